// A font file with some glyphs of another: what a PDF embeds.
import type { FontFile } from './font-file.ts';

/** Of a glyph made of others: what its flags say of the bytes that follow them. */
const HAS_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const HAS_MORE = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

const WHOLE_FONT = 0xb1b0afba;
const MOST_GLYPHS = 0xffff;

/**
 * The glyphs in this order as a font of their own, without a character map. The first must be glyph 0.
 * PostScript outlines come as a bare CFF table. Throws `BrokenFont` where those cannot be read.
 */
export async function subsetOf(font: FontFile, glyphs: readonly number[]): Promise<Uint8Array> {
  return font.isPostScript ? postScriptSubset(font, glyphs) : trueTypeSubset(font, glyphs);
}

/** The outline of a glyph cannot be read; `bytes` are the font's. */
export class BrokenFont extends Error {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, cause: unknown) {
    super('A glyph of the font cannot be read.', { cause });
    this.bytes = bytes;
  }
}

/** By fontkit, which is large and loaded only for this. */
async function postScriptSubset(font: FontFile, glyphs: readonly number[]): Promise<Uint8Array> {
  const { create } = await import('fontkit');
  try {
    const subset = create(font.bytes).createSubset();
    subset.glyphs = [...glyphs];
    return subset.encode();
  } catch (error) {
    throw new BrokenFont(font.bytes, error);
  }
}

function trueTypeSubset(font: FontFile, glyphs: readonly number[]): Uint8Array {
  const all = [...glyphs];
  const outlines = outlinesOf(font, all);
  const offsets = new DataView(new ArrayBuffer((all.length + 1) * 4));
  const metrics = new DataView(new ArrayBuffer(all.length * 4));
  const length = outlines.reduce((sum, outline) => sum + padded(outline.length), 0);
  const glyf = new Uint8Array(length);
  let at = 0;
  outlines.forEach((outline, index) => {
    glyf.set(outline, at);
    at += padded(outline.length);
    offsets.setUint32((index + 1) * 4, at);
    metrics.setUint16(index * 4, font.advanceOf(all[index] ?? 0));
    metrics.setInt16(index * 4 + 2, font.leftBearingOf(all[index] ?? 0));
  });
  const head = copyOf(font, 'head');
  head?.setUint32(8, 0);
  head?.setInt16(50, 1);
  const hhea = copyOf(font, 'hhea');
  hhea?.setUint16(34, all.length);
  const maxp = copyOf(font, 'maxp');
  maxp?.setUint16(4, all.length);
  const tables: [string, DataView | undefined][] = [
    ['cvt ', copyOf(font, 'cvt ')],
    ['fpgm', copyOf(font, 'fpgm')],
    ['glyf', new DataView(glyf.buffer)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics],
    ['loca', offsets],
    ['maxp', maxp],
    ['prep', copyOf(font, 'prep')],
  ];
  return fontOf(tables.flatMap(([tag, table]) => (table === undefined ? [] : [{ tag, table }])));
}

const padded = (length: number): number => (length + 3) & ~3;

function copyOf(font: FontFile, tag: string): DataView | undefined {
  const table = font.table(tag);
  return table && new DataView(bytesOf(table).slice().buffer);
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** The outlines of all glyphs; those that others are made of are added at the end of `glyphs`. */
function outlinesOf(font: FontFile, glyphs: number[]): Uint8Array[] {
  const places = new Map<number, number>();
  glyphs.forEach((glyph, place) => {
    if (!places.has(glyph)) places.set(glyph, place);
  });
  const placeOf = (glyph: number): number => {
    const known = places.get(glyph);
    if (known !== undefined) return known;
    if (glyphs.length >= MOST_GLYPHS) return 0;
    places.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    outlines.push(renumbered(outlineOf(font, glyphs[index] ?? 0), placeOf));
  }
  return outlines;
}

/** A copy of a glyph's outline; empty when it has none, or lies outside of its table. */
function outlineOf(font: FontFile, glyph: number): Uint8Array {
  const [loca, glyf, head] = [font.table('loca'), font.table('glyf'), font.table('head')];
  if (loca === undefined || glyf === undefined || head === undefined) return new Uint8Array();
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (index: number): number => {
    const at = index * (isLong ? 4 : 2);
    if (at + (isLong ? 4 : 2) > loca.byteLength) return 0;
    return isLong ? loca.getUint32(at) : loca.getUint16(at) * 2;
  };
  const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
  return end > start ? bytesOf(glyf).slice(start, end) : new Uint8Array();
}

/** An outline whose parts, if it is made of other glyphs, are called by their new places. */
function renumbered(outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array {
  const view = new DataView(outline.buffer);
  if (outline.length < 10 || view.getInt16(0) >= 0) return outline;
  for (let at = 10; at + 4 <= outline.length; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, placeOf(view.getUint16(at + 2)));
    if ((flags & HAS_MORE) === 0) break;
    at += 4 + ((flags & HAS_WORDS) === 0 ? 2 : 4);
    if ((flags & HAS_SCALE) !== 0) at += 2;
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4;
    else if ((flags & HAS_MATRIX) !== 0) at += 8;
  }
  return outline;
}

/** A file of these tables, which must be in the order of their tags. */
function fontOf(tables: readonly { readonly tag: string; readonly table: DataView }[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((size, { table }) => size + padded(table.byteLength), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let at = start;
  let headAt = 0;
  tables.forEach(({ tag, table }, index) => {
    const entry = 12 + index * 16;
    file.set(bytesOf(table), at);
    const end = at + padded(table.byteLength);
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 4, sumOf(view, at, end));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.byteLength);
    if (tag === 'head') headAt = at;
    at = end;
  });
  view.setUint32(headAt + 8, WHOLE_FONT - sumOf(view, 0, file.length));
  return file;
}

/** The checksum of some bytes, a multiple of four. */
function sumOf(view: DataView, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
