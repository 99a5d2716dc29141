// Facts about what the whole plan holds: how many of what kind, and what all of them together cover.

import type { Plan, PlanIdentity, Team } from '../plan/plan.generated.ts';
import { TEAM_ROLES } from './cover-facts.ts';
import { CAUSES } from './exercise-words.ts';
import { type Fact, number, words } from './fact.ts';
import { countWhere, daysSince, saysSomething } from './fact-values.ts';
import { HAZARDS } from './hazard-words.ts';
import { isInForce } from './in-force.ts';
import { scenariosWithoutResponse } from './recheck-facts.ts';

export const RISK_FAMILIES = ['natural', 'social', 'technical'] as const;

type Count = (plan: Plan) => number | undefined;

const count = (from: string, meaning: string, of: Count): Fact<PlanIdentity> =>
  number('count', from, meaning, (_, { plan }) => of(plan));

const STAGES = ['emergency-response', 'crisis-management', 'business-resumption'] as const;

/** The most of the parts that can be given to different teams which play them. */
function ownTeams(parts: readonly (typeof STAGES)[number][], teams: readonly Team[]): number {
  const [part, ...others] = parts;
  if (part === undefined) return 0;
  const players = teams.filter(({ roles }) => roles?.includes(part));
  // More players than parts change nothing: one of so many is always left over.
  const tried = players.slice(0, STAGES.length).map(
    (player) =>
      1 +
      ownTeams(
        others,
        teams.filter((each) => each !== player),
      ),
  );
  return Math.max(ownTeams(others, teams), ...tried);
}

const different = <T extends string>(lists: readonly (readonly T[] | undefined)[]): readonly T[] =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort();

export const tallyFacts = {
  scenarioCauses: words(
    CAUSES,
    '/scenarios/*/causes',
    'Causes that some scenario stands for.',
    (_, { plan }) => plan.scenarios && different(plan.scenarios.map(({ causes }) => causes)),
  ),
  riskFamilies: words(
    RISK_FAMILIES,
    '/risks/*/family /risks/*/likelihood /risks/*/impact',
    'Families of disaster of which some risk was assessed, its likelihood and impact rated.',
    (_, { plan }) =>
      plan.risks &&
      different(
        plan.risks.map(({ family, likelihood, impact }) =>
          family === undefined || likelihood === undefined || impact === undefined ? undefined : [family],
        ),
      ),
  ),
  teamRoles: words(
    TEAM_ROLES,
    '/teams/*/roles',
    'Parts of the response that some team plays.',
    (_, { plan }) => plan.teams && different(plan.teams.map(({ roles }) => roles)),
  ),
  ratedHazards: words(
    HAZARDS,
    '/risks/*/hazard /risks/*/likelihood /risks/*/impact',
    'Hazards of the risks whose likelihood and impact are rated.',
    (_, { plan }) =>
      plan.risks &&
      different(
        plan.risks.map(({ hazard, likelihood, impact }) =>
          hazard === undefined || likelihood === undefined || impact === undefined ? undefined : [hazard],
        ),
      ),
  ),
  riskCount: count('/risks', 'Risks.', ({ risks }) => risks?.length),
  treatedRiskCount: count(
    '/risks/*/treatment',
    'Risks about which it is written what is done.',
    ({ risks }) => risks?.filter(({ treatment }) => saysSomething(treatment)).length,
  ),
  processWithNeedsCount: count(
    '/criticalProcesses/*/requires',
    'Critical processes of which it is written what they need.',
    ({ criticalProcesses }) => criticalProcesses?.filter(({ requires }) => requires !== undefined).length,
  ),
  processWithResourcesCount: count(
    '/criticalProcesses/*/resources',
    'Critical processes of which the resources are written.',
    ({ criticalProcesses }) =>
      criticalProcesses?.filter(({ resources }) => (resources ?? []).length > 0).length,
  ),
  processWithWorkaroundCount: count(
    '/criticalProcesses/*/workaround',
    'Critical processes of which it is written how they go on without their systems.',
    ({ criticalProcesses }) => criticalProcesses?.filter(({ workaround }) => workaround !== undefined).length,
  ),
  processWithoutWorkaroundCount: count(
    '/criticalProcesses/*/workaround',
    'Critical processes of which it is not written how they go on without their systems; unknown where there is none.',
    ({ criticalProcesses }) => countWhere(criticalProcesses, ({ workaround }) => workaround === undefined),
  ),
  stageTeamCount: count(
    '/teams/*/roles',
    'For how many of emergency response, crisis management and business resumption there is a team of its own; a team counts for one of its parts alone.',
    ({ teams }) => teams && ownTeams(STAGES, teams),
  ),
  teamCount: count('/teams', 'Teams of the emergency organisation.', ({ teams }) => teams?.length),
  severityLevelCount: count(
    '/response/severityLevels',
    'Own levels of severity.',
    ({ response }) => response?.severityLevels?.length,
  ),
  strategyCount: count('/strategies', 'Strategies.', ({ strategies }) => strategies?.length),
  scenarioWithResponseCount: count(
    '/scenarios/*/response',
    'Scenarios of which it is written what is done.',
    ({ scenarios }) => scenarios?.filter(({ response }) => saysSomething(response)).length,
  ),
  scenarioWithoutResponseCount: count(
    '/scenarios/*/response',
    'Scenarios of which it is not written what is done; unknown where there is none.',
    scenariosWithoutResponse,
  ),
  procedureWithStepsCount: count(
    '/procedures/*/steps',
    'Procedures with steps.',
    ({ procedures }) => procedures?.filter(({ steps }) => (steps ?? []).length > 0).length,
  ),
  contactTreeCount: count('/contactTrees', 'Contact trees.', ({ contactTrees }) => contactTrees?.length),
  communicationCount: count(
    '/communications',
    'Messages that are prepared.',
    ({ communications }) => communications?.length,
  ),
  authorityMessageCount: count(
    '/communications/*/audience',
    'Messages to authorities.',
    ({ communications }) => communications?.filter(({ audience }) => audience === 'authority').length,
  ),
  supplierWithContactCount: count(
    '/suppliers/*/contact /suppliers/*/contacts',
    'Suppliers of which it is written how to reach them.',
    ({ suppliers }) =>
      suppliers?.filter(({ contact, contacts }) => saysSomething(contact) || (contacts ?? []).length > 0)
        .length,
  ),
  supplierWithoutContactCount: count(
    '/suppliers/*/contact /suppliers/*/contacts',
    'Suppliers of which it is not written how to reach them; unknown where there is none.',
    ({ suppliers }) =>
      countWhere(
        suppliers,
        ({ contact, contacts }) => !saysSomething(contact) && (contacts ?? []).length === 0,
      ),
  ),
  exerciseCount: count('/exercises', 'Exercises, planned or held.', ({ exercises }) => exercises?.length),
  agreementCount: number(
    'count',
    '/agreements /agreements/*/validUntil',
    'Agreements with others that have not ended.',
    (_, { plan, asOf }) => plan.agreements?.filter(({ validUntil }) => isInForce(validUntil, asOf)).length,
  ),
  legalDutyCount: count(
    '/organization/legalRegister',
    'Laws and duties in the register.',
    ({ organization }) => organization.legalRegister?.length,
  ),
  trainingCount: number(
    'count',
    '/governance/trainingRecords/*/heldOn',
    'Trainings that were held.',
    (_, { plan, asOf }) =>
      plan.governance?.trainingRecords?.filter(({ heldOn }) => daysSince(heldOn, asOf) !== undefined).length,
  ),
} satisfies Record<string, Fact<PlanIdentity>>;
