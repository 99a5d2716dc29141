// Requirements of an OSCAL catalogue: controls and their enhancements, each with its statement and its blanks.
import type { ImportedRequirement } from '../regimes/import-requirements.ts';
import { REGIME_LIMIT_BYTES } from '../regimes/load.ts';
import type { ReadRequirements } from './read-requirements.ts';

type Entry = Readonly<Record<string, unknown>>;

/** `groups`: the families to take, by id in any case (`cp`); all when absent. Undefined where it is no catalogue. */
export function readOscalCatalog(
  value: unknown,
  groups: readonly string[] | undefined,
): ReadRequirements | undefined {
  const catalog = isObject(value) ? value.catalog : undefined;
  if (!isObject(catalog)) return undefined;
  const metadata = isObject(catalog.metadata) ? catalog.metadata : {};
  const asked = groups?.map((id) => id.toLowerCase());
  const requirements: ImportedRequirement[] = [];
  const families = new Set<string>();
  let length = 0;
  const visit = (entry: Entry, isWanted: boolean): void => {
    for (const control of listOf(entry.controls).filter(isObject)) {
      if (length > REGIME_LIMIT_BYTES) return;
      if (isWanted && !isWithdrawn(control)) {
        const requirement = requirementOf(control);
        requirements.push(requirement);
        length += requirement.citation.length + requirement.requirement.length;
      }
      // Enhancements stand inside of their control.
      visit({ controls: control.controls }, isWanted);
    }
    for (const group of listOf(entry.groups).filter(isObject)) {
      const id = text(group.id);
      if (id !== '') families.add(id);
      visit(group, isWanted || (asked?.includes(id.toLowerCase()) ?? false));
    }
  };
  visit(catalog, asked === undefined);
  return {
    title: text(metadata.title) || undefined,
    asOf: /^\d{4}-\d{2}-\d{2}/.exec(text(metadata['last-modified']))?.[0],
    scale: 'nist',
    families: [...families],
    isTooLarge: length > REGIME_LIMIT_BYTES,
    requirements,
  };
}

function requirementOf(control: Entry): ImportedRequirement {
  const id = text(control.id);
  const title = text(control.title);
  const blankOf = blanksOf(control);
  const statement = listOf(control.parts)
    .filter(isObject)
    .filter(({ name }) => name === 'statement')
    .map((part) => proseOf(part, blankOf))
    .join(' ')
    .trim();
  return {
    id,
    citation: [labelOf(control) || id, title].filter(Boolean).join(' '),
    requirement: statement || title,
  };
}

const isWithdrawn = (control: Entry): boolean =>
  listOf(control.props)
    .filter(isObject)
    .some(({ name, value }) => name === 'status' && value === 'withdrawn');

/** "CP-2(1)", "a.": what a control or an item of a statement is called beside its id. */
const labelOf = (entry: Entry): string =>
  text(
    listOf(entry.props)
      .filter(isObject)
      .find(({ name }) => name === 'label')?.value,
  );

const BLANK = /\{\{\s*insert:\s*param,\s*([\w.-]{1,200})\s*\}\}/g;

/** A blank whose words are longer is called by its id. */
const LONGEST_BLANK = 1000;
/** A blank can have others among its choices, and those again; one that comes back to itself ends here. */
const DEEPEST_BLANK = 3;

/** What stands in each blank that an organisation fills in: "[frequency]". */
function blanksOf(control: Entry): (id: string) => string {
  const own = new Map(
    listOf(control.params)
      .filter(isObject)
      .map((parameter) => [text(parameter.id), wordsOf(parameter)]),
  );
  const filled = new Map<string, string>();
  const blank = (id: string, depth: number): string => {
    const key = `${depth} ${id}`;
    const known = filled.get(key);
    if (known !== undefined) return known;
    const words = own.get(id) ?? '';
    const whole =
      words.length > LONGEST_BLANK || depth > DEEPEST_BLANK
        ? id
        : words.replace(BLANK, (_, inner: string) => blank(inner, depth + 1));
    const said = `[${whole === '' || whole.length > LONGEST_BLANK ? id : whole}]`;
    filled.set(key, said);
    return said;
  };
  return (id) => blank(id, 1);
}

/** What is set for a blank, else what it is called, what may be chosen, or what it is to say. */
function wordsOf({ label, select, values, guidelines }: Entry): string {
  const set = listOf(values).map(text).join(', ');
  const choices = isObject(select) ? listOf(select.choice).map(text).join(' / ') : '';
  const guidance = listOf(guidelines)
    .filter(isObject)
    .map(({ prose }) => text(prose))
    .join(' ');
  return set || text(label) || choices || guidance;
}

/** The prose of a part and of the parts in it, one after the other, each with its letter or number. */
function proseOf(part: Entry, blankOf: (id: string) => string): string {
  const own = text(part.prose).replace(BLANK, (_, id: string) => blankOf(id));
  const inner = listOf(part.parts)
    .filter(isObject)
    .map((each) => proseOf(each, blankOf));
  return [labelOf(part), own, ...inner].filter(Boolean).join(' ');
}

const isObject = (value: unknown): value is Entry =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
