// The two tables that are not drawn as tables: key figures in a row, and definitions.
import type { TableBlock } from './blocks.ts';
import { coloured, type Span } from './inline.ts';
import { EMPTY_LINE, type Line, linesOf } from './lines.ts';
import { DEFINITIONS, FIGURE_LABEL, FIGURE_NUMBER, FIGURE_REST, INK, mm, RULE, SOFT } from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Place, Setting } from './setting.ts';
import { SCOPE_COLUMN, SCOPE_ROW, type Tag } from './tags.ts';

const FIGURE_GAP = mm(4);
const FIGURES_IN_A_ROW = 6;
const LABEL_WIDTH = mm(32);
/** So many rows at either end of a sheet stay together, and a sheet up to this part of a page as a whole. */
const BOUND_ROWS = 3;
const GREATEST_WHOLE_SHEET = 0.25;

/** Sets one row of numbers with their labels below; the table's header has the labels. */
export function setFigures(setting: Setting, block: TableBlock, place: Place, tag: Tag): void {
  const count = block.header.length;
  const rows = Math.ceil(count / FIGURES_IN_A_ROW);
  const inRow = Math.ceil(count / rows);
  const width = (place.width - FIGURE_GAP * (inRow - 1)) / inRow;
  const head = tag.add('THead').add('TR');
  const body = tag.add('TBody').add('TR');
  const figures = block.header.map((label, index) => ({
    labels: setting.lines(label, { type: FIGURE_LABEL, color: SOFT }, width),
    labelTag: head.add('TH', { attributes: SCOPE_COLUMN }),
    labelLinks: setting.links(label),
    numbers: numberLines(setting, block.rows[0]?.[index] ?? [], width),
    numberTag: body.add('TD'),
    numberLinks: setting.links(block.rows[0]?.[index] ?? []),
  }));
  for (let start = 0; start < count; start += inRow) {
    const row = figures.slice(start, start + inRow);
    const numbersHigh = Math.max(...row.map((figure) => figure.numbers.length)) * FIGURE_NUMBER.leading;
    const labelsHigh = Math.max(...row.map((figure) => figure.labels.length)) * FIGURE_LABEL.leading;
    const above = 1 + mm(2);
    const draw = (content: PageContent, top: number): void => {
      row.forEach((figure, index) => {
        const x = place.x + index * (width + FIGURE_GAP);
        content.rule(x, top + 0.5, width, 1, INK);
        let y = top + above + setting.baseline(FIGURE_NUMBER);
        for (const line of figure.numbers) {
          content.line(line, x, y, figure.numberTag, figure.numberLinks);
          y += FIGURE_NUMBER.leading;
        }
        y = top + above + numbersHigh + setting.baseline(FIGURE_LABEL);
        for (const line of figure.labels) {
          content.line(line, x, y, figure.labelTag, figure.labelLinks);
          y += FIGURE_LABEL.leading;
        }
      });
    };
    const notes = setting.notesIn(row.flatMap(({ numbers, labels }) => [...numbers, ...labels]));
    const height = above + numbersHigh + labelsHigh;
    place.flow.push({ height, draw, notes, decorations: place.decorations });
    place.flow.space(mm(4));
  }
  place.flow.space(mm(6));
}

/** The strong part is the number, what follows it is small. */
function numberLines(setting: Setting, cell: readonly Span[], width: number): Line[] {
  const parts = coloured(cell, 'cell').flatMap((span) =>
    setting.styled([span], {
      type: span.isBold ? FIGURE_NUMBER : { ...FIGURE_NUMBER, size: FIGURE_REST },
      isBold: true,
    }),
  );
  return linesOf(setting.measure(parts), width);
}

/** Sets label and value side by side, the label soft, a thin rule under each pair. */
export function setDefinitions(setting: Setting, block: TableBlock, place: Place, tag: Tag): void {
  const type = DEFINITIONS;
  const labels = block.rows.map((row) =>
    setting.measure(setting.styled(row[0] ?? [], { type, color: SOFT })),
  );
  const widest = labels.reduce((most, label) => Math.max(most, label.maxWidth), 0) + mm(3);
  const labelWidth = Math.min(Math.max(LABEL_WIDTH, widest), place.width * 0.4);
  const body = tag.add('TBody');
  const baseline = setting.baseline(type);
  const start = place.flow.slabs.length;
  block.rows.forEach((row, index) => {
    const label = labels[index];
    const left = label === undefined ? [] : linesOf(label, labelWidth - mm(2));
    const right = setting.lines(coloured(row[1] ?? [], 'cell'), { type }, place.width - labelWidth);
    const tableRow = body.add('TR');
    const labelTag = tableRow.add('TH', { attributes: SCOPE_ROW });
    const valueTag = tableRow.add('TD');
    const links = [setting.links(row[0] ?? []), setting.links(row[1] ?? [])] as const;
    const most = Math.max(left.length, right.length);
    for (let at = 0; at < most; at += 1) {
      const isLast = at === most - 1;
      const above = at === 0 ? mm(1) : 0;
      const height = above + type.leading + (isLast ? mm(1) : 0);
      const draw = (content: PageContent, top: number): void => {
        const y = top + above + baseline;
        const [label, value] = [left[at], right[at]];
        if (label !== undefined) content.line(label, place.x, y, labelTag, links[0]);
        if (value !== undefined) content.line(value, place.x + labelWidth, y, valueTag, links[1]);
        if (isLast) content.rule(place.x, top + height - 0.2, place.width, 0.4, RULE);
      };
      const notes = setting.notesIn([left[at] ?? EMPTY_LINE, right[at] ?? EMPTY_LINE]);
      const isBound =
        at === 0 && index > 0 && (index < BOUND_ROWS || index >= block.rows.length - BOUND_ROWS + 1);
      const isKept = isBound || (at > 0 && at < 12);
      const isWithin = index > 0 || at > 0;
      place.flow.push({ height, draw, notes, isKept, isWithin, decorations: place.decorations });
    }
  });
  place.flow.keepTogether(start, setting.pageHeight * GREATEST_WHOLE_SHEET);
  place.flow.space(mm(4));
}
