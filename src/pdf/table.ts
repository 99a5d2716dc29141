// Tables: a head that comes again on every page, rows that stay whole, thin rules and no boxes.
import type { TableBlock } from './blocks.ts';
import type { Repeat } from './flow.ts';
import { type Span, textOf } from './inline.ts';
import type { Measured } from './lines.ts';
import { COLUMN_GAP, DENSE_TABLE, mm, PARAGRAPH_GAP, TABLE, WRITING_WIDTH } from './look.ts';
import type { Base, Place, Setting } from './setting.ts';
import { type ColumnNeed, columnGroups, columnWidths } from './table-columns.ts';
import { type Columns, headOf, measureCell, setRow } from './table-rows.ts';
import type { Tag } from './tags.ts';

/** From this number of columns on, the type is a little smaller. */
const DENSE_FROM = 7;
/** Tables of fewer columns stay upright, and one long word does not turn a page. */
const WIDE_FROM = 6;
const GREATEST_WORD = 2;
/** A head that takes more than this part of a page stands once, like a row. */
const GREATEST_HEAD = 0.4;
/** A table of no more rows than this that is no higher than this stays whole; in pt. */
const FEW_ROWS = 12;
const SMALL_TABLE = mm(66);
/** From this number of rows on, a table is not held in memory as measured. */
const LONG_TABLE = 1000;
/** No more rows than this, spread over the table, decide how its width is shared. */
const GREATEST_SAMPLE = 250;
/** A row up to this share of the page takes its neighbour along at the top and the end of a table. */
const GREATEST_BOUND_ROW = 0.15;

/** Sets a table below what is there; `tag` is its structure element, which may hold its caption already. */
export function setTable(setting: Setting, block: TableBlock, outer: Place, tag: Tag): void {
  const type = block.header.length >= DENSE_FROM ? DENSE_TABLE : TABLE;
  const body = { type };
  const head = { type, isBold: true };
  const { needs, rows, extents } = measuredOf(setting, block, body, head);
  const gap = needs.length > 12 ? COLUMN_GAP / 2 : COLUMN_GAP;
  const isWide = outer.wide !== undefined && isTooWide(needs, outer.width, gap);
  const place = isWide && outer.wide !== undefined ? { ...outer, width: outer.wide.width } : outer;
  const pageHeight = (isWide ? outer.wide?.pageHeight : undefined) ?? setting.pageHeight;
  const groups = columnGroups(needs, place.width, gap);
  groups.forEach((indexes, group) => {
    const available = place.width - gap * (indexes.length - 1);
    const own = indexes.map((index) => needs[index] ?? { min: 0, max: 0, room: 0 });
    const widths =
      block.shape === 'signatures'
        ? signatureWidths(own, available, isEmptyCell(block.header[0]))
        : columnWidths(
            own,
            available,
            extents.map((row) => indexes.map((index) => row[index] ?? 0)),
          );
    const lefts = widths.map(
      (_, at) => place.x + widths.slice(0, at).reduce((x, width) => x + width + gap, 0),
    );
    const columns: Columns = { indexes, lefts, widths, type, body, head, place, block, isWide, pageHeight };
    setGroup(setting, columns, rows, group === 0 ? tag : place.tag.add('Table'));
    place.flow.space(PARAGRAPH_GAP * 1.5);
  });
}

/** Equal widths for those who sign; a column of labels takes what it needs. */
function signatureWidths(needs: readonly ColumnNeed[], available: number, hasLabels: boolean): number[] {
  const label = hasLabels ? Math.min(needs[0]?.max ?? 0, available / needs.length) : 0;
  const signed = needs.length - (hasLabels ? 1 : 0);
  return needs.map((_, index) => (hasLabels && index === 0 ? label : (available - label) / signed));
}

const isEmptyCell = (cell: readonly Span[] | undefined): boolean => textOf(cell ?? []).trim() === '';

/** Whether words would have to be broken on an upright page, in a table of some columns. */
function isTooWide(needs: readonly ColumnNeed[], width: number, gap: number): boolean {
  const cap = (width / needs.length) * GREATEST_WORD;
  const least = needs.reduce((sum, need) => sum + Math.min(need.min, cap), 0);
  return needs.length >= WIDE_FROM && least + gap * (needs.length - 1) > width;
}

/**
 * What each column can use, the rows as measured (those of a long table are forgotten at once), and for some rows
 * how wide each cell would be in one line, in pt.
 */
function measuredOf(
  setting: Setting,
  block: TableBlock,
  body: Base,
  head: Base,
): { needs: ColumnNeed[]; rows: Measured[][]; extents: number[][] } {
  const needs = block.header.map((_, column) => {
    const room = block.room[column] ?? 0;
    return { min: room * WRITING_WIDTH, max: room * WRITING_WIDTH, room };
  });
  const heed = (cells: readonly (readonly Span[])[], base: Base): Measured[] =>
    needs.map((need, column) => {
      const measured = measureCell(setting, cells[column] ?? [], base);
      const { minWidth, maxWidth } = measured;
      need.min = Math.max(need.min, minWidth);
      need.max = Math.max(need.max, maxWidth);
      return measured;
    });
  heed(block.header, head);
  const rows: Measured[][] = [];
  const stride = Math.ceil(block.rows.length / GREATEST_SAMPLE);
  const extents: number[][] = [];
  block.rows.forEach((row, index) => {
    const measured = heed(row, body);
    if (block.rows.length <= LONG_TABLE) rows.push(measured);
    if (index % stride === 0) extents.push(measured.map(({ x }) => x.at(-1) ?? 0));
  });
  return { needs, rows, extents };
}

/** Whether a row heads the rows below it: all that it says begins in bold. */
function isSubhead(row: readonly (readonly Span[])[] | undefined): boolean {
  const said = (row ?? []).filter((cell) => textOf(cell).trim() !== '');
  return said.length > 0 && said.every(([first]) => first?.isBold === true);
}

function setGroup(
  setting: Setting,
  columns: Columns,
  rows: readonly (readonly Measured[])[],
  tag: Tag,
): void {
  const { block, place, isWide, pageHeight } = columns;
  const { decorations } = place;
  const start = place.flow.slabs.length;
  let repeat: Repeat | undefined;
  if (!block.header.every((cell) => textOf(cell).trim() === '')) {
    const section = tag.add('THead');
    const { first, again } = headOf(setting, columns, section);
    if (first.height > pageHeight * GREATEST_HEAD) {
      section.kids = [];
      setRow(setting, columns, block.header, section, 'TH', undefined);
    } else {
      repeat = again;
      place.flow.push({ ...first, isWide, decorations });
    }
    place.flow.keepNext();
  }
  const body = tag.add('TBody');
  block.rows.forEach((row, index) => {
    const before = place.flow.slabs.at(-1)?.height ?? 0;
    // Neither the first row nor the last stands alone on a page.
    const isBound =
      index === 1 || (index > 1 && index === block.rows.length - 1) || isSubhead(block.rows[index - 1]);
    if (isBound && before <= pageHeight * GREATEST_BOUND_ROW) place.flow.keepNext();
    setRow(setting, columns, row, body, 'TD', index === 0 ? undefined : repeat, rows[index]);
  });
  if (block.rows.length <= FEW_ROWS) place.flow.keepTogether(start, SMALL_TABLE);
  if (block.rows.length === 0) {
    const row = body.add('TR');
    for (const _ of columns.indexes) row.add('TD');
  }
}
