// The lines of a file around a place, with a mark under it.
import type { Location } from '../diagnostics/diagnostic.ts';
import { printable } from './report.ts';

/** One line of a frame: the number before the bar, and what stands behind it. */
export interface FrameLine {
  readonly gutter: string;
  readonly text: string;
  readonly isMark: boolean;
}

/** Characters shown of a line; a plan may be one line of megabytes. */
const WIDEST = 100;

/** The line of `location`, the one before it, and a mark under the column; nothing where the file has no such line. */
export function codeFrame(lines: readonly string[], { line, column }: Location): FrameLine[] {
  const marked = lines[line - 1];
  if (marked === undefined || marked.trim() === '') return [];
  const start = Math.max(0, column - 1 - WIDEST / 2);
  const width = String(line).length;
  const shown = (number: number): FrameLine => ({
    gutter: `  ${String(number).padStart(width)} │ `,
    text: cut(lines[number - 1] ?? '', start),
    isMark: false,
  });
  const before = line > 1 && (lines[line - 2] ?? '').trim() !== '' ? [shown(line - 1)] : [];
  const upToMark = cut(marked, start).slice(0, column - 1 - start + (start > 0 ? 1 : 0));
  const mark = { gutter: `  ${' '.repeat(width)} │ `, text: `${blanks(upToMark)}^`, isMark: true };
  return [...before, shown(line), mark];
}

/** `WIDEST` characters from `start`, with an ellipsis for what is left out; tabs are one blank. */
function cut(line: string, start: number): string {
  const middle = printable(line.slice(start, start + WIDEST).replaceAll('\t', ' '));
  return `${start > 0 ? '…' : ''}${middle}${line.length > start + WIDEST ? '…' : ''}`;
}

/** As many blanks as a text is wide; Hangul, ideographs and most emoji take two. */
function blanks(text: string): string {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return ' '.repeat(width);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
