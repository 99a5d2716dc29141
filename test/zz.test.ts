import { it } from 'vitest';
import { analyseSample } from './analysis/samples.ts';
import { keyPersons } from '../src/recovery/key-persons.ts';
it('x', async () => {
  for (const [n, d] of [['hangang-talk', '2022-10-14'], ['hangang-talk-after', '2024-06-30'], ['nurisaem-portal', '2022-10-14']] as const) {
    const a = await analyseSample(n, d);
    console.log(n, a.plan.people?.length, a.plan.systems?.length, a.singlePoints.length, JSON.stringify(a.singlePoints.reduce((m: any, p) => ({ ...m, [p.section]: (m[p.section] ?? 0) + 1 }), {})));
    for (const s of a.plan.scenarios ?? []) { const t = performance.now(); const k = keyPersons(a, s); console.log(s.id, (performance.now() - t) | 0, k.map((p) => `${p.person}: ${p.processes.map((q) => `${q.id} ${q.verdict}>${q.without}`)}`).join(' | ').slice(0, 600)); }
  }
  console.log((await analyseSample('hangang-talk','2022-10-14')).singlePoints.map(p=>p.element+':'+p.processes.length).join(' '));
});
