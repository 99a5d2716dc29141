// Tables of requirements as others write them: CSV and workbooks.
import type { ImportedRequirement } from '../regimes/import-requirements.ts';
import { readWorkbook } from './workbook.ts';

export interface ReadRequirements {
  readonly title: string | undefined;
  /** Day of the text, where the file says one. */
  readonly asOf: string | undefined;
  /** OSCAL is NIST's, and its readers judge on NIST's scale. */
  readonly scale?: 'nist';
  /** Ids of the families of a catalogue that has any. */
  readonly families?: readonly string[];
  /** It has more than any rule book may hold, and was not read to its end. */
  readonly isTooLarge?: boolean;
  readonly requirements: readonly ImportedRequirement[];
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
