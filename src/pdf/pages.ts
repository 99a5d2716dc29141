// Slabs to pages: what must stay together stays, table heads come again, notes stand where they are called.
import type { Repeat, Slab } from './flow.ts';
import { chapterBreak, type Frame, mm } from './look.ts';
import type { NoteRoom, PageNotes } from './note-room.ts';

interface Placed {
  readonly slab: Slab;
  /** In pt from the top of the paper. */
  readonly top: number;
}

export interface Page {
  readonly frame: Frame;
  readonly placed: Placed[];
  readonly repeats: { readonly repeat: Repeat; readonly top: number }[];
  notes?: PageNotes | undefined;
}

/** The space above a chapter that follows on the same page. */
const CHAPTER_GAP = mm(14);

export interface PaginateOptions {
  /** Keeps the space above the very first slab, as a cover wants it. */
  readonly isTopSpaceKept?: boolean;
  /** The page on its side, for slabs that need it. */
  readonly wideFrame?: Frame;
  /** The notes that slabs call. */
  readonly notes: NoteRoom;
  /** The number of the first page in the document, from 0. */
  readonly firstPage: number;
  /** What each row of a table moves up to the row above it, in pt. */
  readonly tighter?: number;
  /** Whether notes that nothing called are to stand at the end. */
  readonly isLast?: boolean;
}

export function paginate(slabs: readonly Slab[], upright: Frame, options: PaginateOptions): Page[] {
  const paginator = new Paginator(upright, options);
  const waiting = [...slabs];
  for (let index = 0; index < waiting.length; ) index += paginator.placeFrom(waiting, index);
  return paginator.finish();
}

/** Slabs that must stay together, and their height with the spaces between them. */
interface Chain {
  readonly slabs: readonly Slab[];
  readonly height: number;
}

const gapOf = (slab: Slab): number => (slab.isChapter ? Math.max(CHAPTER_GAP, slab.before) : slab.before);
const roomOf = (frame: Frame): number => frame.bottom - frame.top;

class Paginator {
  readonly #pages: Page[] = [];
  readonly #upright: Frame;
  readonly #options: PaginateOptions;
  readonly #notes: NoteRoom;
  #page: Page | undefined;
  #y = 0;
  /** Notes that the page calls, which take their room when all that stays with the calls is placed. */
  #called: number[] = [];
  #calledAt = 0;

  constructor(upright: Frame, options: PaginateOptions) {
    this.#upright = upright;
    this.#options = options;
    this.#notes = options.notes;
  }

  /**
   * Places a slab and what must stay with it; returns how many slabs that were. Where a picture does not fit, it
   * shrinks a little, else what follows it is moved before it in `slabs`.
   */
  placeFrom(slabs: Slab[], start: number): number {
    let chain = chainFrom(slabs, start, roomOf(this.#upright));
    const isWide = chain.slabs.some((slab) => slab.isWide);
    const frame = isWide ? (this.#options.wideFrame ?? this.#upright) : this.#upright;
    if (frame !== this.#upright) chain = chainFrom(slabs, start, roomOf(frame));
    const [first] = chain.slabs;
    const page = this.#page;
    if (page !== undefined && page.placed.length > 0 && first !== undefined) {
      const isTurned = page.frame !== frame;
      const isBefore = first.isChapter && chapterBreak(this.#y, page.frame);
      let isTooHigh = !this.#fits(chain.slabs, chain.height, page.frame) && chain.height <= roomOf(frame);
      if (isTooHigh && !isTurned && !isBefore) {
        const shrunk = this.#shrunk(chain, page.frame);
        if (shrunk !== undefined) {
          chain = shrunk;
          isTooHigh = false;
        } else if (this.#moveBefore(slabs, start, chain, page.frame)) {
          return this.placeFrom(slabs, start);
        }
      }
      if (isTooHigh || isTurned || isBefore) this.#open(frame);
    }
    this.#passNotes(chain.slabs, chain.height, frame);
    for (const slab of chain.slabs) this.#place(slab, frame);
    this.#settle();
    return chain.slabs.length;
  }

  finish(): Page[] {
    if (this.#options.isLast === true) this.#notes.takeRest();
    if (this.#page !== undefined) this.#notes.fill(this.#left(this.#page.frame));
    while (this.#notes.isWaiting) {
      const { frame } = this.#open(this.#page?.frame ?? this.#upright);
      this.#notes.fill(this.#left(frame));
    }
    this.#close();
    return this.#pages;
  }

  #open(frame: Frame): Page {
    this.#close();
    this.#page = { frame, placed: [], repeats: [] };
    this.#pages.push(this.#page);
    this.#y = frame.top;
    this.#notes.open(roomOf(frame));
    return this.#page;
  }

  #close(): void {
    this.#settle();
    if (this.#page === undefined) return;
    const number = this.#options.firstPage + this.#pages.length - 1;
    this.#page.notes = this.#notes.close(number, this.#page.frame.bottom);
  }

  /** What is left of the page between text and notes. */
  #left(frame: Frame): number {
    return frame.bottom - this.#notes.height - this.#y;
  }

  /** Whether slabs fit below what is there, with their notes or at least what those must have. */
  #fits(slabs: readonly Slab[], height: number, frame: Frame): boolean {
    const [first] = slabs;
    if (first === undefined) return true;
    const isTop = this.#page === undefined || this.#page.placed.length === 0;
    const above = isTop ? (first.repeat?.height ?? 0) : gapOf(first);
    const { least } = this.#notes.need(this.#callsWith(slabs));
    return this.#y + above + height + least <= frame.bottom - this.#notes.height;
  }

  /** The chain with its picture drawn as low as the rest of the page asks for; undefined where that is too low. */
  #shrunk(chain: Chain, frame: Frame): Chain | undefined {
    const [first] = chain.slabs;
    const at = chain.slabs.findIndex((slab) => slab.picture !== undefined);
    const slab = chain.slabs[at];
    if (first === undefined || slab?.picture === undefined) return undefined;
    const { least: notes } = this.#notes.need(this.#callsWith(chain.slabs));
    const room = this.#left(frame) - gapOf(first) - notes - (chain.height - slab.height);
    if (room < slab.picture.least) return undefined;
    const { drawIn } = slab.picture;
    const lower: Slab = { ...slab, height: room, draw: (content, top) => drawIn(content, top, room) };
    return { slabs: chain.slabs.with(at, lower), height: chain.height - slab.height + room };
  }

  /** Moves what follows a picture, up to the next heading or picture, before it, as far as the page has room. */
  #moveBefore(slabs: Slab[], start: number, chain: Chain, frame: Frame): boolean {
    if (!chain.slabs.some(({ picture }) => picture !== undefined)) return false;
    if (chain.slabs.some(opensSection)) return false;
    const from = start + chain.slabs.length;
    const moved: Slab[] = [];
    let height = 0;
    for (let next = from; next < slabs.length; ) {
      const piece = pieceFrom(slabs, next);
      if (piece.some((slab) => slab.picture !== undefined || slab.isWide || opensSection(slab))) break;
      const grown = piece.reduce((sum, slab) => sum + slab.before + slab.height, height);
      if (!this.#fits([...moved, ...piece], grown, frame)) break;
      height = grown;
      moved.push(...piece);
      next += piece.length;
    }
    if (moved.length === 0) return false;
    slabs.splice(start, chain.slabs.length + moved.length, ...moved, ...chain.slabs);
    return true;
  }

  #callsWith(slabs: readonly Slab[]): readonly number[] {
    let calls: readonly number[] = this.#called;
    for (const { notes } of slabs) if (notes.length > 0) calls = [...calls, ...notes];
    return calls;
  }

  /** Where the rest of notes before leaves too little of a page, fills it with them. */
  #passNotes(slabs: readonly Slab[], height: number, frame: Frame): void {
    while (
      this.#page !== undefined &&
      this.#page.placed.length === 0 &&
      this.#notes.height > 0 &&
      !this.#fits(slabs, height, this.#page.frame)
    ) {
      this.#notes.fill(this.#left(this.#page.frame));
      this.#open(frame);
    }
  }

  #place(slab: Slab, frame: Frame): void {
    const before = this.#page;
    if (before !== undefined && before.placed.length > 0 && !this.#fits([slab], slab.height, frame)) {
      this.#open(frame);
      this.#passNotes([slab], slab.height, frame);
    }
    const page = this.#page ?? this.#open(frame);
    const isTopSpaceKept = this.#options.isTopSpaceKept === true && this.#pages.length === 1;
    if (page.placed.length > 0 || isTopSpaceKept) {
      this.#y += gapOf(slab) - (slab.repeat === undefined ? 0 : (this.#options.tighter ?? 0));
    } else if (slab.repeat !== undefined) {
      page.repeats.push({ repeat: slab.repeat, top: this.#y });
      this.#y += slab.repeat.height;
    }
    page.placed.push({ slab, top: this.#y });
    if (slab.heading !== undefined) {
      slab.heading.page = this.#options.firstPage + this.#pages.length - 1;
      slab.heading.y = this.#y;
    }
    if (slab.notes.length > 0) {
      if (this.#called.length === 0) this.#calledAt = this.#y;
      this.#called.push(...slab.notes);
    }
    this.#y += slab.height;
  }

  /** Gives the notes that were called their room. */
  #settle(): void {
    if (this.#called.length === 0 || this.#page === undefined) return;
    const number = this.#options.firstPage + this.#pages.length - 1;
    this.#notes.take(this.#called, this.#left(this.#page.frame), number, this.#calledAt);
    this.#called = [];
  }
}

/** Whether a slab is a heading; captions are listed, but open no section. */
const opensSection = ({ heading }: Slab): boolean => heading !== undefined && !heading.slug.startsWith(':');

/** The slabs from `start` between which nothing may come: those of a table, a heading with what follows it. */
function pieceFrom(slabs: readonly Slab[], start: number): Slab[] {
  let end = start + 1;
  while (slabs[end]?.isKept === true || slabs[end]?.isWithin === true) end += 1;
  return slabs.slice(start, end);
}

/** The slabs from `start` that must stay together; what is higher than a page stops being a chain. */
function chainFrom(slabs: readonly Slab[], start: number, limit: number): Chain {
  const first = slabs[start];
  if (first === undefined) return { slabs: [], height: 0 };
  const chain = [first];
  let height = first.height;
  for (let index = start + 1; index < slabs.length; index += 1) {
    const slab = slabs[index];
    if (slab === undefined || !slab.isKept || height + slab.before + slab.height > limit) break;
    chain.push(slab);
    height += slab.before + slab.height;
  }
  return { slabs: chain, height };
}
