// A picture as lines, shapes and words, and the SVG that is written of it: the page draws that SVG as vectors.
import type { Language } from '../diagnostics/entry.ts';
import { fitted, seen, widthOf } from './text-width.ts';

export const INK = '#1b1f23';
export const SOFT = '#5b6570';
export const RULE = '#d9dee3';
export const PAPER = '#ffffff';
export const TINT = '#f2f6f8';
export const ACCENT = '#0b4f6c';
export const BAD = '#b3261e';

/** From white to the accent: the darker, the more. `share` from 0 to 1. */
export function shade(share: number): string {
  const [light, dark] = [
    [0xf2, 0xf6, 0xf8],
    [0x0b, 0x4f, 0x6c],
  ] as const;
  const mixed = light.map((from, at) => Math.round(from + ((dark[at] ?? from) - from) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** In px, three quarters of a pt: as wide as a page's text, and no higher than a page has room for beside a caption. */
export const WIDTH = 624;
export const MOST_HEIGHT = 690;

/** Sizes of words in px; on paper 7.5 and 8.3 pt. */
export const SMALL = 10;
export const NORMAL = 11;

/** What tells areas apart without colour. */
const HATCHES = {
  declared: { step: 4, turn: 45, ground: '#e8eef1', bars: [[0, 1.4, ACCENT]] },
  loose: { step: 7, turn: -45, ground: PAPER, bars: [[0, 1, SOFT]] },
  dense: { step: 3.2, turn: -45, ground: PAPER, bars: [[0, 1.5, BAD]] },
  rows: { step: 4, turn: 90, ground: PAPER, bars: [[0, 1, INK]] },
} as const;

export type Hatch = keyof typeof HATCHES;
/** A colour `#rrggbb`, or a hatch. */
type Fill = string | { readonly hatch: Hatch };

export interface Stroke {
  readonly stroke?: string;
  readonly thick?: number;
  readonly dash?: string;
}

export interface Area extends Stroke {
  readonly fill?: Fill;
  /** Of rounded corners. */
  readonly radius?: number;
}

export interface Words {
  /** No wider than this: what does not fit is cut with "…". */
  readonly within: number;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly color?: string;
}

/** A picture as it is handed on: SVG, and what it shows, in words. */
export interface Figure {
  readonly svg: string;
  readonly alt: string;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Text in XML: markup escaped; `seen` has left out what XML cannot hold. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const strokes = ({ stroke, thick, dash }: Stroke): string =>
  (stroke === undefined ? '' : ` stroke="${stroke}"`) +
  (thick === undefined ? '' : ` stroke-width="${thick}"`) +
  (dash === undefined ? '' : ` stroke-dasharray="${dash}"`);

/** A picture under construction: what is added later lies over what was added before. */
export class Scene {
  readonly #shapes: string[] = [];
  readonly #hatches = new Set<Hatch>();

  line(x1: number, y1: number, x2: number, y2: number, look: Stroke): void {
    const [a, b, c, d] = [x1, y1, x2, y2].map(rounded);
    this.#shapes.push(`<line x1="${a}" y1="${b}" x2="${c}" y2="${d}"${strokes(look)}/>`);
  }

  /** A smooth line through control points: a start, then three points for each curve. */
  curve(points: readonly number[], look: Stroke): void {
    const [x, y, ...rest] = points.map(rounded);
    this.#shapes.push(`<path d="M${x} ${y}C${rest.join(' ')}" fill="none"${strokes(look)}/>`);
  }

  /** Straight lines from point to point; closed where it has a fill. */
  polygon(points: readonly number[], look: Area): void {
    this.#shapes.push(
      `<polygon points="${points.map(rounded).join(' ')}" fill="${this.#fill(look.fill)}"${strokes(look)}/>`,
    );
  }

  box(x: number, y: number, width: number, height: number, look: Area): void {
    const [a, b, c, d] = [x, y, Math.max(width, 0.5), height].map(rounded);
    const corner = look.radius === undefined ? '' : ` rx="${look.radius}"`;
    this.#shapes.push(
      `<rect x="${a}" y="${b}" width="${c}" height="${d}"${corner} fill="${this.#fill(look.fill)}"${strokes(look)}/>`,
    );
  }

  dot(x: number, y: number, radius: number, look: Area): void {
    const [a, b, c] = [x, y, radius].map(rounded);
    this.#shapes.push(
      `<circle cx="${a}" cy="${b}" r="${c}" fill="${this.#fill(look.fill)}"${strokes(look)}/>`,
    );
  }

  /** Words on one line, their baseline at `y`; anybody's text may stand in them. Gives the width that they take. */
  words(x: number, y: number, text: string, look: Words): number {
    const { within, size = SMALL, anchor = 'start', isBold = false, color = INK } = look;
    const shown = fitted(seen(text), size, within);
    if (shown === '') return 0;
    const parts = [
      `x="${rounded(x)}" y="${rounded(y)}"`,
      ...(size === SMALL ? [] : [`font-size="${size}"`]),
      ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
      ...(isBold ? ['font-weight="700"'] : []),
      ...(color === INK ? [] : [`fill="${color}"`]),
    ];
    this.#shapes.push(`<text ${parts.join(' ')}>${escaped(shown)}</text>`);
    return widthOf(shown, size);
  }

  #fill(fill: Fill | undefined): string {
    if (fill === undefined) return 'none';
    if (typeof fill === 'string') return fill;
    this.#hatches.add(fill.hatch);
    return `url(#${fill.hatch})`;
  }

  /** The finished picture; `alt` says what it shows. */
  figure(height: number, alt: string, language: Language): Figure {
    const title = escaped(seen(alt, 4_000));
    const lines = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${rounded(height)}" viewBox="0 0 ${WIDTH} ${rounded(height)}" role="img" lang="${language}" font-family="'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif" font-size="${SMALL}" fill="${INK}">`,
      `<title>${title}</title>`,
      ...(this.#hatches.size === 0
        ? []
        : [`<defs>${[...this.#hatches].sort().map(pattern).join('')}</defs>`]),
      ...this.#shapes,
      '</svg>',
    ];
    return { svg: `${lines.join('\n')}\n`, alt };
  }
}

function pattern(name: Hatch): string {
  const { step, turn, ground, bars } = HATCHES[name];
  const drawn = bars
    .map(([at, width, color]) => `<rect x="${at}" width="${width}" height="${step}" fill="${color}"/>`)
    .join('');
  return `<pattern id="${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${step}" height="${step}" fill="${ground}"/>${drawn}</pattern>`;
}
