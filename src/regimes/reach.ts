// What stands behind an element, directly or not: kinds of resources, and the exercises that touched it.
import { idsOf, requirementsOf } from '../analysis/context.ts';
import type { Day } from '../plan/calendar.ts';
import type { Plan, Scenario } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';
import { dependantsOf } from './needs.ts';

type Elements = ReadonlyMap<string, Element>;

/** Kinds of resources that rules ask to be mapped. */
export const RESOURCES = [
  'people',
  'processes',
  'technology',
  'facilities',
  'information',
  'third-parties',
] as const;

export type Resource = (typeof RESOURCES)[number];

const RESOURCE_OF_SECTION = {
  sites: 'facilities',
  suppliers: 'third-parties',
  channels: 'technology',
  people: 'people',
  teams: 'people',
  systems: 'technology',
  criticalProcesses: 'processes',
} as const satisfies Record<Element['section'], Resource>;

const RESOURCE_OF_KIND: Readonly<Record<string, Resource>> = {
  people: 'people',
  data: 'information',
  buildings: 'facilities',
  equipment: 'technology',
  ict: 'technology',
  partners: 'third-parties',
};

/** Ids that an element rests on: what it names as needed, the places of its copies, and who operates a place. */
function restsOn(element: Element): readonly string[] {
  const needs = requirementsOf(element).flatMap(idsOf);
  if (element.section === 'sites') {
    return [...needs, ...[element.entry.operator, element.entry.partOf].filter((id) => id !== undefined)];
  }
  if (element.section !== 'systems') return needs;
  return [
    ...needs,
    ...(element.entry.deployments ?? []).flatMap((copy) => [
      copy.site,
      ...(copy.requires ?? []).flatMap(idsOf),
      ...(copy.activation?.requires ?? []).flatMap(idsOf),
    ]),
  ];
}

/** For each id, the elements that rest on it. */
const restingOn = (elements: Elements): ReadonlyMap<string, readonly string[]> =>
  dependantsOf(elements, restsOn);

/** What an element's own entry says of the resources that it takes, beside the ids that it names. */
function resourcesNamedBy({ section, entry }: Element): readonly Resource[] {
  if (section === 'systems') return entry.holdsData === true ? ['information'] : [];
  if (section !== 'criticalProcesses') return [];
  const kinds = (entry.resources ?? []).map(({ kind }) => RESOURCE_OF_KIND[kind]);
  return [
    ...kinds.filter((kind) => kind !== undefined),
    ...(entry.staffRequired === undefined ? [] : (['people'] as const)),
    ...(entry.workplace === undefined ? [] : (['facilities'] as const)),
    ...((entry.vitalRecords ?? []).length === 0 ? [] : (['information'] as const)),
    ...((entry.functions ?? []).length === 0 ? [] : (['processes'] as const)),
  ];
}

/** The given ids and those of all that they rest on, directly or not, with the teams that bring copies into service and their people. */
export function allBehind(ids: readonly string[], elements: Elements): ReadonlySet<string> {
  const found = new Set(ids);
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    for (const behind of [...restsOn(element), ...broughtBackBy(element)]) {
      if (found.has(behind)) continue;
      found.add(behind);
      open.push(behind);
    }
  }
  return found;
}

function broughtBackBy({ section, entry }: Element): readonly string[] {
  if (section === 'teams') return [entry.lead, ...(entry.deputies ?? []), ...(entry.members ?? [])];
  if (section !== 'systems') return [];
  return (entry.deployments ?? []).flatMap(({ activation }) => activation?.team ?? []);
}

/** For each element, the kinds of resources behind it, directly or not. */
export function resourcesBehind(elements: Elements): (id: string) => readonly Resource[] {
  const bit = (resource: Resource): number => 1 << RESOURCES.indexOf(resource);
  const dependants = restingOn(elements);
  const masks = new Map<string, number>();
  for (const [id, element] of elements) {
    masks.set(
      id,
      resourcesNamedBy(element).reduce((mask, resource) => mask | bit(resource), 0),
    );
  }
  // Masks only grow, by six bits at most: each element is looked at a few times.
  const open = [...elements.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    const given = (masks.get(id) ?? 0) | bit(RESOURCE_OF_SECTION[element.section]);
    for (const dependant of dependants.get(id) ?? []) {
      const before = masks.get(dependant) ?? 0;
      if ((before | given) === before) continue;
      masks.set(dependant, before | given);
      open.push(dependant);
    }
  }
  return (id) => RESOURCES.filter((resource) => ((masks.get(id) ?? 0) & bit(resource)) !== 0);
}

interface Mark<Value> {
  readonly ids: readonly string[];
  readonly value: Value;
}

/** For each element that is or rests on a marked one, directly or not, the value of the first mark that reaches it. */
export function spread<Value>(elements: Elements, marks: readonly Mark<Value>[]): ReadonlyMap<string, Value> {
  const dependants = restingOn(elements);
  const found = new Map<string, Value>();
  for (const { ids, value } of marks) {
    const open = [...ids];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.set(id, value);
      open.push(...(dependants.get(id) ?? []));
    }
  }
  return found;
}

type SitesLostIn = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids that a scenario takes; the copies of a system at one site, written as system@site, stand for the system. */
export const takenIn = ({ id, lost = [] }: Scenario, sitesLostIn: SitesLostIn): readonly string[] => [
  ...lost.map(({ element }) => element.split('@')[0] ?? element),
  ...(sitesLostIn.get(id) ?? []),
];

/** For each element, the day on which an exercise last touched it or anything that it rests on. */
export function lastExercisedOn(
  plan: Plan,
  elements: Elements,
  sitesLostIn: SitesLostIn,
  asOf: Day,
): ReadonlyMap<string, Day> {
  const scenarios = new Map((plan.scenarios ?? []).map((each) => [each.id, each]));
  const held = (plan.exercises ?? []).flatMap(({ heldOn, scenario: of, measurements = [] }) => {
    if (heldOn === undefined || heldOn > asOf) return [];
    const scenario = of === undefined ? undefined : scenarios.get(of);
    const measured = measurements.map(({ element }) => element);
    return [
      {
        ids: [...measured, ...(scenario === undefined ? [] : takenIn(scenario, sitesLostIn))],
        value: heldOn,
      },
    ];
  });
  // The latest first: the first mark that reaches an element is its day.
  held.sort((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : 0));
  return spread(elements, held);
}
