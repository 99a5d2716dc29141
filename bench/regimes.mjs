// How long the rule books take: reading all of them in a fresh process, and holding one large plan against each.
// Run after `npm run build`: node bench/regimes.mjs [rounds]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analysePlan } from '../dist/analysis/analyse.js';
import { resolvePlan } from '../dist/plan/resolve.js';
import { assessRegime } from '../dist/regimes/assess.js';
import { factsOf } from '../dist/regimes/facts.js';
import { loadRegime } from '../dist/regimes/load.js';
import { planOfSize } from './recovery-plans.mjs';

const AS_OF = '2026-06-30';
const FULL = { processes: 2_000, systems: 5_000, people: 20_000 };
const MOST_LOADING_MS = 150;
const MOST_ASSESSING_MS = 2_000;
const isChild = process.argv[2] === '--load';
const ROUNDS = isChild ? 1 : Number(process.argv[2] ?? 7);

const folder = new URL('../regimes/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ path: name, content: readFileSync(new URL(name, folder)) }));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

async function loadAll() {
  const loaded = await Promise.all(files.map(loadRegime));
  return loaded.map(({ regime, diagnostics }) => {
    if (regime === undefined) throw new Error(JSON.stringify(diagnostics[0]));
    return regime;
  });
}

if (isChild) {
  const { ms } = await timed(loadAll);
  console.log(ms);
} else {
  const self = fileURLToPath(import.meta.url);
  const cold = Array.from({ length: ROUNDS }, () =>
    Number(execFileSync(process.execPath, [self, '--load'], { encoding: 'utf8' })),
  );
  const { result: regimes } = await timed(loadAll);
  const again = [];
  for (let round = 0; round < ROUNDS; round++) again.push((await timed(loadAll)).ms);

  const rows = regimes.reduce((sum, { regime }) => sum + regime.requirements.length, 0);
  const analysed = analysePlan(resolvePlan(planOfSize(FULL)), AS_OF);
  const working = { facts: [], assessing: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const { ms, result: facts } = await timed(() => factsOf(analysed));
    working.facts.push(ms);
    const assessing = await timed(() => regimes.map((each) => assessRegime(each, analysed, facts)));
    working.assessing.push(assessing.ms);
  }
  const facts = median(working.facts);
  const assessing = median(working.assessing);
  console.log(
    `node ${process.version}, ${regimes.length} regimes, ${rows} requirements, ${ROUNDS} rounds, median of each;\n` +
      `the plan has ${FULL.processes} processes, ${FULL.systems} systems and ${FULL.people} people\n`,
  );
  console.log('| stage | ms | aim |\n| --- | --: | --: |');
  const row = (name, ms, aim = '') => console.log(`| ${name} | ${ms.toFixed(0)} | ${aim} |`);
  row('load all regimes, first time in a process', median(cold), `< ${MOST_LOADING_MS}`);
  row('load all regimes again', median(again));
  row('facts of the plan', facts);
  row('assess the plan by all regimes', assessing);
  row('facts and assessments', facts + assessing, `< ${MOST_ASSESSING_MS}`);
}
