// A logarithmic axis of time, on which minutes and weeks can stand side by side; and times in few letters.
import type { Language } from '../diagnostics/entry.ts';
import { type Seconds, splitDuration } from '../plan/duration.ts';
import { RULE, type Scene, SOFT } from './scene.ts';
import { widthOf } from './text-width.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** The axis runs from a minute to four weeks or more; what is shorter or longer stands at its ends. */
const SHORTEST: Seconds = MINUTE;
const LEAST_LONGEST: Seconds = 28 * DAY;

/** Times that are marked on the axis. */
export const TICKS: readonly Seconds[] = [
  10 * MINUTE,
  HOUR,
  4 * HOUR,
  DAY,
  7 * DAY,
  28 * DAY,
  182 * DAY,
  730 * DAY,
];

/** Where a time stands on an axis that ends at `longest`: 0 at its left end, 1 at its right. */
export function shareOfAxis(time: Seconds, longest: Seconds = LEAST_LONGEST): number {
  const bounded = Math.min(Math.max(time, SHORTEST), longest);
  return Math.log(bounded / SHORTEST) / Math.log(longest / SHORTEST);
}

/** The end of an axis on which all of these times find room. */
export const endOfAxis = (times: readonly Seconds[]): Seconds =>
  times.reduce((longest, time) => Math.max(longest, time), LEAST_LONGEST);

/** The marks of the axis over the rows from `top` to `bottom`; their words stand above `top`. */
export function drawAxis(
  scene: Scene,
  language: Language,
  place: { readonly x: number; readonly width: number; readonly top: number; readonly bottom: number },
  longest: Seconds = LEAST_LONGEST,
): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of TICKS) {
    if (tick > longest) break;
    const x = place.x + shareOfAxis(tick, longest) * place.width;
    const words = shortTime(language, tick);
    const half = widthOf(words, 10) / 2;
    scene.line(x, place.top, x, place.bottom, { stroke: RULE, thick: 0.7 });
    if (x - half < free) continue;
    free = x + half + 4;
    scene.words(x, place.top - 6, words, { within: half * 2 + 1, anchor: 'middle', color: SOFT });
  }
}

const UNITS = {
  en: { days: 'd', hours: 'h', minutes: 'm', seconds: 's' },
  ko: { days: '일', hours: '시간', minutes: '분', seconds: '초' },
} as const;

/** "1d 4h 30m", "1일 4시간 30분": a time where there is little room. */
export function shortTime(language: Language, time: Seconds): string {
  const parts = splitDuration(time);
  const units = UNITS[language];
  const words = (['days', 'hours', 'minutes', 'seconds'] as const)
    .filter((unit) => parts[unit] > 0 || (time === 0 && unit === 'minutes'))
    .map((unit) => `${parts[unit]}${units[unit]}`);
  return words.join(' ');
}
