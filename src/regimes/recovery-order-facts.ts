// Facts about the order of recovery: whether the tiers follow the target times and what needs what.
import type { CriticalProcess } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { countOf, eachOnce, minutesOf } from './fact-values.ts';
import { STANDINGS } from './standing-words.ts';

/** For each tier of a plan, the shortest RTO of a critical process in any later tier; worked out once for a plan. */
const shortestRtoInLaterTiers = perContext((context): ReadonlyMap<number, number> => {
  const shortest = new Map<number, number>();
  for (const { id, rto } of context.plan.criticalProcesses ?? []) {
    const tier = context.tierOf.get(id);
    const minutes = minutesOf(rto);
    if (tier === undefined || minutes === undefined) continue;
    shortest.set(tier, Math.min(minutes, shortest.get(tier) ?? minutes));
  }
  const later = new Map<number, number>();
  let soFar = Number.POSITIVE_INFINITY;
  for (const tier of [...shortest.keys()].sort((a, b) => b - a)) {
    later.set(tier, soFar);
    soFar = Math.min(soFar, shortest.get(tier) ?? soFar);
  }
  return later;
});

/** Elements that the process names as needed and that stand in a later tier than it; of alternatives the earliest counts. */
function neededInLaterTier({ id, requires }: CriticalProcess, { tierOf }: FactContext): number | undefined {
  const own = tierOf.get(id);
  if (own === undefined) return undefined;
  const tierOrNone = (each: string): number => tierOf.get(each) ?? Number.NEGATIVE_INFINITY;
  return (requires ?? []).filter(
    (need) => (typeof need === 'string' ? tierOrNone(need) : Math.min(...need.anyOf.map(tierOrNone))) > own,
  ).length;
}

export const recoveryOrderFacts = {
  isRtoShorterThanMtpd: flag('rto mtpd', 'The RTO is shorter than the MTPD.', ({ rto, mtpd }) => {
    const [target, limit] = [minutesOf(rto), minutesOf(mtpd)];
    return target === undefined || limit === undefined ? undefined : target < limit;
  }),
  isTierInOrderOfRto: flag(
    'rto /criticalProcesses/*/rto /recoveryPriorities/*/elements',
    'No critical process in a later tier has a shorter RTO.',
    ({ id, rto }, context) => {
      const tier = context.tierOf.get(id);
      const minutes = minutesOf(rto);
      if (tier === undefined || minutes === undefined) return undefined;
      return minutes <= (shortestRtoInLaterTiers(context).get(tier) ?? Number.POSITIVE_INFINITY);
    },
  ),
  laterTierNeedCount: number(
    'count',
    'requires /recoveryPriorities/*/elements',
    'Elements that it names as needed and that stand in a later tier than itself.',
    neededInLaterTier,
  ),
  escalationStepCount: number(
    'count',
    '/response/escalation',
    'Steps of escalation that the plan’s response names.',
    (_, { plan }) => countOf(plan.response?.escalation),
  ),
  relatedPlanCount: number(
    'count',
    '/documents/*/kind',
    'Other plans that the plan refers to.',
    (_, { plan }) => plan.documents?.filter(({ kind }) => kind === 'plan').length,
  ),
  standings: words(
    STANDINGS,
    '/organization/regulatedAs',
    'Standing by which rule books address the organisation.',
    (_, { plan }) => plan.organization.regulatedAs && eachOnce(plan.organization.regulatedAs),
  ),
} satisfies Record<string, Fact<CriticalProcess>>;
