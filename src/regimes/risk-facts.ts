// Facts of risks, rated or accepted.
import type { AcceptedRisk, Risk } from '../plan/plan.generated.ts';
import { collection, flag, number, word } from './fact.ts';
import { countOf, daysUntil, given, saysSomething } from './fact-values.ts';
import { RANKS } from './governance-facts.ts';
import { HAZARDS } from './hazard-words.ts';
import { reviewedFact } from './reviewed-fact.ts';
import { RISK_FAMILIES } from './tally-facts.ts';
import { workableProcedureFacts } from './workable-procedures.ts';

export const risks = collection<Risk>(
  '/risks/*',
  'A hazard.',
  (plan) => plan.risks,
  (entry) => entry.name,
  {
    hazard: word(HAZARDS, 'hazard', 'Kind of hazard.', ({ hazard }) => hazard),
    family: word(RISK_FAMILIES, 'family', 'Family of disaster.', ({ family }) => family),
    hasSecondaryDamage: flag(
      'secondaryDamage',
      'What damage follows from it, and what is done about that, is written.',
      ({ secondaryDamage }) => saysSomething(secondaryDamage),
    ),
    isControllable: flag(
      'isControllable',
      'The organisation could have prevented it.',
      ({ isControllable }) => isControllable,
    ),
    likelihood: number('ordinal', 'likelihood', '1 rare to 5 frequent.', ({ likelihood }) => likelihood),
    impact: number('ordinal', 'impact', '1 slight to 5 severe.', ({ impact }) => impact),
    warningSignCount: number(
      'count',
      'warningSigns',
      'Signs by which it is seen coming.',
      ({ warningSigns }) => countOf(warningSigns),
    ),
    affectedElementCount: number('count', 'affects', 'Elements that it can take.', ({ affects }) =>
      countOf(affects),
    ),
    affectsCriticalProcess: flag(
      'affects /criticalProcesses/*/requires /systems/*/deployments',
      'It can take a critical process, or something that one rests on: systems, their places, suppliers, and those who bring them back.',
      ({ affects }, { behindCritical }) => affects?.some((id) => behindCritical.has(id)),
    ),
    hasTreatment: flag('treatment', 'What is done about it is written.', ({ treatment }) =>
      saysSomething(treatment),
    ),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    ...workableProcedureFacts,
    ...reviewedFact,
  },
);

export const acceptedRisks = collection<AcceptedRisk>(
  '/acceptedRisks/*',
  'A finding that somebody has accepted.',
  (plan) => plan.acceptedRisks,
  () => undefined,
  {
    hasReason: flag('reason', 'Why it is accepted is written.', ({ reason }) => saysSomething(reason)),
    hasApprover: flag('by', 'Somebody has accepted it.', ({ by }) => given(by)),
    approverRank: word(
      RANKS,
      'by /governance/appointments/*/person /governance/appointments/*/rank',
      'Rank of the person who has accepted it, by the posts that the person holds: the highest.',
      ({ by }, { plan }) => {
        const held = plan.governance?.appointments?.filter(({ person }) => person === by) ?? [];
        return RANKS.find((each) => held.some(({ rank }) => rank === each));
      },
    ),
    unacceptedShortfallCount: number(
      'count',
      '/scenarios/*/lost /criticalProcesses/*/rto /criticalProcesses/*/rpo finding',
      'Findings that a process is not back in time or loses too much data in a scenario, and that nobody has accepted; unknown where there is no scenario.',
      (_, { plan, unacceptedShortfallCount }) =>
        (plan.scenarios ?? []).length === 0 ? undefined : unacceptedShortfallCount,
    ),
    daysUntilExpiry: number(
      'days',
      'until',
      'Days until the acceptance ends; negative once that day has passed.',
      ({ until }, { asOf }) => daysUntil(until, asOf),
    ),
  },
);
