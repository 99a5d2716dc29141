// What a character is to a typesetter: text to draw, something that takes no room, or a line end.

const SURROGATE = /\p{Surrogate}/gu;
const IGNORABLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]$/u;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const COMPOSABLE = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]+|\P{M}[\u0300-\u036F\u3099\u309A]+/gu;
const NEEDS_COMPOSING = /[\u0300-\u036F\u1100-\u11FF\u3099\u309A]/;

/** Text without lone surrogates, which no encoding can hold. */
export function wellFormed(text: string): string {
  return text.replace(SURROGATE, '\uFFFD');
}

/** Line ends, Latin, punctuation, composed Hangul: what nearly all text is made of, and stays as it is. */
const READY = /^[\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027\uAC00-\uD7A3]*$/;

/** Text ready to be measured: well formed, one kind of line end, letters and Hangul composed. */
export function printable(text: string): string {
  if (READY.test(text)) return text;
  const clean = wellFormed(text).replace(LINE_END, '\n').replaceAll('\t', ' ');
  return NEEDS_COMPOSING.test(clean)
    ? clean.replace(COMPOSABLE, (cluster) => cluster.normalize('NFC'))
    : clean;
}

/** Whether a code point draws nothing and takes no width: controls, joiners, selectors, bidi marks. */
export function isIgnorable(codePoint: number): boolean {
  return IGNORABLE.test(String.fromCodePoint(codePoint));
}
