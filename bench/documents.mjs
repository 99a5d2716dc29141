// How long documents take: all of a sample in both languages against its plan alone in one, and a plan of 2,000 processes
// and 20,000 contacts, each in a process of its own.
// Usage: node bench/documents.mjs [rounds]; needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../dist/index.js';
import { planOfSize } from './recovery-plans.mjs';

const ROUNDS = Number(process.argv[2] ?? 3);
const AIM_TIMES = 6;
const AIM_SECONDS = 90;
const AIM_MEGABYTES = 1536;

const folder = fileURLToPath(new URL('../samples/hangang-talk', import.meta.url));
const sample = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: name, content: readFileSync(join(folder, name)) }));
const large = () => {
  const plan = planOfSize({ processes: 2000, systems: 2000, people: 12_000 });
  const contacts = plan.people.reduce((count, { contacts: own = [] }) => count + own.length, 0);
  return { contacts, files: [{ path: 'plan.json', content: Buffer.from(JSON.stringify(plan), 'utf8') }] };
};

/** What is compiled, by the name under which a child process is told to do it. */
const TASKS = {
  plan: () => ({ files: sample(), asOf: '2022-10-14', documents: ['plan'], languages: ['ko'] }),
  all: () => ({ files: sample(), asOf: '2022-10-14', documents: ['all'], languages: ['ko', 'en'] }),
  large: () => ({ ...large(), asOf: '2026-11-22', documents: ['plan'], languages: ['en'] }),
};

async function child(name) {
  const { files, contacts, ...options } = TASKS[name]();
  const start = performance.now();
  const { documents, diagnostics } = await compile(files, options);
  if (documents.length === 0) throw new Error(`nothing was made: ${JSON.stringify(diagnostics[0])}`);
  const seconds = (performance.now() - start) / 1000;
  const pages = documents.reduce((count, { pageCount }) => count + pageCount, 0);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, megabytes, documents: documents.length, pages, contacts }));
}

function measured(name, rounds) {
  const runs = Array.from({ length: rounds }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--child', name], { encoding: 'utf8' }),
    ),
  );
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
}

function table() {
  const [plan, all, big] = [measured('plan', ROUNDS), measured('all', ROUNDS), measured('large', 1)];
  console.log(`node ${process.version}, ${ROUNDS} rounds, median of each; the large plan once\n`);
  console.log('| what | documents | pages | s | MB | aim |\n| --- | --: | --: | --: | --: | --- |');
  const row = (name, { documents, pages, seconds, megabytes }, aim) =>
    console.log(
      `| ${name} | ${documents} | ${pages} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} | ${aim} |`,
    );
  row('hangang-talk, plan, one language', plan, '');
  const times = (all.seconds / plan.seconds).toFixed(1);
  row('hangang-talk, all documents, two languages', all, `${times} times, aim < ${AIM_TIMES}`);
  const aim = `< ${AIM_SECONDS} s, < ${AIM_MEGABYTES} MB`;
  row(`2,000 processes, ${big.contacts.toLocaleString('en')} contacts, plan`, big, aim);
}

if (process.argv[2] === '--child') await child(process.argv[3]);
else table();
