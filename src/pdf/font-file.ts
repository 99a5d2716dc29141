// A TrueType or OpenType file as its tables say: glyphs of characters, advances, measures, name.

/** Formats of a character map that are read: by ranges in the basic plane, and by ranges anywhere. */
const BASIC_RANGES = 4;
const ALL_RANGES = 12;

/** The encodings of Unicode, best first: platform and encoding. */
const ENCODINGS = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0'];
const VERSIONS = new Set([0x00010000, 0x74727565, 0x4f54544f]);
const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** Lengths are in the font's units, `unitsPerEm` to the em. */
export interface FontMeasures {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** In degrees counterclockwise from the vertical. */
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
}

export class FontFile {
  readonly bytes: Uint8Array;
  /** Whether the outlines are PostScript's instead of TrueType's. */
  readonly isPostScript: boolean;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly measures: FontMeasures;
  readonly #tables = new Map<string, DataView>();
  readonly #metrics: DataView;
  readonly #metricCount: number;
  readonly #lookup: (codePoint: number) => number;

  /** Throws when the bytes are no font, or not a whole one. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 12 || !VERSIONS.has(view.getUint32(0)))
      throw new Error('Not a TrueType or OpenType font.');
    const count = view.getUint16(4);
    for (let at = 12; at < 12 + count * 16; at += 16) {
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (start + length > bytes.length) throw new Error(`The font ends within its table ${tag}.`);
      this.#tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length));
    }
    const head = this.#needed('head');
    const hhea = this.#needed('hhea');
    this.isPostScript = !this.#tables.has('glyf');
    this.unitsPerEm = head.getUint16(18);
    this.glyphCount = this.#needed('maxp').getUint16(4);
    this.#metrics = this.#needed('hmtx');
    this.#metricCount = hhea.getUint16(34);
    this.#lookup = characterMap(this.#needed('cmap'));
    this.measures = measuresOf(head, hhea, this.table('OS/2'), this.table('post'));
    if (this.isPostScript) this.#needed('CFF ');
  }

  table(tag: string): DataView | undefined {
    return this.#tables.get(tag);
  }

  #needed(tag: string): DataView {
    const table = this.#tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}.`);
    return table;
  }

  /** The glyph of a character; 0 when there is none. */
  glyphOf(codePoint: number): number {
    const glyph = this.#lookup(codePoint);
    return glyph < this.glyphCount ? glyph : 0;
  }

  advanceOf(glyph: number): number {
    return this.#metrics.getUint16(Math.min(glyph, this.#metricCount - 1) * 4);
  }

  /** The distance from a glyph's origin to its left edge. */
  leftBearingOf(glyph: number): number {
    const beyond = glyph - this.#metricCount;
    const at = beyond < 0 ? glyph * 4 + 2 : this.#metricCount * 4 + beyond * 2;
    return at + 2 <= this.#metrics.byteLength ? this.#metrics.getInt16(at) : 0;
  }

  /** The name for PostScript, in the letters that a name may have. */
  get name(): string {
    const table = this.#tables.get('name');
    const storage = table?.getUint16(4) ?? 0;
    for (let index = 0; table !== undefined && index < table.getUint16(2); index += 1) {
      const at = 6 + index * 12;
      if (table.getUint16(at + 6) !== POSTSCRIPT_NAME) continue;
      const isWide = table.getUint16(at) === WINDOWS || table.getUint16(at) === 0;
      let name = '';
      const start = storage + table.getUint16(at + 10);
      for (let offset = isWide ? 1 : 0; offset < table.getUint16(at + 8); offset += isWide ? 2 : 1) {
        name += String.fromCharCode(table.getUint8(start + offset));
      }
      if (/[A-Za-z0-9]/.test(name)) return name.replace(/[^A-Za-z0-9-]/g, '_');
    }
    return 'Unnamed';
  }
}

function measuresOf(head: DataView, hhea: DataView, os2?: DataView, post?: DataView): FontMeasures {
  const ascent = hhea.getInt16(4);
  const hasHeights = os2 !== undefined && os2.getUint16(0) >= 2;
  return {
    ascent,
    descent: hhea.getInt16(6),
    xHeight: hasHeights ? os2.getInt16(86) : 0,
    capHeight: (hasHeights ? os2.getInt16(88) : 0) || ascent,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: (post?.getInt32(4) ?? 0) / 0x10000,
    isFixedPitch: (post?.getUint32(12) ?? 0) !== 0,
  };
}

/** The best character map of a font; every character is without a glyph when there is none that can be read. */
function characterMap(cmap: DataView): (codePoint: number) => number {
  const found = new Map<string, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = 4 + index * 8;
    found.set(`${cmap.getUint16(at)} ${cmap.getUint16(at + 2)}`, cmap.getUint32(at + 4));
  }
  for (const encoding of ENCODINGS) {
    const start = found.get(encoding);
    if (start === undefined) continue;
    const map = new DataView(cmap.buffer, cmap.byteOffset + start, cmap.byteLength - start);
    const format = map.getUint16(0);
    if (format === ALL_RANGES) return (codePoint) => glyphInGroups(map, codePoint);
    if (format === BASIC_RANGES) return (codePoint) => glyphInSegments(map, codePoint);
  }
  return () => 0;
}

function glyphInGroups(map: DataView, codePoint: number): number {
  const count = Math.min(map.getUint32(12), Math.floor((map.byteLength - 16) / 12));
  const at = 16 + 12 * firstFrom(count, (index) => map.getUint32(20 + index * 12) >= codePoint);
  if (at + 12 > map.byteLength || map.getUint32(at) > codePoint) return 0;
  return map.getUint32(at + 8) + codePoint - map.getUint32(at);
}

function glyphInSegments(map: DataView, codePoint: number): number {
  // The number of segments twice, in four lists of that many bytes.
  const size = Math.min(map.getUint16(6), Math.floor((map.byteLength - 16) / 8) * 2) & ~1;
  const segment = firstFrom(size / 2, (index) => map.getUint16(14 + index * 2) >= codePoint);
  const start = 16 + size + segment * 2;
  if (segment * 2 >= size || map.getUint16(start) > codePoint) return 0;
  const delta = map.getUint16(start + size);
  const rangeAt = start + size * 2;
  const range = map.getUint16(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const at = rangeAt + range + (codePoint - map.getUint16(start)) * 2;
  const glyph = at + 2 <= map.byteLength ? map.getUint16(at) : 0;
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

/** The first index below `count` that `holds`, which holds for all after it too; `count` when none does. */
function firstFrom(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
