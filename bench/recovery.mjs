// How long the recovery model takes: scenarios and the sweep of single points, and how the cost grows with the plan.
// Run after `npm run build`: node --expose-gc bench/recovery.mjs
import { resolvePlan } from '../dist/plan/resolve.js';
import { simulate } from '../dist/recovery/simulate.js';
import { singlePointsOfFailure } from '../dist/recovery/single-points.js';
import { planOfSize } from './recovery-plans.mjs';

const AS_OF = '2026-06-30';
const FULL = { processes: 2_000, systems: 5_000, people: 20_000 };
const sizes = [8, 4, 2, 1].map((part) => ({
  processes: FULL.processes / part,
  systems: FULL.systems / part,
  people: FULL.people / part,
}));

/** What a piece of work costs one core, whatever else the machine is doing. */
function time(work) {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

/** The quickest of some runs, each on a plan that has not been seen, so that everything is worked out anew. */
function quickest(runs, plan, work) {
  const times = Array.from({ length: runs }, () => time(() => work(resolvePlan(plan))));
  return times.reduce((best, run) => (run.ms < best.ms ? run : best));
}

// The first plan only warms the engine up.
const rows = [];
for (const [index, size] of [sizes[0], ...sizes].entries()) {
  const plan = planOfSize(size);
  const fire = quickest(9, plan, (resolved) => simulate(resolved, plan.scenarios[0], AS_OF));
  const sweep = quickest(9, plan, singlePointsOfFailure);
  if (index === 0) continue;
  rows.push({
    processes: size.processes,
    systems: size.systems,
    people: size.people,
    'scenario ms': Math.round(fire.ms),
    'down then': fire.result.processes.filter(({ up }) => up !== 0).length,
    'sweep ms': Math.round(sweep.ms),
    'single points': sweep.result.length,
  });
}
for (const [index, row] of rows.entries()) {
  const before = rows[index - 1];
  const growth = (key) => (before === undefined ? '' : `× ${(row[key] / before[key]).toFixed(2)}`);
  row['scenario growth'] = growth('scenario ms');
  row['sweep growth'] = growth('sweep ms');
}
console.table(rows);
