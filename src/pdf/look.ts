// The look of a page: every size, space and colour that the typesetter uses, in one place.

/** Millimetres in points. */
export const mm = (length: number): number => (length * 72) / 25.4;

export const INK = '#1b1f23';
export const SOFT = '#5b6570';
export const RULE = '#d9dee3';
export const LEADER = '#9aa4ad';
export const TINT = '#f2f6f8';
/** Light enough that text over it stays readable. */
export const WATERMARK = '#e9edf0';
export const WATERMARK_SIZE = 100;
export const OK = '#2b7a4b';
export const WARN = '#9a5b00';
export const BAD = '#b3261e';

/** A size of type and the distance from line to line, in pt. */
export interface Type {
  readonly size: number;
  readonly leading: number;
}

export const TEXT: Type = { size: 9.2, leading: 14.2 };
export const TABLE: Type = { size: 8.2, leading: 12 };
export const DENSE_TABLE: Type = { size: 7.7, leading: 11.2 };
export const DEFINITIONS: Type = { size: 8.6, leading: 13 };
export const CAPTION: Type = { size: 7.6, leading: 11 };
export const NOTE: Type = { size: 7.6, leading: 10.8 };
/** The length of the rule over the notes. */
export const NOTE_RULE = mm(30);
export const CODE: Type = { size: 8, leading: 11.6 };
export const FIGURE_NUMBER: Type = { size: 19, leading: 23 };
export const FIGURE_REST = 10;
export const FIGURE_LABEL: Type = { size: 7.8, leading: 11 };
export const CONTENTS_TOP: Type = { size: 9, leading: 15 };
export const CONTENTS: Type = { size: 8.8, leading: 13.4 };
/** Of the lists of pictures and tables. */
export const LISTED: Type = { size: 7.6, leading: 11.6 };
export const CHAPTER: Type = { size: 18, leading: 24 };
export const COVER_TITLE: Type = { size: 27, leading: 36 };
/** Where the cover would else not fit on one page. */
export const TIGHT_COVER_TITLE: Type = { size: 18, leading: 24 };
export const COVER_LINE: Type = { size: 12, leading: 18 };
export const COVER_SUBTITLE: Type = { size: 11, leading: 16.5 };
export const COVER_MARK: Type = { size: 8.4, leading: 12 };
export const RUNNING_HEAD = 7.4;
export const RUNNING_FOOT = 7.2;

/** The headings below a chapter, by depth in Markdown: type, space above and below, accent or ink. */
export const HEADINGS = {
  3: { size: 11.5, leading: 16, above: mm(7), below: mm(2.2), isAccent: false },
  4: { size: 9.4, leading: 14, above: mm(4.5), below: mm(1.5), isAccent: true },
  5: { size: 9.2, leading: 14, above: mm(3.5), below: mm(1.2), isAccent: false },
  6: { size: 8.6, leading: 13, above: mm(3), below: mm(1), isAccent: true },
} as const;

export const PARAGRAPH_GAP = mm(2.6);
export const COLUMN_GAP = mm(3.2);
export const CELL_ABOVE = mm(1.3);
export const CELL_BELOW = mm(1.2);
export const SIGNATURE_HEIGHT = mm(15);
/** Of a row that is written in by hand, and the least width of the shortest thing that is. */
export const WRITING_HEIGHT = mm(9);
export const WRITING_WIDTH = mm(22);

/** A sheet of paper with its text area; everything in pt, measured from the top left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const PAPER = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

export function frameOf(paper: 'A4' | 'Letter', orientation: 'portrait' | 'landscape'): Frame {
  const [short, long] = PAPER[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width, height, left: mm(22), right: width - mm(22), top: mm(27), bottom: height - mm(24) };
}

/** A chapter opens a new page when the page before it is used to at least this part of its height. */
const CHAPTER_BREAK_FROM = 0.55;

/** Whether a chapter begins a new page, given how far down (in pt) the page before it is filled. */
export function chapterBreak(filledTo: number, frame: Frame): boolean {
  return (filledTo - frame.top) / (frame.bottom - frame.top) >= CHAPTER_BREAK_FROM;
}
