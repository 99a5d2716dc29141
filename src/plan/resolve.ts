// A plan whose references are known to hold: every element by its id, with the place where it is written.
import { withMeasuredTimes } from './measured-times.ts';
import type {
  Channel,
  CriticalProcess,
  Person,
  Plan,
  Site,
  Supplier,
  System,
  Team,
} from './plan.generated.ts';

/** What each element section holds. An element is whatever can be lost or needed; ids are unique over all of them. */
interface EntryOf {
  sites: Site;
  suppliers: Supplier;
  channels: Channel;
  people: Person;
  teams: Team;
  systems: System;
  criticalProcesses: CriticalProcess;
}

/** Sections whose entries are elements, in the order in which they are always listed. */
export const ELEMENT_SECTIONS = [
  'sites',
  'suppliers',
  'channels',
  'people',
  'teams',
  'systems',
  'criticalProcesses',
] as const satisfies readonly (keyof EntryOf)[];

export type ElementSection = (typeof ELEMENT_SECTIONS)[number];

/** One element: `entry` as written, `pointer` to it in the merged plan (`/systems/3`). */
export type Element = {
  [Section in ElementSection]: {
    readonly section: Section;
    readonly id: string;
    readonly pointer: string;
    readonly entry: EntryOf[Section];
  };
}[ElementSection];

/** A valid plan with its elements by id. */
export interface ResolvedPlan {
  readonly plan: Plan;
  readonly elements: ReadonlyMap<string, Element>;
}

/** Elements of a valid plan by id, in the order of `ELEMENT_SECTIONS`, then of the plan. */
export function resolvePlan(written: Plan): ResolvedPlan {
  const plan = withMeasuredTimes(written);
  const elements = new Map<string, Element>();
  for (const section of ELEMENT_SECTIONS) {
    for (const [index, entry] of (plan[section] ?? []).entries()) {
      elements.set(entry.id, { section, id: entry.id, pointer: `/${section}/${index}`, entry } as Element);
    }
  }
  return { plan, elements };
}
