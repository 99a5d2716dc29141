// From bytes to text: UTF-8, nothing else, and no larger than a plan can be.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

const LIMIT_MEGABYTES = 32;
const MEGABYTE = 1024 * 1024;
export const LIMIT_BYTES = LIMIT_MEGABYTES * MEGABYTE;

/** Says so where a file of `size` bytes is larger than any plan; such a file need not even be opened. */
export function checkSize(file: string, size: number): Diagnostic | undefined {
  if (size <= LIMIT_BYTES) return undefined;
  const megabytes = Math.ceil(size / MEGABYTE);
  return diagnostic('file-too-large', { megabytes, limitMegabytes: LIMIT_MEGABYTES }, { file });
}

/** The text of a file, or why it has none. */
export function decode(file: string, content: Uint8Array | string): string | Diagnostic {
  const tooLarge = checkSize(file, content.length);
  if (tooLarge !== undefined) return tooLarge;
  if (typeof content === 'string') return withoutMark(content);
  const text = decodeAs('utf-8', content);
  // A file of ASCII letters in UTF-16 is valid UTF-8 with a NUL in every other place.
  if (text === undefined || content.includes(0)) {
    const guess = guessEncoding(content, text);
    return diagnostic('encoding-wrong', guess === undefined ? {} : { guess }, { file });
  }
  return withoutMark(text);
}

/** Windows editors begin UTF-8 with a byte order mark; it is no part of the text, and no column is counted for it. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function decodeAs(encoding: string, content: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

function guessEncoding(content: Uint8Array, text: string | undefined): string | undefined {
  const [first, second] = content;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isHalfNul = text !== undefined && text.split('\0').length > text.length / 3;
  if (hasMark || isHalfNul) return 'UTF-16';
  const isKorean = text === undefined && decodeAs('euc-kr', content) !== undefined;
  return isKorean ? 'CP949 (EUC-KR)' : undefined;
}
