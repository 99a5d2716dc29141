// The rows of a table; from some number on they are measured again when drawn, so that memory stays small.
import type { TableBlock } from './blocks.ts';
import type { NewSlab, Repeat } from './flow.ts';
import { coloured, type Span, textOf } from './inline.ts';
import { type Line, linesOf, type Measured } from './lines.ts';
import type { LinkTags } from './link-tags.ts';
import { CELL_ABOVE, CELL_BELOW, INK, RULE, SIGNATURE_HEIGHT, type Type, WRITING_HEIGHT } from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Base, Place, Setting } from './setting.ts';
import { SCOPE_COLUMN, type Tag } from './tags.ts';

const HEAD_RULE = 1;
const ROW_RULE = 0.4;
const HEAD_CELL = { attributes: SCOPE_COLUMN };

type Cells = readonly (readonly Span[])[];

/** A table's columns, or a group of them that fits on the page. */
export interface Columns {
  readonly indexes: readonly number[];
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly type: Type;
  /** The manner of the rows' cells, and of the head's. */
  readonly body: Base;
  readonly head: Base;
  readonly place: Place;
  readonly block: TableBlock;
  /** Whether it stands on pages turned on their side, and how high those are in pt. */
  readonly isWide: boolean;
  readonly pageHeight: number;
}

interface SetCell {
  readonly lines: readonly Line[];
  readonly column: number;
  readonly tag: Tag;
  readonly links: LinkTags | undefined;
}

/** How one cell would be set, before its column's width is known. */
export function measureCell(setting: Setting, cell: readonly Span[], base: Base): Measured {
  return setting.measure(setting.styled(coloured(cell, 'cell'), base));
}

const baseOf = ({ body, head }: Columns, tagType: 'TH' | 'TD'): Base => (tagType === 'TH' ? head : body);

function linesIn(
  setting: Setting,
  columns: Columns,
  cells: Cells,
  base: Base,
  known?: readonly Measured[],
): Line[][] {
  return columns.indexes.map((index, column) => {
    const measured = known?.[index] ?? measureCell(setting, cells[index] ?? [], base);
    return measured.text === '' ? [] : linesOf(measured, columns.widths[column] ?? 1);
  });
}

/** The cells of a row with their tags, which are new. */
function setCells(
  setting: Setting,
  columns: Columns,
  cells: Cells,
  row: Tag,
  tagType: 'TH' | 'TD',
  lines = linesIn(setting, columns, cells, baseOf(columns, tagType)),
): SetCell[] {
  return columns.indexes.map((index, column) => ({
    lines: lines[column] ?? [],
    column,
    tag: row.add(tagType, tagType === 'TH' ? HEAD_CELL : undefined),
    links: setting.links(cells[index] ?? []),
  }));
}

/** The head: tagged where it stands first, an artifact where it comes again. */
export function headOf(setting: Setting, columns: Columns, section: Tag): { first: NewSlab; again: Repeat } {
  const { type, place } = columns;
  const cells = setCells(setting, columns, columns.block.header, section.add('TR'), 'TH');
  const most = mostLines(cells.map((cell) => cell.lines));
  const height = CELL_ABOVE + most * type.leading + CELL_BELOW + HEAD_RULE;
  const drawer =
    (isTagged: boolean) =>
    (content: PageContent, top: number): void => {
      for (const cell of cells) {
        const down = CELL_ABOVE + (most - cell.lines.length) * type.leading;
        drawCell(setting, columns, cell, content, top + down, isTagged);
      }
      content.rule(place.x, top + height - HEAD_RULE / 2, place.width, HEAD_RULE, INK);
    };
  const notes = setting.notesIn(cells.flatMap((cell) => cell.lines));
  return { first: { height, notes, draw: drawer(true) }, again: { height, draw: drawer(false) } };
}

const mostLines = (cells: readonly (readonly Line[])[]): number =>
  cells.reduce((most, lines) => Math.max(most, lines.length), 1);

/** Sets a row below what is there. Its tags are made when it is drawn, which is in reading order. */
export function setRow(
  setting: Setting,
  columns: Columns,
  spans: Cells,
  section: Tag,
  tagType: 'TH' | 'TD',
  repeat: Repeat | undefined,
  known?: readonly Measured[],
): void {
  const { type, place, block, isWide, pageHeight } = columns;
  const lines = linesIn(setting, columns, spans, baseOf(columns, tagType), known);
  const most = mostLines(lines);
  const kept = setting.keepsCells(lines.length) ? lines : undefined;
  const isWrittenIn = block.room.some((share) => share > 0) && tagType === 'TD';
  // Of a grid with labels only the last row is signed; a name and a day are lower.
  const isSigned =
    block.shape === 'signatures' && (textOf(spans[0] ?? []) === '' || spans === block.rows.at(-1));
  const isFilledIn = isWrittenIn || block.shape === 'signatures';
  const least = isSigned ? SIGNATURE_HEIGHT : isFilledIn ? WRITING_HEIGHT : 0;
  const height = Math.max(least, CELL_ABOVE + most * type.leading + CELL_BELOW);
  const { decorations } = place;
  const rule = (content: PageContent, bottom: number): void =>
    content.rule(place.x, bottom - ROW_RULE / 2, place.width, ROW_RULE, RULE);
  const notes = setting.notesIn(lines.flat());
  const foot = notes === undefined ? 0 : place.notes.need(notes).least;
  if (height + foot <= pageHeight - (repeat?.height ?? 0)) {
    const draw = (content: PageContent, top: number): void => {
      for (const cell of setCells(setting, columns, spans, section.add('TR'), tagType, kept))
        drawCell(setting, columns, cell, content, top + CELL_ABOVE, true);
      rule(content, top + height);
    };
    place.flow.push({ height, draw, repeat, notes, isWide, decorations });
    return;
  }
  // Higher than a page, or than what its notes leave of one: the row is parted between its lines.
  let cells: SetCell[] | undefined;
  for (let at = 0; at < most; at += 1) {
    const above = at === 0 ? CELL_ABOVE : 0;
    const below = at === most - 1 ? CELL_BELOW : 0;
    const partHeight = above + type.leading + below;
    const draw = (content: PageContent, top: number): void => {
      cells ??= setCells(setting, columns, spans, section.add('TR'), tagType, kept);
      for (const cell of cells) {
        const part = { ...cell, lines: cell.lines.slice(at, at + 1) };
        drawCell(setting, columns, part, content, top + above, true);
      }
      if (at === most - 1) rule(content, top + partHeight);
    };
    const called = setting.notesIn(lines.flatMap((cell) => cell.slice(at, at + 1)));
    place.flow.push({ height: partHeight, draw, repeat, notes: called, isWide, decorations });
  }
}

function drawCell(
  setting: Setting,
  columns: Columns,
  cell: SetCell,
  content: PageContent,
  top: number,
  isTagged: boolean,
): void {
  const { type, block, indexes, lefts, widths } = columns;
  const align = block.align[indexes[cell.column] ?? 0] ?? 'left';
  const left = lefts[cell.column] ?? 0;
  const width = widths[cell.column] ?? 0;
  const baseline = setting.baseline(type);
  cell.lines.forEach((line, index) => {
    const spare = Math.max(0, width - line.width);
    const x = left + (align === 'right' ? spare : align === 'center' ? spare / 2 : 0);
    content.line(line, x, top + index * type.leading + baseline, isTagged ? cell.tag : undefined, cell.links);
  });
}
