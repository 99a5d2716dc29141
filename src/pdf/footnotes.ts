// Footnotes, which marked's lexer does not know: `[^1]` in a text, and `[^1]: its note`.
import { Marked, type Token, type TokenizerThis, type Tokens } from 'marked';

const REFERENCE = /^\[\^([^\s\]]{1,60})\]/;
const DEFINITION = /^ {0,3}\[\^([^\s\]]{1,60})\]:[ \t]*([^\n]+(?:\n(?![ \t]*(?:\n|$)|\[\^)[^\n]+)*)(?:\n|$)/;

interface FootnoteReference extends Tokens.Generic {
  readonly type: 'footnoteReference';
  readonly label: string;
  /** From 1, in the order of the text; undefined when there is no such note. */
  number?: number;
}

export interface Footnote extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  readonly tokens: Token[];
}

const isReference = (token: Token): token is FootnoteReference => token.type === 'footnoteReference';
const isFootnote = (token: Token): token is Footnote => token.type === 'footnote';

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'footnoteReference',
      level: 'inline',
      start: (source: string) => {
        const at = source.indexOf('[^');
        return at < 0 ? undefined : at;
      },
      tokenizer: (source: string) => {
        const match = REFERENCE.exec(source);
        return match === null ? undefined : { type: 'footnoteReference', raw: match[0], label: match[1] };
      },
    },
    {
      name: 'footnote',
      level: 'block',
      tokenizer(this: TokenizerThis, source: string) {
        const match = DEFINITION.exec(source);
        if (match === null) return undefined;
        const tokens: Token[] = [];
        this.lexer.inline(match[2] ?? '', tokens);
        return { type: 'footnote', raw: match[0], label: match[1], tokens };
      },
      childTokens: ['tokens'],
    },
  ],
});

/** A Markdown text as tokens; references know their numbers. */
export function tokensOf(markdown: string): { tokens: Token[]; footnotes: ReadonlyMap<number, Footnote> } {
  // Options of its own: marked keeps the last lexer, with all its tokens, in the options it was given.
  const tokens = marked.lexer(markdown, { ...marked.defaults });
  const known = new Map<string, Footnote>();
  if (!markdown.includes('[^')) return { tokens, footnotes: new Map() };
  marked.walkTokens(tokens, (token) => {
    if (isFootnote(token) && !known.has(token.label)) known.set(token.label, token);
  });
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number => {
    const number = numbers.get(label) ?? numbers.size + 1;
    numbers.set(label, number);
    return number;
  };
  marked.walkTokens(tokens, (token) => {
    if (isReference(token) && known.has(token.label)) token.number = numberOf(token.label);
  });
  // A note that nothing refers to is text all the same.
  for (const label of known.keys()) numberOf(label);
  const byNumber = [...numbers].flatMap(([label, number]): [number, Footnote][] => {
    const note = known.get(label);
    return note === undefined ? [] : [[number, note]];
  });
  return { tokens, footnotes: new Map(byNumber) };
}

/** The numbers of the notes that a token refers to. */
export function referencesIn(token: Token): number[] {
  const found: number[] = [];
  marked.walkTokens([token], (inner) => {
    if (isReference(inner) && inner.number !== undefined) found.push(inner.number);
  });
  return found;
}

/** The name by which a note is linked to, which no heading can have. */
export const noteSlug = (number: number): string => `:note-${number}`;
