// Rules about fonts: they are in the file, can be read back, and are as wide as the file says.
import { dictionaryAt, having, listAt, type PdfObjects, streamAt, type Value } from './pdf-objects.ts';
import { type Rule, unless } from './rule.ts';

/** In thousandths of an em: more than this apart, a width is wrong. */
const TOLERANCE = 1;

/** The advance of each glyph of a TrueType font in thousandths of an em. */
function advancesIn(font: string): number[] {
  const bytes = Buffer.from(font, 'latin1');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    const [start, length] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    tables.set(bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + length));
  }
  const read = (tag: string, at: number): number => tables.get(tag)?.readUInt16BE(at) ?? 0;
  const [unitsPerEm, glyphs, metrics] = [read('head', 18), read('maxp', 4), read('hhea', 34)];
  return Array.from(
    { length: glyphs },
    (_, glyph) => (read('hmtx', Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  );
}

/** The stated widths by code: `code [width …]` or `first last width`, again and again. */
function statedWidths(file: PdfObjects, widths: readonly Value[]): Map<number, number> {
  const stated = new Map<number, number>();
  for (let at = 0; at + 1 < widths.length; ) {
    const first = Number(widths[at]);
    const next = widths[at + 1];
    if (Array.isArray(next) || typeof next === 'string') {
      listAt(file, next).forEach((width, index) => {
        stated.set(first + index, Number(width));
      });
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code += 1) stated.set(code, Number(widths[at + 2]));
      at += 3;
    }
  }
  return stated;
}

export const FONT_RULES: readonly Rule[] = [
  {
    id: 'fonts-embedded',
    says: 'Every font is in the file.',
    faults: (file) => [
      ...having(file, '/Type', '/FontDescriptor').flatMap(([name, descriptor]) =>
        unless(streamAt(file, descriptor['/FontFile2'] ?? descriptor['/FontFile3']) !== undefined, name),
      ),
      ...having(file, '/Type', '/Font').flatMap(([name, font]) =>
        unless(font['/Subtype'] === '/Type0' || font['/FontDescriptor'] !== undefined, name),
      ),
    ],
  },
  {
    id: 'fonts-readable',
    says: 'Every font can be read back into characters.',
    faults: (file) =>
      having(file, '/Subtype', '/Type0').flatMap(([name, font]) =>
        unless(streamAt(file, font['/ToUnicode'])?.includes('beginbf') === true, name),
      ),
  },
  {
    id: 'fonts-measured',
    says: 'Every glyph of a TrueType font is as wide as the file says, and its code is that of the glyph.',
    faults: (file) =>
      having(file, '/Subtype', '/CIDFontType2').flatMap(([name, font]) => {
        const embedded = streamAt(file, dictionaryAt(file, font['/FontDescriptor'])['/FontFile2']);
        if (embedded === undefined) return [];
        const advances = advancesIn(embedded);
        const stated = statedWidths(file, listAt(file, font['/W']));
        return [
          ...unless(font['/CIDToGIDMap'] === '/Identity', `${name} map`),
          ...unless(stated.size > 1, `${name} states nothing`),
          ...[...stated].flatMap(([code, width]) =>
            unless(Math.abs((advances[code] ?? Infinity) - width) <= TOLERANCE, `${name} code ${code}`),
          ),
        ];
      }),
  },
];
