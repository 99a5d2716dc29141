// Facts about critical processes as rules on operational resilience see them: why they are critical, their tolerances, their map.
import { idsOf } from '../analysis/context.ts';
import type { CriticalProcess, ToleranceForDisruption } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import {
  countOf,
  daysSince,
  daysSinceEarliest,
  daysSinceLatest,
  greatest,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { RESOURCES } from './reach.ts';
import { reviewedFact } from './reviewed-fact.ts';

/** Kinds of operation that supervisors name. */
export const OPERATIONS = [
  'payments',
  'deposit-taking',
  'custody',
  'settlement-and-clearing',
  'claims-processing',
  'investment-management',
  'fund-administration',
  'customer-enquiries',
  'other',
] as const;

const INTERESTS = ['customers', 'firm', 'financial-system'] as const;

/** The shortest disruption that is tolerable at most; unknown where a tolerance names no time. */
export function toleranceMinutes(
  tolerances: readonly ToleranceForDisruption[] | undefined,
): number | undefined {
  const times = (tolerances ?? []).map(({ maximumDisruption }) => minutesOf(maximumDisruption));
  return times.includes(undefined) ? undefined : least(times);
}

const TOLERANCE_TIME = 'disruptionTolerances/*/maximumDisruption';

export const resilienceFacts = {
  hasCriticalityReason: flag('criticalityReason', 'Why it is critical is written.', (entry) =>
    saysSomething(entry.criticalityReason),
  ),
  operationKinds: words(
    OPERATIONS,
    'operationKinds',
    'Kinds of operation that supervisors name and that it carries out.',
    (entry) => entry.operationKinds,
  ),
  ...reviewedFact,
  daysSinceDependenciesReviewed: number(
    'days',
    'dependenciesReviewedOn',
    'Days since the map of what it needs was reviewed.',
    ({ dependenciesReviewedOn }, { asOf }) => daysSince(dependenciesReviewedOn, asOf),
  ),
  mappedResources: words(
    RESOURCES,
    'requires resources/*/kind staffRequired workplace vitalRecords functions /systems/*/requires /systems/*/deployments/*/site /systems/*/holdsData /sites/*/operator',
    'Kinds of resources that the plan names behind it, directly or not; unknown where it names none.',
    ({ id }, { resourcesBehind }) => {
      const resources = resourcesBehind(id);
      return resources.length === 0 ? undefined : resources;
    },
  ),
  functionCount: number('count', 'functions', 'Functions of which it consists.', ({ functions }) =>
    countOf(functions),
  ),
  areFunctionRtosWithinRto: flag(
    'functions/*/rto rto',
    'No function has a longer RTO than the process; unknown where a function has none.',
    ({ functions, rto }) => {
      const whole = minutesOf(rto);
      const parts = (functions ?? []).map((each) => minutesOf(each.rto));
      const longest = greatest(parts);
      if (whole === undefined || longest === undefined) return undefined;
      if (longest > whole) return false;
      return parts.includes(undefined) ? undefined : true;
    },
  ),
  protectedInterests: words(
    INTERESTS,
    'disruptionTolerances/*/protects',
    'Whose harm its tolerances limit.',
    ({ disruptionTolerances }) =>
      disruptionTolerances &&
      INTERESTS.filter((interest) => disruptionTolerances.some(({ protects }) => protects === interest)),
  ),
  toleranceMinutes: number(
    'minutes',
    TOLERANCE_TIME,
    'Shortest disruption that is tolerable at most; unknown where a tolerance names no time.',
    ({ disruptionTolerances }) => toleranceMinutes(disruptionTolerances),
  ),
  toleratedDataLossMinutes: number(
    'minutes',
    'disruptionTolerances/*/maximumDataLoss',
    'Smallest loss of data that is tolerable at most.',
    ({ disruptionTolerances }) =>
      least((disruptionTolerances ?? []).map(({ maximumDataLoss }) => minutesOf(maximumDataLoss))),
  ),
  hasToleratedMinimumService: flag(
    'disruptionTolerances/*/minimumService',
    'The service that is kept up even in a disruption is written in a tolerance.',
    ({ disruptionTolerances }) =>
      disruptionTolerances?.some(({ minimumService }) => saysSomething(minimumService)) || undefined,
  ),
  daysSinceTolerancesApproved: number(
    'days',
    'disruptionTolerances/*/approvedOn',
    'Days since the tolerance that was approved longest ago; unknown where one never was.',
    ({ disruptionTolerances }, { asOf }) =>
      daysSinceEarliest(
        (disruptionTolerances ?? []).map(({ approvedOn }) => approvedOn),
        asOf,
      ),
  ),
  daysSinceBoardApprovedTolerances: number(
    'days',
    'disruptionTolerances/*/approvedOn disruptionTolerances/*/approvalLevel',
    'Days since the board approved the tolerance that it approved longest ago; unknown where it never approved one.',
    ({ disruptionTolerances }, { asOf }) =>
      daysSinceEarliest(
        (disruptionTolerances ?? []).map(({ approvedOn, approvalLevel }) =>
          approvalLevel === 'board' ? approvedOn : undefined,
        ),
        asOf,
      ),
  ),
  daysSinceTolerancesReviewed: number(
    'days',
    'disruptionTolerances/*/reviewedOn',
    'Days since the tolerance that was reviewed longest ago; unknown where one never was.',
    ({ disruptionTolerances }, { asOf }) =>
      daysSinceEarliest(
        (disruptionTolerances ?? []).map(({ reviewedOn }) => reviewedOn),
        asOf,
      ),
  ),
  daysSinceMeasured: number(
    'days',
    '/exercises/*/measurements/*/element /exercises/*/heldOn',
    'Days since an exercise last measured how long it took to bring it back.',
    ({ id }, { measuredOf, asOf }) =>
      daysSinceLatest(
        measuredOf(id).map(({ on }) => on),
        asOf,
      ),
  ),
  isMeasuredWithinTolerance: flag(
    `/exercises/*/measurements/*/duration /exercises/*/heldOn ${TOLERANCE_TIME}`,
    'The latest exercise that measured it brought it back within its tolerances; the longest time of that day counts.',
    ({ id, disruptionTolerances }, { measuredOf }) => {
      const tolerated = toleranceMinutes(disruptionTolerances);
      const all = measuredOf(id);
      const latest = all
        .map(({ on }) => on)
        .sort()
        .at(-1);
      const longest = greatest(all.filter(({ on }) => on === latest).map(({ minutes }) => minutes));
      return tolerated === undefined || longest === undefined ? undefined : longest <= tolerated;
    },
  ),
  isWithinToleranceInScenarios: flag(
    `/scenarios/*/lost ${TOLERANCE_TIME}`,
    'Every scenario of the plan that stops it, tried on paper, brings it back within its tolerances; unknown where none stops it.',
    ({ id, disruptionTolerances }, { triedMinutesOf }) => {
      const tolerated = toleranceMinutes(disruptionTolerances);
      const times = triedMinutesOf(id);
      return tolerated === undefined || times.length === 0
        ? undefined
        : times.every((minutes) => minutes !== null && minutes <= tolerated);
    },
  ),
  daysSinceExercised: number(
    'days',
    '/exercises/*/heldOn /exercises/*/scenario /scenarios/*/lost /exercises/*/measurements/*/element requires',
    'Days since an exercise last touched it or anything that it rests on, directly or not.',
    ({ id }, { exercisedOn, asOf }) => daysSince(exercisedOn.get(id), asOf),
  ),
  hazardZoneCountOfWeakestSystem: number(
    'count',
    'requires /systems/*/requires /systems/*/deployments/*/site /sites/*/hazardZone /sites/*/partOf',
    'Fewest different hazard zones with an active or standby copy of any system that the process cannot do without, directly or not; sites without a zone do not count.',
    ({ id }, { fewestZones }) => {
      const fewest = fewestZones.get(id);
      return fewest === Number.POSITIVE_INFINITY ? undefined : fewest;
    },
  ),
  staffSiteCount: number(
    'count',
    'owner deputyOwner requires /people/*/site /teams/*/members /sites/*/partOf',
    'Independent sites of the people who own it, stand in or are needed for it; unknown where none of them has a site.',
    ({ owner, deputyOwner, requires }, { elements, independentSiteOf }) => {
      const sites = new Set<string>();
      const add = (id: string | undefined): void => {
        const person = id === undefined ? undefined : elements.get(id);
        if (person?.section === 'people' && person.entry.site !== undefined) {
          sites.add(independentSiteOf(person.entry.site));
        }
      };
      add(owner);
      add(deputyOwner);
      for (const need of (requires ?? []).flatMap(idsOf)) {
        add(need);
        const team = elements.get(need);
        if (team?.section !== 'teams') continue;
        const { lead, deputies = [], members = [] } = team.entry;
        for (const member of [lead, ...deputies, ...members]) add(member);
      }
      return sites.size === 0 ? undefined : sites.size;
    },
  ),
  strategyCount: number(
    'count',
    'requires /strategies/*/elements /strategies/*/isChosen',
    'Strategies for the process or for anything that it names as needed; those that were not chosen are left out.',
    ({ id, requires }, { strategiesOf }) => strategiesOf?.([id, ...(requires ?? []).flatMap(idsOf)]),
  ),
  recordedIncidentCount: number(
    'count',
    'requires /incidents/*/elements',
    'Incidents and near misses on record that name it or anything that it names as needed; unknown where there is no record.',
    ({ id, requires }, { incidentsOf }) => incidentsOf?.([id, ...(requires ?? []).flatMap(idsOf)]).length,
  ),
} satisfies Record<string, Fact<CriticalProcess>>;
