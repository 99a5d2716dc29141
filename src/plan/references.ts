// Ids: each used once, each reference to something that exists and is of the right kind.
import { type Diagnostic, diagnostic, type Target } from '../diagnostics/diagnostic.ts';
import { pathOf, valuesAt } from '../source/pointer.ts';
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
  return [...duplicateIds(ids), ...(await unknownReferences(plan, ids)), ...(await unknownLosses(plan, ids))];
}

/** Pointers of the entries that have an id, by collection, then by id; several where an id is used twice. */
type IdIndex = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function indexIds(plan: Readonly<Record<string, unknown>>): IdIndex {
  const others = ID_COLLECTIONS.filter((collection) => !ELEMENT_COLLECTIONS.includes(collection));
  return new Map(
    [...ELEMENT_COLLECTIONS, ...others].map((collection) => {
      const pointers = new Map<string, string[]>();
      for (const { pointer, value } of valuesAt(plan, `${collection}/*/id`)) {
        const places = pointers.get(String(value));
        if (places === undefined) pointers.set(String(value), [pointer]);
        else places.push(pointer);
      }
      return [collection, pointers];
    }),
  );
}

/** Ids of elements are unique over all elements; ids of anything else within their own list. */
function duplicateIds(ids: IdIndex): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seenElements = new Map<string, string>();
  for (const [collection, pointers] of ids) {
    const isElement = ELEMENT_COLLECTIONS.includes(collection);
    for (const [id, places] of pointers) {
      let first = isElement ? seenElements.get(id) : undefined;
      for (const pointer of places) {
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

async function unknownReferences(
  plan: Readonly<Record<string, unknown>>,
  ids: IdIndex,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { from, to } of REFERENCE_FIELDS) {
    for (const field of valuesAt(plan, from)) {
      for (const { pointer, id } of idsIn(field.value, field.pointer)) {
        const problem = await problemWith(id, to, ids, { pointer });
        if (problem !== undefined) found.push(problem);
      }
    }
  }
  return found;
}

/** The ids in the value of a reference field: one, a list, or a list in which an entry may be `{ anyOf: [...] }`. */
function idsIn(value: unknown, pointer: string): { pointer: string; id: string }[] {
  if (typeof value === 'string') return [{ pointer, id: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => idsIn(entry, `${pointer}/${index}`));
  if (value !== null && typeof value === 'object' && 'anyOf' in value)
    return idsIn(value.anyOf, `${pointer}/anyOf`);
  return [];
}

async function problemWith(
  id: string,
  to: readonly string[],
  ids: IdIndex,
  target: Target,
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
  const suggestion = await nearestName(
    id,
    to.flatMap((collection) => [...(ids.get(collection)?.keys() ?? [])]),
  );
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
    if (site === undefined) {
      const problem = await problemWith(id, ELEMENT_COLLECTIONS, ids, target);
      if (problem !== undefined) found.push(problem);
      continue;
    }
    const [place] = ids.get('/systems')?.get(id) ?? [];
    if (place === undefined) {
      const problem = await problemWith(id, ['/systems'], ids, target);
      if (problem !== undefined) found.push(problem);
      continue;
    }
    const system = place.slice(0, -'/id'.length);
    const sites = [
      ...new Set(valuesAt(plan, `${system}/deployments/*/site`).map((copy) => String(copy.value))),
    ];
    if (!sites.includes(site))
      found.push(diagnostic('deployment-unknown', { system: id, site, sites }, target));
  }
  return found;
}
