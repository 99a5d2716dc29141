// Facts about how a system was tried: the exercises that took it, the procedures for it, and what went wrong.
import type { Day } from '../plan/calendar.ts';
import type { Exercise, ExerciseFinding, System } from '../plan/plan.generated.ts';
import { type Fact, flag, number } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import {
  allOf,
  daysSince,
  daysSinceEarliest,
  isSince,
  isWithinMonths,
  latestOf,
  minutesOf,
  overdueCount,
} from './fact-values.ts';
import { byElement } from './mentions.ts';

/** How far an exercise goes: talked through, carried out, work moved over in part, as a whole, or as a whole for a full business day. */
type Depth = 'discussed' | 'functional' | 'switched' | 'full' | 'full-day';

const DEPTH_OF: Readonly<Record<NonNullable<Exercise['kind']>, Depth>> = {
  tabletop: 'discussed',
  walkthrough: 'discussed',
  simulation: 'functional',
  'partial-switchover': 'switched',
  'load-test': 'functional',
  'full-switchover': 'full',
};

function depthOf({ kind, isFullBusinessDay }: Exercise): Depth | undefined {
  if (kind === undefined) return undefined;
  return kind === 'full-switchover' && isFullBusinessDay === true ? 'full-day' : DEPTH_OF[kind];
}

interface Tried {
  /** The latest day on which an exercise of at least this depth took the system. */
  readonly lastOn: Partial<Record<Depth, Day>>;
  /** The time that the latest measured recovery took, and when that was. */
  readonly measured?: { readonly on: Day; readonly minutes: number };
  /** What went wrong in the exercises that took it. */
  readonly findings: readonly ExerciseFinding[];
}

/** For each system, the exercises held that took it: by name, with the site of a copy, or by measuring it. */
const triedSystems = perContext(({ plan, asOf, sitesLostIn }): ReadonlyMap<string, Tried> => {
  const systemsAt = new Map<string, string[]>();
  const ids = new Set<string>();
  for (const { id, deployments } of plan.systems ?? []) {
    ids.add(id);
    for (const { site } of deployments ?? []) {
      const there = systemsAt.get(site);
      if (there === undefined) systemsAt.set(site, [id]);
      else there.push(id);
    }
  }
  const takenIn = new Map<string, ReadonlySet<string>>();
  for (const { id, lost } of plan.scenarios ?? []) {
    const taken = (lost ?? [])
      .map(({ element }) => element.split('@')[0] ?? element)
      .filter((each) => ids.has(each));
    for (const site of sitesLostIn.get(id) ?? []) taken.push(...(systemsAt.get(site) ?? []));
    takenIn.set(id, new Set(taken));
  }
  const found = new Map<string, Tried>();
  const note = (system: string, change: (known: Tried) => Tried): void => {
    found.set(system, change(found.get(system) ?? { lastOn: {}, findings: [] }));
  };
  for (const exercise of plan.exercises ?? []) {
    const { scenario, heldOn, measurements, findings = [] } = exercise;
    const depth = depthOf(exercise);
    if (heldOn === undefined || heldOn > asOf) continue;
    const taken = new Set(scenario === undefined ? [] : takenIn.get(scenario));
    for (const { element, duration } of measurements ?? []) {
      if (!ids.has(element)) continue;
      taken.add(element);
      const minutes = minutesOf(duration);
      if (minutes !== undefined) note(element, (tried) => laterMeasured(tried, { on: heldOn, minutes }));
    }
    for (const system of taken) {
      if (depth !== undefined) note(system, (tried) => deeper(tried, depth, heldOn));
      if (findings.length > 0) {
        note(system, (tried) => ({ ...tried, findings: [...tried.findings, ...findings] }));
      }
    }
  }
  return found;
});

/** Of two measurements on one day the longer counts. */
const laterMeasured = (tried: Tried, measured: { on: Day; minutes: number }): Tried =>
  tried.measured === undefined ||
  measured.on > tried.measured.on ||
  (measured.on === tried.measured.on && measured.minutes > tried.measured.minutes)
    ? { ...tried, measured }
    : tried;

/** An exercise counts for its own depth and for every lesser one. */
function deeper(tried: Tried, depth: Depth, on: Day): Tried {
  const lastOn = { ...tried.lastOn };
  const order: readonly Depth[] = ['discussed', 'functional', 'switched', 'full', 'full-day'];
  for (const each of order.slice(0, order.indexOf(depth) + 1)) {
    const last = lastOn[each];
    if (last === undefined || on > last) lastOn[each] = on;
  }
  return { ...tried, lastOn };
}

const daysSinceTried =
  (depth: Depth) =>
  ({ id }: System, context: FactContext): number | undefined =>
    daysSince(triedSystems(context).get(id)?.lastOn[depth], context.asOf);

/** The procedures for each element. */
const proceduresOf = perContext(({ plan }) => byElement(plan.procedures ?? []));

const TRIED =
  '/exercises/*/kind /exercises/*/heldOn /exercises/*/scenario /exercises/*/measurements/*/element /scenarios/*/lost/*/element';

export const systemTrialFacts = {
  daysSinceExercised: number(
    'days',
    TRIED,
    'Days since an exercise of any kind took it: its scenario takes the system or a site with a copy, or it was measured.',
    daysSinceTried('discussed'),
  ),
  daysSinceFunctionalExercise: number(
    'days',
    TRIED,
    'Days since a simulation, load test or switch-over took it.',
    daysSinceTried('functional'),
  ),
  daysSinceFullSwitchover: number(
    'days',
    TRIED,
    'Days since a full switch-over took it.',
    daysSinceTried('full'),
  ),
  daysSinceFullDaySwitchover: number(
    'days',
    `${TRIED} /exercises/*/isFullBusinessDay`,
    'Days since a full switch-over that lasted for a full business day took it.',
    daysSinceTried('full-day'),
  ),
  measuredRecoveryMinutes: number(
    'minutes',
    '/exercises/*/measurements/*/duration /exercises/*/heldOn',
    'Time that its recovery took in the latest exercise that measured it.',
    ({ id }, context) => triedSystems(context).get(id)?.measured?.minutes,
  ),
  isMeasuredWithinRto: flag(
    'rto /exercises/*/measurements/*/duration /exercises/*/heldOn',
    'The latest measured recovery took no longer than its RTO.',
    ({ id, rto }, context) => {
      const [target, measured] = [minutesOf(rto), triedSystems(context).get(id)?.measured?.minutes];
      return target === undefined || measured === undefined ? undefined : measured <= target;
    },
  ),
  isSwitchoverTriedWithinInterval: flag(
    `lastSwitchoverOn deployments/*/role deployments/*/activation/measured/on /plan/exerciseIntervalMonths ${TRIED}`,
    'Going over to another of its copies was tried within the plan’s own exercise interval, twelve months where the plan gives none: switched over, measured, or in an exercise that moved work over.',
    ({ id, lastSwitchoverOn, deployments = [] }, context) =>
      isWithinMonths(
        latestOf(
          [
            lastSwitchoverOn,
            ...deployments.map(({ role, activation }) =>
              role === 'standby' ? activation?.measured?.on : undefined,
            ),
            triedSystems(context).get(id)?.lastOn.switched,
          ],
          context.asOf,
        ),
        context.exerciseIntervalMonths,
        context.asOf,
      ),
  ),
  overdueExerciseFindingCount: number(
    'count',
    `/exercises/*/findings/*/dueOn /exercises/*/findings/*/closedOn ${TRIED}`,
    'Open findings past their day of the exercises that took it; unknown where an open one has none.',
    ({ id }, context) => overdueCount(triedSystems(context).get(id)?.findings ?? [], context.asOf),
  ),
  daysSinceProceduresTested: number(
    'days',
    '/procedures/*/elements /procedures/*/testedOn',
    'Days since the procedure for it was carried out for which that is longest ago; unknown where there is none, or one never was.',
    ({ id }, context) =>
      daysSinceEarliest(
        (proceduresOf(context).get(id) ?? []).map(({ testedOn }) => testedOn),
        context.asOf,
      ),
  ),
  areProceduresTestedSinceChange: flag(
    'changedOn /procedures/*/elements /procedures/*/testedOn',
    'Every procedure for it was carried out on or after its last substantive change; unknown where that is not dated, there is no procedure, or one never was carried out.',
    ({ id, changedOn }, context) =>
      allOf(
        (proceduresOf(context).get(id) ?? []).map(({ testedOn }) =>
          isSince(testedOn, [changedOn], context.asOf),
        ),
      ),
  ),
} satisfies Record<string, Fact<System>>;
