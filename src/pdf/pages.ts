// Slabs to pages: what must stay together stays, table heads come again, chapters open pages.
import type { Repeat, Slab } from './flow.ts';
import { chapterBreak, type Frame, mm } from './look.ts';

interface Placed {
  readonly slab: Slab;
  /** In pt from the top of the paper. */
  readonly top: number;
}

export interface Page {
  readonly frame: Frame;
  readonly placed: Placed[];
  readonly repeats: { readonly repeat: Repeat; readonly top: number }[];
}

/** The space above a chapter that follows on the same page. */
const CHAPTER_GAP = mm(14);

export interface PaginateOptions {
  /** Keeps the space above the very first slab, as a cover wants it. */
  readonly isTopSpaceKept?: boolean;
  /** The page on its side, for slabs that need it. */
  readonly wideFrame?: Frame;
}

export function paginate(slabs: readonly Slab[], upright: Frame, options: PaginateOptions = {}): Page[] {
  const pages: Page[] = [];
  let page: Page | undefined;
  let y = upright.top;
  const frameFor = (isWide: boolean): Frame => (isWide ? (options.wideFrame ?? upright) : upright);
  const open = (frame: Frame): Page => {
    page = { frame, placed: [], repeats: [] };
    pages.push(page);
    y = frame.top;
    return page;
  };
  const gapOf = (slab: Slab): number => (slab.isChapter ? Math.max(CHAPTER_GAP, slab.before) : slab.before);
  const place = (slab: Slab, frame: Frame): void => {
    if (page !== undefined && page.placed.length > 0 && y + gapOf(slab) + slab.height > frame.bottom)
      open(frame);
    const current = page ?? open(frame);
    if (current.placed.length > 0 || (options.isTopSpaceKept === true && pages.length === 1))
      y += gapOf(slab);
    else if (slab.repeat !== undefined) {
      current.repeats.push({ repeat: slab.repeat, top: y });
      y += slab.repeat.height;
    }
    current.placed.push({ slab, top: y });
    if (slab.heading !== undefined) {
      slab.heading.page = pages.length - 1;
      slab.heading.y = y;
    }
    y += slab.height;
  };
  for (let index = 0; index < slabs.length; ) {
    let chain = chainFrom(slabs, index, upright.bottom - upright.top);
    const frame = frameFor(chain.slabs.some((slab) => slab.isWide));
    const room = frame.bottom - frame.top;
    if (frame !== upright) chain = chainFrom(slabs, index, room);
    const isFresh = page === undefined || page.placed.length === 0;
    const [first] = chain.slabs;
    if (!isFresh && first !== undefined) {
      const needed = gapOf(first) + chain.height;
      const isTooHigh = y + needed > frame.bottom && chain.height <= room;
      const isTurned = page?.frame !== frame;
      if (isTooHigh || isTurned || (first.isChapter && chapterBreak(y, frame))) open(frame);
    }
    for (const slab of chain.slabs) place(slab, frame);
    index += chain.slabs.length;
  }
  return pages;
}

/** The slabs from `start` that must stay together; what is higher than a page stops being a chain. */
function chainFrom(slabs: readonly Slab[], start: number, limit: number): { slabs: Slab[]; height: number } {
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
