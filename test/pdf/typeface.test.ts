// A font that somebody brings: used first where it has a character, refused where it is broken or may not be embedded.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFault } from '../../src/pdf/typeface.ts';
import { fonts, make, mono, own, read, run, squeezed } from './read-back.ts';

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The place of a table in a font. */
function tableAt(font: Uint8Array, tag: string): { readonly entry: number; readonly start: number } {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    if (text(font.subarray(entry, entry + 4)) === tag) return { entry, start: view.getUint32(entry + 8) };
  }
  throw new Error(`no table ${tag}`);
}

function changed(font: Uint8Array, change: (bytes: Uint8Array) => void): Uint8Array {
  const copy = font.slice();
  change(copy);
  return copy;
}

/** The font with a licence: the 16 bits of `fsType`. */
const licensed = (bits: number): Uint8Array =>
  changed(mono, (bytes) => {
    const { start } = tableAt(bytes, 'OS/2');
    bytes.set([bits >> 8, bits & 0xff], start + 8);
  });

const signed = (signature: string): Uint8Array =>
  changed(mono, (bytes) => bytes.set([...signature].map((each) => each.charCodeAt(0))));

const renamed = (from: string, to: string): Uint8Array =>
  changed(mono, (bytes) =>
    bytes.set(
      [...to].map((each) => each.charCodeAt(0)),
      tableAt(bytes, from).entry,
    ),
  );

describe('a font', () => {
  it.each([
    ['with Hangul', own.bold],
    ['of the package', fonts.regular],
    ['for print and preview', licensed(4)],
    ['for editing', licensed(8)],
    ['with a free licence beside a strict one', licensed(2 | 8)],
  ])('%s is taken', async (_, bytes) => {
    expect(await fontFault(bytes)).toBeUndefined();
  });

  it.each([
    ['of the web', signed('wOFF'), 'web-font'],
    ['of the web, packed', signed('wOF2'), 'web-font'],
    ['in a collection', signed('ttcf'), 'collection'],
    ['with axes', renamed('prep', 'fvar'), 'variable'],
    ['with a restricted licence', licensed(2), 'embedding-forbidden'],
    ['that must not be cut', licensed(8 | 0x100), 'embedding-forbidden'],
    ['whose pictures only may be embedded', licensed(4 | 0x200), 'embedding-forbidden'],
    ['that is a text', new TextEncoder().encode('plan: {}'), 'malformed'],
    ['of no bytes', new Uint8Array(), 'malformed'],
    ['that ends early', mono.slice(0, mono.length / 2), 'malformed'],
    ['without widths', renamed('hmtx', 'xxxx'), 'malformed'],
    ['without text', fonts.emoji, 'malformed'],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await fontFault(bytes)).toBe(reason);
  });

  it('that is broken anywhere is refused, or the document is whole', async () => {
    const places = fc.array(fc.tuple(fc.nat({ max: mono.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 60,
    });
    const inHead = fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(places, inHead), async (changes) => {
        const font = changed(mono, (bytes) => {
          for (const [at, value] of changes) bytes[at] = value;
        });
        if ((await fontFault(font)) !== undefined) return;
        const { pageCount } = await make('# A\n\n글 B 😀', {
          fonts: { ...fonts, own: { regular: font, bold: font } },
        });
        expect(pageCount).toBe(1);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);
});

describe('a typeface', () => {
  const MARKDOWN = '# 제목\n\n업무연속성계획 **굵게** Plan 業務 `code` 😀';
  it('sets what it has, and what it lacks is set by the others; the text is the same', async () => {
    const [plain, ours] = await Promise.all([make(MARKDOWN), make(MARKDOWN, { fonts: { ...fonts, own } })]);
    expect(ours.diagnostics).toEqual([]);
    const textOf = async ({ bytes }: typeof plain): Promise<string> =>
      squeezed((await read(bytes)).pages.map(({ pieces }) => pieces.join('')).join(''));
    expect(await textOf(ours)).toBe(await textOf(plain));
    const names = (bytes: Uint8Array) =>
      run('pdffonts', [], bytes)
        ?.match(/(?<=\+)[\w-]+/g)
        ?.sort();
    expect(names(plain.bytes)).toEqual(['NotoEmoji-Regular', 'NotoSansKR-Bold', 'NotoSansKR-Regular']);
    expect(names(ours.bytes)).toEqual([
      'NanumGothicCoding',
      'NanumGothicCoding-Bold',
      'NotoEmoji-Regular',
      'NotoSansKR-Regular',
    ]);
  });

  it('gives the same bytes each time', async () => {
    const [one, other] = [0, 1].map(() => make(MARKDOWN, { fonts: { ...fonts, own } }));
    expect((await one)?.bytes).toEqual((await other)?.bytes);
  });

  it('may be the fonts that are built in', async () => {
    const same = { regular: fonts.regular.slice(), bold: fonts.bold.slice() };
    const { bytes, diagnostics } = await make(MARKDOWN, { fonts: { ...fonts, own: same } });
    expect(diagnostics).toEqual([]);
    expect(run('qpdf', ['--check'], bytes) ?? 'No syntax').toContain('No syntax');
  });
});
