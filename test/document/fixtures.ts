// Plans and templates as the tests need them.
import { readdirSync, readFileSync } from 'node:fs';
import { type AnalysedPlan, analysePlan } from '../../src/analysis/analyse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';

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
