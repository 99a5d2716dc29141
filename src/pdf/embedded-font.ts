// A font inside the file: each character has a code of its own, so that text taken out is what went in.
import { isIgnorable } from './characters.ts';
import type { FontFile } from './font-file.ts';
import type { Face } from './fonts.ts';
import { subsetOf } from './glyph-subset.ts';
import type { ObjectFile, Reserved } from './object-streams.ts';
import type { EmbeddedFace } from './page-content.ts';
import { utf16Hex } from './pdf-syntax.ts';

/** Codes of one range of a map to Unicode may differ in their last byte only. */
const RANGE = 0x100;
const MOST_CODES = 0xffff;

/** Bytes that a string between parentheses may not hold as they are: no code has one, so text needs no escapes. */
const RESERVED = new Set([...'()\\\r'].map((letter) => letter.charCodeAt(0)));
const isReserved = (code: number): boolean => RESERVED.has(code & 0xff) || RESERVED.has(code >> 8);

/** What a font descriptor says of a font, by bit. */
const IS_FIXED_PITCH = 1 << 0;
const IS_SYMBOLIC = 1 << 2;
const IS_ITALIC = 1 << 6;

/** Codes by character, not by glyph: two characters that look alike stay two. */
export class EmbeddedFont implements EmbeddedFace {
  readonly resource: string;
  readonly reference: string;
  readonly #place: Reserved;
  readonly #face: Face;
  /** By code; 0 is the glyph of what is missing, which nothing shows. */
  readonly #glyphs = [0];
  readonly #characters = [0];
  readonly #codes = new Map<number, string>();
  readonly #blanks = new Map<number, string>();

  /** `resource` is the name that pages call it by, which no other font of the file has. */
  constructor(resource: string, face: Face, place: Reserved) {
    this.resource = resource;
    this.reference = place.reference;
    this.#place = place;
    this.#face = face;
  }

  code(codePoint: number): string {
    return this.#codes.get(codePoint) ?? this.#codeIn(this.#codes, this.#face.glyphOf(codePoint), codePoint);
  }

  blankCode(codePoint: number): string {
    return this.#blanks.get(codePoint) ?? this.#codeIn(this.#blanks, this.#face.glyphOf(0x20), codePoint);
  }

  #codeIn(known: Map<number, string>, glyph: number, codePoint: number): string {
    const code = glyph === 0 || isIgnorable(codePoint) ? '' : this.#add(glyph, codePoint);
    known.set(codePoint, code);
    return code;
  }

  #add(glyph: number, codePoint: number): string {
    while (isReserved(this.#glyphs.length)) this.#push(0, 0);
    const code = this.#glyphs.length;
    if (code > MOST_CODES) return NO_CODE;
    this.#push(glyph, codePoint);
    return String.fromCharCode(code >> 8, code & 0xff);
  }

  #push(glyph: number, codePoint: number): void {
    this.#glyphs.push(glyph);
    this.#characters.push(codePoint);
  }

  /** Writes the font with the characters that have codes by now; nothing when there are none. */
  async write(objects: ObjectFile): Promise<void> {
    if (this.#glyphs.length === 1) return;
    const { font } = this.#face;
    const bytes = await subsetOf(font, this.#glyphs);
    const file = font.isPostScript
      ? `/FontFile3 ${objects.addStream('/Subtype/CIDFontType0C', bytes)}`
      : `/FontFile2 ${objects.addStream(`/Length1 ${bytes.length}`, bytes)}`;
    const name = `${subsetTag(this.resource)}+${font.name}`;
    const widths = this.#glyphs.map((glyph) => inThousandths(font, font.advanceOf(glyph)));
    const descendant = objects.add(
      `<</Type/Font/Subtype/CIDFontType${font.isPostScript ? '0' : '2/CIDToGIDMap/Identity'}/BaseFont/${name}` +
        '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
        `/FontDescriptor ${objects.add(descriptor(font, name, file))}/W[0[${widths.join(' ')}]]>>`,
    );
    const toUnicode = objects.addStream('', Buffer.from(unicodeMap(this.#characters), 'latin1'));
    this.#place.write(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
    );
  }
}

const NO_CODE = '\0\0';

const hexCode = (code: number): string => code.toString(16).padStart(4, '0');

const inThousandths = (font: FontFile, length: number): number =>
  Math.round((length / font.unitsPerEm) * 100_000) / 100;

/** Six capitals that tell the subsets of one file apart. */
const subsetTag = (resource: string): string =>
  [...resource.padEnd(6, 'A')]
    .map((letter) => String.fromCharCode(65 + (letter.charCodeAt(0) % 26)))
    .join('');

function descriptor(font: FontFile, name: string, file: string): string {
  const { measures } = font;
  const [ascent, descent, capHeight, xHeight, ...box] = [
    measures.ascent,
    measures.descent,
    measures.capHeight,
    measures.xHeight,
    ...measures.box,
  ].map((length) => inThousandths(font, length));
  const flags =
    IS_SYMBOLIC | (measures.isFixedPitch ? IS_FIXED_PITCH : 0) | (measures.italicAngle === 0 ? 0 : IS_ITALIC);
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${box.join(' ')}]/ItalicAngle ${measures.italicAngle}` +
    `/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/XHeight ${xHeight}/StemV 0${file}>>`
  );
}

/** What each code reads as; those of no character are left out. */
function unicodeMap(characters: readonly number[]): string {
  const ranges: string[] = [];
  let texts: string[] = [];
  const end = (code: number): void => {
    if (texts.length > 0) {
      const span = `<${hexCode(code - texts.length)}><${hexCode(code - 1)}>`;
      ranges.push(`1 beginbfrange\n${span}[${texts.join('')}]\nendbfrange`);
    }
    texts = [];
  };
  characters.forEach((codePoint, code) => {
    if (codePoint === 0 || code % RANGE === 0) end(code);
    if (codePoint !== 0) texts.push(`<${utf16Hex(String.fromCodePoint(codePoint))}>`);
  });
  end(characters.length);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
