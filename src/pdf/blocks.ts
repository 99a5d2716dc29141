// Markdown tokens to blocks: what the page knows how to set, decided by the shape of the Markdown alone.
import type { Token, Tokens } from 'marked';
import { tokensOf } from './footnotes.ts';
import { altOf, plainSpan, type Span, spansOf, textOf } from './inline.ts';

type Alignment = 'left' | 'center' | 'right';

/** `figures`: one row of numbers with labels; `definitions`: label and value; `signatures`: cells to sign, with or without labels. */
type TableKind = 'ordinary' | 'figures' | 'definitions' | 'signatures';

export interface TableBlock {
  readonly kind: 'table';
  readonly shape: TableKind;
  readonly align: readonly Alignment[];
  readonly header: readonly (readonly Span[])[];
  readonly rows: readonly (readonly (readonly Span[])[])[];
  /** By column, its share of the room to write in that the table has; 0 where there is something to read. */
  readonly room: readonly number[];
}

export interface ListBlock {
  readonly kind: 'list';
  /** The first number of an ordered list. */
  readonly start: number | undefined;
  readonly isLoose: boolean;
  readonly items: readonly { readonly isChecked: boolean | undefined; readonly blocks: readonly Block[] }[];
}

export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'caption'; readonly spans: readonly Span[] }
  | { readonly kind: 'image'; readonly name: string; readonly alt: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | ListBlock
  | TableBlock;

/** Where marked's lexer gives up: nesting deeper than the stack. */
export class TooDeep extends Error {}

/** A text as it was read; footnotes stand apart, by the number under which they are called. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly footnotes: ReadonlyMap<number, readonly Span[]>;
}

/** The blocks of a Markdown text. Throws `TooDeep` when it is nested beyond what can be read. */
export function blocksOf(markdown: string): Blocks {
  try {
    const { tokens, footnotes } = tokensOf(markdown);
    const notes = [...footnotes].map(([number, note]): [number, Span[]] => [number, spansOf(note)]);
    return { blocks: tokens.flatMap(blockOf), footnotes: new Map(notes) };
  } catch (error) {
    if (error instanceof RangeError) throw new TooDeep();
    throw error;
  }
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'footnote':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [{ kind: 'heading', depth: (token as Tokens.Heading).depth, spans: spansOf(token.tokens) }];
    case 'paragraph':
    case 'text':
      return paragraphOf(token as Tokens.Paragraph);
    case 'hr':
      return [{ kind: 'rule' }];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'html':
      return [{ kind: 'paragraph', spans: [plainSpan(token.raw.trim())] }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: ((token as Tokens.Blockquote).tokens ?? []).flatMap(blockOf) }];
    case 'list':
      return [listOf(token as Tokens.List)];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    default:
      return [{ kind: 'paragraph', spans: spansOf([token]) }];
  }
}

function paragraphOf(token: Tokens.Paragraph | Tokens.Text): Block[] {
  const tokens = (token.tokens ?? [token]).filter((inner) => inner.raw.trim() !== '');
  const images = tokens.filter((inner): inner is Tokens.Image => inner.type === 'image');
  if (images.length > 0 && images.length === tokens.length) {
    return images.map((image) => ({ kind: 'image', name: image.href, alt: altOf(image) }));
  }
  const spans = spansOf(token.tokens ?? [token]);
  if (textOf(spans).trim() === '') return [];
  const [only] = tokens;
  const isCaption = tokens.length === 1 && only?.type === 'em';
  return [{ kind: isCaption ? 'caption' : 'paragraph', spans }];
}

function listOf(list: Tokens.List): ListBlock {
  return {
    kind: 'list',
    start: list.ordered ? Number(list.start === '' ? 1 : list.start) : undefined,
    isLoose: list.loose,
    items: list.items.map((item) => ({
      isChecked: item.task ? item.checked === true : undefined,
      blocks: item.tokens.flatMap(blockOf),
    })),
  };
}

function tableOf(table: Tokens.Table): TableBlock {
  const header = table.header.map((cell) => spansOf(cell.tokens));
  const rows = table.rows.map((row) => header.map((_, column) => spansOf(row[column]?.tokens)));
  return {
    kind: 'table',
    shape: shapeOf(table, header, rows),
    align: table.align.map((align) => align ?? 'left'),
    header,
    rows,
    room: header.map((_, column) => roomIn(rows.map((row) => row[column] ?? []))),
  };
}

const NO_BREAK_SPACE = '\u00a0';
/** Room for a sentence; a no-break space is room for a word or a time. */
const EM_SPACE = '\u2003';
const ROOM_FOR_SENTENCES = 3;

/** A column is left to write in when each of its cells holds one such space and nothing else. */
function roomIn(cells: readonly (readonly Span[])[]): number {
  const texts = new Set(cells.map(textOf));
  if (texts.size !== 1) return 0;
  return texts.has(EM_SPACE) ? ROOM_FOR_SENTENCES : texts.has(NO_BREAK_SPACE) ? 1 : 0;
}

const isEmpty = (cell: readonly Span[]): boolean => textOf(cell).trim() === '';
const SIGNATURE_ROWS = 4;
const FIGURE_LENGTH = 24;
const FIGURE_LABEL_LENGTH = 120;

function shapeOf(table: Tokens.Table, header: readonly Span[][], rows: readonly Span[][][]): TableKind {
  if (header.length === 2 && header.every(isEmpty) && rows.length > 0) return 'definitions';
  if (rows.length === 0) return 'ordinary';
  if (rows.length <= SIGNATURE_ROWS && !header.every(isEmpty) && isToSign(header, rows)) return 'signatures';
  const [row] = table.rows;
  const isFigure = (cell: Tokens.TableCell): boolean =>
    cell.tokens[0]?.type === 'strong' && cell.text.length <= FIGURE_LENGTH;
  const isLabel = (cell: Span[]): boolean => !isEmpty(cell) && textOf(cell).length <= FIGURE_LABEL_LENGTH;
  return rows.length === 1 && header.length > 1 && row?.every(isFigure) === true && header.every(isLabel)
    ? 'figures'
    : 'ordinary';
}

/** Some row is empty, or every row has a label and, under each head, nothing. */
function isToSign([corner = [], ...heads]: readonly Span[][], rows: readonly Span[][][]): boolean {
  const isBlank = (row: readonly Span[][]): boolean => row.every((cell) => textOf(cell) === '');
  const isLabelled = ([label = [], ...cells]: readonly Span[][]): boolean =>
    !isEmpty(label) && isBlank(cells);
  const hasCorner = isEmpty(corner) && heads.length > 0 && !heads.some(isEmpty);
  return rows.some(isBlank) || (hasCorner && rows.every(isLabelled));
}

/** Markdown as paragraphs of the text that was typed: what is left to do when it cannot be read. */
export function plainBlocks(markdown: string): Block[] {
  return markdown
    .split(/\n[ \t]*\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', spans: [plainSpan(text.trim())] }));
}
