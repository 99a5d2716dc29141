// A table as CSV (RFC 4180), for whatever reads tables; with a mark by which spreadsheets know that it is UTF-8.
import { writeCsv } from 'hucre/csv';
import type { Language } from '../diagnostics/entry.ts';
import { CHECKLIST_COLUMNS, type ChecklistRow } from './checklist-table.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';

/** A checklist with a line for each requirement. */
export function checklistCsv(rows: readonly ChecklistRow[], language: Language): string {
  const { columns } = CHECKLIST_WORDS[language];
  return tableCsv(
    CHECKLIST_COLUMNS.map((column) => columns[column]),
    rows.map((row) => CHECKLIST_COLUMNS.map((column) => row[column])),
  );
}

/** Cells that a spreadsheet would take for a formula are written with an apostrophe before them. */
export const tableCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  writeCsv([[...headings], ...rows.map((row) => [...row])], {
    bom: true,
    lineSeparator: '\r\n',
    escapeFormulae: true,
  });
