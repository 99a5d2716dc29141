// Plans and templates as the tests need them.
import { readdirSync, readFileSync } from 'node:fs';
import { type AnalysedPlan, analysePlan } from '../../src/analysis/analyse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ALL_DOCUMENTS, chooseDocuments } from '../../src/document/choose-documents.ts';
import { composeComparison } from '../../src/document/compose-comparison.ts';
import type { ComposedDocument, ComposeOptions } from '../../src/document/composed-document.ts';
import { assessmentData } from '../../src/exports/assessment-data.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { type Assessment, RESULTS, type Result } from '../../src/regimes/assessment.ts';
import { chooseRegimes } from '../../src/regimes/choose-regimes.ts';

/** The package's own templates. */
export const templates: ReadonlyMap<string, string> = new Map(
  ['documents', 'partials'].flatMap((folder) =>
    readdirSync(`templates/${folder}`).map((file): [string, string] => [
      `${folder}/${file.replace(/\.md\.hbs$/, '')}`,
      readFileSync(`templates/${folder}/${file}`, 'utf8'),
    ]),
  ),
);

/** A plan from the files of a sample, joined. */
export function sample(folder: string): Plan {
  const parts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return Object.assign({}, ...parts);
}

export const analysed = (plan: Plan, asOf = '2026-11-01'): AnalysedPlan =>
  analysePlan(resolvePlan(plan), asOf);

/** Diagnostics as one line each. */
export const said = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`);

/** Every document of the catalogue, of a plan and all rule books of the package, or those with these ids. */
export async function allDocuments(
  all: AnalysedPlan,
  options: ComposeOptions,
  wanted?: readonly string[],
): Promise<ComposedDocument[]> {
  const files = readdirSync('regimes').filter((file) => file.endsWith('.json'));
  const { regimes } = await chooseRegimes(
    files.map((file) => ({ path: file, content: readFileSync(`regimes/${file}`) })),
    wanted,
  );
  const materials = {
    analysed: all,
    assessments: regimes.map((regime) => assessRegime(regime, all)),
  };
  const ids = regimes.map(({ regime }) => regime.id);
  const { chosen } = await chooseDocuments([ALL_DOCUMENTS], all.plan, ids);
  return Promise.all(chosen.map(({ kind, id, name }) => kind.compose(materials, id, { ...options, name })));
}

/** The comparison of a checklist with an earlier one in which every result and some demands were others. */
export async function comparisonOf(
  assessment: Assessment,
  all: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const now = assessmentData(assessment, all.plan.plan.id);
  const results = now.results.map((each, index) => ({
    ...each,
    id: index === 0 ? 'old' : each.id,
    citation: index === 1 ? { en: 'Art. 0', ko: '제0조' } : each.citation,
    result: RESULTS[(RESULTS.indexOf(each.result) + index) % RESULTS.length] as Result,
  }));
  const before = { ...now, plan: 'earlier', asOf: '2021-01-01', regimeAsOf: '2020-01-01', results };
  return composeComparison({ before, now, assessment }, all, options);
}
