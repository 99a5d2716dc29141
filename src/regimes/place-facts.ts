// Facts about where a site is and what depends on it: country, distance from the main one, systems, hazards.
import type { Day } from '../plan/calendar.ts';
import type { Plan, Site } from '../plan/plan.generated.ts';
import { type Fact, flag, number, word, words } from './fact.ts';
import { perContext } from './fact-context.ts';
import { daysSince, given, saysSomething } from './fact-values.ts';
import { HAZARDS } from './hazard-words.ts';
import { runningCopies, sitesOf } from './system-copies.ts';

/** How many systems have a copy at each independent site. */
const systemsAt = perContext(({ plan, independentSiteOf }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { deployments = [] } of plan.systems ?? []) {
    for (const site of new Set(deployments.map((copy) => independentSiteOf(copy.site)))) {
      counts.set(site, (counts.get(site) ?? 0) + 1);
    }
  }
  return counts;
});

type Hazard = NonNullable<NonNullable<Plan['risks']>[number]['hazard']>;

/** Hazards of the risks that can take each element and about which something is done. */
const hazardsOf = perContext(({ plan }): ReadonlyMap<string, ReadonlySet<Hazard>> => {
  const hazards = new Map<string, Set<Hazard>>();
  for (const { hazard, affects = [], treatment } of plan.risks ?? []) {
    if (hazard === undefined || !saysSomething(treatment)) continue;
    for (const id of affects) hazards.set(id, (hazards.get(id) ?? new Set()).add(hazard));
  }
  return hazards;
});

/** Systems that core processes need, directly or not, and the independent sites with an active or standby copy of each. */
const coreSystems = perContext(({ plan, neededByCore, independentSiteOf }) =>
  (plan.systems ?? [])
    .filter(({ id }) => neededByCore.has(id))
    .map((system) => sitesOf(runningCopies(system), independentSiteOf)),
);

/** Duties of the facility managers who were appointed by the day, by site. */
const managerDuties = perContext(({ plan, asOf }): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { post, sites = [], duties, appointedOn } of plan.governance?.appointments ?? []) {
    if (post !== 'facility-manager' || daysSince(appointedOn, asOf) === undefined) continue;
    for (const site of sites) found.set(site, Math.max(duties?.length ?? 0, found.get(site) ?? 0));
  }
  return found;
});

/** For each site, when an authority last approved it. */
const approvedOn = perContext(({ plan, asOf }): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const { kind, sites = [], filedOn, reference, authority } of plan.filings ?? []) {
    const isOnRecord = given(reference) === true && saysSomething(authority) === true;
    if (kind !== 'site-approval' || filedOn === undefined || filedOn > asOf || !isOnRecord) continue;
    for (const id of sites) {
      const known = days.get(id);
      if (known === undefined || known < filedOn) days.set(id, filedOn);
    }
  }
  return days;
});

export const placeFacts = {
  missingCoreSystemCount: number(
    'count',
    '/criticalProcesses/*/isCore /criticalProcesses/*/requires /systems/*/requires /systems/*/deployments/*/site /systems/*/deployments/*/role',
    'Systems that core processes need, directly or not, without an active or standby copy here; unknown where no core process needs any.',
    ({ id }, context) => {
      const needed = coreSystems(context);
      if (needed.length === 0) return undefined;
      const whole = context.independentSiteOf(id);
      return needed.filter((places) => !places.has(whole)).length;
    },
  ),
  managerDutyCount: number(
    'count',
    '/governance/appointments/*/post /governance/appointments/*/sites /governance/appointments/*/duties /governance/appointments/*/appointedOn',
    'Duties of the facility manager who was appointed for it by the day, of several the one with most; unknown where none was.',
    ({ id }, context) => managerDuties(context).get(id),
  ),
  country: word(
    undefined,
    'country /organization/country',
    'ISO 3166 code of its country; that of the organisation where it gives none.',
    ({ country }, { plan }) => country ?? plan.organization.country,
  ),
  hostedSystemCount: number(
    'count',
    '/systems/*/deployments/*/site partOf',
    'Systems with a copy at it, or at the whole of which it is part.',
    ({ id }, context) => context.plan.systems && (systemsAt(context).get(context.independentSiteOf(id)) ?? 0),
  ),
  mayBeDataCentre: flag(
    'kind partOf /systems/*/deployments/*/site',
    'It is a data centre; or systems have a copy at it or at one of its parts, and its kind is not written.',
    ({ id, kind }, context) =>
      kind === 'data-centre' ||
      (kind === undefined && (context.copiesAt(id) > 0 || systemsAt(context).has(id))),
  ),
  daysSinceAuthorityApproved: number(
    'days',
    '/filings/*/kind /filings/*/sites /filings/*/filedOn /filings/*/reference /filings/*/authority',
    'Days since the latest approval of the place by an authority that is on record with authority and reference.',
    ({ id }, context) => daysSince(approvedOn(context).get(id), context.asOf),
  ),
  treatedHazards: words(
    HAZARDS,
    '/risks/*/hazard /risks/*/affects /risks/*/treatment',
    'Kinds of hazard of the risks that can take it and about which it is written what is done.',
    ({ id }, context) => context.plan.risks && [...(hazardsOf(context).get(id) ?? [])].sort(),
  ),
  averageDailyDomesticUserCount: number(
    'count',
    '/organization/figures/averageDailyDomesticUsers',
    'Average daily domestic users of the organisation, by which duties of a site are decided.',
    (_, { plan }) => plan.organization.figures?.averageDailyDomesticUsers,
  ),
  informationServiceRevenueKrw: number(
    'krw',
    '/organization/figures/informationServiceRevenueKrw',
    'Revenue of the organisation from information services, by which duties of a site are decided.',
    (_, { plan }) => plan.organization.figures?.informationServiceRevenueKrw,
  ),
} satisfies Record<string, Fact<Site>>;
