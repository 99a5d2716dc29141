// Values of a plan in words of one language: texts, durations, nothing that depends on the machine's locale.
import type { Language } from '../diagnostics/entry.ts';
import { type Seconds, splitDuration } from './duration.ts';
import type { Text } from './plan.generated.ts';

/** A text in `language`; where it exists in the other language only, that one. */
export function textIn(language: Language, text: Text): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en ?? text.ko ?? '';
}

const UNITS = {
  en: {
    days: ['day', 'days'],
    hours: ['hour', 'hours'],
    minutes: ['minute', 'minutes'],
    seconds: ['second', 'seconds'],
  },
  ko: { days: ['일'], hours: ['시간'], minutes: ['분'], seconds: ['초'] },
} as const;

/** "1 day 4 hours 30 minutes", "1일 4시간 30분"; zero is "0 minutes", "0분". */
export function durationInWords(language: Language, total: Seconds): string {
  const parts = splitDuration(total);
  const units = UNITS[language];
  const words = (['days', 'hours', 'minutes', 'seconds'] as const)
    .filter((unit) => parts[unit] > 0 || (total === 0 && unit === 'minutes'))
    .map((unit) => {
      const [one, many = one] = units[unit] as readonly [string, string?];
      const amount = parts[unit];
      return language === 'ko' ? `${amount}${one}` : `${amount} ${amount === 1 ? one : many}`;
    });
  return words.join(' ');
}
