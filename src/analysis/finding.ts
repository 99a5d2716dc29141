// A finding: the plan, as written, will not hold. Data first; the sentence comes last.

import { compareText } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import type { Day } from '../plan/calendar.ts';
import type { Text } from '../plan/plan.generated.ts';
import { type FindingArguments, type FindingCode, findingCatalogue } from './finding-catalogue.ts';
import { wordsOf } from './finding-entry.ts';

export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly args: FindingArguments<Code>;
    /** Places in the merged plan that it follows from, the most telling first. */
    readonly pointers: readonly [string, ...string[]];
    /** Who has accepted it, until when and why; the pointer leads to the acceptance. */
    readonly accepted?: Acceptance;
  };
}[FindingCode];

interface Acceptance {
  readonly by: Text;
  readonly until: Day;
  readonly reason: Text;
  readonly pointer: string;
}

/** Makes a finding; `args` are those of the code's sentences. */
export function finding<Code extends FindingCode>(
  code: Code,
  args: FindingArguments<Code>,
  pointers: readonly [string, ...string[]],
): Finding {
  return { code, severity: findingCatalogue[code].severity, args, pointers } as Finding;
}

/** The sentence and the remedy of a finding. */
export function sayFinding(finding: Finding, language: Language): { sentence: string; remedy: string } {
  const { sentence, remedy } = findingCatalogue[finding.code];
  const words = wordsOf(language);
  // Each code's sentences take that code's arguments; TypeScript cannot follow the pairing through the union.
  return {
    sentence: sentence[language](finding.args as never, words),
    remedy: remedy[language](finding.args as never, words),
  };
}

/** Gravest first, then by code and place; each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const keyed = new Map<string, Finding>();
  for (const each of findings) keyed.set(JSON.stringify([each.code, each.args, each.pointers]), each);
  return [...keyed.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.code, b.code) ||
      comparePointers(a.pointers[0], b.pointers[0]) ||
      compareText(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
}

/** `/systems/2` before `/systems/10`. */
function comparePointers(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x = '', y = ''] = [left[index], right[index]];
    const isNumeric = /^\d+$/.test(x) && /^\d+$/.test(y);
    const order = isNumeric ? Number(x) - Number(y) : compareText(x, y);
    if (order !== 0) return order;
  }
  return 0;
}
