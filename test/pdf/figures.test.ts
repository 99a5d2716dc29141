// Pictures are drawn when they are safe, and otherwise their words stand in their place.
import { describe, expect, it } from 'vitest';
import { readPng } from '../../src/pdf/png.ts';
import { readSvg } from '../../src/pdf/svg.ts';
import { path } from '../../src/pdf/svg-outline.ts';
import { PICTURE, png } from './pictures.ts';
import { make, read, squeezed, textIn } from './read-back.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" ${attributes}>${inside}</svg>`;
const faultOf = (text: string): string => {
  try {
    readSvg(text);
    return 'none';
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error);
  }
};

describe('SVG', () => {
  it('puts the words of a picture on the page as text', async () => {
    const { bytes, diagnostics } = await make('![그림](a.svg)', {
      figures: new Map([['a.svg', { svg: PICTURE }]]),
    });
    expect(diagnostics).toEqual([]);
    expect(squeezed(await textIn(bytes))).toBe('01시간&더결제둘째줄기운글');
  });

  it.each([
    ['script', '<script>alert(1)</script>', 'unsafe'],
    ['a handler', '<rect onclick="x()"/>', 'unsafe'],
    ['an image from elsewhere', '<image href="http://x/y.png"/>', 'unsafe'],
    ['a reference', '<use xlink:href="#a"/>', 'unsafe'],
    ['a fill from elsewhere', '<rect fill="url(http://x/#a)"/>', 'unsafe'],
    ['HTML', '<foreignObject/>', 'unsafe'],
    ['a style sheet', '<style>@import "x"</style>', 'unsafe'],
    ['a filter', '<rect filter="url(#a)"/>', 'unsupported'],
    ['an unknown element', '<marker/>', 'unsupported'],
    ['an unknown colour', '<rect fill="hsl(1,2,3)"/>', 'unsupported'],
    ['an unknown entity', '<text>&evil;</text>', 'unsafe'],
    ['an open tag', '<g>', 'malformed'],
    ['path data that is none', '<path d="M 1 2 L x"/>', 'malformed'],
    ['a million nodes', '<g/>'.repeat(1_000_000), 'too-large'],
    ['depth', '<g>'.repeat(5000), 'too-large'],
  ])('refuses %s', (_, inside, reason) => {
    expect(faultOf(svg(inside))).toBe(reason);
  });

  it('refuses a document type, with or without entities, and a picture without a size', () => {
    expect(faultOf(`<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('')}`)).toBe('unsafe');
    expect(faultOf('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('malformed');
    expect(faultOf('<svg viewBox="0 0 0 -1"/>')).toBe('malformed');
    expect(faultOf('')).toBe('malformed');
    expect(faultOf(svg('<rect width="1e300" height="NaN"/><path d=""/>'))).toBe('none');
  });

  it('names the picture, the reason and the part, and prints the alternative text', async () => {
    const { bytes, diagnostics } = await make('![모습](a.svg)', {
      figures: new Map([['a.svg', { svg: svg('<script/>') }]]),
    });
    expect(diagnostics).toEqual([
      { kind: 'image-refused', name: 'a.svg', reason: 'unsafe', detail: 'script' },
    ]);
    expect(await textIn(bytes)).toBe('모습');
  });

  it('reads path data as browsers do', () => {
    expect(path('M0,0L10-5h5v5z')?.operators).toBe('0 0 m 10 -5 l 15 -5 l 15 0 l h');
    expect(path('m1 1 2 2 3 3')?.operators).toBe('1 1 m 3 3 l 6 6 l');
    expect(path('M0 0a5 5 0 0 1 10 0')?.box.map(Math.round)).toEqual([0, -5, 10, 0]);
    expect(path('L1 1')).toBeUndefined();
  });
});

describe('PNG', () => {
  it.each([0, 2, 3, 4, 6])('of type %i becomes pixels on white', (type) => {
    const pixels = readPng(png(3, 2, type, 8, undefined, [['PLTE', new Uint8Array([10, 20, 30])]]));
    const first =
      type === 3
        ? [10, 20, 30]
        : type === 4
          ? [255]
          : type === 6
            ? [255, 255, 255]
            : type === 0
              ? [0]
              : [0, 0, 0];
    expect([...pixels.bytes.slice(0, first.length)]).toEqual(first);
  });

  it('undoes every filter', () => {
    const rows = new Uint8Array([1, 5, 5, 5, 2, 1, 1, 1, 3, 2, 2, 2, 4, 1, 1, 1]);
    expect([...readPng(png(3, 4, 0, 8, rows)).bytes]).toEqual([5, 10, 15, 6, 11, 16, 5, 10, 15, 6, 11, 16]);
  });

  it.each([
    ['no PNG', new TextEncoder().encode('GIF89a'), 'malformed'],
    ['a file cut short', png(3, 3).slice(0, 40), 'malformed'],
    ['pixels that are missing', png(300, 3, 2, 8, new Uint8Array(5)), 'malformed'],
    ['a picture too large', png(60_000, 60_000), 'too-large'],
    ['a depth that is none', png(3, 3, 2, 3), 'malformed'],
  ])('refuses %s', async (_, bytes, reason) => {
    const { diagnostics } = await make('![모습](a.png)', { figures: new Map([['a.png', { png: bytes }]]) });
    expect(diagnostics).toMatchObject([{ kind: 'image-refused', reason }]);
  });
});

describe('the place of a picture', () => {
  const tall =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 600 600"><text x="9" y="300">PICTURE</text></svg>';
  /** What stands on each page, with so many lines before a picture of 450 pt, and a table and a section after it. */
  const pagesAfter = async (count: number): Promise<string[]> => {
    const before = Array.from({ length: count }, () => 'BEFORE').join('\n\n');
    const table = '| HEAD | |\n| --- | --- |\n| ROW1 | |\n| ROW2 | |\n| ROW3 | |';
    const { bytes } = await make(
      `${before}\n\n*CAPTION*\n\n![alt](a.svg)\n\nAFTER\n\n*TABLE*\n\n${table}\n\n### SECTION\n\nEND`,
      { figures: new Map([['a.svg', { svg: tall }]]) },
    );
    const { pages } = await read(bytes);
    return pages.map(({ pieces }) => [...new Set(pieces.join(' ').match(/[A-Z]+\d?/g))].join(' '));
  };

  it('is where it was written as long as it fits', async () => {
    expect((await pagesAfter(8))[0]).toMatch(/^BEFORE CAPTION PICTURE AFTER/);
  });

  it('is filled by a smaller picture where little is missing', async () => {
    expect(await pagesAfter(14)).toEqual([
      'BEFORE CAPTION PICTURE',
      'AFTER TABLE HEAD ROW1 ROW2 ROW3 SECTION END',
    ]);
  });

  it('is left to what follows, whole tables, but no other section', async () => {
    expect(await pagesAfter(20)).toEqual([
      'BEFORE AFTER TABLE HEAD ROW1 ROW2 ROW3',
      'CAPTION PICTURE SECTION END',
    ]);
    expect(await pagesAfter(28)).toEqual([
      'BEFORE AFTER',
      'CAPTION PICTURE TABLE HEAD ROW1 ROW2 ROW3 SECTION END',
    ]);
  });
});

describe('a last page with hardly anything on it', () => {
  const pagesOf = async (rows: number): Promise<string[]> => {
    const table = Array.from({ length: rows }, (_, index) => `| R${index} | |`).join('\n');
    const { bytes } = await make(`| HEAD | |\n| --- | --- |\n${table}`);
    return (await read(bytes)).pages.map(({ pieces }) => pieces.join(' '));
  };

  it('is spared by a closer setting, and every row is there', async () => {
    const pages = await pagesOf(37);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.match(/R\d+/g)).toEqual(Array.from({ length: 37 }, (_, index) => `R${index}`));
  });

  it('stays where that would not do', async () => {
    expect(await pagesOf(42)).toHaveLength(2);
  });
});
