// Facts about how a system is protected and tried: its level and data, what its backups hold, and the exercises that took it.
import type { Day } from '../plan/calendar.ts';
import type { Exercise, Procedure, Site, Supplier, System } from '../plan/plan.generated.ts';
import { type Fact, flag, number, word, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { daysSince, eachOnce, minutesOf, saysSomething } from './fact-values.ts';
import { SITE_KINDS } from './site-words.ts';
import { IMPACT_LEVELS } from './standing-words.ts';

const DATA_KINDS = ['personal', 'health', 'payment', 'financial'] as const;
const BACKUP_CONTENTS = ['user-data', 'system-data', 'documentation', 'software', 'settings'] as const;

/** How far an exercise goes: talked through, carried out in part, or work moved over as a whole. */
type Depth = 'discussed' | 'functional' | 'full';

const DEPTH_OF: Readonly<Record<NonNullable<Exercise['kind']>, Depth>> = {
  tabletop: 'discussed',
  walkthrough: 'discussed',
  simulation: 'functional',
  'partial-switchover': 'functional',
  'load-test': 'functional',
  'full-switchover': 'full',
};

interface Tried {
  /** The latest day on which an exercise of at least this depth took the system. */
  readonly lastOn: Partial<Record<Depth, Day>>;
  /** The time that the latest measured recovery took, and when that was. */
  readonly measured?: { readonly on: Day; readonly minutes: number };
}

const triedIn = new WeakMap<FactContext, ReadonlyMap<string, Tried>>();

/** For each system, the exercises held that took it: by name, with the site of a copy, or by measuring it. */
function triedSystems(context: FactContext): ReadonlyMap<string, Tried> {
  const known = triedIn.get(context);
  if (known !== undefined) return known;
  const { plan, asOf, sitesLostIn } = context;
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
    found.set(system, change(found.get(system) ?? { lastOn: {} }));
  };
  for (const { kind, scenario, heldOn, measurements } of plan.exercises ?? []) {
    if (heldOn === undefined || heldOn > asOf) continue;
    const taken = new Set(scenario === undefined ? [] : takenIn.get(scenario));
    for (const { element, duration } of measurements ?? []) {
      if (!ids.has(element)) continue;
      taken.add(element);
      const minutes = minutesOf(duration);
      if (minutes !== undefined) note(element, (tried) => laterMeasured(tried, { on: heldOn, minutes }));
    }
    if (kind !== undefined)
      for (const system of taken) note(system, (tried) => deeper(tried, DEPTH_OF[kind], heldOn));
  }
  triedIn.set(context, found);
  return found;
}

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
  const order: readonly Depth[] = ['discussed', 'functional', 'full'];
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

/** Works out an index of a list once for each list. */
function indexed<Entry extends object, Value>(
  index: (entries: readonly Entry[]) => ReadonlyMap<string, Value>,
): (entries: readonly Entry[]) => ReadonlyMap<string, Value> {
  const known = new WeakMap<readonly Entry[], ReadonlyMap<string, Value>>();
  return (entries) => {
    const found = known.get(entries) ?? index(entries);
    known.set(entries, found);
    return found;
  };
}

const siteKindsOf = indexed(
  (sites: readonly Site[]) =>
    new Map(sites.flatMap(({ id, kind }) => (kind === undefined ? [] : [[id, kind]]))),
);
const suppliersById = indexed(
  (suppliers: readonly Supplier[]) => new Map(suppliers.map((each) => [each.id, each])),
);
const NO_SUPPLIERS: readonly Supplier[] = [];

const checks = new WeakMap<
  readonly Procedure[],
  { readonly general: number; readonly of: ReadonlyMap<string, number> }
>();

/** Procedures that compare configurations: how many name no element, and how many name each. */
function configurationChecks(procedures: readonly Procedure[]) {
  const known = checks.get(procedures);
  if (known !== undefined) return known;
  const of = new Map<string, number>();
  let general = 0;
  for (const { purpose, steps, elements } of procedures) {
    if (purpose !== 'configuration-parity' || (steps ?? []).length === 0) continue;
    if (elements === undefined) general++;
    for (const element of new Set(elements)) of.set(element, (of.get(element) ?? 0) + 1);
  }
  const found = { general, of };
  checks.set(procedures, found);
  return found;
}

const TRIED =
  '/exercises/*/kind /exercises/*/heldOn /exercises/*/scenario /exercises/*/measurements/*/element /scenarios/*/lost/*/element';

export const systemProtectionFacts = {
  securityImpactLevel: word(
    IMPACT_LEVELS,
    'securityImpactLevel',
    'Impact level of the system.',
    ({ securityImpactLevel }) => securityImpactLevel,
  ),
  dataKinds: words(
    DATA_KINDS,
    'dataKinds',
    'Kinds of protected data that it holds.',
    ({ dataKinds }) => dataKinds && eachOnce(dataKinds),
  ),
  backupContents: words(
    BACKUP_CONTENTS,
    'deployments/*/contents',
    'What its backups hold between them.',
    ({ deployments }) => {
      const said = (deployments ?? []).filter(
        ({ role, contents }) => role === 'backup' && contents !== undefined,
      );
      return said.length === 0 ? undefined : eachOnce(said.flatMap(({ contents }) => contents ?? []));
    },
  ),
  settingsRetentionDays: number(
    'days',
    'deployments/*/retentionDays deployments/*/contents',
    'How long its backups of settings are kept, of those kept longest.',
    ({ deployments }) => {
      const days = (deployments ?? []).flatMap(({ role, contents, retentionDays }) =>
        role === 'backup' && contents?.includes('settings') ? (retentionDays ?? []) : [],
      );
      return days.length === 0 ? undefined : Math.max(...days);
    },
  ),
  hasTransactionRecovery: flag(
    'transactionRecovery',
    'How transactions under way are brought back or undone is written.',
    ({ transactionRecovery }) => saysSomething(transactionRecovery),
  ),
  configurationCheckCount: number(
    'count',
    '/procedures/*/purpose /procedures/*/elements /procedures/*/steps',
    'Procedures with steps that keep its configuration the same at all sites: those that name it, or name no element.',
    ({ id }, { plan }) => {
      if (plan.procedures === undefined) return undefined;
      const { general, of } = configurationChecks(plan.procedures);
      return general + (of.get(id) ?? 0);
    },
  ),
  hasSafeMode: flag(
    'safeMode',
    'On what conditions it goes into a restricted mode is written.',
    ({ safeMode }) => saysSomething(safeMode),
  ),
  hasSynchronousCopy: flag(
    'deployments/*/replication/mode',
    'A copy of it is kept up synchronously.',
    ({ deployments }) => {
      const modes = (deployments ?? []).flatMap(({ replication }) => replication?.mode ?? []);
      return modes.length === 0 ? undefined : modes.includes('synchronous');
    },
  ),
  siteKinds: words(
    SITE_KINDS,
    '/sites/*/kind deployments/*/site',
    'Kinds of site at which it has a copy.',
    ({ deployments }, { plan }) => {
      if (deployments === undefined || plan.sites === undefined) return undefined;
      const kinds = siteKindsOf(plan.sites);
      return eachOnce(deployments.flatMap(({ site }) => kinds.get(site) ?? []));
    },
  ),
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
  slowestSupplierNoticeMinutes: number(
    'minutes',
    'requires deployments/*/provider /suppliers/*/agreedNotificationTime',
    'Longest agreed time to tell of a fault among the suppliers that it names; unknown where one has none.',
    ({ requires, deployments }, { plan }) => {
      const named = new Set([
        ...(requires ?? []).flatMap((need) => (typeof need === 'string' ? [need] : need.anyOf)),
        ...(deployments ?? []).flatMap(({ provider }) => provider ?? []),
      ]);
      let longest: number | undefined;
      const suppliers = suppliersById(plan.suppliers ?? NO_SUPPLIERS);
      for (const id of named) {
        const supplier = suppliers.get(id);
        if (supplier === undefined) continue;
        const minutes = minutesOf(supplier.agreedNotificationTime);
        if (minutes === undefined) return undefined;
        longest = Math.max(longest ?? minutes, minutes);
      }
      return longest;
    },
  ),
} satisfies Record<string, Fact<System>>;
