// Where a line may end: Unicode's algorithm, except that Korean words are kept whole, in Hangul or in hanja.
import LineBreaker from 'linebreak';

const KOREAN =
  /[\u1100-\u11FF\u3130-\u318F\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF]/g;
/** A word that breaks nowhere. */
const PLAIN_WORD = /^[0-9A-Za-z\uAC00-\uD7A3]+[.,]?$/;
/** A space at which a line may or may not end depending on more than the space: at an end, beside another, at a quotation. */
const ODD_SPACE = /^ | $|[^0-9A-Za-z\uAC00-\uD7A3.,:;)%·→] | [^0-9A-Za-z\uAC00-\uD7A3(·→]/;
const CACHE_LIMIT = 20_000;
const CACHED_LENGTH = 60;
const cache = new Map<string, readonly number[]>();

/**
 * The offsets after which a line may end in a text without line ends, ascending; the last is its length.
 * Spaces belong to the piece before the offset.
 */
export function breakOffsets(text: string): readonly number[] {
  if (text.length === 0) return [];
  if (ODD_SPACE.test(text)) return offsetsByUnicode(text);
  const offsets: number[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    const word = text.slice(start, end);
    if (!PLAIN_WORD.test(word)) {
      for (const offset of offsetsInWord(word)) if (offset < word.length) offsets.push(start + offset);
    }
    start = space < 0 ? end : end + 1;
    offsets.push(start);
  }
  return offsets;
}

function offsetsInWord(word: string): readonly number[] {
  if (word.length > CACHED_LENGTH) return offsetsByUnicode(word);
  let offsets = cache.get(word);
  if (offsets === undefined) {
    offsets = offsetsByUnicode(word);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(word, offsets);
  }
  return offsets;
}

export function offsetsByUnicode(text: string): readonly number[] {
  const breaker = new LineBreaker(text.replace(KOREAN, 'a'));
  const offsets: number[] = [];
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak())
    offsets.push(found.position);
  if (offsets.at(-1) !== text.length) offsets.push(text.length);
  return offsets;
}
