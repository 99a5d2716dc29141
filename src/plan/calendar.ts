// Days of the calendar as `2026-09-30`, and the distance between them; no clock and no time zone.

/** A calendar date, year-month-day. */
export type Day = string;

/** Whole days from `earlier` to `later`; negative where `later` comes first. */
export function daysBetween(earlier: Day, later: Day): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000;
}

/** Days from Monday to Friday after `earlier` up to and with `later`; negative where `later` comes first. */
export function weekdaysBetween(earlier: Day, later: Day): number {
  return weekdaysUpTo(later) - weekdaysUpTo(earlier);
}

/** Days from Monday to Friday since Monday, 29 December 1969, that day not counted. */
function weekdaysUpTo(day: Day): number {
  const days = daysBetween('1969-12-29', day);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 4);
}

/** The same day `months` later (earlier where negative); the last day of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const sinceYearZero = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(sinceYearZero / 12);
  // Days are compared as texts: what lies beyond four digits stays at their end.
  if (year < 0 || year > 9999) return year < 0 ? '0000-01-01' : '9999-12-31';
  const month = sinceYearZero - year * 12 + 1;
  const dayOfMonth = Math.min(Number(day.slice(8)), lengthOfMonth(year, month));
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  if (day < 1 || month < 1 || month > 12) return false;
  return day <= 28 || day <= lengthOfMonth(Number(text.slice(0, 4)), month);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
