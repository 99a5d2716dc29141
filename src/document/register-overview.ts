// The gap register on one page: how many entries, by rule book and by person, and how many nobody is closing.
import type { Assessment, Result } from '../regimes/assessment.ts';
import { md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { scopeWord } from './checklist-cover.ts';
import { factName } from './facts-in-words.ts';
import type { Entries } from './gap-entries.ts';
import { isOverdue } from './improvement.ts';

export function registerOverviewView(context: Context, assessments: readonly Assessment[], entries: Entries) {
  const { m, w } = context;
  const says = m['register-overview'];
  const chapter = chapterOf(context, 'register-overview');
  const requirements = new Set(
    entries.gaps.flatMap(({ gap }) =>
      gap.requirements.map(({ regime, assessed }) => `${regime.id} ${assessed.requirement.id}`),
    ),
  );
  return {
    ...chapter.base,
    labels: says.labels,
    positionHeading: chapter.heading(says.position),
    intro: says.intro(entries.gaps.length, requirements.size, entries.findings.length),
    statement: says.statement,
    figures: figures(context, entries),
    regimesHeading: chapter.heading(says.regimes),
    regimes: chapter.table(
      says.regimesTable,
      assessments.map(({ regime, scope, counts }) => {
        const sum = (...results: readonly Result[]) =>
          w.number(results.reduce((total, each) => total + counts[each], 0));
        return {
          regime: w.text(regime.name),
          scope: scopeWord(context, scope.applies),
          met: sum('met', 'attested'),
          partly: sum('partly-met'),
          notMet: sum('not-met'),
          notEvidenced: sum('not-evidenced'),
          person: sum('to-review', 'to-attest'),
          notApplicable: sum('not-applicable'),
        };
      }),
      says.noRegimes,
    ),
    undecided: chapter.table(
      says.undecidedTable,
      assessments
        .filter(({ scope }) => scope.applies === undefined)
        .map(({ regime, scope }) => ({
          regime: w.text(regime.name),
          facts: w.listed(
            [...new Set(scope.conditions.flatMap(({ unknown }) => unknown))].map((name) =>
              factName(context, '/organization', name),
            ),
          ),
        })),
      NOTHING,
    ),
    peopleHeading: chapter.heading(says.people),
    people: chapter.table(says.peopleTable, peopleRows(context, entries), says.noPeople),
  };
}

function figures({ plan, analysed, m }: Context, { gaps, findings }: Entries) {
  const says = m['register-overview'];
  const open = (plan.improvementMeasures ?? []).filter(({ state }) => state !== 'done');
  const all = [...gaps, ...findings];
  const without = all.filter(({ closing }) => closing.length === 0).length;
  const count = (value: number) => strong(trusted(String(value)));
  return {
    gapsLabel: says.figureGaps,
    findingsLabel: says.figureFindings,
    withoutLabel: says.figureWithout,
    overdueLabel: says.figureOverdue,
    gaps: count(gaps.length),
    findings: count(findings.length),
    without: md`${count(without)} / ${all.length}`,
    overdue: md`${count(open.filter((each) => isOverdue(each, analysed.asOf)).length)} / ${open.length}`,
  };
}

/** Everybody who answers for an entry, those with most of them first. */
function peopleRows({ m, w }: Context, { gaps, findings }: Entries) {
  const people = new Map<
    string | undefined,
    { gaps: number; findings: number; errors: number; without: number }
  >();
  for (const each of [...gaps, ...findings]) {
    const known = people.get(each.responsible) ?? { gaps: 0, findings: 0, errors: 0, without: 0 };
    const isFinding = 'finding' in each;
    people.set(each.responsible, {
      gaps: known.gaps + (isFinding ? 0 : 1),
      findings: known.findings + (isFinding ? 1 : 0),
      errors: known.errors + (isFinding && each.finding.severity === 'error' ? 1 : 0),
      without: known.without + (each.closing.length === 0 ? 1 : 0),
    });
  }
  return [...people]
    .sort(([, a], [, b]) => b.gaps + b.findings - a.gaps - a.findings)
    .map(([person, counts]) => ({
      responsible: person === undefined ? m.notAppointed : w.person(person),
      gaps: w.number(counts.gaps),
      findings: w.number(counts.findings),
      errors: w.number(counts.errors),
      without: w.number(counts.without),
    }));
}
