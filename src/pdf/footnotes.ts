// Footnotes, which marked's lexer does not know: `[^1]` in a text, and `[^1]: its note`.
import { Marked, type Token, type TokenizerThis, type Tokens } from 'marked';
import { QuickLexer } from './quick-lexer.ts';

const REFERENCE = /^\[\^([^\s\]]{1,60})\]/;
const DEFINITION = /^ {0,3}\[\^([^\s\]]{1,60})\]:[ \t]*([^\n]+(?:\n(?![ \t]*(?:\n|$)|\[\^)[^\n]+)*)(?:\n|$)/;

/** The place in a text that calls a note. */
export interface NoteCall {
  /** From 1, in the order of the text. */
  readonly number: number;
  /** Whether no other place before it calls the note. */
  readonly isFirst: boolean;
}

interface FootnoteReference extends Tokens.Generic {
  readonly type: 'footnoteReference';
  readonly label: string;
  /** Undefined when there is no such note. */
  call?: NoteCall;
}

interface Footnote extends Tokens.Generic {
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

/** A Markdown text as tokens, in which references know their notes; and the notes' own tokens by number. */
export function tokensOf(markdown: string): {
  tokens: Token[];
  footnotes: ReadonlyMap<number, readonly Token[]>;
} {
  // Options of its own: marked keeps the last lexer, with all its tokens, in the options it was given.
  const tokens: Token[] = new QuickLexer({ ...marked.defaults }).lex(markdown);
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
    if (!isReference(token) || !known.has(token.label)) return;
    const isFirst = !numbers.has(token.label);
    token.call = { number: numberOf(token.label), isFirst };
  });
  // A note that nothing refers to is text all the same.
  for (const label of known.keys()) numberOf(label);
  const byNumber = [...numbers].map(([label, number]): [number, readonly Token[]] => {
    return [number, known.get(label)?.tokens ?? []];
  });
  return { tokens, footnotes: new Map(byNumber) };
}

/** The name by which a note is linked to, which no heading can have. */
export const noteSlug = (number: number): string => `:note-${number}`;

/** The name by which the first call of a note is linked to. */
export const callSlug = (number: number): string => `:call-${number}`;
