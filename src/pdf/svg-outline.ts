// The outlines of SVG shapes as PDF path operators, with the box that holds them.
import { num } from './pdf-syntax.ts';

export interface Outline {
  readonly operators: string;
  /** Of the control points: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** A rectangle, or a line along an axis: stretched, it stays what it is. */
  readonly isBar: boolean;
}

const CIRCLE = 0.5523;
const COMMAND = /([MmLlHhVvCcSsQqTtAaZz])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([\s,]+)|([\s\S])/g;
const OPERANDS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Collects operators and the box of their points. */
class Pen {
  readonly #operators: string[] = [];
  #left = Number.POSITIVE_INFINITY;
  #top = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  add(operator: string, ...points: number[]): void {
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [x = 0, y = 0] = [points[index], points[index + 1]];
      this.#left = Math.min(this.#left, x);
      this.#right = Math.max(this.#right, x);
      this.#top = Math.min(this.#top, y);
      this.#bottom = Math.max(this.#bottom, y);
    }
    this.#operators.push(`${points.map(num).join(' ')} ${operator}`.trimStart());
  }

  outline(isBar = false): Outline | undefined {
    if (this.#operators.length === 0) return undefined;
    return {
      operators: this.#operators.join(' '),
      box: [this.#left, this.#top, this.#right, this.#bottom],
      isBar,
    };
  }
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): Outline | undefined {
  if (width <= 0 || height <= 0) return undefined;
  const pen = new Pen();
  const r = Math.min(Math.max(radius, 0), width / 2, height / 2);
  const [right, bottom, k] = [x + width, y + height, r * (1 - CIRCLE)];
  pen.add('m', x + r, y);
  pen.add('l', right - r, y);
  if (r > 0) pen.add('c', right - k, y, right, y + k, right, y + r);
  pen.add('l', right, bottom - r);
  if (r > 0) pen.add('c', right, bottom - k, right - k, bottom, right - r, bottom);
  pen.add('l', x + r, bottom);
  if (r > 0) pen.add('c', x + k, bottom, x, bottom - k, x, bottom - r);
  pen.add('l', x, y + r);
  if (r > 0) pen.add('c', x, y + k, x + k, y, x + r, y);
  pen.add('h');
  return pen.outline(r === 0);
}

export function ellipse(cx: number, cy: number, rx: number, ry: number): Outline | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  const pen = new Pen();
  const [kx, ky] = [rx * CIRCLE, ry * CIRCLE];
  pen.add('m', cx + rx, cy);
  pen.add('c', cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
  pen.add('c', cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
  pen.add('c', cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
  pen.add('c', cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy);
  pen.add('h');
  return pen.outline();
}

export function polygon(points: readonly number[], isClosed: boolean): Outline | undefined {
  const pen = new Pen();
  for (let index = 0; index + 1 < points.length; index += 2)
    pen.add(index === 0 ? 'm' : 'l', points[index] ?? 0, points[index + 1] ?? 0);
  if (isClosed && points.length > 3) pen.add('h');
  const [x1, y1, x2, y2] = points;
  return pen.outline(points.length === 4 && (x1 === x2 || y1 === y2));
}

/** The outline of a path's `d`; undefined when it is no path data. */
export function path(data: string): Outline | undefined {
  const pen = new Pen();
  const at = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0, last: '' };
  let command = '';
  let operands: number[] = [];
  for (const [, letter, number, , other] of data.matchAll(COMMAND)) {
    if (other !== undefined || (letter === undefined && number !== undefined && command === ''))
      return undefined;
    if (letter !== undefined) {
      if (operands.length > 0) return undefined;
      command = letter;
    } else if (number === undefined) continue;
    else operands.push(Number(number));
    const wanted = OPERANDS[command.toUpperCase()] ?? 0;
    if (operands.length < wanted || (letter !== undefined && wanted > 0)) continue;
    if (at.last === '' && command.toUpperCase() !== 'M') return undefined;
    step(pen, at, command, operands);
    operands = [];
    // Further pairs after a move are lines.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
    if (wanted === 0) command = '';
  }
  return operands.length > 0 ? undefined : pen.outline();
}

interface At {
  x: number;
  y: number;
  startX: number;
  startY: number;
  controlX: number;
  controlY: number;
  last: string;
}

function step(pen: Pen, at: At, command: string, raw: readonly number[]): void {
  const kind = command.toUpperCase();
  const isRelative = command !== kind;
  const absolute = (value: number, index: number): number =>
    isRelative ? value + (index % 2 === 0 ? at.x : at.y) : value;
  const v = kind === 'A' || kind === 'H' || kind === 'V' ? raw : raw.map(absolute);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = v;
  const { x, y } = at;
  const reflectedX = 'CSQT'.includes(at.last) ? 2 * x - at.controlX : x;
  const reflectedY = 'CSQT'.includes(at.last) ? 2 * y - at.controlY : y;
  const quadratic = (cx: number, cy: number, endX: number, endY: number): void => {
    pen.add(
      'c',
      x + ((cx - x) * 2) / 3,
      y + ((cy - y) * 2) / 3,
      endX + ((cx - endX) * 2) / 3,
      endY + ((cy - endY) * 2) / 3,
      endX,
      endY,
    );
    Object.assign(at, { x: endX, y: endY, controlX: cx, controlY: cy });
  };
  switch (kind) {
    case 'M':
      pen.add('m', a, b);
      Object.assign(at, { x: a, y: b, startX: a, startY: b });
      break;
    case 'L':
      pen.add('l', a, b);
      Object.assign(at, { x: a, y: b });
      break;
    case 'H':
      at.x = isRelative ? x + a : a;
      pen.add('l', at.x, y);
      break;
    case 'V':
      at.y = isRelative ? y + a : a;
      pen.add('l', x, at.y);
      break;
    case 'C':
      pen.add('c', a, b, c, d, e, f);
      Object.assign(at, { x: e, y: f, controlX: c, controlY: d });
      break;
    case 'S':
      pen.add(
        'c',
        at.last === 'C' || at.last === 'S' ? reflectedX : x,
        at.last === 'C' || at.last === 'S' ? reflectedY : y,
        a,
        b,
        c,
        d,
      );
      Object.assign(at, { x: c, y: d, controlX: a, controlY: b });
      break;
    case 'Q':
      quadratic(a, b, c, d);
      break;
    case 'T':
      quadratic(
        at.last === 'Q' || at.last === 'T' ? reflectedX : x,
        at.last === 'Q' || at.last === 'T' ? reflectedY : y,
        a,
        b,
      );
      break;
    case 'A': {
      const [endX, endY] = [(raw[5] ?? 0) + (isRelative ? x : 0), (raw[6] ?? 0) + (isRelative ? y : 0)];
      arc(pen, x, y, raw, endX, endY);
      Object.assign(at, { x: endX, y: endY });
      break;
    }
    default:
      pen.add('h');
      Object.assign(at, { x: at.startX, y: at.startY });
  }
  at.last = kind;
}

/** An elliptical arc as curves, by the end-point formulas of the SVG standard. */
function arc(pen: Pen, x1: number, y1: number, raw: readonly number[], x2: number, y2: number): void {
  let [rx = 0, ry = 0] = [Math.abs(raw[0] ?? 0), Math.abs(raw[1] ?? 0)];
  if (rx === 0 || ry === 0 || (x1 === x2 && y1 === y2)) {
    pen.add('l', x2, y2);
    return;
  }
  const turn = ((raw[2] ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const excess = (px / rx) ** 2 + (py / ry) ** 2;
  if (excess > 1) {
    rx *= Math.sqrt(excess);
    ry *= Math.sqrt(excess);
  }
  const sign = (raw[3] ?? 0) === (raw[4] ?? 0) ? -1 : 1;
  const rest = (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1;
  const factor = sign * Math.sqrt(Math.max(0, rest));
  const [qx, qy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
  const from = Math.atan2((py - qy) / ry, (px - qx) / rx);
  let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from;
  if ((raw[4] ?? 0) === 0 && sweep > 0) sweep -= 2 * Math.PI;
  if ((raw[4] ?? 0) !== 0 && sweep < 0) sweep += 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2)));
  const part = sweep / parts;
  const reach = (4 / 3) * Math.tan(part / 4);
  const point = (u: number, w: number): [number, number] => [
    cx + cos * rx * u - sin * ry * w,
    cy + sin * rx * u + cos * ry * w,
  ];
  for (let index = 0; index < parts; index += 1) {
    const [t1, t2] = [from + index * part, from + (index + 1) * part];
    const [c1, s1, c2, s2] = [Math.cos(t1), Math.sin(t1), Math.cos(t2), Math.sin(t2)];
    pen.add(
      'c',
      ...point(c1 - reach * s1, s1 + reach * c1),
      ...point(c2 + reach * s2, s2 - reach * c2),
      ...point(c2, s2),
    );
  }
}
