// Inline Markdown to spans of text: strong, emphasis, code, links, line ends, nothing lost.
import type { Token, Tokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { type NoteCall, noteSlug } from './footnotes.ts';
import { INK } from './look.ts';
import { COLOURED_SIGN, signColor } from './signs.ts';

/** A stretch of text and what the author wanted of it; `\n` in the text ends a line. */
export interface Span {
  readonly text: string;
  readonly isBold: boolean;
  readonly isEmphasis: boolean;
  readonly isCode: boolean;
  readonly isStruck: boolean;
  readonly link?: { readonly href: string };
  /** Of the number that calls a footnote. */
  readonly note?: NoteCall;
  /** `#rrggbb`, when a sign before it says so. */
  readonly color?: string;
}

type Manner = Omit<Span, 'text'>;
const PLAIN: Manner = { isBold: false, isEmphasis: false, isCode: false, isStruck: false };

export function plainSpan(text: string): Span {
  // Spelt out: a large table has a great many, and copies of another object are slower to make and to read.
  return { text, isBold: false, isEmphasis: false, isCode: false, isStruck: false };
}

/** Whether the author wanted nothing of a text. */
export function isPlain(span: Span): boolean {
  const { isBold, isEmphasis, isCode, isStruck, link, color } = span;
  return !(isBold || isEmphasis || isCode || isStruck) && link === undefined && color === undefined;
}

export function spansOf(tokens: readonly Token[] | undefined): Span[] {
  const spans: Span[] = [];
  for (const token of tokens ?? []) collect(token, PLAIN, spans);
  // An array that has grown has room to spare; a large table has a great many.
  return spans.slice();
}

export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** The text without the numbers that call footnotes, as it is told elsewhere. */
export function titleOf(spans: readonly Span[]): string {
  return textOf(spans.filter(({ note }) => note === undefined))
    .replaceAll('\n', ' ')
    .trim();
}

/** Line ends and runs of blanks in the source are one space on the page. */
const flowing = (raw: string): string => raw.replace(/[ \t]*\n[ \t]*|[ \t]{2,}|\t/g, ' ');

function collect(token: Token, manner: Manner, spans: Span[]): void {
  const add = (text: string, as: Manner = manner): void => {
    if (text.length > 0) spans.push(as === PLAIN ? plainSpan(text) : { ...as, text });
  };
  const nested = (as: Manner): void => {
    for (const inner of (token as Tokens.Generic).tokens ?? []) collect(inner, as, spans);
  };
  switch (token.type) {
    case 'strong':
      nested({ ...manner, isBold: true });
      break;
    case 'em':
      nested({ ...manner, isEmphasis: true });
      break;
    case 'del':
      nested({ ...manner, isStruck: true });
      break;
    case 'codespan':
      add((token as Tokens.Codespan).text, { ...manner, isCode: true });
      break;
    case 'br':
      add('\n');
      break;
    case 'escape':
      add((token as Tokens.Escape).text);
      break;
    case 'link':
      nested({ ...manner, link: { href: decodeEntities((token as Tokens.Link).href) } });
      break;
    case 'footnoteReference': {
      const { call } = token as { call?: NoteCall };
      if (call === undefined) add(token.raw);
      else add(String(call.number), { ...manner, note: call, link: { href: `#${noteSlug(call.number)}` } });
      break;
    }
    case 'image':
      add(altOf(token as Tokens.Image), { ...manner, isEmphasis: true });
      break;
    case 'html':
      add(flowing(token.raw));
      break;
    case 'checkbox':
      break;
    default: {
      const { tokens } = token as Tokens.Generic;
      if (tokens !== undefined) nested(manner);
      else add(decodeEntities(flowing(token.raw)));
      break;
    }
  }
}

/** What stands for an image where it cannot be drawn; its name when it has no alternative text. */
export function altOf(image: Tokens.Image): string {
  const spans: Span[] = [];
  for (const inner of image.tokens ?? []) collect(inner, PLAIN, spans);
  const alt = spans.length > 0 ? textOf(spans) : decodeEntities(image.text);
  return alt.trim() === '' ? image.href : alt;
}

/**
 * Gives the words after a sign the sign's colour: in a `cell` up to the line's end, in running `text` only
 * inside the strong text that the sign opens. Signs that are black end the colour.
 */
export function coloured(spans: readonly Span[], where: 'cell' | 'text'): Span[] {
  const result: Span[] = [];
  let color: string | undefined;
  for (const span of spans) {
    if (where === 'text' && !span.isBold) color = undefined;
    if (color === undefined && !COLOURED_SIGN.test(span.text)) {
      result.push(span);
      continue;
    }
    for (const part of span.text.split(COLOURED_SIGN)) {
      if (part === '') continue;
      const sign = signColor(part);
      if (part === '\n') color = undefined;
      else if (sign !== undefined)
        color = sign === INK || (where === 'text' && !span.isBold) ? undefined : sign;
      result.push(color === undefined ? { ...span, text: part } : { ...span, text: part, color });
    }
  }
  return result;
}

const NUMBER = /^(\d+(?:\.\d+)*\.?|[A-Z](?:\.\d+)+\.?)\s+(?=\S)/;

/** A heading's leading number apart from its words; the number is undefined when there is none. */
export function splitNumber(spans: readonly Span[]): { number: string | undefined; rest: Span[] } {
  const [first, ...others] = spans;
  const match = first === undefined ? null : NUMBER.exec(first.text);
  if (first === undefined || match === null) return { number: undefined, rest: [...spans] };
  return { number: match[1], rest: [{ ...first, text: first.text.slice(match[0].length) }, ...others] };
}
