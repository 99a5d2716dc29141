// Lines end where Korean and English readers expect.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Fonts } from '../../src/pdf/fonts.ts';
import { breakOffsets, offsetsByUnicode } from '../../src/pdf/line-breaking.ts';
import { linesOf, measure } from '../../src/pdf/lines.ts';
import { columnGroups, columnWidths } from '../../src/pdf/table-columns.ts';
import { fonts as bytes } from './read-back.ts';

const pieces = (text: string): string[] =>
  breakOffsets(text).map((end, index, all) => text.slice(all[index - 1] ?? 0, end));

it('breaks Korean at spaces, English by Unicode', () => {
  expect(pieces('목표복구시간 안에 복구')).toEqual(['목표복구시간 ', '안에 ', '복구']);
  expect(pieces('장애(서비스)가 났다')).toEqual(['장애(서비스)가 ', '났다']);
  expect(pieces('대표이사 한서준(韓瑞俊) 大韓民國')).toEqual(['대표이사 ', '한서준(韓瑞俊) ', '大韓民國']);
  expect(pieces('well-known path/to')).toEqual(['well-', 'known ', 'path/', 'to']);
  expect(pieces('전화 02-0000-0100')).toEqual(['전화 ', '02-0000-0100']);
});

it('breaks word by word where the whole text would be broken', () => {
  const word = fc.constantFrom(
    ...'a 가나 12 3.5 ( ) [ ] . , : ; ! ? % $ ₩ - – — / · → “ ” " … 漢 é ~ # @ & 1/2 02-123'.split(' '),
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom('', ' ', ' ', '  ')), { maxLength: 12 });
  fc.assert(
    fc.property(text, (pieces) => {
      const joined = pieces.flat().join('');
      expect(breakOffsets(joined)).toEqual(joined === '' ? [] : offsetsByUnicode(joined));
    }),
    { numRuns: 20_000 },
  );
});

const fonts = new Fonts(bytes);
const style = { size: 10, isBold: false, color: '#000000' };
const lines = (text: string, width: number): string[] =>
  linesOf(
    measure([{ text, style }], fonts, () => undefined),
    width,
  ).map((line) => line.fragments.map((fragment) => fragment.text).join(''));

it('fills lines, ends them where told, and cuts what does not fit', () => {
  expect(lines('가나 다라 마바', 45)).toEqual(['가나 다라 ', '마바']);
  expect(lines('가\n나\n', 100).length).toBe(3);
  expect(lines('가나다라마바', 30)).toEqual(['가나다', '라마바']);
  expect(lines('', 30)).toEqual(['']);
  expect(lines('𠮷𠮷𠮷', 1)).toEqual(['𠮷', '𠮷', '𠮷']);
});

it('keeps a sign with its word', () => {
  expect(lines('판정 ✓ 적합', 45)).toEqual(['판정 ', '✓ 적합']);
});

it('gives short columns what they ask for and fills the width', () => {
  const widths = columnWidths(
    [
      { min: 20, max: 30, room: 0 },
      { min: 40, max: 900, room: 0 },
      { min: 40, max: 600, room: 0 },
    ],
    470,
  );
  expect(widths[0]).toBe(30);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470);
});

it('widens the column that makes the rows high, and leaves the others their longest word', () => {
  const need = { min: 40, max: 1200, room: 0 };
  const rows = [
    [300, 1200, 80],
    [280, 900, 60],
  ];
  const heightOf = (widths: readonly number[]): number =>
    rows.reduce(
      (total, row) => total + Math.max(...row.map((extent, at) => Math.ceil(extent / (widths[at] ?? 1)))),
      0,
    );
  const asked = [{ ...need, max: 300 }, need, { ...need, max: 400 }];
  const blind = columnWidths(asked, 470);
  const seeing = columnWidths(asked, 470, rows);
  expect(heightOf(seeing)).toBeLessThan(heightOf(blind));
  expect(seeing.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470);
  expect(Math.min(...seeing)).toBeGreaterThan(39.9);
});

it('leaves columns to write in what is not read, by their shares, and always their least', () => {
  const time = { min: 62, max: 62, room: 1 };
  const words = { min: 186, max: 186, room: 3 };
  expect(columnWidths([{ min: 20, max: 60, room: 0 }, time, words], 460)).toEqual([60, 100, 300]);
  const [long = 0, ...rest] = columnWidths([{ min: 40, max: 2000, room: 0 }, time, words], 470);
  expect(rest).toEqual([62, 186]);
  expect(long).toBeCloseTo(470 - 62 - 186);
  const many = columnWidths([{ min: 40, max: 2000, room: 0 }, words, words, words], 470);
  expect(many[0]).toBeCloseTo(470 * 0.4);
  expect(many.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470);
});

it('divides a table that is too wide, its first column opening each part', () => {
  const groups = columnGroups(
    Array.from({ length: 60 }, () => ({ min: 30, max: 60, room: 0 })),
    470,
    9,
  );
  expect(groups.length).toBeGreaterThan(2);
  expect(groups.every((group) => group[0] === 0)).toBe(true);
  expect(new Set(groups.flat()).size).toBe(60);
});
