// How an SVG shape is painted: colours, strokes and type, inherited as SVG inherits them.
import type { XmlElement } from './xml.ts';

/** A part of SVG that is not drawn here, or not safe: what it is. */
export class SvgFault extends Error {
  readonly reason: 'unsafe' | 'unsupported' | 'malformed' | 'too-large';
  readonly detail: string;
  constructor(reason: SvgFault['reason'], detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** `#rrggbb`, the name of a pattern, or nothing. */
type Paint = { readonly color: string } | { readonly pattern: string } | undefined;

export interface SvgStyle {
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly cap: number;
  readonly join: number;
  readonly isEvenOdd: boolean;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: 'alphabetic' | 'middle' | 'hanging';
}

export const PLAIN_STYLE: SvgStyle = {
  fill: { color: '#000000' },
  stroke: undefined,
  strokeWidth: 1,
  dash: [],
  cap: 0,
  join: 0,
  isEvenOdd: false,
  fillOpacity: 1,
  strokeOpacity: 1,
  fontSize: 16,
  isBold: false,
  anchor: 'start',
  baseline: 'alphabetic',
};

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  orange: '#ffa500',
  currentcolor: '#000000',
};
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** A length in SVG's pixels; undefined when there is none, or when it is a share of something. */
export function lengthOf(value: string | undefined): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|pt|mm|cm|in|)\s*$/i.exec(value ?? '');
  if (match === null) return undefined;
  const length = Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1);
  return Math.abs(length) < 1e6 ? length : undefined;
}

export function numbersOf(value: string | undefined): number[] {
  return (value ?? '').split(/[\s,]+/).flatMap((part) => {
    const number = Number(part);
    return part === '' || !Number.isFinite(number) ? [] : [number];
  });
}

function paintOf(value: string | undefined, inherited: Paint): Paint {
  if (value === undefined || value === 'inherit') return inherited;
  const text = value.trim().toLowerCase();
  if (text === 'none' || text === 'transparent') return undefined;
  const pattern = /^url\((['"]?)#([-\w.]+)\1\)$/.exec(value.trim())?.[2];
  if (pattern !== undefined) return { pattern };
  if (text.startsWith('url(')) throw new SvgFault('unsafe', value.slice(0, 60));
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short !== null) return { color: `#${[1, 2, 3].map((at) => `${short[at]}${short[at]}`).join('')}` };
  if (/^#[0-9a-f]{6}$/.test(text)) return { color: text };
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/.exec(text);
  const hex = (part: string | undefined): string => Math.min(255, Number(part)).toString(16).padStart(2, '0');
  if (parts !== null) return { color: `#${hex(parts[1])}${hex(parts[2])}${hex(parts[3])}` };
  const named = NAMED[text];
  if (named === undefined) throw new SvgFault('unsupported', `colour ${value.slice(0, 60)}`);
  return { color: named };
}

/** A colour as it looks on white paper when it is not opaque. */
export function onWhite(color: string, opacity: number): string {
  if (opacity >= 1) return color;
  const mixed = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(255 + (value - 255) * Math.max(0, opacity))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** Attributes and the declarations of `style`, which come first as in SVG. */
export function attributesOf(element: XmlElement): Record<string, string> {
  const all: Record<string, string> = { ...element.attributes };
  for (const declaration of (element.attributes.style ?? '').split(';')) {
    const at = declaration.indexOf(':');
    if (at > 0) all[declaration.slice(0, at).trim()] = declaration.slice(at + 1).trim();
  }
  for (const [name, value] of Object.entries(all)) {
    const bare = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (bare.startsWith('on') || bare === 'href' || bare === 'src' || /^\s*(?:javascript|data):/i.test(value))
      throw new SvgFault('unsafe', name);
    if (/url\(\s*['"]?[^#'"\s]/i.test(value) || name === 'filter' || name === 'mask' || name === 'clip-path')
      throw new SvgFault(name.includes('-') || !value.includes('://') ? 'unsupported' : 'unsafe', name);
  }
  return all;
}

export function styleOf(attributes: Readonly<Record<string, string>>, parent: SvgStyle): SvgStyle {
  const opacity = numbersOf(attributes.opacity)[0] ?? 1;
  const dash = attributes['stroke-dasharray'];
  const weight = attributes['font-weight'];
  const anchor = attributes['text-anchor'];
  const baseline = attributes['dominant-baseline'];
  return {
    fill: paintOf(attributes.fill, parent.fill),
    stroke: paintOf(attributes.stroke, parent.stroke),
    strokeWidth: lengthOf(attributes['stroke-width']) ?? parent.strokeWidth,
    dash: dash === undefined ? parent.dash : dashOf(dash),
    cap: CAPS[attributes['stroke-linecap'] ?? ''] ?? parent.cap,
    join: JOINS[attributes['stroke-linejoin'] ?? ''] ?? parent.join,
    isEvenOdd:
      attributes['fill-rule'] === undefined ? parent.isEvenOdd : attributes['fill-rule'] === 'evenodd',
    fillOpacity: (numbersOf(attributes['fill-opacity'])[0] ?? 1) * opacity * parent.fillOpacity,
    strokeOpacity: (numbersOf(attributes['stroke-opacity'])[0] ?? 1) * opacity * parent.strokeOpacity,
    fontSize: lengthOf(attributes['font-size']) ?? parent.fontSize,
    isBold:
      weight === undefined
        ? parent.isBold
        : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    anchor: anchor === 'start' || anchor === 'middle' || anchor === 'end' ? anchor : parent.anchor,
    baseline:
      baseline === 'middle' || baseline === 'central'
        ? 'middle'
        : baseline === 'hanging' || baseline === 'text-before-edge'
          ? 'hanging'
          : baseline === undefined
            ? parent.baseline
            : 'alphabetic',
  };
}

function dashOf(value: string): number[] {
  const lengths = numbersOf(value).filter((length) => length >= 0 && length < 1e5);
  if (lengths.length === 0 || lengths.every((length) => length === 0)) return [];
  return lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
}
