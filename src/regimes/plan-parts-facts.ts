// Facts about what the plan as a whole holds: which of its parts say anything, and what is missing across them.
import type { Plan, PlanIdentity } from '../plan/plan.generated.ts';
import { type Fact, number, words } from './fact.ts';
import { daysSinceLatest, saysSomething } from './fact-values.ts';
import { LAYERS } from './layers.ts';
import { EVENTS } from './message-facts.ts';
import { toleranceMinutes } from './resilience-facts.ts';

const PARTS = [
  'criticalProcesses',
  'impactAnalysis',
  'risks',
  'strategies',
  'response',
  'teams',
  'contactTrees',
  'procedures',
  'scenarios',
  'communications',
  'securityMeasures',
  'returnToNormal',
  'suppliers',
  'recoverySupplies',
  'agreements',
  'vitalRecords',
  'exercises',
  'incidents',
  'improvementMeasures',
] as const satisfies readonly (keyof Plan)[];

const AUDIENCES = ['authority', 'user', 'partner', 'staff', 'media'] as const;

const holdsAnything = (part: Plan[(typeof PARTS)[number]]): boolean =>
  part !== undefined && (Array.isArray(part) ? part.length : Object.keys(part).length) > 0;

export const planPartsFacts = {
  parts: words(
    PARTS,
    PARTS.map((part) => `/${part}`).join(' '),
    'Parts that hold at least one entry; unknown where none does.',
    (_, { plan }) => {
      const held = PARTS.filter((part) => holdsAnything(plan[part]));
      return held.length === 0 ? undefined : held;
    },
  ),
  procedureLayers: words(
    LAYERS,
    '/procedures/*/layer /procedures/*/steps',
    'Layers for which there is a procedure with steps.',
    (_, { plan }) => {
      const written = (plan.procedures ?? []).filter(({ steps }) => (steps ?? []).length > 0);
      return plan.procedures && LAYERS.filter((layer) => written.some((each) => each.layer === layer));
    },
  ),
  messageAudiences: words(
    AUDIENCES,
    '/communications/*/audience /communications/*/message',
    'To whom messages with a prepared text go.',
    (_, { plan }) =>
      plan.communications &&
      AUDIENCES.filter((audience) =>
        plan.communications?.some((each) => each.audience === audience && each.message !== undefined),
      ),
  ),
  userNoticeEvents: words(
    EVENTS,
    '/communications/*/event /communications/*/audience /communications/*/message /communications/*/contents',
    'Events of which users are told in a prepared text that holds what happens and whom to ask.',
    (_, { plan }) =>
      plan.communications &&
      EVENTS.filter((event) =>
        plan.communications?.some(
          (each) =>
            each.audience === 'user' &&
            each.event === event &&
            saysSomething(each.message) &&
            each.contents?.includes('status') &&
            each.contents.includes('contact'),
        ),
      ),
  ),
  daysSinceRevised: number(
    'days',
    'revisions/*/on',
    'Days since its latest version.',
    ({ revisions }, { asOf }) =>
      daysSinceLatest(
        (revisions ?? []).map(({ on }) => on),
        asOf,
      ),
  ),
  processWithoutToleranceCount: number(
    'count',
    '/criticalProcesses/*/disruptionTolerances/*/maximumDisruption',
    'Critical processes without a tolerance for disruption in time.',
    (_, { plan }) =>
      plan.criticalProcesses?.filter((each) => toleranceMinutes(each.disruptionTolerances) === undefined)
        .length,
  ),
  strategyWithoutExecutionRiskCount: number(
    'count',
    '/strategies/*/executionRisks /strategies/*/isChosen',
    'Strategies for which it is not written what can keep them from working; those that were not chosen are left out.',
    (_, { plan }) =>
      plan.strategies?.filter(
        ({ isChosen, executionRisks }) => isChosen !== false && (executionRisks ?? []).length === 0,
      ).length,
  ),
} satisfies Record<string, Fact<PlanIdentity>>;
