// Shapes of an SVG on a page: outlines and hatches as paths, words as text in the document's fonts.
import { plainSpan } from './inline.ts';
import type { PageContent } from './page-content.ts';
import { num, rgb } from './pdf-syntax.ts';
import type { Setting } from './setting.ts';
import { type Drawing, IDENTITY, type Matrix, type Pattern, type Shape } from './svg.ts';
import type { Outline } from './svg-outline.ts';
import { onWhite, type SvgStyle } from './svg-style.ts';
import type { Tag } from './tags.ts';

/** A hatch of more tiles than this is left out: its outline stands without it. */
const MOST_TILES = 20_000;

/** Where a capital's middle and its top are over the baseline, in em. */
const MIDDLE = 0.36;
const TOP = 0.8;

/** Draws a picture with its top left corner at `x`, `y`, `scale` times its own size; all in pt. */
export function drawSvg(
  setting: Setting,
  drawing: Drawing,
  content: PageContent,
  tag: Tag,
  x: number,
  y: number,
  scale: number,
): void {
  const [left, top, width, height] = drawing.viewBox;
  content.tag(tag);
  content.within([scale, 0, 0, scale, x - left * scale, y - top * scale], () => {
    content.raw(`${num(left)} ${num(top)} ${num(width)} ${num(height)} re W n`);
    for (const shape of drawing.shapes) {
      if (shape.kind === 'text') drawText(setting, shape, content, tag);
      else content.raw(inMatrix(shape.matrix, painted(shape.outline, shape.style, drawing.patterns)));
    }
  });
}

function drawText(
  setting: Setting,
  shape: Extract<Shape, { kind: 'text' }>,
  content: PageContent,
  tag: Tag,
): void {
  const { style } = shape;
  if (style.fill === undefined || !('color' in style.fill)) return;
  const base = {
    type: { size: style.fontSize, leading: style.fontSize },
    color: onWhite(style.fill.color, style.fillOpacity),
    isBold: style.isBold,
    isBuiltIn: true,
  };
  const [line] = setting.lines([plainSpan(shape.text)], base, 1e7);
  if (line === undefined) return;
  const back = style.anchor === 'middle' ? line.width / 2 : style.anchor === 'end' ? line.width : 0;
  const down = style.baseline === 'middle' ? MIDDLE : style.baseline === 'hanging' ? TOP : 0;
  const draw = (): void => content.line(line, shape.x - back, shape.y + down * style.fontSize, tag);
  if (isIdentity(shape.matrix)) draw();
  else content.within(shape.matrix, draw);
}

const isIdentity = (matrix: Matrix): boolean => matrix.every((part, at) => part === IDENTITY[at]);
const matrixOperator = (matrix: Matrix): string =>
  `${matrix.map((part) => String(Math.round(part * 1e5) / 1e5)).join(' ')} cm`;

function inMatrix(matrix: Matrix, operators: string): string {
  return isIdentity(matrix) ? `q ${operators} Q` : `q ${matrixOperator(matrix)} ${operators} Q`;
}

/** An outline filled and stroked; a hatch is drawn under the stroke. */
function painted(outline: Outline, style: SvgStyle, patterns: ReadonlyMap<string, Pattern>): string {
  const { fill, stroke } = style;
  const parts: string[] = [];
  if (fill !== undefined && 'pattern' in fill) {
    const pattern = patterns.get(fill.pattern);
    if (pattern !== undefined) parts.push(hatched(outline, style, pattern));
  }
  const isFilled = fill !== undefined && 'color' in fill && style.fillOpacity > 0;
  const isStroked =
    stroke !== undefined && 'color' in stroke && style.strokeWidth > 0 && style.strokeOpacity > 0;
  if (isFilled) parts.push(`${rgb(onWhite(fill.color, style.fillOpacity))} rg`);
  if (isStroked) {
    parts.push(`${rgb(onWhite(stroke.color, style.strokeOpacity))} RG ${num(style.strokeWidth)} w`);
    if (style.cap !== 0) parts.push(`${style.cap} J`);
    if (style.join !== 0) parts.push(`${style.join} j`);
    if (style.dash.length > 0) parts.push(`[${style.dash.map(num).join(' ')}] 0 d`);
  }
  if (isFilled || isStroked) {
    const rule = isFilled && style.isEvenOdd ? '*' : '';
    parts.push(outline.operators, `${isFilled && isStroked ? 'B' : isFilled ? 'f' : 'S'}${rule}`);
  }
  return parts.join(' ');
}

/** The outline as a window on tiles laid side by side; bars that cross a tile are drawn in one piece. */
function hatched(outline: Outline, style: SvgStyle, pattern: Pattern): string {
  const [a, b, c, d, e, f] = pattern.matrix;
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-9) return '';
  const [left, top, right, bottom] = outline.box;
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => [
      (d * (x - e) - c * (y - f)) / determinant,
      (a * (y - f) - b * (x - e)) / determinant,
    ]),
  );
  const range = (at: 0 | 1, size: number): [number, number] => {
    const values = corners.map((corner) => corner[at] ?? 0);
    return [Math.floor(Math.min(...values) / size), Math.ceil(Math.max(...values) / size)];
  };
  const [firstColumn, lastColumn] = range(0, pattern.width);
  const [firstRow, lastRow] = range(1, pattern.height);
  if ((lastColumn - firstColumn) * (lastRow - firstRow) > MOST_TILES) return '';
  const parts = [`q ${outline.operators} W${style.isEvenOdd ? '*' : ''} n ${matrixOperator(pattern.matrix)}`];
  for (const shape of pattern.shapes) {
    if (shape.kind === 'text') continue;
    const [boxLeft, boxTop, boxRight, boxBottom] = shape.outline.box;
    const crossesX = shape.outline.isBar && boxLeft <= 0 && boxRight >= pattern.width;
    const crossesY = shape.outline.isBar && boxTop <= 0 && boxBottom >= pattern.height;
    const columns = crossesX ? 1 : lastColumn - firstColumn;
    const rows = crossesY ? 1 : lastRow - firstRow;
    const drawn = painted(shape.outline, shape.style, new Map());
    for (let column = 0; column < columns; column += 1) {
      for (let row = 0; row < rows; row += 1) {
        const stretched: Matrix = [
          crossesX ? lastColumn - firstColumn : 1,
          0,
          0,
          crossesY ? lastRow - firstRow : 1,
          (firstColumn + column) * pattern.width,
          (firstRow + row) * pattern.height,
        ];
        parts.push(`q ${matrixOperator(stretched)} ${drawn} Q`);
      }
    }
  }
  return `${parts.join(' ')} Q`;
}
