// Where a line may end: Unicode's algorithm, except that Korean words are kept whole.
import LineBreaker from 'linebreak';

const HANGUL = /[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uAC00-\uD7FF]/g;
const PLAIN = /^[0-9A-Za-z\uAC00-\uD7A3]+[.,]?(?: [0-9A-Za-z\uAC00-\uD7A3]+[.,]?)*$/;
const CACHE_LIMIT = 20_000;
const CACHED_LENGTH = 60;
const cache = new Map<string, readonly number[]>();

/**
 * The offsets after which a line may end in a text without line ends, ascending; the last is its length.
 * Spaces belong to the piece before the offset.
 */
export function breakOffsets(text: string): readonly number[] {
  if (text.length > CACHED_LENGTH) return offsetsOf(text);
  let offsets = cache.get(text);
  if (offsets === undefined) {
    offsets = offsetsOf(text);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, offsets);
  }
  return offsets;
}

function offsetsOf(text: string): readonly number[] {
  if (text.length === 0) return [];
  if (PLAIN.test(text)) return afterSpaces(text);
  const breaker = new LineBreaker(text.replace(HANGUL, 'a'));
  const offsets: number[] = [];
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak())
    offsets.push(found.position);
  if (offsets.at(-1) !== text.length) offsets.push(text.length);
  return offsets;
}

function afterSpaces(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) offsets.push(at + 1);
  offsets.push(text.length);
  return offsets;
}
