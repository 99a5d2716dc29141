// Findings about the impact analysis, and about workarounds held against it.
import type { Seconds } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';
import { entry, type Outcome } from './finding-entry.ts';

export const IMPACT_FINDINGS = {
  'mtpd-at-odds-with-impact': entry<{
    process: Text;
    mtpd: Seconds;
    category: Text;
    after: Seconds;
    level: number;
    intolerableFromLevel: number;
  }>(
    'error',
    {
      en: ({ process, mtpd, category, after, level, intolerableFromLevel }, { text, duration }) =>
        `${text(process)}: the MTPD is ${duration(mtpd)}, but the impact analysis rates "${text(category)}" at level ${level} after ${duration(after)} already, and level ${intolerableFromLevel} is intolerable.`,
      ko: ({ process, mtpd, category, after, level, intolerableFromLevel }, { text, duration }) =>
        `${text(process)}: 최대허용중단시간은 ${duration(mtpd)}인데, 업무영향분석에서는 ${duration(after)} 만에 "${text(category)}" 영향이 ${level}단계에 이릅니다(${intolerableFromLevel}단계부터 감당할 수 없음).`,
    },
    {
      en: ({ after }, { duration }) =>
        `Set the MTPD to ${duration(after)} or less, or correct the rating and say why.`,
      ko: ({ after }, { duration }) =>
        `최대허용중단시간을 ${duration(after)} 이내로 정하거나, 평가를 고치고 근거를 남기십시오.`,
    },
  ),
  'impact-falls': entry<{
    process: Text;
    category: Text;
    before: Seconds;
    after: Seconds;
    from: number;
    to: number;
  }>(
    'warning',
    {
      en: ({ process, category, before, after, from, to }, { text, duration }) =>
        `${text(process)}: the impact "${text(category)}" falls from level ${from} after ${duration(before)} to level ${to} after ${duration(after)}.`,
      ko: ({ process, category, before, after, from, to }, { text, duration }) =>
        `${text(process)}: "${text(category)}" 영향이 ${duration(before)} 시점의 ${from}단계에서 ${duration(after)} 시점의 ${to}단계로 낮아집니다.`,
    },
    {
      en: () => 'A disruption that goes on does not get better: correct the rating, or say what relieves it.',
      ko: () =>
        '중단이 길어지면 영향은 줄어들지 않습니다. 평가를 고치거나 무엇이 영향을 덜어 주는지 밝히십시오.',
    },
  ),
  'workaround-too-short': entry<{
    process: Text;
    lasts: Seconds;
    rto: Seconds | null;
    outcomes: readonly Outcome[];
  }>(
    'warning',
    {
      en: ({ process, lasts, rto, outcomes }, words) =>
        rto !== null
          ? `${words.text(process)}: the workaround lasts ${words.duration(lasts)} only, less than the RTO (${words.duration(rto)}).`
          : `${words.text(process)}: the workaround lasts ${words.duration(lasts)} only, and ends before the process is back (${words.outcomes(outcomes)}).`,
      ko: ({ process, lasts, rto, outcomes }, words) =>
        rto !== null
          ? `${words.text(process)}: 대체 수단을 쓸 수 있는 시간(${words.duration(lasts)})이 목표복구시간(${words.duration(rto)})보다 짧습니다.`
          : `${words.text(process)}: 대체 수단을 쓸 수 있는 시간(${words.duration(lasts)})이 업무가 재개되기 전에 끝납니다(${words.outcomes(outcomes)}).`,
    },
    {
      en: () => 'Extend the workaround, prepare a second one for the time after it, or recover sooner.',
      ko: () =>
        '대체 수단을 더 오래 쓸 수 있게 하거나, 그다음의 대체 수단을 마련하거나, 복구를 앞당기십시오.',
    },
  ),
} as const;
