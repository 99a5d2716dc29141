// A small, safe part of SVG to shapes in order: what a page can draw without a browser.
import { ellipse, type Outline, path, polygon, rectangle } from './svg-outline.ts';
import {
  attributesOf,
  lengthOf,
  numbersOf,
  PLAIN_STYLE,
  SvgFault,
  type SvgStyle,
  styleOf,
} from './svg-style.ts';
import { parseXml, type XmlElement, XmlFault } from './xml.ts';

/** As PDF has it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export type Shape =
  | { readonly kind: 'outline'; readonly outline: Outline; readonly style: SvgStyle; readonly matrix: Matrix }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly style: SvgStyle;
      readonly matrix: Matrix;
    };

export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
  readonly shapes: readonly Shape[];
}

export interface Drawing {
  /** The size in pt that the author gave; undefined when it is to fill its place. */
  readonly naturalWidth: number | undefined;
  /** Left, top, width, height in SVG's units. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
  readonly patterns: ReadonlyMap<string, Pattern>;
}

const MOST_CHARACTERS = 4_000_000;
const LIMITS = { nodes: 60_000, depth: 60 };
/** Elements that say something about the picture and draw nothing. */
const SILENT = new Set(['title', 'desc', 'metadata']);
const UNSAFE = new Set(['script', 'foreignobject', 'image', 'use', 'a', 'iframe', 'style', 'animate', 'set']);

/** Reads a picture. Throws an `SvgFault` for what is not safe or not known. */
export function readSvg(text: string): Drawing {
  if (text.length > MOST_CHARACTERS) throw new SvgFault('too-large', `${text.length} characters`);
  let root: XmlElement;
  try {
    root = parseXml(text.trim(), LIMITS);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const isTooLarge = error.reason === 'too-many-nodes' || error.reason === 'too-deep';
    const isUnsafe = error.reason === 'document-type' || error.reason === 'entity';
    throw new SvgFault(isTooLarge ? 'too-large' : isUnsafe ? 'unsafe' : 'malformed', error.reason);
  }
  if (root.name !== 'svg') throw new SvgFault('malformed', root.name);
  const attributes = attributesOf(root);
  const [width, height] = [lengthOf(attributes.width), lengthOf(attributes.height)];
  const box = numbersOf(attributes.viewBox);
  const [left = 0, top = 0, boxWidth = width ?? 0, boxHeight = height ?? 0] = box.length === 4 ? box : [];
  if (!(boxWidth > 0 && boxHeight > 0 && boxWidth < 1e6 && boxHeight < 1e6))
    throw new SvgFault('malformed', 'viewBox');
  const reader = new Reader();
  const shapes: Shape[] = [];
  reader.children(root, styleOf(attributes, PLAIN_STYLE), IDENTITY, shapes);
  return {
    naturalWidth: width === undefined ? undefined : width * 0.75,
    viewBox: [left, top, boxWidth, boxHeight],
    shapes,
    patterns: reader.patterns,
  };
}

class Reader {
  readonly patterns = new Map<string, Pattern>();

  children(parent: XmlElement, style: SvgStyle, matrix: Matrix, into: Shape[]): void {
    for (const child of parent.children) {
      if (typeof child !== 'string') this.#element(child, style, matrix, into);
      else if (child.trim() !== '') throw new SvgFault('malformed', child.trim().slice(0, 40));
    }
  }

  #element(element: XmlElement, parentStyle: SvgStyle, parentMatrix: Matrix, into: Shape[]): void {
    const { name } = element;
    if (SILENT.has(name)) return;
    if (UNSAFE.has(name.toLowerCase())) throw new SvgFault('unsafe', name);
    const attributes = attributesOf(element);
    if (attributes.display === 'none' || attributes.visibility === 'hidden') return;
    const style = styleOf(attributes, parentStyle);
    const matrix = multiplied(transformOf(attributes.transform), parentMatrix);
    const value = (key: string): number => lengthOf(attributes[key]) ?? 0;
    const add = (outline: Outline | undefined): void => {
      if (outline !== undefined) into.push({ kind: 'outline', outline, style, matrix });
    };
    switch (name) {
      case 'g':
        this.children(element, style, matrix, into);
        break;
      case 'defs':
        this.children(element, style, matrix, []);
        break;
      case 'pattern':
        this.#pattern(element, attributes);
        break;
      case 'rect':
        add(
          rectangle(
            value('x'),
            value('y'),
            value('width'),
            value('height'),
            value(attributes.rx === undefined ? 'ry' : 'rx'),
          ),
        );
        break;
      case 'line':
        add(polygon([value('x1'), value('y1'), value('x2'), value('y2')], false));
        break;
      case 'circle':
        add(ellipse(value('cx'), value('cy'), value('r'), value('r')));
        break;
      case 'ellipse':
        add(ellipse(value('cx'), value('cy'), value('rx'), value('ry')));
        break;
      case 'polygon':
      case 'polyline':
        add(polygon(numbersOf(attributes.points), name === 'polygon'));
        break;
      case 'path': {
        const outline = path(attributes.d ?? '');
        if (outline === undefined && (attributes.d ?? '').trim() !== '') throw new SvgFault('malformed', 'd');
        add(outline);
        break;
      }
      case 'text':
        this.#text(element, attributes, style, matrix, into);
        break;
      default:
        throw new SvgFault('unsupported', name);
    }
  }

  #pattern(element: XmlElement, attributes: Readonly<Record<string, string>>): void {
    const shapes: Shape[] = [];
    this.children(element, PLAIN_STYLE, IDENTITY, shapes);
    const [width, height] = [lengthOf(attributes.width) ?? 0, lengthOf(attributes.height) ?? 0];
    if (attributes.patternUnits !== 'userSpaceOnUse' || width <= 0 || height <= 0)
      throw new SvgFault('unsupported', 'pattern');
    const matrix = transformOf(attributes.patternTransform);
    this.patterns.set(attributes.id ?? '', { width, height, matrix, shapes });
  }

  #text(
    element: XmlElement,
    attributes: Readonly<Record<string, string>>,
    style: SvgStyle,
    matrix: Matrix,
    into: Shape[],
  ): void {
    let x = lengthOf(attributes.x) ?? 0;
    let y = (lengthOf(attributes.y) ?? 0) + emOf(attributes.dy, style);
    let plain = '';
    const flush = (): void => {
      const text = plain.replace(/\s+/g, ' ').trim();
      if (text !== '') into.push({ kind: 'text', text, x, y, style, matrix });
      plain = '';
    };
    x += emOf(attributes.dx, style);
    for (const child of element.children) {
      if (typeof child === 'string') plain += child;
      else if (child.name === 'tspan') {
        const own = attributesOf(child);
        const isPlaced = own.x !== undefined || own.y !== undefined || own.dy !== undefined;
        const words = child.children.map((part) => (typeof part === 'string' ? part : '')).join('');
        if (!isPlaced) {
          plain += words;
          continue;
        }
        flush();
        x = lengthOf(own.x) ?? x;
        y = (lengthOf(own.y) ?? y) + emOf(own.dy, style);
        const text = words.replace(/\s+/g, ' ').trim();
        if (text !== '') into.push({ kind: 'text', text, x, y, style: styleOf(own, style), matrix });
      } else if (!SILENT.has(child.name)) throw new SvgFault('unsupported', `${child.name} in text`);
    }
    flush();
  }
}

function emOf(value: string | undefined, style: SvgStyle): number {
  const em = /^\s*([-+.\d]+)em\s*$/.exec(value ?? '');
  return em === null ? (lengthOf(value) ?? 0) : (Number(em[1]) || 0) * style.fontSize;
}

/** First `inner`, then `outer`. */
function multiplied(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function transformOf(value: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name, list] of (value ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [a = 0, b, c, d, e, f] = numbersOf(list);
    matrix = multiplied(one(name ?? '', a, b, c, d, e, f), matrix);
  }
  if (matrix.some((part) => !Number.isFinite(part) || Math.abs(part) > 1e6))
    throw new SvgFault('malformed', 'transform');
  return matrix;
}

function one(name: string, a: number, b?: number, c?: number, d?: number, e?: number, f?: number): Matrix {
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate': {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      const [x, y] = [b ?? 0, c ?? 0];
      return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
    }
    case 'matrix':
      return [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
    default:
      throw new SvgFault('unsupported', `transform ${name}`);
  }
}
