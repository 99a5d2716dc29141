// Findings about what the plan promises: objectives that are missing, or that contradict each other.
import type { Seconds } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';
import { entry } from './finding-entry.ts';

export const OBJECTIVE_FINDINGS = {
  'rto-beyond-mtpd': entry<{ process: Text; rto: Seconds; mtpd: Seconds }>(
    'error',
    {
      en: ({ process, rto, mtpd }, { text, duration }) =>
        `${text(process)}: the RTO (${duration(rto)}) is longer than the MTPD (${duration(mtpd)}).`,
      ko: ({ process, rto, mtpd }, { text, duration }) =>
        `${text(process)}: 목표복구시간(${duration(rto)})이 최대허용중단시간(${duration(mtpd)})보다 깁니다.`,
    },
    {
      en: () => 'Shorten the RTO, or review the impact analysis from which the MTPD was derived.',
      ko: () => '목표복구시간을 줄이거나, 최대허용중단시간을 정한 업무영향분석을 다시 검토하십시오.',
    },
  ),
  'dependency-slower': entry<{ needing: Text; rto: Seconds; needed: Text; neededRto: Seconds }>(
    'error',
    {
      en: ({ needing, rto, needed, neededRto }, { text, duration }) =>
        `${text(needing)} is to be back within ${duration(rto)}, but it needs ${text(needed)}, which is to be back within ${duration(neededRto)} only.`,
      ko: ({ needing, rto, needed, neededRto }, { text, duration }) =>
        `${text(needing)}: 목표복구시간(${duration(rto)})보다 의존 대상인 ${text(needed)}의 목표복구시간(${duration(neededRto)})이 더 깁니다.`,
    },
    {
      en: ({ needed, rto }, { text, duration }) =>
        `Bring ${text(needed)} back within ${duration(rto)}, or say truthfully how long the recovery takes.`,
      ko: ({ needed, rto }, { text, duration }) =>
        `${text(needed)}의 복구를 ${duration(rto)} 이내로 줄이거나, 실제로 걸리는 시간을 목표에 반영하십시오.`,
    },
  ),
  'dependency-of-lower-tier': entry<{ needing: Text; tier: number; needed: Text; neededTier: number }>(
    'warning',
    {
      en: ({ needing, tier, needed, neededTier }, { text }) =>
        `${text(needing)} is in recovery tier ${tier}, but it needs ${text(needed)}, which is recovered in tier ${neededTier} only.`,
      ko: ({ needing, tier, needed, neededTier }, { text }) =>
        `${text(needing)}: 복구 우선순위는 ${tier}순위인데, 의존 대상인 ${text(needed)}의 우선순위는 ${neededTier}순위입니다.`,
    },
    {
      en: ({ needed, tier }, { text }) => `Move ${text(needed)} to tier ${tier} or better.`,
      ko: ({ needed, tier }, { text }) => `${text(needed)}의 우선순위를 ${tier}순위 이상으로 올리십시오.`,
    },
  ),
  'process-without-owner': entry<{ process: Text }>(
    'warning',
    {
      en: ({ process }, { text }) => `${text(process)} has no owner.`,
      ko: ({ process }, { text }) => `${text(process)}: 책임자가 지정되어 있지 않습니다.`,
    },
    {
      en: () => 'Name the person who answers for it ("owner").',
      ko: () => '책임자를 지정하십시오("owner").',
    },
  ),
  'process-without-rto': entry<{ process: Text }>(
    'warning',
    {
      en: ({ process }, { text }) => `${text(process)} has no RTO: nothing says when it has to be back.`,
      ko: ({ process }, { text }) =>
        `${text(process)}: 목표복구시간이 없어 언제까지 복구해야 하는지 알 수 없습니다.`,
    },
    {
      en: () => 'Derive it from the impact analysis and enter it ("rto").',
      ko: () => '업무영향분석에서 도출하여 입력하십시오("rto").',
    },
  ),
  'process-without-impact': entry<{ process: Text }>(
    'warning',
    {
      en: ({ process }, { text }) => `${text(process)} does not occur in the impact analysis.`,
      ko: ({ process }, { text }) => `${text(process)}: 업무영향분석에 평가가 없습니다.`,
    },
    {
      en: () => 'Rate what a disruption does over time ("impactAnalysis.assessments").',
      ko: () => '중단이 길어질 때의 영향을 시점별로 평가하십시오("impactAnalysis.assessments").',
    },
  ),
} as const;
