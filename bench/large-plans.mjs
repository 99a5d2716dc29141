// Plans of any size: one about which there is nothing to report, and one of which every entry leaves something open.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('../samples/nurisaem-portal/', import.meta.url));

/** The day from which nothing in the sample is too old. */
export const QUIET_DAY = '2022-10-14';

/** The lists of a plan that are repeated; people, sites, channels and scenarios are there once, for all of them. */
const repeatedIn = (plan) => [
  plan.criticalProcesses,
  plan.systems,
  plan.teams,
  plan.impactAnalysis.assessments,
  plan.returnToNormal.integrityChecks,
];

/** The sample as one value. */
function samplePlan() {
  const names = readdirSync(SAMPLE).filter((name) => name.endsWith('.json'));
  const files = names.sort().map((name) => JSON.parse(readFileSync(SAMPLE + name, 'utf8')));
  const { $schema: _, ...plan } = Object.assign({}, ...files);
  return plan;
}

/** The value with each of the ids in it, also as `id@site`, made another one. */
function renamed(value, ids, suffix) {
  if (typeof value === 'string') {
    const [id, ...site] = value.split('@');
    return ids.has(id) ? [id + suffix, ...site].join('@') : value;
  }
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, ids, suffix));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, ids, suffix)]));
}

/**
 * The text of a plan of about `bytes` about which there is nothing to report: the services of a sample, many times over,
 * on the same sites.
 */
export function quietPlanOf(bytes) {
  const plan = samplePlan();
  const lists = repeatedIn(plan);
  const originals = lists.map((list) => [...list]);
  const ids = new Set(originals.flat().flatMap(({ id }) => id ?? []));
  const size = Buffer.byteLength(JSON.stringify(originals, null, 2));
  for (let copy = 1; copy * size < bytes; copy++) {
    for (const [index, entries] of originals.entries())
      lists[index].push(...renamed(entries, ids, `-${copy}`));
  }
  return JSON.stringify(plan, null, 2);
}

/** The text of a plan of about `bytes`, valid, that leaves much open: people, systems with copies, processes, records. */
export function noisyPlanOf(bytes) {
  const plan = {
    plan: { id: 'large', title: '큰 계획', version: '1.0', locale: 'ko' },
    organization: { name: 'Example' },
    sites: ['main', 'second', 'third'].map((id) => ({ id, name: id })),
    channels: [{ id: 'mobile', name: '휴대전화' }],
    people: [],
    systems: [],
    criticalProcesses: [],
    vitalRecords: [],
  };
  for (let n = 0, size = 0; size < bytes; n++) {
    const person = {
      id: `person-${n}`,
      name: { ko: `담당자 ${n}`, en: `Person ${n}` },
      post: '운영팀 책임',
      contacts: [{ channel: 'mobile', address: `010-0000-${n}`, verifiedOn: '2026-11-01' }],
      deputies: n > 0 ? [`person-${n - 1}`] : [],
    };
    const system = {
      id: `system-${n}`,
      name: `시스템 ${n}`,
      layer: 'service',
      owner: `person-${n}`,
      rto: 'PT1H',
      ...(n % 10 > 0 && { requires: [`system-${n - 1}`] }),
      deployments: [
        { site: 'main', role: 'active' },
        { site: 'second', role: 'standby', activation: { mode: 'automatic', duration: 'PT5M' } },
      ],
    };
    const process = {
      id: `process-${n}`,
      name: `업무 ${n}`,
      owner: `person-${n}`,
      rto: 'PT2H',
      mtpd: 'PT4H',
      requires: [`system-${n}`],
      notes: '월말에는 처리량이 두 배로 늘어나므로 미리 증설하고, 예비 인력을 배치한다.',
    };
    const record = { id: `record-${n}`, name: `원장 ${n}`, system: `system-${n}`, owner: `person-${n}` };
    plan.people.push(person);
    plan.systems.push(system);
    plan.criticalProcesses.push(process);
    plan.vitalRecords.push(record);
    size += Buffer.byteLength(JSON.stringify([person, system, process, record], null, 2));
  }
  return JSON.stringify(plan, null, 2);
}
