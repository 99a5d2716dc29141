// Blocks to pages: cover, contents, lists of tables and pictures, body, each beginning a page of its own.
import type { Block } from './blocks.ts';
import { setCaptionLists } from './caption-lists.ts';
import { setChapters } from './chapters.ts';
import { type ContentsEntry, setContents } from './contents.ts';
import { COVER_AIR, coverLength, setCover } from './cover.ts';
import type { Picture } from './figure.ts';
import { Flow, type Heading, type Slab } from './flow.ts';
import { type Frame, mm } from './look.ts';
import { NoteRoom } from './note-room.ts';
import { noteSlabs } from './note-setting.ts';
import { type Page, type PaginateOptions, paginate } from './pages.ts';
import type { Place, Setting } from './setting.ts';
import { Tag } from './tags.ts';

export interface LayoutOptions {
  readonly frame: Frame;
  /** For tables that are too wide; undefined when the document lies on its side already. */
  readonly wideFrame: Frame | undefined;
  readonly contents: { readonly title: string; readonly depth: number } | undefined;
  readonly lists: { readonly tables?: string; readonly figures?: string };
  readonly logo: { readonly picture: Picture; readonly alt: string } | undefined;
}

interface Part {
  readonly pages: readonly Page[];
  readonly isCover: boolean;
}

export interface Layout {
  readonly parts: readonly Part[];
  readonly document: Tag;
}

/** Lays everything out; afterwards every heading and every caption knows its page. */
export function layOut(setting: Setting, blocks: readonly Block[], options: LayoutOptions): Layout {
  const { frame, wideFrame } = options;
  const document = new Tag('Document');
  const parts: Part[] = [];
  const wide = wideFrame && {
    width: wideFrame.right - wideFrame.left,
    pageHeight: wideFrame.bottom - wideFrame.top,
  };
  const [x, width] = [frame.left, frame.right - frame.left];
  const roomForNotes = (): NoteRoom => {
    const column = { x, width, tag: document };
    return new NoteRoom(setting.notes, (note, isCalled) => noteSlabs(setting, note, column, isCalled));
  };
  let notes = roomForNotes();
  const placeOf = (tag: Tag): Place => ({ flow: new Flow(), x, width, tag, decorations: [], notes });
  const coverBlocks = blocks.slice(0, coverLength(blocks));
  const bodyBlocks = blocks.slice(coverBlocks.length);
  if (coverBlocks.length > 0) {
    const cover = (tag: Tag): Place => {
      notes = roomForNotes();
      return placeOf(tag);
    };
    parts.push({ pages: coverPages(setting, coverBlocks, document, options, cover), isCover: true });
  }
  const pagesBefore = (): number => parts.reduce((count, part) => count + part.pages.length, 0);
  const front = (slabs: readonly Slab[]): void => {
    if (slabs.length === 0) return;
    parts.push({ pages: paginate(slabs, frame, { notes, firstPage: pagesBefore() }), isCover: false });
  };
  const { contents, lists } = options;
  const listed = new Flow();
  const entries = contents === undefined ? [] : headingEntries(setting, bodyBlocks, contents.depth);
  if (contents !== undefined && entries.length > 0) {
    const toc = document.add('TOC');
    setContents(setting, contents.title, entries, { ...placeOf(toc), flow: listed }, toc);
  }
  const captions = [
    { title: lists.figures, entries: captionsIn(setting, 'image') },
    { title: lists.tables, entries: captionsIn(setting, 'table') },
  ].flatMap(({ title, entries }) =>
    title === undefined || entries.length === 0 ? [] : [{ title, entries }],
  );
  // Lists begin on the last page of the contents, where that has room for some lines of them.
  const filled = filledOf(listed.slabs, frame.bottom - frame.top);
  setCaptionLists(setting, { flow: listed, filled }, captions, frame, document);
  front(listed.slabs);
  const place = placeOf(document);
  setChapters(setting, bodyBlocks, { ...place, wide }, document);
  const before = pagesBefore();
  const turned = wideFrame === undefined ? {} : { wideFrame };
  const body = bodyPages(place.flow.slabs, frame, setting.notes.size > 0, {
    ...turned,
    notes,
    firstPage: before,
    isLast: true,
  });
  // An empty document is still a page.
  const isEmpty = before === 0 && body.length === 0;
  parts.push({ pages: isEmpty ? [{ frame, placed: [], repeats: [] }] : body, isCover: false });
  return { parts, document };
}

/** The last page is nearly empty when it is filled to less than this part; then a closer setting may spare it. */
const NEARLY_EMPTY = 0.2;
/** How much lower pages end and how much closer rows of tables stand in a closer setting, in pt. */
const CLOSER = [
  { lower: mm(2), tighter: 0.8 },
  { lower: mm(4), tighter: 1.6 },
] as const;

/** The pages of the body, closer set where that spares a last page with hardly anything on it. */
function bodyPages(
  slabs: readonly Slab[],
  frame: Frame,
  hasNotes: boolean,
  options: PaginateOptions,
): Page[] {
  const pages = paginate(slabs, frame, options);
  const last = pages.at(-1)?.placed.at(-1);
  const filled = last === undefined ? 0 : last.top + last.slab.height - frame.top;
  // Notes have taken their room already, once for all.
  if (hasNotes || pages.length < 2 || filled > (frame.bottom - frame.top) * NEARLY_EMPTY) return pages;
  for (const { lower, tighter } of CLOSER) {
    const closer = paginate(slabs, { ...frame, bottom: frame.bottom + lower }, { ...options, tighter });
    if (closer.length < pages.length) return closer;
  }
  // Headings know the place that they were given last.
  return paginate(slabs, frame, options);
}

/** The cover on one page where it can be: with less white space when it has more to say. */
function coverPages(
  setting: Setting,
  blocks: readonly Block[],
  document: Tag,
  { frame, logo }: LayoutOptions,
  placeOf: (tag: Tag) => Place,
): Page[] {
  let pages: Page[] = [];
  let section = new Tag('Sect');
  for (const air of COVER_AIR) {
    section = new Tag('Sect');
    const place = placeOf(section);
    setCover(setting, blocks, place, frame, air, logo);
    pages = paginate(place.flow.slabs, frame, { isTopSpaceKept: true, notes: place.notes, firstPage: 0 });
    if (pages.length === 1) break;
  }
  document.hold(section);
  return pages;
}

/** How far down slabs fill the last of their pages, in pt. */
function filledOf(slabs: readonly Slab[], pageHeight: number): number {
  let filled = 0;
  for (const { before, height } of slabs) {
    const below = filled === 0 ? height : filled + before + height;
    filled = below > pageHeight ? height : below;
  }
  return filled;
}

/** The headings that the contents name; chapters are the first level, whatever their depth. */
function headingEntries(setting: Setting, blocks: readonly Block[], depth: number): ContentsEntry[] {
  return blocks.flatMap((block) => {
    const heading = setting.headings.get(block);
    if (block.kind !== 'heading' || heading === undefined) return [];
    const level = Math.max(2, block.depth) - 1;
    return level <= depth ? [{ heading, level }] : [];
  });
}

const captionsIn = (setting: Setting, kind: 'image' | 'table'): Heading[] =>
  [...setting.captions].flatMap(([block, heading]) => ((block as Block).kind === kind ? [heading] : []));
