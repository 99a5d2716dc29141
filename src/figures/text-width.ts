// How wide words are at the most, without a font at hand, and words cut or broken to fit a width.

/** Advances of U+0020 to U+007E in hundredths of an em: the wider of the regular and the bold face of documents. */
const LATIN: readonly number[] = [
  23, 37, 58, 59, 59, 97, 74, 33, 38, 38, 51, 59, 33, 37, 33, 40, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 33,
  33, 59, 59, 59, 52, 101, 65, 69, 66, 72, 62, 59, 72, 76, 33, 57, 69, 58, 86, 75, 77, 67, 77, 69, 63, 63, 75,
  62, 92, 63, 58, 62, 38, 40, 38, 59, 57, 63, 60, 65, 53, 65, 59, 38, 60, 64, 31, 31, 61, 32, 97, 65, 63, 65,
  65, 44, 50, 43, 64, 58, 87, 57, 58, 52, 38, 30, 38, 59,
];
/** Latin beyond ASCII, Greek and Cyrillic. */
const ALPHABETS = 1.07;
/** Hangul, hanja and kana fill their square. */
const SQUARE = 1;
const ANYTHING = 1.3;
/** The dashes of two and three em. */
const LONG_DASH = 2.5;

function advance(codePoint: number): number {
  if (codePoint < 0x7f) return (LATIN[codePoint - 0x20] ?? 0) / 100;
  if (codePoint < 0x530) return ALPHABETS;
  if (codePoint >= 0x3000 && codePoint < 0xd7a4) return SQUARE;
  if (codePoint === 0x2026 || codePoint === 0x2013) return SQUARE;
  return codePoint === 0x2e3a || codePoint === 0x2e3b ? LONG_DASH : ANYTHING;
}

/** The width of words at a size, in the unit of the size; never less than what is drawn. */
export function widthOf(words: string, size: number): number {
  let width = 0;
  for (const character of words) width += advance(character.codePointAt(0) ?? 0);
  return width * size;
}

/** Longer texts than this fit nowhere in a picture. */
const MOST_UNITS = 400;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/gu;

/** Author's text on one line, without what is not seen or turns the line around; a dash where nothing is left. */
export function seen(text: string, most = MOST_UNITS): string {
  const words = text
    .slice(0, most)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .trim();
  return words === '' ? '–' : words;
}

const DOTS = '…';

/** The words, cut with "…" where they are wider than `width`; nothing where not even that fits. */
export function fitted(words: string, size: number, width: number): string {
  if (widthOf(words, size) <= width) return words;
  let left = width - widthOf(DOTS, size);
  if (left < 0) return '';
  let shown = '';
  for (const character of words) {
    left -= widthOf(character, size);
    if (left < 0) break;
    shown += character;
  }
  return shown.trimEnd() + DOTS;
}

/** The words on at most `most` lines: broken between words, within a word only where it is wider than a line. */
export function wrapped(words: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = words;
  while (rest !== '' && lines.length < most - 1 && widthOf(rest, size) > width) {
    const at = breakOf(rest, size, width);
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  const last = fitted(rest, size, width);
  return last === '' ? lines : [...lines, last];
}

/** Where a line ends that is wider than `width`: after its last blank that fits, else after its last character. */
function breakOf(words: string, size: number, width: number): number {
  let at = 0;
  let blank = 0;
  let left = width;
  for (const character of words) {
    left -= widthOf(character, size);
    if (left < 0 && at > 0) break;
    at += character.length;
    if (character === ' ') blank = at;
  }
  return blank > 0 ? blank : at;
}
