// Styled text to lines: measured once, then cut to any width.
import { printable } from './characters.ts';
import type { Drawer, Fonts } from './fonts.ts';
import { breakOffsets } from './line-breaking.ts';
import { isSign } from './signs.ts';

/** How a stretch of text looks; sizes in pt, colours `#rrggbb`. */
export interface TextStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly color: string;
  readonly isStruck?: boolean;
  readonly isMono?: boolean;
  /** Whether the built-in fonts draw it even where there is an own typeface. */
  readonly isBuiltIn?: boolean;
  /** Where it is not the document's. */
  readonly language?: string;
  /** Where the text leads; each object is one link, whatever number of styles it holds. */
  readonly link?: { readonly href: string };
  /** How far above the line's own baseline it stands, in pt. */
  readonly rise?: number;
  /** The footnote that it calls; such text stays with the word before it. */
  readonly note?: number;
  /** What each space is wider by, in pt. */
  readonly gap?: number;
}

export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

/** A stretch of one line drawn by one font in one style, `x` in pt from the line's left end. */
interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly drawer: Drawer;
  readonly style: TextStyle;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  /** Without the space at its end, in pt. */
  readonly width: number;
}

export const EMPTY_LINE: Line = { fragments: [], width: 0 };

/** The footnotes that some lines call, each once. */
export function notesIn(lines: readonly Line[]): number[] {
  const found = new Set<number>();
  for (const { fragments } of lines)
    for (const { style } of fragments) if (style.note !== undefined) found.add(style.note);
  return [...found];
}

interface Run {
  readonly start: number;
  end: number;
  readonly drawer: Drawer;
  readonly style: TextStyle;
}

export interface Measured {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The distance of every offset from the start of the text, as if set in one line. */
  readonly x: Float64Array;
  /** Offsets after which a line may end, or must (negative). */
  readonly stops: readonly number[];
  /** The widest piece that cannot be broken between words, in pt. */
  readonly minWidth: number;
  /** The widest line when nothing is broken, in pt. */
  readonly maxWidth: number;
}

/** Called for a character that no font has, with its place in the text around it. */
export type OnMissing = (character: string, text: string, offset: number) => void;

export function measure(parts: readonly StyledText[], fonts: Fonts, onMissing: OnMissing): Measured {
  const clean = parts.map((part) => ({ text: printable(part.text), style: part.style }));
  const text = clean.length === 1 ? (clean[0]?.text ?? '') : clean.map((part) => part.text).join('');
  const x = new Float64Array(text.length + 1);
  const runs: Run[] = [];
  let run: Run | undefined;
  let at = 0;
  let total = 0;
  let calls: Set<number> | undefined;
  let hasSigns = false;
  for (const { text: piece, style } of clean) {
    if (style.note !== undefined) calls = (calls ?? new Set()).add(at);
    const end = at + piece.length;
    run = undefined;
    const known = fonts.known(style.isBold, style.isMono, !style.isBuiltIn);
    while (at < end) {
      const unit = text.charCodeAt(at);
      let { drawer } = known;
      let advance = known.advances[unit] ?? 0;
      let next = at + 1;
      if (advance === 0) {
        const codePoint = text.codePointAt(at) ?? 0;
        if (codePoint > 0xffff) next += 1;
        drawer = fonts.drawerOf(codePoint, style.isBold, style.isMono, !style.isBuiltIn);
        if (drawer !== undefined) advance = fonts.advance(codePoint, drawer);
        if (drawer === 'missing') onMissing(String.fromCodePoint(codePoint), text, at);
        else if (drawer === known.drawer && codePoint === unit) known.advances[unit] = advance;
      }
      if (drawer !== undefined) {
        if (run === undefined || run.drawer !== drawer) {
          run = { start: at, end: at, drawer, style };
          runs.push(run);
          if (drawer === 'sign') hasSigns = true;
        }
        total += advance * style.size;
        if (unit === 0x20 && style.gap !== undefined) total += style.gap;
      }
      if (run !== undefined) run.end = next;
      x[at + 1] = total;
      if (next > at + 1) x[next] = total;
      at = next;
    }
  }
  let stops = stopsOf(text);
  if (hasSigns || calls !== undefined) {
    const isKept = (stop: number): boolean =>
      calls?.has(stop) === true || (hasSigns && isAfterSign(text, stop));
    stops = stops.filter((stop) => stop < 1 || !isKept(stop));
  }
  const { minWidth, maxWidth } = extremes(text, x, stops);
  return { text, runs, x, stops, minWidth, maxWidth };
}

/** A sign stays with the word that says what it means. */
function isAfterSign(text: string, stop: number): boolean {
  if (stop < 2 || stop === text.length || text[stop - 1] !== ' ') return false;
  return isSign(text.charCodeAt(stop - 2)) && !isSign(text.charCodeAt(stop));
}

function stopsOf(text: string): readonly number[] {
  if (!text.includes('\n')) return breakOffsets(text);
  const stops: number[] = [];
  let start = 0;
  for (const segment of text.split('\n')) {
    for (const offset of breakOffsets(segment)) stops.push(start + offset);
    const end = start + segment.length;
    if (end < text.length) {
      if (segment.length > 0) stops.pop();
      stops.push(-(end + 1));
    }
    start = end + 1;
  }
  return stops;
}

function extremes(
  text: string,
  x: Float64Array,
  stops: readonly number[],
): { minWidth: number; maxWidth: number } {
  let minWidth = 0;
  let maxWidth = 0;
  let piece = 0;
  let line = 0;
  for (const stop of stops) {
    const offset = Math.abs(stop);
    const end = at(x, trimmed(text, piece, offset));
    minWidth = Math.max(minWidth, end - at(x, piece));
    maxWidth = Math.max(maxWidth, end - at(x, line));
    piece = offset;
    if (stop < 0) line = offset;
  }
  return { minWidth, maxWidth };
}

const at = (x: Float64Array, offset: number): number => x[offset] ?? 0;

/** The offset before the spaces and the line end that close a line. */
function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\n')) last -= 1;
  return last;
}

/** Cuts measured text to lines of at most `width` pt; a piece wider than that is cut between characters. */
export function linesOf(measured: Measured, width: number): Line[] {
  const { text, x, stops } = measured;
  const lines: Line[] = [];
  const limit = width + 0.01;
  let start = 0;
  let fits = 0;
  const emit = (end: number): void => {
    lines.push(lineOf(measured, start, end));
    start = end;
    fits = end;
  };
  for (const stop of stops) {
    const offset = Math.abs(stop);
    while (at(x, trimmed(text, start, offset)) - at(x, start) > limit) {
      if (fits > start) {
        emit(fits);
        continue;
      }
      const cut = cutOffset(x, start, offset, limit);
      if (cut >= offset) break;
      emit(cut);
    }
    fits = offset;
    if (stop < 0) emit(offset);
  }
  if (start < text.length || lines.length === 0) emit(text.length);
  else if (text.endsWith('\n')) lines.push({ fragments: [], width: 0 });
  return lines;
}

/** The last offset up to which a piece fits into `limit`, at least one character, never inside a cluster. */
function cutOffset(x: Float64Array, start: number, end: number, limit: number): number {
  let low = start + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(x, middle) - at(x, start) <= limit) low = middle;
    else high = middle - 1;
  }
  if (at(x, low) === at(x, start)) while (low < end && at(x, low) === at(x, start)) low += 1;
  while (low < end && at(x, low + 1) === at(x, low)) low += 1;
  return low;
}

function lineOf(measured: Measured, start: number, end: number): Line {
  const { text, runs, x } = measured;
  const left = at(x, start);
  const fragments: Fragment[] = [];
  for (let index = firstRun(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.start >= end) break;
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    const piece = text.slice(from, to);
    if (piece.length === 0 || piece === '\n') continue;
    fragments.push({
      text: piece,
      x: at(x, from) - left,
      width: at(x, trimmed(text, from, to)) - at(x, from),
      drawer: run.drawer,
      style: run.style,
    });
  }
  return { fragments, width: at(x, trimmed(text, start, end)) - left };
}

function firstRun(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
