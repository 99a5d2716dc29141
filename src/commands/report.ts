// What is said of a plan: diagnostics and findings as one list, each with its sentences and places.
import { type Finding, sayFinding } from '../analysis/finding.ts';
import {
  type Diagnostic,
  type Location,
  type RelatedReport,
  reportDiagnostics,
  reportRelated,
} from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import { textIn } from '../plan/words.ts';
import { type Locate, locator, type Source } from '../source/read.ts';

/** One problem as it is shown. */
export interface Problem {
  /** diagnostic: the file is wrong. finding: the plan, as written, will not hold. */
  readonly kind: 'diagnostic' | 'finding';
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly pointer?: string;
  readonly location?: Location;
  readonly related: readonly RelatedReport[];
}

/** A finding that somebody has accepted for now: it is shown, and counts for nothing. */
export interface AcceptedProblem extends Problem {
  readonly accepted: {
    /** Name of who accepted it. */
    readonly by: string;
    /** Last day on which it is accepted, YYYY-MM-DD. */
    readonly until: string;
    readonly reason: string;
    /** Pointer to the acceptance in the plan. */
    readonly pointer: string;
  };
}

/** Everything that a format needs to show problems. */
export interface Report {
  readonly problems: readonly Problem[];
  /** None when absent. */
  readonly accepted?: readonly AcceptedProblem[];
  readonly language: Language;
  /** Version of Holdfast. */
  readonly version: string;
  /** Texts of the files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly isColoured: boolean;
}

/** So many problems are shown to people in full; of the rest, the count. Formats for machines hold them all. */
export const MOST_SHOWN = 100;

/** From so many on, mistakes of form are not counted to the end (`MOST_ERRORS` in scripts/generate.mjs). */
const MOST_COUNTED = 100_000;

/** Diagnostics, then findings, with their sentences and places. */
export async function reportProblems(
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  source: Source | undefined,
  language: Language,
): Promise<Problem[]> {
  const isAnything = diagnostics.length + findings.length > 0;
  const locate: Locate = source !== undefined && isAnything ? await locator(source) : () => undefined;
  const ofFiles = reportDiagnostics(diagnostics, language, locate).map(
    (report): Problem => ({ kind: 'diagnostic', ...report }),
  );
  return [...ofFiles, ...findings.map((each) => problemOf(each, language, locate))];
}

/** Findings that somebody has accepted, with who, until when and why. */
export async function reportAccepted(
  findings: readonly Finding[],
  source: Source,
  language: Language,
): Promise<AcceptedProblem[]> {
  if (findings.length === 0) return [];
  const locate = await locator(source);
  return findings.flatMap((each): AcceptedProblem[] => {
    if (each.accepted === undefined) return [];
    const { by, until, reason, pointer } = each.accepted;
    const accepted = { by: textIn(language, by), until, reason: textIn(language, reason), pointer };
    return [{ ...problemOf(each, language, locate), accepted }];
  });
}

function problemOf(finding: Finding, language: Language, locate: Locate): Problem {
  const { sentence, remedy } = sayFinding(finding, language);
  const [pointer, ...others] = finding.pointers;
  const location = locate(pointer);
  const related = others.map((each) => ({ relation: 'basis', target: { pointer: each } }) as const);
  return {
    kind: 'finding',
    severity: finding.severity,
    code: finding.code,
    message: sentence,
    hint: remedy,
    pointer,
    ...(location && { location }),
    related: reportRelated(related, language, locate),
  };
}

export const LABELS = {
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    accepted: 'accepted',
    none: 'No problems found.',
    hint: 'help',
  },
  ko: {
    error: '오류',
    warning: '경고',
    note: '참고',
    accepted: '수용',
    none: '문제가 없습니다.',
    hint: '조치',
  },
} as const;

/** "accepted by Kim until 2026-12-31: the second supplier comes in autumn" */
export function sayAcceptance(
  { by, until, reason }: AcceptedProblem['accepted'],
  language: Language,
): string {
  return printable(
    language === 'ko' ? `${until}까지 수용(${by}): ${reason}` : `accepted by ${by} until ${until}: ${reason}`,
  );
}

/** How many findings are accepted, as a line; nothing where none is. */
export function acceptedCount(accepted: readonly AcceptedProblem[], language: Language): string {
  const count = accepted.length;
  if (count === 0) return '';
  if (language === 'ko') return `수용된 위험 ${count}건(위 건수에 포함하지 않음)\n`;
  return `${count} accepted ${count === 1 ? 'risk' : 'risks'}, not counted above\n`;
}

/** "2 errors, 1 warning" of all problems, and how many of them are not shown above. */
export function countsOf(problems: readonly Problem[], language: Language): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const hidden = problems.length - MOST_SHOWN;
  const isBounded = problems.length >= MOST_COUNTED;
  if (language === 'ko') {
    const all = counts.map(({ severity, count }) => `${LABELS.ko[severity]} ${count}건`).join(', ');
    const sum = isBounded ? `${all} 이상` : all;
    return hidden > 0 ? `${sum} (처음 ${MOST_SHOWN}건만 표시, 나머지 ${hidden}건 생략)` : sum;
  }
  const all = counts
    .map(({ severity, count }) => `${count} ${LABELS.en[severity]}${count === 1 ? '' : 's'}`)
    .join(', ');
  const sum = isBounded ? `at least ${all}` : all;
  return hidden > 0 ? `${sum} (the first ${MOST_SHOWN} are shown, ${hidden} more are not)` : sum;
}

/** `plan.json:12:5` */
export const placeOf = ({ file, line, column }: Location): string => `${printable(file)}:${line}:${column}`;

/** An author's text may hold anything; a terminal must not obey it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
