// Ids: each used once, each reference to something that exists and is of the right kind.
import { type Diagnostic, diagnostic, type Target } from '../diagnostics/diagnostic.ts';
import { pathOf, pointerOf, valuesAt } from '../source/pointer.ts';
import { nearestName } from './nearest-name.ts';
import { ID_COLLECTIONS, REFERENCE_FIELDS } from './references.generated.ts';
import { ELEMENT_SECTIONS } from './resolve.ts';

const ELEMENT_COLLECTIONS: readonly string[] = ELEMENT_SECTIONS.map((section) => `/${section}`);

/**
 * Every id that is used twice, and every reference to an id that does not exist or is of another kind. The data need
 * not be valid: what has the wrong form is passed over here.
 */
export async function checkReferences(plan: Readonly<Record<string, unknown>>): Promise<Diagnostic[]> {
  const ids = indexIds(plan);
  return [
    ...duplicateIds(ids),
    ...(await unknownReferences(plan, ids)),
    ...(await unknownLosses(plan, ids)),
    ...(await unknownMeasuredCopies(plan, ids)),
  ];
}

/** Positions of the entries that have an id, by collection, then by id; several where an id is used twice. */
type IdIndex = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function indexIds(plan: Readonly<Record<string, unknown>>): IdIndex {
  const others = ID_COLLECTIONS.filter((collection) => !ELEMENT_COLLECTIONS.includes(collection));
  return new Map(
    [...ELEMENT_COLLECTIONS, ...others].map((collection) => {
      const positions = new Map<string, number[]>();
      const [list] = valuesAt(plan, collection);
      for (const [position, entry] of (Array.isArray(list?.value) ? list.value : []).entries()) {
        if (entry === null || typeof entry !== 'object' || !Object.hasOwn(entry, 'id')) continue;
        const id = String(entry.id);
        const known = positions.get(id);
        if (known === undefined) positions.set(id, [position]);
        else known.push(position);
      }
      return [collection, positions];
    }),
  );
}

/** Ids of elements are unique over all elements; ids of anything else within their own list. */
function duplicateIds(ids: IdIndex): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seenElements = new Map<string, string>();
  for (const [collection, positions] of ids) {
    const isElement = ELEMENT_COLLECTIONS.includes(collection);
    for (const [id, places] of positions) {
      let first = isElement ? seenElements.get(id) : undefined;
      if (first === undefined && places.length === 1 && !isElement) continue;
      for (const position of places) {
        const pointer = `${collection}/${position}/id`;
        if (first === undefined) first = pointer;
        else {
          const related = [{ relation: 'first', target: { pointer: first } }] as const;
          found.push(diagnostic('id-duplicate', { id }, { pointer }, related));
        }
      }
      if (isElement && first !== undefined) seenElements.set(id, first);
    }
  }
  return found;
}

/** The fields that name other entries, as a tree of names; `*` stands for each entry of a list. */
interface FieldTree {
  readonly children: Map<string, FieldTree>;
  target?: Reference;
}

interface Reference {
  readonly to: readonly string[];
  /** The ids that stand in any of these collections. */
  readonly known: { has(id: string): boolean };
}

function fieldTree(ids: IdIndex): FieldTree {
  const root: FieldTree = { children: new Map() };
  const knownIn = new Map<string, Reference['known']>();
  for (const { from, to } of REFERENCE_FIELDS) {
    let node = root;
    for (const part of pathOf(from)) {
      const child = node.children.get(part) ?? { children: new Map() };
      node.children.set(part, child);
      node = child;
    }
    const key = to.join(' ');
    const known = knownIn.get(key) ?? idsIn(to, ids);
    knownIn.set(key, known);
    node.target = { to, known };
  }
  return root;
}

/** One collection as it is; of several, all that stands in them. */
function idsIn(collections: readonly string[], ids: IdIndex): Reference['known'] {
  const [first, ...others] = collections.flatMap((each) => ids.get(each) ?? []);
  if (first === undefined || others.length === 0) return first ?? NO_IDS;
  const found = new Set(first.keys());
  for (const other of others) for (const id of other.keys()) found.add(id);
  return found;
}

const NO_IDS: ReadonlySet<string> = new Set();

async function unknownReferences(
  plan: Readonly<Record<string, unknown>>,
  ids: IdIndex,
): Promise<Diagnostic[]> {
  const wrong: { id: string; to: readonly string[]; pointer: string }[] = [];
  const path: (string | number)[] = [];

  /** The ids in the value of a reference field: one, a list, or a list in which an entry may be `{ anyOf: [...] }`. */
  const look = (value: unknown, target: Reference): void => {
    if (typeof value === 'string') {
      const { to, known } = target;
      if (!known.has(value)) wrong.push({ id: value, to, pointer: pointerOf(path) });
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        look(value[index], target);
        path.pop();
      }
    } else if (value !== null && typeof value === 'object' && 'anyOf' in value) {
      path.push('anyOf');
      look(value.anyOf, target);
      path.pop();
    }
  };
  const walk = (value: unknown, { children, target }: FieldTree): void => {
    if (target !== undefined) look(value, target);
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      const child = children.get('*');
      if (child === undefined) return;
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        walk(value[index], child);
        path.pop();
      }
      return;
    }
    for (const name in value) {
      const child = children.get(name);
      if (child === undefined || name === '*') continue;
      path.push(name);
      walk((value as Record<string, unknown>)[name], child);
      path.pop();
    }
  };
  walk(plan, fieldTree(ids));

  const found: Diagnostic[] = [];
  let compared = 0;
  for (const { id, to, pointer } of wrong) {
    const problem = await problemWith(id, to, ids, { pointer }, compared < MOST_COMPARED);
    if (problem !== undefined) found.push(problem);
    for (const collection of to) compared += ids.get(collection)?.size ?? 0;
  }
  return found;
}

/** Looking for the nearest name takes time; whoever has so many wrong ids has another problem than spelling. */
const MOST_COMPARED = 300_000;

async function problemWith(
  id: string,
  to: readonly string[],
  ids: IdIndex,
  target: Target,
  isSuggesting = true,
): Promise<Diagnostic | undefined> {
  if (to.some((collection) => ids.get(collection)?.has(id))) return undefined;
  const collections = to.map(nameOfCollection);
  const elsewhere = ELEMENT_COLLECTIONS.find((collection) => ids.get(collection)?.has(id));
  if (elsewhere !== undefined) {
    return diagnostic(
      'reference-wrong-kind',
      { id, collections, actual: nameOfCollection(elsewhere) },
      target,
    );
  }
  const candidates = () => to.flatMap((collection) => [...(ids.get(collection)?.keys() ?? [])]);
  const suggestion = isSuggesting ? await nearestName(id, candidates()) : undefined;
  return diagnostic(
    'reference-unknown',
    { id, collections, ...(suggestion !== undefined && { suggestion }) },
    target,
  );
}

const nameOfCollection = (collection: string): string => pathOf(collection).join('.');

/** What a scenario loses: an element, or `system@site` for the copies of a system at a site. */
async function unknownLosses(plan: Readonly<Record<string, unknown>>, ids: IdIndex): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { pointer, value } of valuesAt(plan, '/scenarios/*/lost/*/element')) {
    if (typeof value !== 'string') continue;
    const [id = '', site] = value.split('@', 2);
    const target = { pointer };
    const problem =
      site === undefined
        ? await problemWith(id, ELEMENT_COLLECTIONS, ids, target)
        : ((await problemWith(id, ['/systems'], ids, target)) ?? missingCopy(plan, ids, id, site, target));
    if (problem !== undefined) found.push(problem);
  }
  return found;
}

/** Copies that an exercise is said to have brought into service: a time of a copy that is not there would count nowhere. */
async function unknownMeasuredCopies(
  plan: Readonly<Record<string, unknown>>,
  ids: IdIndex,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { pointer, value: site } of valuesAt(plan, '/exercises/*/measurements/*/site')) {
    const measurement = pointer.slice(0, -'/site'.length);
    const id = valuesAt(plan, `${measurement}/element`)[0]?.value;
    if (typeof site !== 'string' || typeof id !== 'string') continue;
    // Ids that name nothing are reported as references.
    const isKnown = ELEMENT_COLLECTIONS.some((collection) => ids.get(collection)?.has(id));
    if (!isKnown || ids.get('/sites')?.has(site) !== true) continue;
    const problem =
      (await problemWith(id, ['/systems'], ids, { pointer: `${measurement}/element` })) ??
      missingCopy(plan, ids, id, site, { pointer });
    if (problem !== undefined) found.push(problem);
  }
  return found;
}

/** The diagnostic of a system that has no copy at a site. */
function missingCopy(
  plan: Readonly<Record<string, unknown>>,
  ids: IdIndex,
  system: string,
  site: string,
  target: Target,
): Diagnostic | undefined {
  const [position] = ids.get('/systems')?.get(system) ?? [];
  const copies = valuesAt(plan, `/systems/${position}/deployments/*/site`);
  const sites = [...new Set(copies.map((copy) => String(copy.value)))];
  return sites.includes(site) ? undefined : diagnostic('deployment-unknown', { system, site, sites }, target);
}
