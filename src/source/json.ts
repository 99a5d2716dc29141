// One JSON text: parsed fast, and read again slowly only where something is wrong with it.
import type { ParseError } from 'jsonc-parser';
import { type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.ts';
import type { JsonProblem } from '../diagnostics/syntax-problems.ts';
import { endOfString, placesIn } from './json-places.ts';
import { LineStarts } from './line-starts.ts';
import { DEEPEST, type Format, type LocateInFile, type Parsed } from './notation.ts';

export const JSON_TEXT: Format = { parse: parseJson, locator: jsonLocator };

/** The value of a JSON text, or what is wrong with it. */
async function parseJson(file: string, text: string): Promise<Parsed> {
  if (text.trim() === '') return { value: undefined, diagnostics: [diagnostic('file-empty', {}, { file })] };
  const { tooDeepAt, colons } = scan(text);
  if (tooDeepAt !== undefined) {
    const location = locationAt(file, new LineStarts(text), tooDeepAt);
    return { value: undefined, diagnostics: [diagnostic('file-too-deep', { limit: DEEPEST }, { location })] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, diagnostics: [await firstSyntaxError(file, text)] };
  }
  // JSON.parse keeps the last of two equal keys in silence: count keys in the text against keys in the value.
  const seen = survey(value);
  const isSuspect = seen.keys !== colons || seen.hasUnsafeNumber || mayBeBroken(text);
  return { value, diagnostics: isSuspect ? await secondLook(file, text) : [] };
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Whether half of a surrogate pair may stand in a text, raw or as an escape; most escapes turn out to be whole pairs. */
const mayBeBroken = (text: string): boolean =>
  isBroken(text) || (text.includes('\\u') && /\\u[dD][89a-fA-F]/.test(text));

/** Whether a text holds half of a surrogate pair. Node 20 has the method; the types come with ES2024. */
export const isBroken = (text: string): boolean =>
  !(text as string & { isWellFormed(): boolean }).isWellFormed();

/** Where the brackets of a text go too deep, and how many colons stand outside of its strings: in JSON, one for each key. */
function scan(text: string): { tooDeepAt: number | undefined; colons: number } {
  let open = 0;
  let tooDeepAt: number | undefined;
  let colons = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index);
        break;
      case 0x3a: // :
        colons++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++open > DEEPEST) tooDeepAt ??= index;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open--;
        break;
    }
  }
  return { tooDeepAt, colons };
}

/** Keys of a value no deeper than `DEEPEST`, and whether it holds a number that a double cannot keep. */
function survey(root: unknown): { keys: number; hasUnsafeNumber: boolean } {
  let keys = 0;
  let hasUnsafeNumber = false;
  const visit = (value: unknown): void => {
    if (typeof value === 'number') hasUnsafeNumber ||= isUnsafe(value);
    else if (Array.isArray(value)) for (const entry of value) visit(entry);
    else if (value !== null && typeof value === 'object') {
      for (const key in value) {
        keys++;
        visit((value as Record<string, unknown>)[key]);
      }
    }
  };
  visit(root);
  return { keys, hasUnsafeNumber };
}

/** Whether a number has lost digits, or was too large to be one. */
export const isUnsafe = (value: number): boolean => !(Math.abs(value) <= Number.MAX_SAFE_INTEGER);

async function firstSyntaxError(file: string, text: string): Promise<Diagnostic> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const [first] = errors;
  const problem = PROBLEM_OF[first === undefined ? '' : printParseErrorCode(first.error)] ?? 'symbol';
  return diagnostic(
    'json-syntax',
    { problem },
    { location: locationAt(file, new LineStarts(text), first?.offset ?? 0) },
  );
}

/** jsonc-parser's names for what went wrong. */
const PROBLEM_OF: Readonly<Record<string, JsonProblem>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'property',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'string',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'string',
};

/** What JSON.parse accepts in silence: keys that stand twice, numbers that lost digits, half characters. */
async function secondLook(file: string, text: string): Promise<Diagnostic[]> {
  const { visit } = await import('jsonc-parser');
  const lines = new LineStarts(text);
  const found: Diagnostic[] = [];
  const objects: Map<string, number>[] = [];
  const at = (offset: number) => ({ location: locationAt(file, lines, offset) });
  visit(
    text,
    {
      onObjectBegin: () => void objects.push(new Map()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty: (key, offset) => {
        if (isBroken(key)) found.push(diagnostic('text-broken', {}, at(offset)));
        const seen = objects.at(-1);
        const first = seen?.get(key);
        if (first === undefined) seen?.set(key, offset);
        else {
          const related = [{ relation: 'first', target: at(first) }] as const;
          const { line } = lines.at(first);
          found.push(diagnostic('key-duplicate', { key, firstLine: line }, at(offset), related));
        }
      },
      onLiteralValue: (value, offset, length) => {
        if (typeof value === 'number' && isUnsafe(value)) {
          const shown = text.slice(offset, offset + Math.min(length, 40));
          found.push(diagnostic('number-unsafe', { text: shown }, at(offset)));
        }
        if (typeof value === 'string' && isBroken(value)) {
          found.push(diagnostic('text-broken', {}, at(offset)));
        }
      },
    },
    STRICT,
  );
  return found;
}

async function jsonLocator(file: string, text: string): Promise<LocateInFile> {
  const find = placesIn(text);
  const lines = new LineStarts(text);
  return (path, key) => {
    const found = find(path);
    if (found === undefined) return { file, line: 1, column: 1 };
    const { place, depth } = found;
    return locationAt(file, lines, key && depth === path.length ? place.key : place.value);
  };
}

/** The place of an offset in a file. */
export function locationAt(file: string, lines: LineStarts, offset: number): Location {
  return { file, ...lines.at(offset) };
}
