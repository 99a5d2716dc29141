// A font that somebody brings: whether it can be read, and whether its licence lets it stand inside a file.
import { FontFile } from './font-file.ts';
import { subsetOf } from './glyph-subset.ts';

/** Why a font is not used. */
export type FontFault =
  /** A font for web pages, which no printed file may hold. */
  | 'web-font'
  /** Several fonts in one file. */
  | 'collection'
  /** One font for all weights, of which a file can hold only one. */
  | 'variable'
  /** Its maker forbids that it is embedded, or that a part of it is. */
  | 'embedding-forbidden'
  | 'malformed';

const WEB = ['wOFF', 'wOF2'];
const VARIABLE = ['fvar', 'CFF2'];
/** Characters that every font for text has; a font of these is made as a trial. */
const TRIAL = 'Aa0 ';

/** `fsType` in the table OS/2: what a licence forbids, and what it allows. */
const RESTRICTED = 0x0002;
const FOR_PREVIEW = 0x0004;
const FOR_EDITING = 0x0008;
const NO_SUBSET = 0x0100;
const BITMAPS_ONLY = 0x0200;

/** What is wrong with the bytes of a font; undefined: nothing, but for outlines of single glyphs, which may still be broken. */
export async function fontFault(bytes: Uint8Array): Promise<FontFault | undefined> {
  const signature = String.fromCharCode(...bytes.subarray(0, 4));
  if (WEB.includes(signature)) return 'web-font';
  if (signature === 'ttcf') return 'collection';
  try {
    const font = new FontFile(bytes);
    if (VARIABLE.some((tag) => font.table(tag) !== undefined)) return 'variable';
    if (forbidsEmbedding(font.table('OS/2')?.getUint16(8) ?? 0)) return 'embedding-forbidden';
    return isWhole(font) && (await canBeCut(font)) ? undefined : 'malformed';
  } catch {
    return 'malformed';
  }
}

/** Of several licences the freest counts, as OpenType says of `fsType`. */
function forbidsEmbedding(licence: number): boolean {
  const isRestricted = (licence & RESTRICTED) !== 0 && (licence & (FOR_PREVIEW | FOR_EDITING)) === 0;
  return isRestricted || (licence & (NO_SUBSET | BITMAPS_ONLY)) !== 0;
}

function isWhole(font: FontFile): boolean {
  const metricCount = font.table('hhea')?.getUint16(34) ?? 0;
  const metricsLength = font.table('hmtx')?.byteLength ?? 0;
  if (metricCount < 1 || metricsLength < 4 * metricCount) return false;
  if (font.unitsPerEm < 16 || font.unitsPerEm > 16_384 || font.name === '') return false;
  return font.isPostScript || hasOutlinesInside(font);
}

/** Whether the outline of every glyph lies inside the table of outlines, one after the other. */
function hasOutlinesInside(font: FontFile): boolean {
  const [loca, glyf, head] = [font.table('loca'), font.table('glyf'), font.table('head')];
  if (loca === undefined || glyf === undefined || head === undefined) return false;
  const isLong = head.getInt16(50) === 1;
  let before = 0;
  for (let glyph = 0; glyph <= font.glyphCount; glyph += 1) {
    const offset = isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
    if (offset < before || offset > glyf.byteLength) return false;
    before = offset;
  }
  return true;
}

async function canBeCut(font: FontFile): Promise<boolean> {
  const glyphs = [...TRIAL].map((character) => font.glyphOf(character.codePointAt(0) ?? 0));
  return !glyphs.includes(0) && (await subsetOf(font, [0, ...glyphs])).length > 0;
}
