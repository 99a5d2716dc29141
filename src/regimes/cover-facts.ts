// Facts about who is trained for which part: responders, post holders, the dedicated unit, teams.
import type { Person, Procedure, Team } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import { perContext } from './fact-context.ts';
import { countOf, daysSince, daysSinceEarliest, greatest } from './fact-values.ts';
import { POSTS } from './standing-words.ts';

export const TEAM_ROLES = [
  'emergency-response',
  'crisis-management',
  'business-resumption',
  'substitute-staff',
] as const;

const responders = perContext(
  ({ plan }): ReadonlySet<string> =>
    new Set((plan.sites ?? []).flatMap(({ facility }) => facility?.responders ?? [])),
);

/** Days since each person's latest training, and since the latest by an institution that the authority has named. */
const trained = perContext(({ plan, asOf }) => {
  const any = new Map<string, number>();
  const accredited = new Map<string, number>();
  for (const { heldOn, participants = [], isAccredited } of plan.governance?.trainingRecords ?? []) {
    const age = daysSince(heldOn, asOf);
    if (age === undefined) continue;
    for (const person of participants) {
      any.set(person, Math.min(age, any.get(person) ?? age));
      if (isAccredited === true) accredited.set(person, Math.min(age, accredited.get(person) ?? age));
    }
  }
  return { any, accredited };
});

/** Posts of each person, and the days since the latest and the first appointment. */
const posts = perContext(({ plan, asOf }) => {
  const of = new Map<string, Set<(typeof POSTS)[number]>>();
  const appointed = new Map<string, number>();
  const first = new Map<string, number>();
  for (const { person, post, appointedOn } of plan.governance?.appointments ?? []) {
    of.set(person, (of.get(person) ?? new Set()).add(post));
    const age = daysSince(appointedOn, asOf);
    if (age === undefined) continue;
    appointed.set(person, Math.min(age, appointed.get(person) ?? age));
    first.set(person, Math.max(age, first.get(person) ?? age));
  }
  return { of, appointed, first };
});

export const trainingFacts = {
  isFacilityResponder: flag(
    '/sites/*/facility/responders',
    'In charge of a facility.',
    ({ id }, context) => context.plan.sites && responders(context).has(id),
  ),
  heldPosts: words(
    POSTS,
    '/governance/appointments/*/post /governance/appointments/*/person',
    'Posts that the person holds.',
    ({ id }, context) =>
      context.plan.governance?.appointments && [...(posts(context).of.get(id) ?? [])].sort(),
  ),
  isInDedicatedUnit: flag(
    '/governance/dedicatedUnit/members',
    'Belongs to the dedicated unit.',
    ({ id }, { plan }) => plan.governance?.dedicatedUnit?.members?.includes(id),
  ),
  daysSinceAppointed: number(
    'days',
    '/governance/appointments/*/appointedOn',
    'Days since the latest appointment to a post.',
    ({ id }, context) => posts(context).appointed.get(id),
  ),
  daysSinceFirstAppointed: number(
    'days',
    '/governance/appointments/*/appointedOn',
    'Days since the first appointment to a post that the plan gives.',
    ({ id }, context) => posts(context).first.get(id),
  ),
  unnamedUnitMemberCount: number(
    'count',
    '/governance/dedicatedUnit/headcount /governance/dedicatedUnit/members',
    'People of the dedicated unit whom the plan does not name, so that nobody can see whether they were trained.',
    (_, { plan }) => {
      const { headcount, members = [] } = plan.governance?.dedicatedUnit ?? {};
      return headcount === undefined ? undefined : Math.max(0, headcount - new Set(members).size);
    },
  ),
  daysSinceAccreditedTraining: number(
    'days',
    '/governance/trainingRecords/*/heldOn /governance/trainingRecords/*/participants /governance/trainingRecords/*/isAccredited',
    'Days since the latest training by an institution that the authority has named.',
    ({ id }, context) => trained(context).accredited.get(id),
  ),
} satisfies Record<string, Fact<Person>>;

/** The procedures with steps that each team carries out. */
const proceduresOf = perContext(({ plan }): ReadonlyMap<string, readonly Procedure[]> => {
  const found = new Map<string, Procedure[]>();
  for (const each of plan.procedures ?? []) {
    const { team, steps = [] } = each;
    if (team === undefined || steps.length === 0) continue;
    const own = found.get(team);
    if (own === undefined) found.set(team, [each]);
    else own.push(each);
  }
  return found;
});

export const teamCoverFacts = {
  roles: words(
    TEAM_ROLES,
    'roles',
    'Parts of the response that it plays.',
    ({ roles }) => roles && [...roles].sort(),
  ),
  supplierCount: number('count', 'suppliers', 'Suppliers that send people to it.', ({ suppliers }) =>
    countOf(suppliers),
  ),
  procedureCount: number(
    'count',
    '/procedures/*/team /procedures/*/steps',
    'Procedures with steps that it carries out.',
    ({ id }, context) => context.plan.procedures && (proceduresOf(context).get(id) ?? []).length,
  ),
  daysSinceProceduresReviewed: number(
    'days',
    '/procedures/*/team /procedures/*/steps /procedures/*/reviewedOn',
    'Days since the review that lies furthest back of the procedures with steps that it carries out; unknown where it has none, or one was never reviewed.',
    ({ id }, context) =>
      daysSinceEarliest(
        (proceduresOf(context).get(id) ?? []).map(({ reviewedOn }) => reviewedOn),
        context.asOf,
      ),
  ),
  daysSinceTrained: number(
    'days',
    'lead deputies members /governance/trainingRecords/*/participants /governance/trainingRecords/*/heldOn',
    'Days since the latest training in which one of its people took part.',
    ({ lead, deputies = [], members = [] }, context) => {
      const ages = [lead, ...deputies, ...members].flatMap((id) => trained(context).any.get(id) ?? []);
      return ages.length === 0 ? undefined : ages.reduce((least, age) => Math.min(least, age));
    },
  ),
  daysSinceAllTrained: number(
    'days',
    'lead deputies members /governance/trainingRecords/*/participants /governance/trainingRecords/*/heldOn',
    'Days since the latest training of the one of its people who was trained longest ago; unknown where one never was.',
    ({ lead, deputies = [], members = [] }, context) => {
      const ages = [lead, ...deputies, ...members].map((id) => trained(context).any.get(id));
      return ages.includes(undefined) ? undefined : greatest(ages);
    },
  ),
} satisfies Record<string, Fact<Team>>;
