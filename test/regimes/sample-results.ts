// The samples held against every rule book, and the table of the results.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysePlan } from '../../src/analysis/analyse.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { validatePlan } from '../../src/plan/validate.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { type Assessment, RESULTS } from '../../src/regimes/assessment.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import type { LoadedRegime } from '../../src/regimes/load.ts';
import { readSource } from '../../src/source/read.ts';
import { load, regimeFiles } from './regime-files.ts';

export async function analyse(folder: string, asOf: string) {
  const names = readdirSync(folder).filter((name) => /\.(json|ya?ml)$/.test(name));
  const { source } = await readSource(
    names.map((name) => ({ path: name, content: readFileSync(join(folder, name)) })),
  );
  const { plan, diagnostics } = await validatePlan(source);
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return analysePlan(resolvePlan(plan), asOf);
}

let loaded: Promise<LoadedRegime[]> | undefined;

export async function assess(folder: string, asOf: string): Promise<Assessment[]> {
  const analysed = await analyse(folder, asOf);
  loaded ??= Promise.all(regimeFiles.map(load));
  const facts = factsOf(analysed);
  return (await loaded).map((regime) => assessRegime(regime, analysed, facts));
}

/** Samples and the day on which each is looked at. */
const SAMPLES: Readonly<Record<string, string>> = {
  'hangang-talk': '2022-10-14',
  'hangang-talk-after': '2024-06-30',
  'nurisaem-portal': '2022-10-14',
  'corner-shop': '2026-11-22',
};

/** How the requirements of every rule book come out, whether it applies or was only asked for by id. */
export async function resultsTable(): Promise<string> {
  const rows: string[] = [];
  for (const [sample, asOf] of Object.entries(SAMPLES)) {
    for (const { regime, scope, counts } of await assess(`samples/${sample}`, asOf)) {
      const applies = scope.applies === undefined ? 'undecided' : scope.applies ? 'yes' : 'no';
      const cells = [sample, asOf, regime.id, applies, ...RESULTS.map((result) => counts[result])];
      rows.push(`| ${cells.join(' | ')} |`);
    }
  }
  const heads = ['sample', 'as of', 'regime', 'applies', ...RESULTS];
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
}
