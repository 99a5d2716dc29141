// Two checklists of a rule book held against each other, as a table: for spreadsheets and for whatever reads CSV.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { ComparedAssessment } from '../document/compose-comparison.ts';
import { plainText } from '../document/plain-text.ts';
import { textIn } from '../plan/words.ts';
import type { Result } from '../regimes/assessment.ts';
import { type Comparison, compareChecklists } from '../regimes/compare.ts';
import { messagesOf } from '../words/messages.ts';
import { tableCsv } from './checklist-csv.ts';
import { type ChecklistRow, checklistTable } from './checklist-table.ts';
import { CHECKLIST_WORDS, type ChecklistWords } from './checklist-words.ts';
import type { WorkbookOptions } from './checklist-workbook.ts';
import { writeWorkbook } from './workbook.ts';

type Options = Pick<WorkbookOptions, 'language' | 'lineOf'>;

const KINDS = ['regressed', 'opened', 'closed', 'moved'] as const;
const WIDTHS = [10, 18, 38, 14, 14, 20, 36, 46, 18] as const;
const KEY_COLUMNS = 3;

/** Text of the CSV. */
export function comparisonCsv(
  compared: ComparedAssessment,
  analysed: AnalysedPlan,
  options: Options,
): string {
  const { headings, rows } = tableOf(compared, analysed, options);
  return tableCsv(headings, rows);
}

/** Bytes of the workbook; nothing in it is read back. */
export async function comparisonWorkbook(
  compared: ComparedAssessment,
  analysed: AnalysedPlan,
  { paper, houseName = analysed.plan.organization.name, ...options }: WorkbookOptions,
): Promise<Uint8Array> {
  const { language } = options;
  const { headings, rows } = tableOf(compared, analysed, options);
  const { regime } = compared.assessment;
  const { before, now } = compared;
  const sheet = {
    name: CHECKLIST_WORDS[language].sheets.checklist,
    title: `${textIn(language, houseName)} · ${textIn(language, regime.name)} · ${before.asOf} → ${now.asOf}`,
    keyColumns: KEY_COLUMNS,
    columns: headings.map((heading, index) => ({ heading, width: WIDTHS[index] ?? 14 })),
    rows,
  };
  return writeWorkbook([sheet], paper, analysed.asOf, language);
}

/** A row for each requirement of now, in the order of the rule book, then those that it no longer has. */
function tableOf(
  { before, now, assessment }: ComparedAssessment,
  analysed: AnalysedPlan,
  { language, lineOf }: Options,
) {
  const { columns, changes } = CHECKLIST_WORDS[language];
  const m = messagesOf(language);
  const comparison = compareChecklists(before, now);
  const wordOf = (result: Result | undefined): string =>
    result === undefined ? '' : plainText(m.checklist.resultsOf[result]);
  const old = new Map(before.results.map((each) => [each.id, each.result]));
  const present = checklistTable(assessment, analysed, language, lineOf).map((row: ChecklistRow, index) => [
    row.number,
    row.citation,
    row.requirement,
    wordOf(old.get(row.number)),
    wordOf(assessment.requirements[index]?.result),
    changeOf(comparison, row.number, changes),
    row.evidence,
    row.gap,
    row.owner,
  ]);
  const gone = before.results
    .filter(({ id }) => comparison.requirements.removed.includes(id))
    .map(({ id, citation, requirement, result }) => [
      id,
      textIn(language, citation),
      textIn(language, requirement),
      wordOf(result),
      '',
      changes.removed,
      '',
      '',
      '',
    ]);
  return {
    headings: [
      columns.number,
      columns.citation,
      columns.requirement,
      plainText(m.comparison.before),
      plainText(m.comparison.after),
      changes.change,
      columns.evidence,
      columns.gap,
      columns.owner,
    ],
    rows: [...present, ...gone],
  };
}

/** What became of a requirement, and whether it asks something else than before. */
function changeOf(comparison: Comparison, id: string, says: ChecklistWords['changes']): string {
  const { added, changed } = comparison.requirements;
  if (added.includes(id)) return says.added;
  const kind = KINDS.find((each) => comparison[each].some((row) => row.id === id)) ?? 'unchanged';
  return changed.includes(id) ? `${says[kind]}\n${says.changed}` : says[kind];
}
