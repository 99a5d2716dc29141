// A logarithmic axis of time, on which minutes and weeks can stand side by side.
import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** The axis runs from a minute to four weeks; what is shorter or longer stands at its ends. */
const SHORTEST: Seconds = MINUTE;
const LONGEST: Seconds = 28 * DAY;

/** Times that are marked on the axis. */
export const TICKS: readonly { readonly at: Seconds; readonly label: Readonly<Record<Language, string>> }[] =
  [
    { at: 10 * MINUTE, label: { en: '10m', ko: '10분' } },
    { at: HOUR, label: { en: '1h', ko: '1시간' } },
    { at: 4 * HOUR, label: { en: '4h', ko: '4시간' } },
    { at: DAY, label: { en: '1d', ko: '1일' } },
    { at: 7 * DAY, label: { en: '7d', ko: '7일' } },
  ];

/** Where a time stands: 0 at the left end, 1 at the right. */
export function shareOfAxis(time: Seconds): number {
  const bounded = Math.min(Math.max(time, SHORTEST), LONGEST);
  return Math.log(bounded / SHORTEST) / Math.log(LONGEST / SHORTEST);
}
