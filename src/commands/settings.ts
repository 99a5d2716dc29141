// What the commands share: the day from which ages are counted, the threshold for failing, the language of messages.

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { isAtLeast, SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import { type Day, isDay } from '../plan/calendar.ts';
import type { Source } from '../source/read.ts';

/** Exit codes of every command. */
export const EXIT = {
  /** Done, and nothing at or above the threshold. */
  clean: 0,
  /** Done, and something at or above the threshold. */
  problems: 1,
  /** Not done: nothing was written. */
  notRun: 2,
} as const;

/** Severity from which a command exits with 1; never: it does not. */
export type FailOn = Severity | 'never';
export const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never'];

/** Whether any of the severities reaches the threshold. */
export function reaches(failOn: FailOn, severities: readonly Severity[]): boolean {
  return failOn !== 'never' && severities.some((severity) => isAtLeast(severity, failOn));
}

/** The day that was asked for, or today where the user is; the only place where a clock is read. */
export function dayFrom(option: string | undefined): Day | Diagnostic {
  if (option === undefined) {
    const now = new Date();
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  }
  if (isDay(option)) return option;
  return diagnostic('option-wrong', { option: '--as-of', value: option, allowed: '2026-09-30' });
}

/** Asks for documents in every language. */
export const BOTH_LANGUAGES = 'both';

type Environment = Readonly<Record<string, string | undefined>>;

/** Language of messages: as asked for, else the plan's own, else that of the terminal. */
export function messageLanguage(
  asked: Language | undefined,
  source: Source | undefined,
  environment: Environment,
): Language {
  if (asked !== undefined) return asked;
  const identity = source?.data.plan;
  const locale =
    identity !== null && typeof identity === 'object' && 'locale' in identity ? identity.locale : undefined;
  if (locale === 'ko' || locale === 'en') return locale;
  return localeOf(environment).startsWith('ko') ? 'ko' : 'en';
}

/** Language of a plan that is begun: as asked for, else that of the terminal; Korean where the terminal names none. */
export function planLanguage(asked: Language | undefined, environment: Environment): Language {
  const locale = localeOf(environment);
  return asked ?? (/^(?:ko|$|C\b|POSIX$)/.test(locale) ? 'ko' : 'en');
}

const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): string => LC_ALL || LC_MESSAGES || LANG || '';

/** A path as it can be typed after a command: in quotation marks where a blank or a sign would part it. */
export const asArgument = (path: string): string =>
  /^[\p{L}\p{M}\p{N}._/\\:~-]+$/u.test(path) ? path : `"${path}"`;
