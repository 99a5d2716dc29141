// The foot of the pages: which notes stand on a page, how much room they take, and what waits for the next.
import type { Slab } from './flow.ts';
import { mm } from './look.ts';
import type { Note } from './notes.ts';

/** The space between the text and the notes, and where in it the rule is drawn. */
const ABOVE_NOTES = mm(5);
const RULE_ABOVE = mm(1.6);

/** A note of fewer lines is never parted for want of room; of a longer one so many lines stand with its call. */
const LONG_NOTE = 6;
const FIRST_LINES = 3;

/** Of a page that begins with the rest of a note, the text may still have this part. */
const LEFT_FOR_TEXT = 0.5;

interface PlacedSlab {
  readonly slab: Slab;
  readonly top: number;
}

/** The notes at the foot of one page; in pt from the top of the paper. */
export interface PageNotes {
  readonly rule: number;
  readonly placed: readonly PlacedSlab[];
}

export interface Needed {
  /** With all lines of the notes, in pt. */
  readonly whole: number;
  /** With as few of them as may stand without the others, in pt. */
  readonly least: number;
}

const NOTHING: Needed = { whole: 0, least: 0 };
const NO_ROOM: Needed = { whole: Infinity, least: Infinity };

export class NoteRoom {
  /** What the notes take of the page so far, in pt. */
  height = 0;
  readonly #notes: ReadonlyMap<number, Note>;
  readonly #slabsOf: (note: Note, isCalled: boolean) => readonly Slab[];
  readonly #slabs = new Map<number, readonly Slab[]>();
  readonly #taken = new Set<number>();
  #waiting: Slab[] = [];
  #onPage: { readonly slab: Slab; readonly offset: number }[] = [];

  /** `slabsOf` sets a note, one slab a line. */
  constructor(notes: ReadonlyMap<number, Note>, slabsOf: (note: Note, isCalled: boolean) => readonly Slab[]) {
    this.#notes = notes;
    this.#slabsOf = slabsOf;
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** What the page must keep so that the notes of these numbers can begin on it. */
  need(numbers: readonly number[]): Needed {
    if (numbers.length === 0) return NOTHING;
    const fresh = this.#freshOf(numbers);
    if (fresh.length === 0) return NOTHING;
    if (this.isWaiting) return NO_ROOM;
    const whole = this.#heightOf(fresh.flatMap((number) => this.#linesOf(number)));
    const last = this.#linesOf(fresh.at(-1) ?? 0);
    const rest = last.length < LONG_NOTE ? [] : last.slice(FIRST_LINES);
    return { whole, least: whole - rest.reduce((sum, line) => sum + line.height, 0) };
  }

  /** Begins a page of `room` pt with the rest of the notes before. */
  open(room: number): void {
    this.height = 0;
    this.#onPage = [];
    this.fill(room * (1 - LEFT_FOR_TEXT));
  }

  /** Gives the notes of these numbers, called at `y` of a page, as much of `room` pt as they want. */
  take(numbers: readonly number[], room: number, page: number, y: number): void {
    for (const number of this.#freshOf(numbers)) {
      const call = this.#notes.get(number)?.call;
      if (call !== undefined) Object.assign(call, { page, y });
      this.#taken.add(number);
      this.#waiting.push(...this.#linesOf(number));
    }
    this.fill(room);
  }

  /** Takes the notes that nothing calls. */
  takeRest(): void {
    for (const [number, note] of this.#notes) {
      if (this.#taken.has(number)) continue;
      this.#taken.add(number);
      this.#waiting.push(...this.#slabsOf(note, false));
    }
  }

  /** Puts lines that wait on the page, as far as they fit into `room` pt more. */
  fill(room: number): void {
    let left = room;
    let count = 0;
    for (const slab of this.#waiting) {
      const before = this.height === 0 ? ABOVE_NOTES : slab.before;
      if (before + slab.height > left) break;
      this.#onPage.push({ slab, offset: this.height + before });
      this.height += before + slab.height;
      left -= before + slab.height;
      count += 1;
    }
    this.#waiting.splice(0, count);
  }

  /** The notes of page number `page`, whose text area ends at `bottom`. */
  close(page: number, bottom: number): PageNotes | undefined {
    if (this.#onPage.length === 0) return undefined;
    const top = bottom - this.height;
    const placed = this.#onPage.map(({ slab, offset }) => ({ slab, top: top + offset }));
    for (const { slab, top: y } of placed)
      if (slab.heading !== undefined) Object.assign(slab.heading, { page, y });
    return { rule: top + ABOVE_NOTES - RULE_ABOVE, placed };
  }

  /** The notes of these numbers that have no place yet, each followed by those that it calls itself. */
  #freshOf(numbers: readonly number[]): number[] {
    const fresh = new Set<number>();
    const visit = (number: number): void => {
      if (this.#taken.has(number) || fresh.has(number) || !this.#notes.has(number)) return;
      fresh.add(number);
      for (const line of this.#linesOf(number)) for (const inner of line.notes) visit(inner);
    };
    for (const number of numbers) visit(number);
    return [...fresh];
  }

  #linesOf(number: number): readonly Slab[] {
    const note = this.#notes.get(number);
    const slabs = this.#slabs.get(number) ?? (note === undefined ? [] : this.#slabsOf(note, true));
    this.#slabs.set(number, slabs);
    return slabs;
  }

  #heightOf(lines: readonly Slab[]): number {
    if (lines.length === 0) return 0;
    const sum = lines.reduce((total, line) => total + line.before + line.height, 0);
    return this.height === 0 ? sum + ABOVE_NOTES - (lines[0]?.before ?? 0) : sum;
  }
}
