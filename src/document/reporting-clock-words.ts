// Reporting clocks in words: by when a rule wants a report, when that is after detection, and what the plan has ready. Plain text.
import type { Language } from '../diagnostics/entry.ts';
import { durationInWords, textIn } from '../plan/words.ts';
import type { ReportingClock } from '../regimes/regime.generated.ts';
import type { DueReport, ReadyMessage, ReportToCome } from '../regimes/reporting-clocks.ts';

const WORDS = {
  en: {
    moments: {
      detection: 'from detection',
      classification: 'from classification',
      declaration: 'from declaration',
      restoration: 'from restoration',
      'previous-report': 'from the report before',
      'new-facts': 'from each new fact',
    },
    unknown: {
      detection: 'nothing says when it is detected',
      classification: 'not known beforehand: when it is classified',
      declaration: 'nothing is declared here, or it is not known when',
      restoration: 'nothing is restored here, or it is not known when',
      'previous-report': 'not known beforehand: when the report before is sent',
      'new-facts': 'not known beforehand: when more becomes known',
    },
    within: (time: string, from: string) => `within ${time} ${from}`,
    withoutDelay: (from: string) => `without delay ${from}`,
    both: (rule: string, time: string) => `${rule}, at the latest after ${time}`,
    noNumber: (from: string) => `no time in the rule, ${from}`,
    atOnce: 'at once',
    after: (time: string) => `${time} after detection`,
    before: (time: string) => `${time} before detection`,
    none: 'no message of the plan is marked for it',
    message: (name: string, time: string, kept: string) => `"${name}" (${time}): ${kept}`,
    noDeadline: 'without a deadline',
    noMoment: (time: string) => `within ${time}, from a moment that is not written`,
    kept: { true: 'in time', false: 'too late', undefined: 'whether in time cannot be seen' },
    ready: 'its text is ready',
    noText: 'no text is prepared',
    from: (name: string, day: string, citation: string) => `From ${day}: ${name} (${citation})`,
  },
  ko: {
    moments: {
      detection: '탐지부터',
      classification: '등급 판정부터',
      declaration: '재해 선언부터',
      restoration: '복구부터',
      'previous-report': '직전 보고부터',
      'new-facts': '새로운 사실의 확인부터',
    },
    unknown: {
      detection: '탐지 시점을 알 수 없음',
      classification: '등급 판정 시점은 미리 알 수 없음',
      declaration: '재해 선언이 없거나 그 시점을 알 수 없음',
      restoration: '복구할 것이 없거나 그 시점을 알 수 없음',
      'previous-report': '직전 보고 시점은 미리 알 수 없음',
      'new-facts': '새로운 사실의 확인 시점은 미리 알 수 없음',
    },
    within: (time: string, from: string) => `${from} ${time} 이내`,
    withoutDelay: (from: string) => `${from} 지체 없이`,
    both: (rule: string, time: string) => `${rule}, 늦어도 ${time} 이내`,
    noNumber: (from: string) => `${from}, 규정에 기한 수치 없음`,
    atOnce: '즉시',
    after: (time: string) => `탐지 후 ${time}`,
    before: (time: string) => `탐지 ${time} 전`,
    none: '이 보고로 표시된 통지가 계획에 없음',
    message: (name: string, time: string, kept: string) => `"${name}" (${time}): ${kept}`,
    noDeadline: '기한 없음',
    noMoment: (time: string) => `${time} 이내, 기산점 미기재`,
    kept: { true: '기한 안', false: '기한 초과', undefined: '기한 준수 여부 판단 불가' },
    ready: '문안 준비됨',
    noText: '문안 없음',
    from: (name: string, day: string, citation: string) => `${day}부터: ${name}(${citation})`,
  },
} as const;

/** "within 4 hours from classification", "without delay from detection, at the latest after 1 day". */
export function ruleTime(
  language: Language,
  { from, deadlineMinutes, isWithoutDelay }: ReportingClock,
): string {
  const words = WORDS[language];
  const moment = words.moments[from];
  const time = deadlineMinutes === undefined ? undefined : durationInWords(language, deadlineMinutes * 60);
  if (isWithoutDelay !== true)
    return time === undefined ? words.noNumber(moment) : words.within(time, moment);
  const rule = words.withoutDelay(moment);
  return time === undefined ? rule : words.both(rule, time);
}

/** "1 day after detection"; where that is not known, why not. */
export function dueTime(
  language: Language,
  { clock, startsAfterDetection, dueAfterDetection }: DueReport,
): string {
  const words = WORDS[language];
  if (dueAfterDetection !== undefined) return afterDetection(language, dueAfterDetection);
  return startsAfterDetection === undefined
    ? words.unknown[clock.from]
    : words.noNumber(words.moments[clock.from]);
}

function afterDetection(language: Language, seconds: number): string {
  const words = WORDS[language];
  if (seconds === 0) return words.atOnce;
  const time = durationInWords(language, Math.abs(seconds));
  return seconds < 0 ? words.before(time) : words.after(time);
}

/** What the plan has ready for it, a line for each message; one line that says so where there is none. */
export function readyWords(language: Language, { clock, messages }: DueReport): readonly string[] {
  const words = WORDS[language];
  if (messages.length === 0) return [words.none];
  return messages.map((ready) => {
    const hasLimit = clock.deadlineMinutes !== undefined;
    const hasText = ready.message.message !== undefined;
    const kept = [
      ...(hasLimit
        ? [words.kept[`${ready.isInTime}` as keyof typeof words.kept]]
        : hasText
          ? [words.ready]
          : []),
      ...(hasText ? [] : [words.noText]),
    ].join(', ');
    return words.message(textIn(language, ready.message.name), ownTime(language, ready), kept);
  });
}

function ownTime(language: Language, { own, from }: ReadyMessage): string {
  const words = WORDS[language];
  if (own === undefined) return words.noDeadline;
  const time = durationInWords(language, own);
  return from === undefined ? words.noMoment(time) : words.within(time, words.moments[from]);
}

/** "From 2027-03-18: Initial report of an operational incident (SS1/26)". */
export const toComeWords = (language: Language, { clock, requirement, appliesFrom }: ReportToCome): string =>
  WORDS[language].from(
    textIn(language, clock.name),
    appliesFrom,
    textIn(language, requirement.requirement.citation),
  );
