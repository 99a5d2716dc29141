// Values of a plan in words of one language: texts, durations, nothing that depends on the machine's locale.
import { josa } from 'es-hangul';
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

/** How the last sign of a name is said in Korean, where that is not written: digits, and letters that end in a consonant. */
const SPOKEN: Readonly<Record<string, string>> = {
  ...{ 0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구' },
  ...{ l: '엘', m: '엠', n: '엔', r: '알' },
};

const LAST_SAID = /[\p{Script=Hangul}a-z0-9](?=[^\p{Script=Hangul}a-z0-9]*$)/iu;

/** A Korean particle that goes by the final letter of what stands before it. */
export type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로';

/** A name with its Korean particle: `판교는`, `제1전산실 (4층)은`, `DC3은`; hanja in brackets only gloss what was said. */
export function withParticle(name: string, particle: Particle): string {
  const last = LAST_SAID.exec(name)?.[0].toLowerCase() ?? '';
  return name + josa.pick(SPOKEN[last] ?? last, particle);
}

/** `12,345.6`: the same on every machine. */
export function groupedNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (/e/i.test(whole)) return String(value);
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** `4,200억 `, `5조 8,700억 `, `1,200만 `, `500`: exact, in the units that Korean reads in. */
export function koreanAmount(value: number): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) < 10_000) return groupedNumber(value);
  const parts: string[] = [];
  let rest = Math.abs(value);
  for (const [unit, size] of [
    ['조', 1e12],
    ['억', 1e8],
    ['만', 1e4],
  ] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${groupedNumber(count)}${unit}`);
    rest -= count * size;
  }
  if (rest > 0) parts.push(groupedNumber(rest));
  const isRound = rest === 0;
  return `${value < 0 ? '-' : ''}${parts.join(' ')}${isRound ? ' ' : ''}`;
}
