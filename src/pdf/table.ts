// Tables: a head that comes again on every page, rows that stay whole, thin rules and no boxes.
import type { TableBlock } from './blocks.ts';
import type { Repeat } from './flow.ts';
import { coloured, type Span, textOf } from './inline.ts';
import { type Line, linesOf, type Measured } from './lines.ts';
import {
  CELL_ABOVE,
  CELL_BELOW,
  COLUMN_GAP,
  DENSE_TABLE,
  INK,
  PARAGRAPH_GAP,
  RULE,
  SIGNATURE_HEIGHT,
  TABLE,
  type Type,
} from './look.ts';
import type { LinkTags, PageContent } from './page-content.ts';
import type { Place, Setting } from './setting.ts';
import { columnGroups, columnWidths } from './table-columns.ts';
import { SCOPE_COLUMN, type Tag } from './tags.ts';

/** From this number of columns on, the type is a little smaller. */
const DENSE_FROM = 7;
/** A head that takes more than this part of a page stands once, like a row. */
const GREATEST_HEAD = 0.4;
const HEAD_RULE = 1;
const ROW_RULE = 0.4;

type Cells = readonly (readonly Span[])[];

interface Columns {
  readonly indexes: readonly number[];
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly type: Type;
  readonly place: Place;
  readonly block: TableBlock;
}

interface SetCell {
  readonly lines: readonly Line[];
  readonly column: number;
  readonly tag: Tag;
  readonly links: LinkTags | undefined;
}

/** Sets a table below what is there; `tag` is its structure element, which may hold its caption already. */
export function setTable(setting: Setting, block: TableBlock, place: Place, tag: Tag): void {
  const type = block.header.length >= DENSE_FROM ? DENSE_TABLE : TABLE;
  const measureRow = (cells: Cells, isBold: boolean): Measured[] =>
    cells.map((cell) => setting.measure(setting.styled(coloured(cell, 'cell'), { type, isBold })));
  const head = measureRow(block.header, true);
  const rows = block.rows.map((row) => measureRow(row, false));
  const needs = head.map((cell, column) => {
    let { minWidth: min, maxWidth: max } = cell;
    for (const row of rows) {
      min = Math.max(min, row[column]?.minWidth ?? 0);
      max = Math.max(max, row[column]?.maxWidth ?? 0);
    }
    return { min, max };
  });
  const gap = needs.length > 12 ? COLUMN_GAP / 2 : COLUMN_GAP;
  const groups = columnGroups(needs, place.width, gap);
  groups.forEach((indexes, group) => {
    const available = place.width - gap * (indexes.length - 1);
    const own = indexes.map((index) => needs[index] ?? { min: 0, max: 0 });
    const widths =
      block.shape === 'signatures' ? own.map(() => available / own.length) : columnWidths(own, available);
    const lefts = widths.map(
      (_, at) => place.x + widths.slice(0, at).reduce((x, width) => x + width + gap, 0),
    );
    const columns: Columns = { indexes, lefts, widths, type, place, block };
    setGroup(setting, columns, head, rows, group === 0 ? tag : place.tag.add('Table'));
    place.flow.space(PARAGRAPH_GAP * 1.5);
  });
}

function setGroup(
  setting: Setting,
  columns: Columns,
  head: readonly Measured[],
  rows: readonly (readonly Measured[])[],
  tag: Tag,
): void {
  const { block, place } = columns;
  let repeat: Repeat | undefined;
  if (!block.header.every((cell) => textOf(cell).trim() === '')) {
    const row = tag.add('THead').add('TR');
    const cells = setCells(setting, columns, head, block.header, row, 'TH');
    const tagged = headOf(setting, columns, cells, true);
    if (tagged.height > setting.pageHeight * GREATEST_HEAD) setRow(setting, columns, cells, undefined, 0);
    else {
      repeat = headOf(setting, columns, cells);
      place.flow.push({ ...tagged, decorations: place.decorations });
    }
    place.flow.keepNext();
  }
  const body = tag.add('TBody');
  rows.forEach((row, index) => {
    const cells = setCells(setting, columns, row, block.rows[index] ?? [], body.add('TR'), 'TD');
    setRow(setting, columns, cells, index === 0 ? undefined : repeat, repeat?.height ?? 0);
  });
  if (rows.length === 0) body.add('TR').add('TD');
}

function setCells(
  setting: Setting,
  columns: Columns,
  measured: readonly Measured[],
  spans: Cells,
  row: Tag,
  tagType: 'TH' | 'TD',
): SetCell[] {
  return columns.indexes.map((index, column) => {
    const cell = measured[index];
    return {
      lines: cell === undefined || cell.text === '' ? [] : linesOf(cell, columns.widths[column] ?? 1),
      column,
      tag: row.add(tagType, tagType === 'TH' ? { attributes: SCOPE_COLUMN } : {}),
      links: setting.links(spans[index] ?? []),
    };
  });
}

function headOf(setting: Setting, columns: Columns, cells: readonly SetCell[], isTagged = false): Repeat {
  const { type, place } = columns;
  const most = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const height = CELL_ABOVE + most * type.leading + CELL_BELOW + HEAD_RULE;
  const draw = (content: PageContent, top: number): void => {
    for (const cell of cells) {
      const down = CELL_ABOVE + (most - cell.lines.length) * type.leading;
      drawCell(setting, columns, cell, content, top + down, isTagged);
    }
    content.rule(place.x, top + height - HEAD_RULE / 2, place.width, HEAD_RULE, INK);
  };
  return { height, draw };
}

function setRow(
  setting: Setting,
  columns: Columns,
  cells: readonly SetCell[],
  repeat: Repeat | undefined,
  headHeight: number,
): void {
  const { type, place, block } = columns;
  const most = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const least = block.shape === 'signatures' ? SIGNATURE_HEIGHT : 0;
  const height = Math.max(least, CELL_ABOVE + most * type.leading + CELL_BELOW);
  const rule = (content: PageContent, bottom: number): void =>
    content.rule(place.x, bottom - ROW_RULE / 2, place.width, ROW_RULE, RULE);
  if (height <= setting.pageHeight - headHeight) {
    const draw = (content: PageContent, top: number): void => {
      for (const cell of cells) drawCell(setting, columns, cell, content, top + CELL_ABOVE, true);
      rule(content, top + height);
    };
    place.flow.push({ height, draw, repeat, decorations: place.decorations });
    return;
  }
  // Higher than a page: the row is parted between its lines.
  for (let at = 0; at < most; at += 1) {
    const above = at === 0 ? CELL_ABOVE : 0;
    const below = at === most - 1 ? CELL_BELOW : 0;
    const part = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(at, at + 1) }));
    const partHeight = above + type.leading + below;
    const draw = (content: PageContent, top: number): void => {
      for (const cell of part) drawCell(setting, columns, cell, content, top + above, true);
      if (at === most - 1) rule(content, top + partHeight);
    };
    place.flow.push({ height: partHeight, draw, repeat, decorations: place.decorations });
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
