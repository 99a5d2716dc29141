// The lists of pictures and tables after the contents: small, in two columns, so that nobody leafs through pages of them.
import { entryLines } from './contents.ts';
import type { Flow, Heading } from './flow.ts';
import { plainSpan } from './inline.ts';
import { type Frame, HEADINGS, LISTED, mm } from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tags.ts';

const GAP = mm(8);
const ABOVE_LIST = mm(8);
const BELOW_TITLE = mm(3);
/** With less room than for so many lines, a list begins a new page. */
const LEAST_LINES = 4;
/** How much closer lines may stand, step by step. */
const CLOSER = [1, 0.97, 0.94, 0.91] as const;
const CLOSEST = 0.91;
/** A page with less of a list than this share of its height is as good as empty. */
const LITTLE = 0.3;
/** In characters; what is longer is cut, so that no entry is higher than a page. */
const LONGEST_TITLE = 160;

export interface CaptionList {
  readonly title: string;
  readonly entries: readonly Heading[];
}

/** One line of an entry in a column. */
type Line = (content: PageContent, x: number, top: number) => void;

/** Adds the lists to a flow whose last page is filled so far, in pt. */
export function setCaptionLists(
  setting: Setting,
  at: { readonly flow: Flow; readonly filled: number },
  lists: readonly CaptionList[],
  frame: Frame,
  document: Tag,
): void {
  const { left: x, right } = frame;
  const width = (right - x - GAP) / 2;
  const pageHeight = frame.bottom - frame.top;
  const { flow } = at;
  let { filled } = at;
  const push = (height: number, draw: Line, isFirstOnPage: boolean): void => {
    flow.push({ height, draw: (content, top) => draw(content, x, top), isKept: !isFirstOnPage });
    filled = isFirstOnPage ? height : filled + height;
  };
  const space = (height: number): void => {
    flow.space(height);
    filled += height;
  };
  const type = HEADINGS[3];
  for (const { title, entries } of lists) {
    const toc = document.add('TOC');
    const titleLines = setting.lines([plainSpan(title)], { type, isBold: true }, right - x);
    const titleHeight = titleLines.length * type.leading;
    const caption = toc.add('Caption');
    const look = { type: LISTED, isBold: false };
    const open = entries.map((heading) => entryLines(setting, shortened(heading), look, width, toc));
    const above = ABOVE_LIST + titleHeight + BELOW_TITLE;
    const isNewPage =
      filled === 0 ||
      filled + above + LEAST_LINES * LISTED.leading > pageHeight ||
      leavesScraps(open, pageHeight - filled - above, pageHeight - titleHeight - BELOW_TITLE);
    if (!isNewPage) space(ABOVE_LIST);
    push(
      titleHeight,
      (content, left, top) => {
        titleLines.forEach((line, index) => {
          content.line(line, left, top + index * type.leading + setting.baseline(type), caption);
        });
      },
      isNewPage,
    );
    space(BELOW_TITLE);
    const leading = leadingFor(open, pageHeight - filled, pageHeight);
    for (let isContinued = false; open.length > 0; isContinued = true) {
      const room = Math.floor((pageHeight - (isContinued ? 0 : filled)) / leading);
      const [first, second] = twoColumns(open, room);
      const height = Math.max(first.length, second.length) * leading;
      push(
        height,
        (content, left, top) => {
          first.forEach((draw, index) => {
            draw(content, left, top + index * leading);
          });
          second.forEach((draw, index) => {
            draw(content, left + width + GAP, top + index * leading);
          });
        },
        isContinued,
      );
    }
  }
}

/** Whether a list that has room on a page of its own would leave a next one with little on it, however close its lines stand. */
function leavesScraps(entries: readonly (readonly Line[])[], left: number, ofPage: number): boolean {
  const open = [...entries];
  twoColumns(open, Math.floor(left / (LISTED.leading * CLOSEST)));
  if (open.length === 0) return false;
  const rest = Math.ceil(open.flat().length / 2) * LISTED.leading;
  const whole = Math.ceil(entries.flat().length / 2) * LISTED.leading;
  return rest < ofPage * LITTLE && whole + LISTED.leading <= ofPage;
}

/** Lines a little closer where that spares a last page with hardly anything on it; in pt. */
function leadingFor(entries: readonly (readonly Line[])[], left: number, pageHeight: number): number {
  const closer = CLOSER.map((factor) => LISTED.leading * factor);
  const isWellFilled = (leading: number): boolean => {
    const open = [...entries];
    let [first, second] = twoColumns(open, Math.floor(left / leading));
    if (open.length === 0) return true;
    while (open.length > 0) [first, second] = twoColumns(open, Math.floor(pageHeight / leading));
    return Math.max(first.length, second.length) >= LEAST_LINES;
  };
  return closer.find(isWellFilled) ?? LISTED.leading;
}

/** Takes entries for two columns of at most `room` lines, as even as can be where all of them fit. */
function twoColumns(open: (readonly Line[])[], room: number): [Line[], Line[]] {
  const all = open.reduce((sum, lines) => sum + lines.length, 0);
  const take = (most: number): Line[] => {
    const column: Line[] = [];
    while (open[0] !== undefined && (column.length === 0 || column.length + open[0].length <= most))
      column.push(...(open.shift() ?? []));
    return column;
  };
  const longest = open.reduce((most, { length }) => Math.max(most, length), 0);
  const even = Math.ceil(all / 2) + longest - 1;
  return [take(Math.min(room, even)), take(room)];
}

/** As it is, but for its title; its page is read when that is known. */
function shortened(heading: Heading): Heading {
  const characters = [...heading.title];
  if (characters.length <= LONGEST_TITLE) return heading;
  return Object.create(heading, { title: { value: `${characters.slice(0, LONGEST_TITLE).join('')}…` } });
}
