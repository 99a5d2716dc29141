// A font inside the file: each character has a code of its own, so that text taken out is what went in.
import { isIgnorable } from './characters.ts';
import type { Face } from './fonts.ts';
import type { EmbeddedFace } from './page-content.ts';

/** The parts of pdfkit's embedded font that we fill ourselves, instead of by its slower layout. */
export interface KitFont {
  readonly id: string;
  readonly subset: { readonly glyphs: number[]; readonly mapping: Record<number, number> };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): { toString(): string };
}

/** Codes by character, not by glyph: two characters that look alike stay two. */
export function codedFace(font: KitFont, face: Face): EmbeddedFace {
  const codes = new Map<number, string>();
  const blanks = new Map<number, string>();
  const add = (glyph: number, codePoint: number): string => {
    const code = font.subset.glyphs.length;
    if (code > 0xffff) return '0000';
    font.subset.glyphs.push(glyph);
    font.subset.mapping[glyph] ??= code;
    font.widths[code] = face.glyphAdvance(glyph) * 1000;
    font.unicode[code] = [codePoint];
    return code.toString(16).padStart(4, '0');
  };
  const codeIn = (known: Map<number, string>, glyph: number, codePoint: number): string => {
    let code = known.get(codePoint);
    if (code === undefined) {
      code = glyph === 0 || isIgnorable(codePoint) ? '' : add(glyph, codePoint);
      known.set(codePoint, code);
    }
    return code;
  };
  return {
    resource: font.id,
    code: (codePoint) => codes.get(codePoint) ?? codeIn(codes, face.glyphOf(codePoint), codePoint),
    blankCode: (codePoint) => blanks.get(codePoint) ?? codeIn(blanks, face.glyphOf(0x20), codePoint),
  };
}
