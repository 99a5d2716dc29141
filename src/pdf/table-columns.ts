// How wide each column of a table becomes: what its cells can use, shared so that the rows stay low.

export interface ColumnNeed {
  /** The widest piece that does not break between words, in pt. */
  readonly min: number;
  /** The widest cell set in one line, in pt. */
  readonly max: number;
  /** Its share of the room to write in; 0 where there is something to read. */
  readonly room: number;
}

/** Below this, a column breaks its words rather than take more room, in pt. */
const NARROWEST = 24;

/** No one word may ask for more than this many fair shares of the width. */
const GREATEST_MIN = 1.5;

/** No more than this part of the width is kept for writing where there is much to read. */
const GREATEST_ROOM = 0.6;

/** A column that asks for no more than this many fair shares gets it and does not break. */
const SHORT = 0.7;

/** A column of much text gets at least this many fair shares of what is left for such columns: it is read, not only fitted. */
const READABLE = 0.8;

/** How often the shares are worked out anew from the heights that they give; it settles before. */
const ROUNDS = 16;

/**
 * Widths that fill `available` pt: what is read gets what it asks for, and columns to write in share the rest.
 * `rows` hold for each column how wide the cell would be in one line, in pt.
 */
export function columnWidths(
  asked: readonly ColumnNeed[],
  available: number,
  rows: readonly (readonly number[])[] = [],
): number[] {
  const [read, written] = [asked.filter(({ room }) => room === 0), asked.filter(({ room }) => room > 0)];
  if (written.length === 0) return readWidths(asked, available, rows);
  const shares = sum(written.map(({ room }) => room));
  const least = Math.min(sum(written.map(({ min }) => min)), available * GREATEST_ROOM);
  const wanted = Math.min(sum(read.map(({ max }) => max)), available - least);
  const spare = available - wanted - least;
  const readRows = rows.map((row) => row.filter((_, index) => asked[index]?.room === 0));
  const widths = wanted > 0 ? readWidths(read, wanted, readRows) : [];
  const leastOf = (need: ColumnNeed): number => (need.min / sum(written.map(({ min }) => min))) * least;
  return asked.map((need) =>
    need.room === 0 ? (widths.shift() ?? 0) : leastOf(need) + (spare * need.room) / shares,
  );
}

/** Short columns get what they ask for, long ones share what is left. */
function readWidths(
  asked: readonly ColumnNeed[],
  available: number,
  rows: readonly (readonly number[])[],
): number[] {
  const cap = Math.max((available / asked.length) * GREATEST_MIN, NARROWEST);
  const needs = asked.map((need) => ({ ...need, min: Math.min(need.min, cap) }));
  const wanted = sum(needs.map((need) => need.max));
  if (wanted <= available) return stretched(needs, available, wanted);
  if (sum(needs.map((need) => need.min)) > available) return squeezed(needs, available);
  const widths: (number | undefined)[] = needs.map(() => undefined);
  let left = available;
  for (;;) {
    const open = needs.flatMap((need, index) => (widths[index] === undefined ? [{ need, index }] : []));
    const share = (left / open.length) * SHORT;
    const leastOf = (except: number): number =>
      sum(open.map(({ need, index }) => (index === except ? 0 : need.min)));
    const short = open.find(({ need, index }) => need.max <= share && leastOf(index) <= left - need.max);
    if (short === undefined) return fill(widths, open, left, rows);
    widths[short.index] = short.need.max;
    left -= short.need.max;
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function stretched(needs: readonly ColumnNeed[], available: number, wanted: number): number[] {
  const spare = available - wanted;
  const weights = needs.map((need) => Math.max(need.max, 12));
  const total = sum(weights);
  return needs.map((need, index) => need.max + (spare * (weights[index] ?? 0)) / total);
}

/** Too narrow for whole words: the columns that ask for most give way first. */
function squeezed(needs: readonly ColumnNeed[], available: number): number[] {
  const mins = needs.map((need) => need.min).sort((a, b) => a - b);
  let left = available;
  let cap = 0;
  for (let index = 0; index < mins.length; index += 1) {
    const share = left / (mins.length - index);
    const min = mins[index] ?? 0;
    if (min >= share) {
      cap = share;
      break;
    }
    left -= min;
    cap = min;
  }
  return needs.map((need) => Math.min(need.min, cap));
}

interface Open {
  readonly need: ColumnNeed;
  readonly index: number;
}

/**
 * Shares what is left so that the sum of the rows' heights becomes small. A cell is about as high as its extent
 * divided by its column's width, and a row as its highest cell, for which the fourth root of the sum of the
 * fourth powers stands here: it has a slope everywhere, and where the slopes are equal, nothing is to be gained
 * by taking from one column for another.
 */
function fill(
  widths: readonly (number | undefined)[],
  longest: readonly Open[],
  left: number,
  rows: readonly (readonly number[])[],
): number[] {
  const fair = (left / Math.max(longest.length, 1)) * READABLE;
  const readable = longest.map(({ need, index }) => ({
    need: { ...need, min: Math.max(need.min, Math.min(need.max, fair)) },
    index,
  }));
  const open = sum(readable.map(({ need }) => need.min)) <= left ? readable : longest;
  // Without rows, the square root keeps one very long cell from starving the others.
  let shares = shared(
    open,
    open.map(({ need }) => need.min + Math.sqrt(Math.max(need.max - need.min, 0.01))),
    left,
  );
  for (let round = 0; round < ROUNDS && rows.length > 0; round += 1) {
    const slopes = open.map(() => 0);
    for (const row of rows) {
      const fourths = open.map(({ index }, at) => ((row[index] ?? 0) / (shares[at] ?? 1)) ** 4);
      const whole = sum(fourths);
      if (whole === 0) continue;
      const cubed = Math.sqrt(Math.sqrt(whole)) ** 3;
      fourths.forEach((fourth, at) => {
        slopes[at] = (slopes[at] ?? 0) + fourth / cubed;
      });
    }
    // Half of the way in each round, so that it does not swing.
    const next = slopes.map((slope, at) => (shares[at] ?? 1) * Math.max(slope, 1e-9) ** 0.3);
    shares = shared(open, next, left);
  }
  const result = widths.map((width) => width ?? 0);
  open.forEach(({ index }, at) => {
    result[index] = shares[at] ?? 0;
  });
  return result;
}

/** Widths in the proportion of the weights that sum to `left`, none below its least or above its most. */
function shared(open: readonly Open[], weights: readonly number[], left: number): number[] {
  const sharesOf = (factor: number): number[] =>
    open.map(({ need }, at) => Math.min(Math.max((weights[at] ?? 0) * factor, need.min), need.max));
  let [low, high] = [0, 1];
  while (sum(sharesOf(high)) < left && high < 1e12) high *= 2;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sum(sharesOf(middle)) < left) low = middle;
    else high = middle;
  }
  const shares = sharesOf(high);
  const scale = left / sum(shares);
  return shares.map((share) => share * scale);
}

/**
 * Divides the columns of a table that is too wide for the page into groups; the first column opens each
 * group. One group when everything fits.
 */
export function columnGroups(needs: readonly ColumnNeed[], available: number, gap: number): number[][] {
  const least = needs.map((need) => Math.min(Math.max(need.min, 4), NARROWEST) + gap);
  const all = needs.map((_, index) => index);
  if (sum(least) <= available + gap) return [all];
  const groups: number[][] = [];
  let group: number[] = [];
  let used = 0;
  for (const index of all) {
    const width = least[index] ?? 0;
    if (group.length > 1 && used + width > available + gap) {
      groups.push(group);
      group = [0];
      used = least[0] ?? 0;
    }
    group.push(index);
    used += width;
  }
  groups.push(group);
  return groups;
}
