// Fonts as measures: which characters a font has and how wide each is, straight from its tables.
import { isIgnorable } from './characters.ts';
import { FontFile } from './font-file.ts';
import { isSign, SIGN_ADVANCE } from './signs.ts';

export type FaceName = 'regular' | 'bold' | 'emoji' | 'mono' | 'own' | 'ownBold';

/** What draws a character: a font, a small path of ours, or the mark for a character that no font has. */
export type Drawer = FaceName | 'sign' | 'missing';

/** The advance of the mark that stands for a character without a glyph, in em. */
export const MISSING_ADVANCE = 0.7;

const UNKNOWN = -2;
const ABSENT = -1;

/** One font, opened once: glyphs and advances by code point. */
export class Face {
  readonly font: FontFile;
  /** The distance from the middle of a line to its baseline, in em. */
  readonly baselineShift: number;
  readonly #plane = new Float64Array(0x10000).fill(UNKNOWN);
  readonly #beyond = new Map<number, number>();

  constructor(bytes: Uint8Array) {
    this.font = new FontFile(bytes);
    const { ascent, descent } = this.font.measures;
    this.baselineShift = (ascent + descent) / 2 / this.font.unitsPerEm;
  }

  glyphOf(codePoint: number): number {
    return this.font.glyphOf(codePoint);
  }

  /** The advance in em, or -1 when the font has no glyph. */
  advance(codePoint: number): number {
    const known = codePoint < 0x10000 ? this.#plane[codePoint] : this.#beyond.get(codePoint);
    if (known !== undefined && known !== UNKNOWN) return known;
    const glyph = this.glyphOf(codePoint);
    const advance = glyph === 0 ? ABSENT : this.font.advanceOf(glyph) / this.font.unitsPerEm;
    if (codePoint < 0x10000) this.#plane[codePoint] = advance;
    else this.#beyond.set(codePoint, advance);
    return advance;
  }
}

const opened = new WeakMap<Uint8Array, Face>();

/** The face of some TTF bytes; the same bytes are opened once. Throws when they are no font. */
function faceOf(bytes: Uint8Array): Face {
  let face = opened.get(bytes);
  if (face === undefined) {
    face = new Face(bytes);
    opened.set(bytes, face);
  }
  return face;
}

/** The bytes of static TrueType or OpenType fonts; never woff. Without `mono`, code is set in `regular`. */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly emoji: Uint8Array;
  readonly mono?: Uint8Array;
  /** A typeface that comes first; characters that it lacks are set in the others. */
  readonly own?: { readonly regular: Uint8Array; readonly bold: Uint8Array };
}

/** The font that draws most of a text, and the advances of its characters in em by code unit: 0 where not yet known. */
export interface Known {
  readonly drawer: Drawer | undefined;
  readonly advances: Float64Array;
}

/** The fonts of a document, and the choice among them for each character. */
export class Fonts {
  readonly faces: Readonly<Record<FaceName, Face>>;
  /** Whether code has a font of its own. */
  readonly hasMono: boolean;
  readonly #hasOwn: boolean;
  readonly #known: Known[] = [];

  constructor(bytes: FontBytes) {
    const regular = faceOf(bytes.regular);
    const bold = faceOf(bytes.bold);
    this.hasMono = bytes.mono !== undefined;
    this.#hasOwn = bytes.own !== undefined;
    this.faces = {
      regular,
      bold,
      emoji: faceOf(bytes.emoji),
      mono: bytes.mono === undefined ? regular : faceOf(bytes.mono),
      own: bytes.own === undefined ? regular : faceOf(bytes.own.regular),
      ownBold: bytes.own === undefined ? bold : faceOf(bytes.own.bold),
    };
  }

  /** What has been found out of a weight; whoever measures adds to it. */
  known(isBold: boolean, isMono = false, isOwn = true): Known {
    const key = (isBold ? 1 : 0) + (isMono ? 2 : 0) + (isOwn ? 4 : 0);
    let known = this.#known[key];
    if (known === undefined) {
      known = { drawer: this.drawerOf(0x20, isBold, isMono, isOwn), advances: new Float64Array(0x10000) };
      this.#known[key] = known;
    }
    return known;
  }

  /** What draws a code point in a weight; undefined for one that takes no room. `isOwn` false: never the own typeface. */
  drawerOf(codePoint: number, isBold: boolean, isMono = false, isOwn = true): Drawer | undefined {
    if (codePoint > 0x2000 && isSign(codePoint)) return 'sign';
    const first: FaceName = isBold ? 'bold' : 'regular';
    // A font may well have a glyph for a joiner or a selector: it is nothing to see all the same.
    if ((codePoint < 0x20 || (codePoint > 0x7e && codePoint < 0xac00)) && isIgnorable(codePoint))
      return undefined;
    if (isMono && this.faces.mono.advance(codePoint) >= 0) return 'mono';
    if (this.#hasOwn && isOwn) {
      const own: FaceName = isBold ? 'ownBold' : 'own';
      if (this.faces[own].advance(codePoint) >= 0) return own;
    }
    if (this.faces[first].advance(codePoint) >= 0) return first;
    if (isIgnorable(codePoint)) return undefined;
    const second: FaceName = isBold ? 'regular' : 'bold';
    if (this.faces[second].advance(codePoint) >= 0) return second;
    return this.faces.emoji.advance(codePoint) >= 0 ? 'emoji' : 'missing';
  }

  /** The advance of a code point in em. */
  advance(codePoint: number, drawer: Drawer): number {
    if (drawer === 'sign') return SIGN_ADVANCE;
    return drawer === 'missing' ? MISSING_ADVANCE : this.faces[drawer].advance(codePoint);
  }
}
