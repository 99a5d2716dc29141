// A diagnostic: what is wrong with a file, where, and what to do. Data first; sentences and positions come last.
import { catalogue, type DiagnosticArguments, type DiagnosticCode } from './catalogue.ts';
import type { Language } from './entry.ts';
import { RELATIONS, type Relation } from './relation.ts';
import type { Severity } from './severity.ts';

/** A place in a file; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a diagnostic points: a JSON pointer into the merged plan (`key`: at the name of the entry), a place in a file, or a file as a whole. */
export type Target =
  | { readonly pointer: string; readonly key?: boolean }
  | { readonly location: Location }
  | { readonly file: string };

/** A further place that belongs to the problem. */
export interface Related {
  readonly relation: Relation;
  readonly target: Target;
}

export type Diagnostic = {
  [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly args: DiagnosticArguments<Code>;
    readonly target?: Target;
    readonly related?: readonly Related[];
  };
}[DiagnosticCode];

/** A further place as people see it. */
export interface RelatedReport {
  readonly message: string;
  readonly location: Location;
}

/** Turns a pointer into the merged plan into a place in the author's file; `key`: of the name of the entry. */
export type LocatePointer = (pointer: string, key: boolean) => Location | undefined;

/** A diagnostic as people see it. */
export interface DiagnosticReport {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly pointer?: string;
  readonly location?: Location;
  readonly related: readonly RelatedReport[];
}

/** Makes a diagnostic; `args` are those of the code's sentences. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  args: DiagnosticArguments<Code>,
  target?: Target,
  related: readonly Related[] = [],
): Diagnostic {
  return { code, args, ...(target && { target }), ...(related.length > 0 && { related }) } as Diagnostic;
}

export function severityOf(code: DiagnosticCode): Severity {
  return catalogue[code].severity;
}

/** Whether any of them is an error: then there is no plan to go on with. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => severityOf(each.code) === 'error');
}

/**
 * Sentences and positions for diagnostics: sorted by file, line, column and code, each once.
 * `locate` turns a pointer into the merged plan into a place in the author's file.
 */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
  locate: LocatePointer,
): DiagnosticReport[] {
  const reports = diagnostics.map((each): DiagnosticReport => {
    const { severity, message, hint } = catalogue[each.code];
    // Each code's sentences take that code's arguments; TypeScript cannot follow the pairing through the union.
    const say = (sentence: Readonly<Record<Language, (args: never) => string>>) =>
      sentence[language](shortened(each.args) as never);
    const location = locationOf(each.target, locate);
    return {
      code: each.code,
      severity,
      message: say(message),
      hint: say(hint),
      ...(each.target && 'pointer' in each.target && { pointer: each.target.pointer }),
      ...(location && { location }),
      related: reportRelated(each.related ?? [], language, locate),
    };
  });
  reports.sort(compareReports);
  return reports.filter(
    (report, index) => index === 0 || compareReports(reports[index - 1] ?? report, report) !== 0,
  );
}

const LONGEST_TEXT = 200;
const MOST_NAMES = 40;

/** Arguments as a sentence can hold them: an author's text may be endless, and so may a circle. */
function shortened(args: object): object {
  const clip = (value: unknown): unknown => {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      return `${value.slice(0, LONGEST_TEXT / 2)}…${value.slice(-LONGEST_TEXT / 4)}`;
    }
    if (!Array.isArray(value)) return value;
    const kept = value.length > MOST_NAMES ? [...value.slice(0, MOST_NAMES / 2), '…', value.at(-1)] : value;
    return kept.map(clip);
  };
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, clip(value)]));
}

/** More places than this help nobody; a circle may have thousands. */
export const MOST_RELATED = 10;

/** Sentences and positions of further places; what has no place is left out. */
export function reportRelated(
  related: readonly Related[],
  language: Language,
  locate: LocatePointer,
): RelatedReport[] {
  return related.slice(0, MOST_RELATED).flatMap(({ relation, target }) => {
    const location = locationOf(target, locate);
    return location === undefined ? [] : [{ message: RELATIONS[language][relation], location }];
  });
}

function locationOf(target: Target | undefined, locate: LocatePointer): Location | undefined {
  if (target === undefined) return undefined;
  if ('location' in target) return target.location;
  if ('file' in target) return { file: target.file, line: 1, column: 1 };
  return locate(target.pointer, target.key === true);
}

function compareReports(a: DiagnosticReport, b: DiagnosticReport): number {
  return (
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Order by UTF-16 units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
