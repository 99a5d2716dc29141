// Facts about what a plan holds as a whole: by them a rule decides that asks for several parts at once.
import type { Communication, PlanIdentity } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import {
  daysSince,
  daysSinceLatest,
  eachOnce,
  least,
  longestMinutes,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { isInForce } from './in-force.ts';
import { STAGES } from './message-facts.ts';
import { workableProcedureFacts } from './workable-procedures.ts';

/** How many entries of a section are as asked; unknown where the plan has no such section. */
const counted = <Entry>(
  entries: readonly Entry[] | undefined,
  isMeant: (entry: Entry) => unknown,
): number | undefined => entries?.filter((entry) => isMeant(entry)).length;

/** Messages to authorities that somebody sends over some channel. */
const toAuthorities = (messages: readonly Communication[]): readonly Communication[] =>
  messages.filter(
    ({ audience, channel, owner }) =>
      audience === 'authority' && channel !== undefined && owner !== undefined,
  );

export const contentFacts = {
  hasAvailability: flag(
    'availability',
    'How it is produced at once for an authority or auditor is written.',
    ({ availability }) => saysSomething(availability),
  ),
  relatedPlanCount: number('count', '/documents/*/kind', 'Other plans that it refers to.', (_, { plan }) =>
    counted(plan.documents, ({ kind }) => kind === 'plan'),
  ),
  diagramCount: number('count', '/documents/*/kind', 'Diagrams and maps that it refers to.', (_, { plan }) =>
    counted(plan.documents, ({ kind }) => kind === 'diagram' || kind === 'map'),
  ),
  criticalProcessCount: number('count', '/criticalProcesses', 'Critical processes.', (_, { plan }) =>
    counted(plan.criticalProcesses, () => true),
  ),
  criticalProcessWithoutRtoCount: number(
    'count',
    '/criticalProcesses/*/rto',
    'Critical processes that have no target time.',
    (_, { plan }) => counted(plan.criticalProcesses, ({ rto }) => rto === undefined),
  ),
  longestRtoMinutes: number(
    'minutes',
    '/criticalProcesses/*/rto',
    'Longest target time of a critical process; unknown where one has none.',
    (_, { plan }) => longestMinutes(plan.criticalProcesses?.map(({ rto }) => rto)),
  ),
  reachablePersonCount: number(
    'count',
    '/people/*/contacts',
    'People with a way to reach them.',
    (_, { plan }) => counted(plan.people, ({ contacts }) => (contacts ?? []).length > 0),
  ),
  calledPersonCount: number(
    'count',
    '/contactTrees/*/root /contactTrees/*/calls/*/to',
    'Different people whom its contact trees reach by calls.',
    (_, { plan }) =>
      plan.contactTrees &&
      new Set(
        plan.contactTrees.flatMap(({ root, calls }) =>
          (calls ?? []).length === 0 ? [] : [root, ...(calls ?? []).map(({ to }) => to)],
        ),
      ).size,
  ),
  teamWithoutDeputyCount: number(
    'count',
    '/teams/*/deputies',
    'Teams whose lead has no deputy.',
    (_, { plan }) => counted(plan.teams, ({ deputies }) => (deputies ?? []).length === 0),
  ),
  teamWithAuthorityCount: number(
    'count',
    '/teams/*/authority',
    'Teams of which it is written what they may decide.',
    (_, { plan }) => counted(plan.teams, ({ authority }) => (authority ?? []).length > 0),
  ),
  ...workableProcedureFacts,
  authorityMessageStages: words(
    STAGES,
    '/communications/*/stage /communications/*/audience /communications/*/channel /communications/*/owner',
    'Stages for which there is a message to an authority with a channel and somebody who sends it.',
    (_, { plan }) =>
      plan.communications && eachOnce(toAuthorities(plan.communications).flatMap(({ stage }) => stage ?? [])),
  ),
  fastestAuthorityNoticeMinutes: number(
    'minutes',
    '/communications/*/deadline /communications/*/audience /communications/*/stage',
    'Shortest time within which a first notice to an authority is sent.',
    (_, { plan }) =>
      least(
        toAuthorities(plan.communications ?? [])
          .filter(({ stage }) => stage === 'first')
          .map(({ deadline }) => minutesOf(deadline)),
      ),
  ),
  alternateSiteCount: number(
    'count',
    '/sites/*/kind /sites/*/alternateFor',
    'Recovery sites, and sites to which the work of others moves.',
    (_, { plan }) =>
      counted(
        plan.sites,
        ({ kind, alternateFor }) => kind === 'recovery-site' || (alternateFor ?? []).length > 0,
      ),
  ),
  describedSystemCount: number(
    'count',
    '/systems/*/deployments /systems/*/owner',
    'Systems with an owner and the places of their copies.',
    (_, { plan }) =>
      counted(
        plan.systems,
        ({ deployments, owner }) => (deployments ?? []).length > 0 && owner !== undefined,
      ),
  ),
  reachableSupplierCount: number(
    'count',
    '/suppliers/*/contact /suppliers/*/contacts',
    'Suppliers with a way to reach them.',
    (_, { plan }) =>
      counted(
        plan.suppliers,
        ({ contact, contacts }) => contact !== undefined || (contacts ?? []).length > 0,
      ),
  ),
  interconnectionCount: number(
    'count',
    '/agreements/*/kind /agreements/*/counterpart /agreements/*/validUntil',
    'Interconnection agreements with a counterpart that have not ended.',
    (_, { plan, asOf }) =>
      counted(
        plan.agreements,
        ({ kind, counterpart, validUntil }) =>
          kind === 'interconnection' && counterpart !== undefined && isInForce(validUntil, asOf),
      ),
  ),
  copiedRecordCount: number(
    'count',
    '/vitalRecords/*/copies',
    'Vital records of which there are copies.',
    (_, { plan }) => counted(plan.vitalRecords, ({ copies }) => (copies ?? []).length > 0),
  ),
  assessedProcessCount: number(
    'count',
    '/impactAnalysis/assessments/*/process',
    'Processes that the impact analysis rates.',
    (_, { plan }) =>
      plan.impactAnalysis?.assessments &&
      new Set(plan.impactAnalysis.assessments.map((each) => each.process)).size,
  ),
  ratedRiskCount: number(
    'count',
    '/risks/*/likelihood /risks/*/impact',
    'Risks with likelihood and impact.',
    (_, { plan }) =>
      counted(plan.risks, ({ likelihood, impact }) => likelihood !== undefined && impact !== undefined),
  ),
  returnStepCount: number('count', '/returnToNormal/steps', 'Steps of the return to normal.', (_, { plan }) =>
    counted(plan.returnToNormal?.steps, () => true),
  ),
  heldTrainingCount: number(
    'count',
    '/governance/trainingRecords/*/heldOn',
    'Trainings that took place.',
    (_, { plan, asOf }) =>
      counted(plan.governance?.trainingRecords, ({ heldOn }) => daysSince(heldOn, asOf) !== undefined),
  ),
  daysSinceLatestTraining: number(
    'days',
    '/governance/trainingRecords/*/heldOn',
    'Days since the latest training.',
    (_, { plan, asOf }) =>
      daysSinceLatest(
        (plan.governance?.trainingRecords ?? []).map(({ heldOn }) => heldOn),
        asOf,
      ),
  ),
  heldExerciseCount: number(
    'count',
    '/exercises/*/heldOn',
    'Exercises that took place.',
    (_, { plan, asOf }) => counted(plan.exercises, ({ heldOn }) => daysSince(heldOn, asOf) !== undefined),
  ),
  plannedExerciseCount: number(
    'count',
    '/exercises/*/plannedOn',
    'Exercises that are planned for a day ahead.',
    (_, { plan, asOf }) =>
      counted(
        plan.exercises,
        ({ plannedOn, heldOn }) => heldOn === undefined && plannedOn !== undefined && plannedOn >= asOf,
      ),
  ),
} satisfies Record<string, Fact<PlanIdentity>>;
