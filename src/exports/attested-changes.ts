// What a filled-in checklist changes in a plan: confirmations, exclusions and measures, as edits of the plan's lists.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RowProblem } from '../diagnostics/workbook-problems.ts';
import type { Plan } from '../plan/plan.generated.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { type Change, RowReader } from './attested-row.ts';
import type { FilledChecklist } from './read-checklist-workbook.ts';

interface Changes {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `filled` says that the plan does not say yet. Where any row is wrong, all that are wrong are told. */
export function changesOf(
  filled: FilledChecklist,
  assessment: Assessment,
  plan: Plan,
  file: string,
): Changes {
  const changes: Change[] = [];
  const diagnostics: Diagnostic[] = [];
  const assessedOf = new Map(assessment.requirements.map((each) => [each.requirement.id, each]));
  const seen = new Set<string>();
  for (const { row, requirement, cells, asMade } of filled.rows) {
    const assessed = assessedOf.get(requirement);
    const refuse = (problem: RowProblem, value = ''): undefined => {
      diagnostics.push(
        diagnostic(
          'workbook-row-wrong',
          { row, requirement, problem, value },
          { location: { file, line: row, column: 1 } },
        ),
      );
      return undefined;
    };
    if (assessed === undefined) {
      refuse(requirement === '' ? 'number-missing' : 'unknown-requirement');
      continue;
    }
    if (seen.has(requirement)) {
      refuse('row-twice');
      continue;
    }
    seen.add(requirement);
    const reader = new RowReader(cells, asMade, assessed, plan, filled.language, refuse);
    for (const change of [reader.confirmation(), reader.action()])
      if (change !== undefined) changes.push(change);
  }
  return { changes: diagnostics.length > 0 ? [] : changes, diagnostics };
}
