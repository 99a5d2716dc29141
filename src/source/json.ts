// One JSON text: parsed fast, and read again slowly only where something is wrong with it.
import type { Node, ParseError } from 'jsonc-parser';
import type { SyntaxProblem } from '../diagnostics/catalogue.ts';
import { type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.ts';
import { LineStarts } from './line-starts.ts';

/** Deeper nesting than this is no plan; it also keeps recursive readers safe. */
const DEEPEST = 100;

/** The value of a JSON text, or what is wrong with it. */
export async function parseJson(
  file: string,
  text: string,
): Promise<{ value: unknown; diagnostics: readonly Diagnostic[] }> {
  if (text.trim() === '') return { value: undefined, diagnostics: [diagnostic('file-empty', {}, { file })] };
  if (isTooDeep(text)) {
    return { value: undefined, diagnostics: [diagnostic('json-too-deep', { limit: DEEPEST }, { file })] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, diagnostics: [await firstSyntaxError(file, text)] };
  }
  // JSON.parse keeps the last of two equal keys in silence: count keys in the text against keys in the value.
  const diagnostics = keysInText(text) === keysInValue(value) ? [] : await duplicateKeys(file, text);
  return { value, diagnostics };
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The syntax tree of a text that `parseJson` has accepted. */
export async function parseTree(text: string): Promise<Node | undefined> {
  const { parseTree } = await import('jsonc-parser');
  return parseTree(text, [], STRICT);
}

const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*"?|[[{]|[\]}]/gs;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(STRING_OR_BRACKET)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** In valid JSON a string that is followed by a colon is a key. */
function keysInText(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)) if (colon !== undefined) count++;
  return count;
}

function keysInValue(root: unknown): number {
  let count = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (value === null || typeof value !== 'object') continue;
    const children = Object.values(value);
    if (!Array.isArray(value)) count += children.length;
    for (const child of children) open.push(child);
  }
  return count;
}

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
const PROBLEM_OF: Readonly<Record<string, SyntaxProblem>> = {
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

async function duplicateKeys(file: string, text: string): Promise<Diagnostic[]> {
  const { visit } = await import('jsonc-parser');
  const lines = new LineStarts(text);
  const found: Diagnostic[] = [];
  const objects: Map<string, number>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void objects.push(new Map()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty: (key, offset) => {
        const seen = objects.at(-1);
        const first = seen?.get(key);
        if (first === undefined) seen?.set(key, offset);
        else
          found.push(
            diagnostic(
              'json-duplicate-key',
              { key, firstLine: lines.at(first).line },
              { location: locationAt(file, lines, offset) },
            ),
          );
      },
    },
    STRICT,
  );
  return found;
}

/** The place of an offset in a file. */
export function locationAt(file: string, lines: LineStarts, offset: number): Location {
  return { file, ...lines.at(offset) };
}
