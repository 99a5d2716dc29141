// Durations: ISO 8601 in weeks, days, hours, minutes and seconds, held as whole seconds.

/** A length of time in whole seconds. */
export type Seconds = number;

const SECONDS_IN = { week: 604_800, day: 86_400, hour: 3_600, minute: 60 } as const;
const DURATION = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Seconds of a duration that the schema has accepted, such as `PT1H30M`.
 * @throws {RangeError} for anything else: a plan is validated before its durations are read.
 */
export function parseDuration(text: string): Seconds {
  let seconds = parsed.get(text);
  if (seconds === undefined) {
    seconds = secondsOf(text);
    if (parsed.size < MOST_KEPT) parsed.set(text, seconds);
  }
  return seconds;
}

/** Plans say the same few durations again and again, and a trial reads them many times. */
const parsed = new Map<string, Seconds>();
const MOST_KEPT = 4096;

function secondsOf(text: string): Seconds {
  const match = DURATION.exec(text);
  if (match === null) throw new RangeError(`not a duration: ${text}`);
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return (
    weeks * SECONDS_IN.week +
    days * SECONDS_IN.day +
    hours * SECONDS_IN.hour +
    minutes * SECONDS_IN.minute +
    seconds
  );
}

/** A length of time split into days, hours, minutes and seconds. */
export function splitDuration(total: Seconds): {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
} {
  return {
    days: Math.floor(total / SECONDS_IN.day),
    hours: Math.floor((total % SECONDS_IN.day) / SECONDS_IN.hour),
    minutes: Math.floor((total % SECONDS_IN.hour) / SECONDS_IN.minute),
    seconds: total % SECONDS_IN.minute,
  };
}

/** Normal form in days, hours, minutes and seconds: `P3DT2H`, `PT1H30M`, `PT0S` for zero. */
export function formatDuration(total: Seconds): string {
  const { days, hours, minutes, seconds } = splitDuration(total);
  const date = days > 0 ? `${days}D` : '';
  const time = [
    [hours, 'H'],
    [minutes, 'M'],
    [seconds, 'S'],
  ]
    .map(([value, unit]) => (value === 0 ? '' : `${value}${unit}`))
    .join('');
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
