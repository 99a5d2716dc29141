// What a result rests on, as sentences, in English and Korean.
import type { Language } from '../diagnostics/entry.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { durationInWords, groupedNumber } from '../plan/words.ts';
import type { Assumption, AssumptionKind } from './assumptions.ts';
import { namesOf } from './recovery-sentence.ts';

/** More names than this in one sentence are counted. */
const MOST_NAMES = 8;

type Sentence = (names: string) => string;

const SENTENCES: Readonly<Record<Language, Readonly<Record<AssumptionKind, Sentence>>>> = {
  en: {
    returns: (names) => `The scenario takes it that these come back by themselves: ${names}.`,
    'switchover-declared': (names) => `Switch-over times were declared and never measured: ${names}.`,
    'switchover-outgrown': (names) =>
      `Switch-over times were measured too long ago or in a smaller scope: ${names}.`,
    'switchover-unstated': (names) => `No switch-over time is given, so none is counted: ${names}.`,
    'restart-unstated': (names) =>
      `These are taken to run again at once when what they stand on is back: ${names}.`,
    'capacity-claimed': (names) => `That they carry the load has been declared, not proven: ${names}.`,
    'lag-declared': (names) => `How far their data lags behind has been declared: ${names}.`,
    'hands-unstated': (names) => `No team is named for the switch-over by hand: ${names}.`,
    'resumption-unstated': (names) =>
      `These are taken to resume at once when all they need is there: ${names}.`,
    'detection-unwatched': () =>
      'Nothing is named that would notice the event; the declared detection is counted.',
    'decision-unstated': () => 'No time is given for deciding to declare, so none is counted.',
    'declarers-unstated': () =>
      'Nobody is named who declares, so the declaration is counted as soon as the event is noticed.',
    'calls-unstated': () =>
      'There is no contact tree, so everybody is counted as reached when the event is noticed.',
    'contacts-unverified': (names) => `Their contacts have not been verified within the interval: ${names}.`,
    'contact-time-unstated': (names) => `No time for a call is given, so five minutes are counted: ${names}.`,
  },
  ko: {
    returns: (names) => `시나리오에서 저절로 복귀한다고 정한 것: ${names}.`,
    'switchover-declared': (names) => `전환 시간이 선언값이며 측정한 적이 없는 것: ${names}.`,
    'switchover-outgrown': (names) => `전환 시간을 측정한 지 오래되었거나 측정 범위가 좁은 것: ${names}.`,
    'switchover-unstated': (names) => `전환 시간이 적혀 있지 않아 0으로 계산한 것: ${names}.`,
    'restart-unstated': (names) => `기반이 복귀하면 바로 다시 동작한다고 본 것: ${names}.`,
    'capacity-claimed': (names) => `부하를 감당한다는 것이 선언값이며 입증되지 않은 것: ${names}.`,
    'lag-declared': (names) => `데이터 복제 지연이 선언값인 것: ${names}.`,
    'hands-unstated': (names) => `수동 전환을 맡을 팀이 정해져 있지 않은 것: ${names}.`,
    'resumption-unstated': (names) => `필요한 것이 갖추어지면 바로 재개된다고 본 업무: ${names}.`,
    'detection-unwatched': () =>
      '장애를 탐지할 수단이 정해져 있지 않아, 선언된 탐지 시간으로 계산하였습니다.',
    'decision-unstated': () => '재해 선언을 결정하는 시간이 적혀 있지 않아 0으로 계산하였습니다.',
    'declarers-unstated': () =>
      '재해를 선언할 사람이 정해져 있지 않아, 탐지와 동시에 선언된다고 계산하였습니다.',
    'calls-unstated': () => '비상연락망이 없어, 탐지와 동시에 모두에게 연락된다고 계산하였습니다.',
    'contacts-unverified': (names) => `연락처를 확인 주기 안에 확인하지 않은 사람: ${names}.`,
    'contact-time-unstated': (names) => `연락에 걸리는 시간이 적혀 있지 않아 5분으로 계산한 수단: ${names}.`,
  },
};

/** An assumption as a sentence; of many names the first few and how many more. */
export function sayAssumption(
  { kind, subjects }: Assumption,
  resolved: ResolvedPlan,
  language: Language,
): string {
  const name = namesOf(resolved, language);
  const shown = subjects.slice(0, MOST_NAMES).map(({ element, time, percent }) => {
    const value =
      time !== undefined
        ? durationInWords(language, time)
        : percent !== undefined
          ? `${groupedNumber(percent)} %`
          : undefined;
    if (value === undefined) return name(element);
    return language === 'ko' ? `${name(element)}(${value})` : `${name(element)} (${value})`;
  });
  const more = subjects.length - shown.length;
  const rest = more === 0 ? '' : language === 'ko' ? ` 외 ${more}건` : ` and ${more} more`;
  return SENTENCES[language][kind](`${shown.join(', ')}${rest}`);
}
