// Workbooks as we need them, written and read: the one place that knows the library behind it.
import type { NamedRange, WriteSheet } from 'hucre';
import stringWidth from 'string-width';
import type { Language } from '../diagnostics/entry.ts';
import { type Day, isDay } from '../plan/calendar.ts';
import { unpackedSize } from './unpacked-size.ts';

/** `day`: a day as spreadsheets have it. `text`: never a formula, whatever it begins with. */
export type CellKind = 'text' | 'day';

export interface WorkbookColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly kind?: CellKind;
  /** Whether people fill it in: coloured, and not protected. */
  readonly isEntry?: boolean;
  /** What may be chosen. */
  readonly choices?:
    | readonly string[]
    | { readonly sheet: string; readonly column: number; readonly count: number };
  /** Folded away: there for whoever looks for it, not on paper. */
  readonly isHidden?: boolean;
  /** Shown beside the cell while it is filled in. */
  readonly hint?: string;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly string[])[];
  /** For programs: not shown. */
  readonly isHidden?: boolean;
  /** At the top of each printed page. */
  readonly title?: string;
  /** How many columns say what a row is about: they stay in sight, and come again on each printed page; 1 where nothing is said. */
  readonly keyColumns?: number;
}

/** A sheet as it was read: cells as text, days as `2026-09-30`, trailing empty ones left out. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const MILLISECONDS_IN_A_DAY = 86_400_000;
/** Day 0 of the calendar of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_FORMAT = 'yyyy-mm-dd';
const MOST_CHARACTERS = 32_767;
const CUT: Readonly<Record<Language, string>> = {
  en: '… A cell holds no more. The whole stands in the checklist as JSON.',
  ko: '… 셀 하나에 담을 수 있는 글자 수를 넘어 여기까지만 적었습니다. 전체는 JSON으로 만든 점검표에 있습니다.',
};
const ENTRY_COLOR = 'FFF8E1';
const HEAD_COLOR = 'E8EEF2';
const RULE_COLOR = 'C9D1D8';
const FONT = { name: 'Calibri', size: 11 };
const ROW_RULE = { bottom: { style: 'thin', color: { rgb: RULE_COLOR } } } as const;

/** Bytes of an Office Open XML workbook dated `day`; the same for the same sheets. */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  paper: 'A4' | 'Letter',
  day: Day,
  language: Language,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const dated = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map((sheet) => written(sheet, paper, language)),
    namedRanges: sheets.filter(({ rows }) => rows.length > 0).map(filterName),
    properties: { creator: 'Holdfast', created: dated, modified: dated },
  });
}

/** LibreOffice shows the filters of a sheet only where this name stands too, as Excel writes it. */
function filterName({ name, columns, rows }: WorkbookSheet): NamedRange {
  const corner = `$${columnLetter(columns.length - 1)}$${rows.length + 1}`;
  return {
    name: '_xlnm._FilterDatabase',
    range: `'${name.replaceAll("'", "''")}'!$A$1:${corner}`,
    scope: name,
  };
}

/** `A`, `Z`, `AA`. */
function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter;
}

function written(
  { name, columns, rows, isHidden, title, keyColumns = 1 }: WorkbookSheet,
  paper: 'A4' | 'Letter',
  language: Language,
): WriteSheet {
  const last = rows.length + 1;
  // On paper, what was worked out is one page wide and what is filled in is another.
  const hasEntries = columns.some(({ isEntry }) => isEntry);
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [index] of columns.entries()) {
    cells.set(`0,${index}`, {
      style: {
        font: { ...FONT, bold: true },
        border: ROW_RULE,
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEAD_COLOR } },
        alignment: { wrapText: true, vertical: 'top' },
      },
    });
  }
  return {
    name,
    columns: columns.map(({ width, kind, isEntry, isHidden: isFolded }) => ({
      width,
      ...(isFolded && { hidden: true }),
      style: {
        font: FONT,
        border: ROW_RULE,
        alignment: { wrapText: true, vertical: 'top' },
        ...(kind === 'day' && { numFmt: DAY_FORMAT }),
        ...(isEntry && {
          fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ENTRY_COLOR } },
          protection: { locked: false },
        }),
      },
    })),
    rows: [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.kind, language))),
    ],
    cells,
    rowDefs: new Map(
      [columns.map(({ heading }) => heading), ...rows].map((row, index) => [
        index,
        { height: heightOf(row, columns) },
      ]),
    ),
    ...(rows.length > 0 && { autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${last}` } }),
    freezePane: { rows: 1, columns: keyColumns },
    dataValidations: columns.flatMap((column, index) => validationOf(column, index, last)),
    pageSetup: {
      paperSize: paper === 'A4' ? 'a4' : 'letter',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: hasEntries ? 2 : 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      ...(hasEntries && { printTitlesColumn: `$A:$${columnLetter(keyColumns - 1)}` }),
    },
    headerFooter: {
      ...(title !== undefined && { oddHeader: `&L${title.replaceAll('&', '&&')}` }),
      oddFooter: '&C&P / &N',
    },
    ...(isHidden && { hidden: true }),
  };
}

const LINE_HEIGHT_POINTS = 16;
const MOST_LINES = 25;

/** So high that the longest cell can be read: not every program works that out on opening. */
function heightOf(row: readonly string[], columns: readonly WorkbookColumn[]): number {
  const linesOf = (text: string, width: number): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / width)), 0);
  const lines = row.map((text, index) => {
    const { width = 10, isHidden = false } = columns[index] ?? {};
    return isHidden ? 1 : linesOf(text, width - 1);
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE_HEIGHT_POINTS;
}

/** What a cell can hold; of more, the beginning, with a last line that says where the rest is. */
function cutToCell(text: string, language: Language): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const kept = text.slice(0, MOST_CHARACTERS - CUT[language].length - 1).replace(/\p{Surrogate}$/u, '');
  return `${kept}\n${CUT[language]}`;
}

function cellOf(text: string, kind: CellKind | undefined, language: Language): string | number | null {
  if (text === '') return null;
  if (kind === 'day' && isDay(text)) return (Date.parse(text) - DAY_ZERO) / MILLISECONDS_IN_A_DAY;
  return cutToCell(text, language);
}

function validationOf(
  { choices, kind, hint }: WorkbookColumn,
  index: number,
  last: number,
): NonNullable<WriteSheet['dataValidations']> {
  const letter = columnLetter(index);
  const common = {
    range: `${letter}2:${letter}${Math.max(last, 2)}`,
    allowBlank: true,
    showErrorMessage: true,
    ...(hint !== undefined && { showInputMessage: true, inputMessage: hint, errorMessage: hint }),
  };
  if (kind === 'day') {
    return [{ ...common, type: 'date', operator: 'greaterThan', formula1: '1' }];
  }
  if (choices === undefined) return [];
  if (!('sheet' in choices)) return [{ ...common, type: 'list', values: [...choices] }];
  if (choices.count === 0) return [];
  const from = columnLetter(choices.column);
  const sheet = `'${choices.sheet.replaceAll("'", "''")}'`;
  return [{ ...common, type: 'list', formula1: `${sheet}!$${from}$2:$${from}$${choices.count + 1}` }];
}

/** No checklist and no catalogue of requirements holds so much; bombs do. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Sheets of a workbook, or undefined where the bytes are none or unpack to more than 64 MB. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[] | undefined> {
  const size = unpackedSize(bytes);
  if (size === undefined || size > MOST_UNPACKED_BYTES) return undefined;
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOfCell)) }));
  } catch {
    return undefined;
  }
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/** 2026-9-30, 2026.9.30, 2026. 9. 30., 2026/09/30, 2026년 9월 30일: the year first, so that it cannot be misread. */
const TYPED_DAY = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/;
const DIGITS_OF_DAY = /^(\d{4})(\d{2})(\d{2})$/;
/** 2000-01-01. A smaller number is a year or a mistake, not a day that anybody confirms. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 2_958_465;

/** A day as people may have typed it: text, or the number that a spreadsheet keeps. */
export function dayOfCell(text: string): Day | undefined {
  const trimmed = text.trim();
  const [, year, month = '', date = ''] = TYPED_DAY.exec(trimmed) ?? DIGITS_OF_DAY.exec(trimmed) ?? [];
  if (year !== undefined) {
    const typed = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isDay(typed) ? typed : undefined;
  }
  const serial = Number(trimmed);
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(DAY_ZERO + serial * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10);
}
