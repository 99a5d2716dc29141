// Whether a day falls on a peak period that somebody has described in words, as far as the words can be read.
import { addMonths, type Day, daysBetween } from '../plan/calendar.ts';

const KOREAN_DAYS = '월화수목금토일';
const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LAST_DAYS = 4;

/** True where the words name the day; false says only that they could not be read so: a person has to look. */
export function isOnPeak(words: string, day: Day): boolean {
  const text = words.toLowerCase();
  // 29 December 1969 was a Monday.
  const weekday = ((daysBetween('1969-12-29', day) % 7) + 7) % 7;
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  const isWeekend = weekday >= 5;
  const firstOfNext = `${addMonths(day, 1).slice(0, 7)}-01`;
  const isEndOfMonth = daysBetween(day, firstOfNext) <= LAST_DAYS;
  const says = (pattern: RegExp): boolean => pattern.test(text);
  const ofMonth = /매월|monthly|of (?:the|each|every) month/.test(text);
  return (
    says(/매일|every day|daily/) ||
    (says(/평일|weekdays?|business days?/) && !isWeekend) ||
    (says(/주말|weekends?/) && isWeekend) ||
    says(new RegExp(`${KOREAN_DAYS[weekday]}요일|${ENGLISH_DAYS[weekday]}`)) ||
    says(new RegExp(`(?<!\\d)${month}월 ?${dayOfMonth}일`)) ||
    (ofMonth && says(new RegExp(`(?<!\\d)(?<!월 ?)${dayOfMonth}(?:일|st|nd|rd|th)`))) ||
    (says(/말일|월말|매월 말|month[- ]end|end of (?:the|each|every) month/) && isEndOfMonth) ||
    (says(/분기 말|quarter[- ]end|end of (?:the|each|every) quarter/) && month % 3 === 0 && isEndOfMonth) ||
    (says(/연말|year[- ]end|end of (?:the|each|every) year/) && month === 12)
  );
}
