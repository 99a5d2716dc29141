// A checklist as a workbook: what was worked out, and columns in which people confirm, exclude and plan.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Language } from '../diagnostics/entry.ts';
import { ALL_SCALES } from '../document/checklist-scales.ts';
import type { LineOf } from '../document/composed-document.ts';
import type { Plan, Text } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { AssessedRequirement, Assessment } from '../regimes/assessment.ts';
import type { Regime } from '../regimes/regime.generated.ts';
import { SCALE_WORDS } from '../words/messages-scales.ts';
import { CHECKLIST_COLUMNS, type ChecklistColumn, checklistTable } from './checklist-table.ts';
import { CHECKLIST_WORDS, type ChecklistWords } from './checklist-words.ts';
import { type WorkbookColumn, type WorkbookSheet, writeWorkbook } from './workbook.ts';

/** What people fill in, in the order of the columns. */
export type EntryColumn = keyof ChecklistWords['entry'];

/** Name of the hidden sheet by which the workbook is known again, and its format. */
export const MARK_SHEET = 'holdfast';
export const WORKBOOK_FORMAT = 'checklist-1';
/** Name of the hidden sheet that keeps what the coloured columns said when the workbook was made. */
export const AS_MADE_SHEET = 'holdfast-as-made';

export interface WorkbookOptions {
  readonly language: Language;
  readonly paper: 'A4' | 'Letter';
  readonly lineOf: LineOf;
  /** The organisation as the brand calls it; as the plan does where nothing is said. */
  readonly houseName?: Text | undefined;
}

/**
 * Without the folded ones together no narrower than the key columns with those to fill in, and wider by less than the
 * last: so paper, two pages wide, parts the two where the filling in begins.
 */
const WIDTHS: Readonly<Record<ChecklistColumn, number>> = {
  number: 10,
  citation: 18,
  requirement: 38,
  method: 10,
  result: 13,
  korean: 12,
  nist: 12,
  iso: 12,
  evidence: 38,
  places: 20,
  gap: 46,
  action: 34,
  owner: 18,
  source: 16,
};

/** Number, citation and requirement. */
const KEY_COLUMNS = CHECKLIST_COLUMNS.slice(0, 3);

/** The gap says what to do as well; places and scales but that of the rule book are for those who need them. */
const foldedIn = ({ scale }: Regime): ReadonlySet<ChecklistColumn> =>
  new Set<ChecklistColumn>(['places', 'action', ...ALL_SCALES.filter((each) => each !== scale)]);

/** Bytes of the workbook of an assessment. */
export async function checklistWorkbook(
  assessment: Assessment,
  analysed: AnalysedPlan,
  { language, paper, lineOf, houseName = analysed.plan.organization.name }: WorkbookOptions,
): Promise<Uint8Array> {
  const words = CHECKLIST_WORDS[language];
  const people = (analysed.plan.people ?? []).map(({ id, name }) => personCell(textIn(language, name), id));
  const folded = foldedIn(assessment.regime);
  const entries = entryColumns(words, people.length);
  const rows = checklistTable(assessment, analysed, language, lineOf);
  const filled = assessment.requirements.map((each) => entriesOf(each, analysed.plan, language));
  const checklist: WorkbookSheet = {
    name: words.sheets.checklist,
    keyColumns: KEY_COLUMNS.length,
    title: `${textIn(language, houseName)} · ${textIn(language, assessment.regime.name)}`,
    columns: [
      ...CHECKLIST_COLUMNS.map((column) => ({
        heading: words.columns[column],
        width: WIDTHS[column],
        isHidden: folded.has(column),
      })),
      ...entries,
    ],
    rows: rows.map((row, index) => [
      ...CHECKLIST_COLUMNS.map((column) => row[column]),
      ...(filled[index] ?? []),
    ]),
  };
  return writeWorkbook(
    [
      checklist,
      {
        name: words.sheets.people,
        columns: [{ heading: words.sheets.people, width: 40 }],
        rows: people.map((each) => [each]),
      },
      aboutSheet(assessment, analysed, language),
      {
        name: MARK_SHEET,
        isHidden: true,
        columns: [
          { heading: 'format', width: 12 },
          { heading: WORKBOOK_FORMAT, width: 24 },
        ],
        rows: [
          ['regime', assessment.regime.id],
          ['plan', analysed.plan.plan.id],
          ['asOf', analysed.asOf],
          ['language', language],
        ],
      },
      {
        name: AS_MADE_SHEET,
        isHidden: true,
        columns: [words.columns.number, ...entries.map(({ heading }) => heading)].map((heading) => ({
          heading,
          width: 12,
        })),
        rows: rows.map(({ number }, index) => [number, ...(filled[index] ?? [])]),
      },
    ],
    paper,
    analysed.asOf,
    language,
  );
}

/** "김하늘 (kim-haneul)": two people may have one name. */
export const personCell = (name: string, id: string): string => `${name} (${id})`;

function entryColumns(
  { entry, confirmations, hints, sheets }: ChecklistWords,
  people: number,
): WorkbookColumn[] {
  const person = { sheet: sheets.people, column: 0, count: people };
  const column = (key: EntryColumn, width: number, more: Partial<WorkbookColumn> = {}): WorkbookColumn => ({
    heading: entry[key],
    width,
    isEntry: true,
    ...more,
  });
  return [
    column('confirmation', 13, { choices: Object.values(confirmations), hint: hints.confirmation }),
    column('by', 20, { choices: person, hint: hints.person }),
    column('on', 12, { kind: 'day', hint: hints.day }),
    column('until', 12, { kind: 'day', hint: hints.day }),
    column('reference', 18),
    column('statement', 31),
    column('actionOwner', 20, { choices: person, hint: hints.person }),
    column('actionDue', 12, { kind: 'day', hint: hints.day }),
  ];
}

/** What the plan says already, so that only changes are typed; in the order of the columns. */
export function entriesOf(
  { attestation, exclusion, measures }: AssessedRequirement,
  plan: Plan,
  language: Language,
): string[] {
  const { confirmations } = CHECKLIST_WORDS[language];
  const person = (id: string | undefined): string => {
    const found = plan.people?.find((each) => each.id === id);
    return found === undefined ? (id ?? '') : personCell(textIn(language, found.name), found.id);
  };
  const open = measures.find(({ entry }) => entry.state !== 'done')?.entry;
  const action = [person(open?.owner), open?.dueOn ?? ''];
  if (exclusion !== undefined && (attestation === undefined || !exclusion.isExpired)) {
    const { approvedBy, on = '', until = '', reason } = exclusion.entry;
    return [confirmations.excluded, person(approvedBy), on, until, '', textIn(language, reason), ...action];
  }
  if (attestation === undefined) return ['', '', '', '', '', '', ...action];
  const { by, on, until = '', reference = '', statement } = attestation.entry;
  const said = statement === undefined ? '' : textIn(language, statement);
  return [confirmations.attested, person(by), on, until, reference, said, ...action];
}

function aboutSheet({ regime, asOf }: Assessment, { plan }: AnalysedPlan, language: Language): WorkbookSheet {
  const words = CHECKLIST_WORDS[language];
  const { scales } = SCALE_WORDS[language];
  return {
    name: words.sheets.about,
    columns: [
      { heading: words.regime, width: 24 },
      { heading: textIn(language, regime.name), width: 90 },
    ],
    rows: [
      [words.textOf, regime.asOf],
      [words.plan, `${textIn(language, plan.plan.title)} ${plan.plan.version}`],
      [words.asOf, asOf],
      ['', words.about],
      ...ALL_SCALES.map((scale) => [scales.names[scale], scales.notes[scale]]),
    ],
  };
}
