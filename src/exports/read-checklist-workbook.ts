// A checklist's workbook as it came back: whose it is, and what people have filled in.
import { LANGUAGES, type Language } from '../diagnostics/entry.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';
import { AS_MADE_SHEET, type EntryColumn, MARK_SHEET, WORKBOOK_FORMAT } from './checklist-workbook.ts';
import { readWorkbook } from './workbook.ts';

/** What stands in the coloured columns of a row; '' for an empty cell. */
export type FilledCells = Readonly<Record<EntryColumn, string>>;

export interface FilledRow {
  /** Row of the sheet, counted as spreadsheets do, from 1. */
  readonly row: number;
  readonly requirement: string;
  readonly cells: FilledCells;
  /** What stood there when the workbook was made; undefined where it does not say. */
  readonly asMade?: FilledCells | undefined;
}

export interface FilledChecklist {
  readonly regime: string;
  readonly plan: string;
  readonly language: Language;
  readonly rows: readonly FilledRow[];
}

export const ENTRY_COLUMNS = Object.keys(CHECKLIST_WORDS.en.entry) as readonly EntryColumn[];

/** What was filled in; a word for what is wrong with the file where it is no checklist of ours. */
export async function readChecklistWorkbook(
  bytes: Uint8Array,
): Promise<FilledChecklist | 'no-workbook' | 'no-checklist'> {
  const sheets = await readWorkbook(bytes);
  if (sheets === undefined) return 'no-workbook';
  const marks = sheets.find(({ name }) => name === MARK_SHEET)?.rows ?? [];
  const mark = new Map(marks.map(([key = '', value = '']) => [key, value]));
  const language = LANGUAGES.find((each) => each === mark.get('language'));
  const [regime, plan] = [mark.get('regime'), mark.get('plan')];
  if (mark.get('format') !== WORKBOOK_FORMAT || !language || !regime || !plan) return 'no-checklist';
  const words = CHECKLIST_WORDS[language];
  const sheet = sheets.find(({ name }) => name === words.sheets.checklist);
  const headings = sheet?.rows[0] ?? [];
  const columnOf = (heading: string): number => headings.indexOf(heading);
  const number = columnOf(words.columns.number);
  const columns = ENTRY_COLUMNS.map((column) => [column, columnOf(words.entry[column])] as const);
  if (sheet === undefined || number < 0 || columns.some(([, index]) => index < 0)) return 'no-checklist';
  const made = sheets.find(({ name }) => name === AS_MADE_SHEET)?.rows.slice(1) ?? [];
  const asMade = new Map(made.map(([id = '', ...cells]) => [id, filledCells((index) => cells[index])]));
  const rows = sheet.rows.slice(1).map((cells, index): FilledRow => {
    const requirement = (cells[number] ?? '').trim();
    return {
      row: index + 2,
      requirement,
      cells: filledCells((position) => cells[columns[position]?.[1] ?? -1]),
      asMade: asMade.get(requirement),
    };
  });
  const isEmpty = ({ requirement, cells }: FilledRow) =>
    requirement === '' && Object.values(cells).every((cell) => cell === '');
  return { regime, plan, language, rows: rows.filter((each) => !isEmpty(each)) };
}

const filledCells = (cellOf: (index: number) => string | undefined): FilledCells =>
  Object.fromEntries(
    ENTRY_COLUMNS.map((column, index) => [column, (cellOf(index) ?? '').trim()]),
  ) as unknown as FilledCells;
