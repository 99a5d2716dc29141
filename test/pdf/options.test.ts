// What a caller may ask for beyond the text: fonts for code, brand, watermark, lists, references, landscape tables.
import { expect, it } from 'vitest';
import { contrastOnWhite, readableColor } from '../../src/pdf/brand.ts';
import { objectsOf } from './conformance/pdf-objects.ts';
import { PICTURE } from './pictures.ts';
import { fonts, make, mono, read, squeezed } from './read-back.ts';

const textOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).pages.map((page) => squeezed(page.pieces.join(' ')));
const contentOf = (bytes: Uint8Array): string =>
  Object.values(objectsOf(bytes)?.objects ?? {})
    .map((object) => object.stream ?? '')
    .join('\n');

it('sets code in the monospace font when there is one', async () => {
  const code = '`code` 글\n\n```\na  b 한글\n```';
  const names = (bytes: Uint8Array): string[] =>
    Object.values(objectsOf(bytes)?.objects ?? {}).flatMap(
      (object) =>
        String((object.value as Record<string, unknown> | null)?.['/FontName'] ?? '').match(/Coding/) ?? [],
    );
  const [plain, own] = [await make(code), await make(code, { fonts: { ...fonts, mono } })];
  expect(names(plain.bytes)).toEqual([]);
  expect(names(own.bytes)).toEqual(['Coding']);
  expect(await textOf(own.bytes)).toEqual(await textOf(plain.bytes));
});

it('says the language of words that are not in the language of the document', async () => {
  const korean = contentOf((await make('목표는 RTO이며 Business Continuity Plan을 따릅니다.')).bytes);
  expect(korean.match(/\/Lang\(\w+\)/g)).toEqual(['/Lang(en)']);
  const english = contentOf((await make('The plan of 한강톡 주식회사, Seoul.', { language: 'en' })).bytes);
  expect(english.match(/\/Lang\(\w+\)/g)).toEqual(['/Lang(ko)']);
});

it('prints a watermark behind every page, as an artifact', async () => {
  const { bytes } = await make('# 표지\n\n## 장\n\n글', { watermark: '초안' });
  const { pages } = await read(bytes);
  for (const page of pages) {
    expect(page.artifacts).toContain('초안');
    expect(page.pieces.join('')).not.toContain('초안');
    expect(page.unmarked).toBe(0);
  }
});

it('adds the page to references by number, wherever what they lead to comes to stand', async () => {
  const filler = '글이 있습니다. '.repeat(1200);
  const markdown = `## 1 처음\n\n[2.1](#21-절)과 [2장](#2-다음)과 [절](#21-절)\n\n${filler}\n\n## 2 다음\n\n### 2.1 절\n\n[1](#1-처음)`;
  const { bytes, pageOf } = await make(markdown, { hasPageReferences: true });
  const page = pageOf.get('21-절') ?? 0;
  expect(page).toBeGreaterThan(1);
  const text = (await textOf(bytes)).join('');
  expect(text).toContain(`2.1,${page}쪽과2장,${page}쪽과절글`);
  expect(text).toContain('1,1쪽');
  const english = await make('## 1 One\n\n[1](#1-one)', { hasPageReferences: true, language: 'en' });
  expect((await textOf(english.bytes)).join('')).toContain('1,page1');
  expect((await textOf((await make('## 1 One\n\n[1](#1-one)')).bytes)).join('')).not.toContain('쪽');
});

it('lists pictures and tables that have captions, with pages and links', async () => {
  const table = '| a | b |\n| - | - |\n| 1 | 2 |';
  const markdown = `# 표지\n\n## 1 장\n\n*그림 1-1 시간표. 둘째 문장.*\n\n![x](a.svg)\n\n*표 1. 결과*\n\n${table}\n\n${table}`;
  const { bytes } = await make(markdown, {
    lists: { figures: '그림 차례', tables: '표 차례' },
    figures: new Map([['a.svg', { svg: PICTURE }]]),
  });
  const { pages } = await read(bytes);
  expect(squeezed(pages[1]?.pieces.join(' ') ?? '')).toBe('그림차례그림1-1시간표3표차례표1.결과3');
  expect(new Set(pages[1]?.links).size).toBe(2);
});

it('lists many captions in two columns: each once, in order, none higher than a page', async () => {
  const captions = Array.from({ length: 180 }, (_, n) =>
    n === 90 ? `표 ${n} ${'긴'.repeat(4000)}` : `표 ${n} 제목`,
  );
  const markdown = captions.map((caption) => `*${caption}*\n\n| a |\n| - |\n| 1 |`).join('\n\n');
  const { bytes } = await make(`# 표지\n\n## 1 장\n\n${markdown}`, { lists: { tables: '표 차례' } });
  const { pages } = await read(bytes);
  const listed = pages
    .slice(1, 3)
    .map(({ pieces }) => squeezed(pieces.join(' ')))
    .join('');
  const numbers = [...listed.matchAll(/표(\d+)(?:제목|긴{150,160}…)/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(captions.map((_, n) => n));
  expect(squeezed(pages[3]?.pieces.join(' ') ?? '')).toContain('1장');
});

it('begins a list on the next page rather than leaving its last lines alone there', async () => {
  const chapters = Array.from({ length: 28 }, (_, n) => `## ${n + 1} 장\n\n글`).join('\n\n');
  for (let count = 10; count <= 94; count += 6) {
    const tables = Array.from({ length: count }, (_, n) => `*표 ${n} 제목*\n\n| a |\n| - |\n| 1 |`);
    const markdown = `# 표지\n\n${chapters}\n\n${tables.join('\n\n')}`;
    const pages = await textOf((await make(markdown, { lists: { tables: '표 차례' } })).bytes);
    const listed = pages.map((page) =>
      page.includes('글') ? 0 : (page.match(/표\d+제목\d+/g)?.length ?? 0),
    );
    const rows = listed.filter((each) => each > 0);
    expect(rows.reduce((sum, each) => sum + each, 0)).toBe(count);
    // A third of a page holds thirty entries in two columns.
    if (rows.length > 1) expect(rows.at(-1), `${count} captions`).toBeGreaterThan(28);
  }
}, 60_000);

it('turns the page for a table whose words do not fit, and turns it back', async () => {
  const cells = Array.from({ length: 11 }, () => '데이터센터이름이긴칸');
  const row = `| ${cells.join(' | ')} |`;
  const markdown = `글\n\n### 절\n\n*표 1*\n\n${row}\n|${'-|'.repeat(11)}\n${`${row}\n`.repeat(60)}\n다음 글`;
  const { bytes } = await make(markdown);
  const boxes = Object.values(objectsOf(bytes)?.objects ?? {}).flatMap((object) => {
    const box = (object.value as Record<string, number[]> | null)?.['/MediaBox'];
    return box === undefined ? [] : [(box[2] ?? 0) > (box[3] ?? 0) ? 'landscape' : 'portrait'];
  });
  expect(boxes[0]).toBe('portrait');
  expect(boxes.at(-1)).toBe('portrait');
  expect(new Set(boxes.slice(1, -1))).toEqual(new Set(['landscape']));
  const pages = await textOf(bytes);
  expect(pages[0]).toBe('글');
  expect(pages[1]).toContain('절표1');
  expect(pages.at(-1)).toBe('다음글');
});

it('darkens a brand colour that cannot be read, and says so', async () => {
  const { diagnostics } = await make('글', { accentColor: '#FFCC00' });
  expect(diagnostics).toEqual([
    { kind: 'accent-unreadable', color: '#FFCC00', contrast: 1.51, used: readableColor('#ffcc00') },
  ]);
  expect(contrastOnWhite(readableColor('#ffcc00'))).toBeGreaterThanOrEqual(4.5);
  expect(readableColor('#0b4f6c')).toBe('#0b4f6c');
  expect((await make('글', { accentColor: 'red' })).diagnostics).toMatchObject([{ contrast: 0 }]);
});

it('puts a logo on the cover, a hash into the metadata, and tells of each page', async () => {
  const seen: string[] = [];
  const { bytes } = await make('# 표지\n\n## 장\n\n글', {
    logo: { figure: { svg: PICTURE }, alt: '회사' },
    contentHash: 'a & b',
    onPage: (number, pageCount) => seen.push(`${number}/${pageCount}`),
  });
  expect((await textOf(bytes))[0]).toContain('결제');
  expect(Buffer.from(bytes).toString('utf8')).toContain(
    '<holdfast:contentHash>a &amp; b</holdfast:contentHash>',
  );
  expect(seen).toEqual(['1/2', '2/2']);
});
