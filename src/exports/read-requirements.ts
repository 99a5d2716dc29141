// Catalogues of requirements as others write them: OSCAL catalogues, CSV, workbooks.
import type { ImportedRequirement } from '../regimes/import-requirements.ts';
import { readWorkbook } from './workbook.ts';

export interface ReadRequirements {
  readonly title: string | undefined;
  /** Day of the text, where the file says one. */
  readonly asOf: string | undefined;
  /** OSCAL is NIST's, and its readers judge on NIST's scale. */
  readonly scale?: 'nist';
  readonly requirements: readonly ImportedRequirement[];
}

/** `group`: the families of an OSCAL catalogue to take, by id (`cp`); all when absent. Undefined where it is none. */
export function readOscalCatalog(
  value: unknown,
  groups: readonly string[] | undefined,
): ReadRequirements | undefined {
  const catalog = isObject(value) ? value.catalog : undefined;
  if (!isObject(catalog)) return undefined;
  const metadata = isObject(catalog.metadata) ? catalog.metadata : {};
  const requirements: ImportedRequirement[] = [];
  const visit = (entry: unknown, isWanted: boolean): void => {
    if (!isObject(entry)) return;
    const wanted = isWanted || (groups?.includes(String(entry.id)) ?? false);
    for (const control of listOf(entry.controls)) {
      if (!isObject(control)) continue;
      if (wanted && !isWithdrawn(control)) requirements.push(requirementOf(control));
      // Enhancements stand inside of their control.
      visit({ controls: control.controls }, wanted);
    }
    for (const group of listOf(entry.groups)) visit(group, wanted);
  };
  visit(catalog, groups === undefined);
  const modified = text(metadata['last-modified']);
  return {
    title: text(metadata.title) || undefined,
    asOf: /^\d{4}-\d{2}-\d{2}/.exec(modified)?.[0],
    scale: 'nist',
    requirements,
  };
}

function requirementOf(control: Readonly<Record<string, unknown>>): ImportedRequirement {
  const id = text(control.id);
  const label = listOf(control.props)
    .filter(isObject)
    .find(({ name }) => name === 'label')?.value;
  const title = text(control.title);
  const parameters = parametersOf(control);
  const statement = listOf(control.parts)
    .filter(isObject)
    .filter(({ name }) => name === 'statement')
    .map((part) => proseOf(part, parameters))
    .join(' ')
    .trim();
  return {
    id,
    citation: [text(label) || id, title].filter(Boolean).join(' '),
    requirement: statement || title,
  };
}

const isWithdrawn = (control: Readonly<Record<string, unknown>>): boolean =>
  listOf(control.props)
    .filter(isObject)
    .some(({ name, value }) => name === 'status' && value === 'withdrawn');

/** Labels of the blanks that an organisation fills in. */
function parametersOf(control: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    listOf(control.params)
      .filter(isObject)
      .map(({ id, label, select }) => {
        const choices = isObject(select) ? listOf(select.choice).map(text).join(' / ') : '';
        return [text(id), text(label) || choices];
      }),
  );
}

/** The prose of a part and of the parts in it, one after the other; blanks as "[what is to be filled in]". */
function proseOf(part: Readonly<Record<string, unknown>>, parameters: ReadonlyMap<string, string>): string {
  const own = text(part.prose).replace(
    /\{\{\s*insert:\s*param,\s*([\w.-]{1,200})\s*\}\}/g,
    (_, id: string) => `[${parameters.get(id) ?? id}]`,
  );
  const inner = listOf(part.parts)
    .filter(isObject)
    .map((each) => proseOf(each, parameters));
  return [own, ...inner].filter(Boolean).join(' ');
}

/** What a table's headings may be called; the first that a table has counts. */
const HEADINGS: Readonly<Record<keyof ImportedRequirement, readonly string[]>> = {
  id: ['id', 'no', 'number', '번호', '항목번호'],
  citation: ['citation', 'reference', 'clause', 'article', '근거 조항', '근거', '조항'],
  requirement: ['requirement', 'text', 'control', '요구사항', '점검 항목', '내용'],
  citationKo: ['citation (ko)', 'citation.ko', '근거 조항(국문)'],
  requirementKo: ['requirement (ko)', 'requirement.ko', '요구사항(국문)'],
};

/** Requirements of a table whose first row names the columns; undefined where none is called a requirement. */
export function readTable(rows: readonly (readonly string[])[]): ReadRequirements | undefined {
  const [head = [], ...body] = rows;
  const names = head.map((cell) => cell.trim().toLowerCase());
  const columnOf = (key: keyof ImportedRequirement): number =>
    HEADINGS[key].map((name) => names.indexOf(name)).find((index) => index >= 0) ?? -1;
  const columns = Object.keys(HEADINGS).map(
    (key) => [key, columnOf(key as keyof ImportedRequirement)] as const,
  );
  if (columnOf('requirement') < 0) return undefined;
  const requirements = body
    .map(
      (row) =>
        Object.fromEntries(
          columns.map(([key, at]) => [key, (row[at] ?? '').trim()]),
        ) as unknown as ImportedRequirement,
    )
    .filter(({ requirement }) => requirement !== '');
  return { title: undefined, asOf: undefined, requirements };
}

/** Requirements of a CSV text; the kind of separator is found out. */
export async function readCsvTable(csv: string): Promise<ReadRequirements | undefined> {
  const { parseCsv, stripBom } = await import('hucre/csv');
  const rows = parseCsv(stripBom(csv), { typeInference: false });
  return readTable(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
}

/** Requirements of the first sheet of a workbook that has any. */
export async function readWorkbookTable(bytes: Uint8Array): Promise<ReadRequirements | undefined> {
  for (const { rows } of (await readWorkbook(bytes)) ?? []) {
    const read = readTable(rows);
    if (read !== undefined && read.requirements.length > 0) return read;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
