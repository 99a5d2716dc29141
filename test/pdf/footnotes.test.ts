// Footnotes stand at the foot of the page that calls them: each once, below the text, and nothing over the edge.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Flow } from '../../src/pdf/flow.ts';
import { frameOf } from '../../src/pdf/look.ts';
import { NoteRoom } from '../../src/pdf/note-room.ts';
import { notesOf } from '../../src/pdf/notes.ts';
import { type Page, paginate } from '../../src/pdf/pages.ts';
import { counted, make, read, squeezed, textIn } from './read-back.ts';

const FRAME = frameOf('A4', 'portrait');
const NOTE_LINE = 11;

interface Strip {
  readonly height: number;
  readonly notes: readonly number[];
  readonly isKept: boolean;
}

/** Strips of text on pages, with notes of so many lines each. */
function paged(strips: readonly Strip[], lineCounts: readonly number[]) {
  const flow = new Flow();
  for (const strip of strips) flow.push({ ...strip, draw: () => undefined });
  const notes = notesOf(new Map(lineCounts.map((_, index) => [index + 1, []])));
  const lines = new Map(
    lineCounts.map((count, index) => {
      const own = new Flow();
      own.space(2);
      for (let line = 0; line < count; line += 1) own.push({ height: NOTE_LINE, draw: () => undefined });
      return [index + 1, own.slabs];
    }),
  );
  const room = new NoteRoom(notes, ({ number }) => lines.get(number) ?? []);
  const pages = paginate(flow.slabs, FRAME, { notes: room, firstPage: 0, isLast: true });
  return { pages, slabs: flow.slabs, lines };
}

const noteLinesOn = (page: Page) => page.notes?.placed.map(({ slab }) => slab) ?? [];

describe('pages', () => {
  // The first ten notes are long, some of them higher than a page; a strip that calls one calls no other.
  const short = fc.integer({ min: 11, max: 40 });
  const long = fc.integer({ min: 1, max: 10 });
  const strip = fc.record({
    height: fc.integer({ min: 0, max: 120 }),
    notes: fc.oneof(
      fc.array(short, { maxLength: 3 }),
      long.map((number) => [number]),
    ),
    isKept: fc.boolean(),
  });
  const document = fc.record({
    strips: fc.array(strip, { minLength: 1, maxLength: 120 }),
    lineCounts: fc
      .tuple(
        fc.array(fc.integer({ min: 6, max: 150 }), { minLength: 10, maxLength: 10 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 30, maxLength: 30 }),
      )
      .map((counts) => counts.flat()),
  });

  it('hold every strip and every line of every note once, in order', () => {
    fc.assert(
      fc.property(document, ({ strips, lineCounts }) => {
        const { pages, slabs, lines } = paged(strips, lineCounts);
        expect(pages.flatMap((page) => page.placed.map(({ slab }) => slab))).toEqual(slabs);
        const called = new Set(slabs.flatMap(({ notes }) => notes));
        const order = [...called, ...[...lines.keys()].filter((number) => !called.has(number))];
        expect(pages.flatMap(noteLinesOn)).toEqual(order.flatMap((number) => lines.get(number)));
      }),
    );
  });

  it('begin each note where it is called', () => {
    fc.assert(
      fc.property(document, ({ strips, lineCounts }) => {
        const { pages, lines } = paged(strips, lineCounts);
        const begun = new Set<number>();
        for (const page of pages) {
          const here = new Set(noteLinesOn(page));
          for (const number of page.placed.flatMap(({ slab }) => slab.notes)) {
            const first = lines.get(number)?.[0];
            if (!begun.has(number) && first !== undefined) expect(here).toContain(first);
            begun.add(number);
          }
        }
      }),
    );
  });

  it('keep text, notes and the edge apart', () => {
    fc.assert(
      fc.property(document, ({ strips, lineCounts }) => {
        for (const { placed, notes } of paged(strips, lineCounts).pages) {
          const boxes = [...placed, ...(notes?.placed ?? [])].map(({ slab, top }) => [
            top,
            top + slab.height,
          ]);
          let above = FRAME.top;
          for (const [top = 0, bottom = 0] of boxes) {
            expect(top).toBeGreaterThanOrEqual(above - 1e-6);
            above = bottom;
          }
          expect(above).toBeLessThanOrEqual(FRAME.bottom + 1e-6);
          const lastText = placed.at(-1);
          if (notes !== undefined && lastText !== undefined) {
            expect(notes.rule).toBeGreaterThan(lastText.top + lastText.slab.height);
          }
        }
      }),
    );
  });
});

/** The pages, from 0, whose text holds some words. */
async function pagesWith(bytes: Uint8Array, words: readonly string[]): Promise<(readonly number[])[]> {
  const { pages } = await read(bytes);
  const texts = pages.map((page) => squeezed(page.pieces.join('')));
  return words.map((word) => texts.flatMap((text, page) => (text.includes(word) ? [page] : [])));
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const definitions = (count: number): string =>
  numbers(count)
    .map((number) => `[^${number}]: 주석<${number}>입니다.`)
    .join('\n');

/** Each `본문<n>` is on the page of `주석<n>`, and neither is anywhere else. */
async function expectTogether(markdown: string, count: number): Promise<void> {
  const { bytes } = await make(markdown);
  const calls = await pagesWith(
    bytes,
    numbers(count).map((number) => `본문<${number}>`),
  );
  const notes = await pagesWith(
    bytes,
    numbers(count).map((number) => `주석<${number}>`),
  );
  for (const pages of calls) expect(pages).toHaveLength(1);
  expect(notes).toEqual(calls);
}

describe('documents', () => {
  it('with 200 notes in one paragraph', async () => {
    const text = numbers(200).map((number) => `본문<${number}>[^${number}] 사이의 글입니다.`);
    await expectTogether(`${text.join(' ')}\n\n${definitions(200)}`, 200);
  });

  it('with notes in headings, lists, quotations, captions and cells', async () => {
    const markdown = `# 계획\n\n부제 본문<1>[^1]\n\n## 1 본문<2>[^2]\n\n- 본문<3>[^3]\n\n> 본문<4>[^4]\n
*표 1 본문<5>[^5]*\n\n| 본문<6>[^6] | 나 |\n|-|-|\n| 본문<7>[^7] | 본문<8>[^8] |\n\n${definitions(8)}`;
    await expectTogether(markdown, 8);
  });

  it('with a note in each row of a long table', async () => {
    const rows = numbers(120).map((number) => `| 본문<${number}>[^${number}] | 값 |`);
    await expectTogether(`| 가 | 나 |\n|-|-|\n${rows.join('\n')}\n\n${definitions(120)}`, 120);
  });

  it('with notes in a row that is parted because it is higher than a page', async () => {
    const cell = numbers(60).map((number) => `본문<${number}>[^${number}] ${'말이 길어집니다. '.repeat(12)}`);
    await expectTogether(`| 가 | 나 |\n|-|-|\n| ${cell.join(' ')} | 값 |\n\n${definitions(60)}`, 60);
  });

  it('with a note that is higher than two pages, which loses nothing and begins where it is called', async () => {
    const long = '긴주석 '.repeat(4000);
    const markdown = `${'글입니다. '.repeat(60)}\n\n본문<1>[^1]\n\n${'뒤의글 '.repeat(900)}\n\n[^1]: 주석<1> ${long}`;
    const { bytes, pageCount } = await make(markdown);
    expect(pageCount).toBeGreaterThan(2);
    expect(await pagesWith(bytes, ['본문<1>', '주석<1>'])).toEqual([[0], [0]]);
    const text = await textIn(bytes);
    expect(counted(text)).toMatchObject({ 긴: 4000, 뒤: 900 });
  });

  it('with notes that call notes, that call themselves, and that nothing calls', async () => {
    const markdown = `본문[^a].\n\n[^a]: 첫째주석[^b].\n[^b]: 둘째주석[^a].\n[^c]: 셋째주석[^c].\n[^d]: 넷째주석.`;
    const { bytes } = await make(markdown);
    const text = await textIn(bytes);
    for (const name of ['첫째', '둘째', '셋째', '넷째']) expect(text.split(`${name}주석`)).toHaveLength(2);
  });

  it('that lead from call to note and back, and leave titles without numbers', async () => {
    const markdown = `# 계획\n\n## 1 개요[^a]\n\n${'글입니다. '.repeat(20)}글[^a] 끝[^b].\n\n[^a]: 하나.\n[^b]: 둘.`;
    const { bytes, pageOf } = await make(markdown, { contents: { title: '차례', depth: 1 } });
    expect([...pageOf.keys()]).toEqual(['계획', '1-개요']);
    const { pages } = await read(bytes);
    expect(squeezed(pages[1]?.pieces.join('') ?? '')).toBe('차례1개요3');
    const [first, again, second, back, backOfSecond] = pages[2]?.links ?? [];
    expect(first).toBe(again);
    expect(new Set([first, second, back, backOfSecond]).size).toBe(4);
  });

  it('in English with plain numbers, parted by a comma', async () => {
    const { bytes } = await make('Text[^a][^b].\n\n[^a]: One.\n[^b]: Two.', { language: 'en' });
    expect(await textIn(bytes)).toBe('Text1,2.1One.2Two.');
  });

  it('the same bytes twice', async () => {
    const markdown = `본문[^a] ${'글 '.repeat(500)}[^b]\n\n[^a]: 하나.\n[^b]: 둘.`;
    const [first, second] = [await make(markdown), await make(markdown)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
