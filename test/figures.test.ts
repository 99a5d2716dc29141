// Pictures: drawn from results, safe whatever names hold, and readable by the page layer.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawRecoveryTimeline } from '../src/figures/recovery-timeline.ts';
import { shareOfAxis, TICKS } from '../src/figures/time-axis.ts';
import { readSvg } from '../src/pdf/svg.ts';
import type { Plan } from '../src/plan/plan.generated.ts';
import { resolvePlan } from '../src/plan/resolve.ts';
import { simulateAll } from '../src/recovery/simulate.ts';

const CASE = 'test/recovery/cases/failover-tool-lost-in-the-same-event.json';
const { plan } = JSON.parse(readFileSync(CASE, 'utf8')) as { plan: Plan };

function picture(named: string, scenario = 0): string {
  const changed = structuredClone(plan);
  for (const process of changed.criticalProcesses ?? []) process.name = named;
  const resolved = resolvePlan(changed);
  const result = simulateAll(resolved, '2026-11-22')[scenario];
  if (result === undefined) throw new Error('no such scenario');
  return drawRecoveryTimeline(result, resolved, 'en');
}

describe('the recovery timeline', () => {
  it('says of each process when it is back and on what basis, or that it is not', () => {
    expect(picture('chat', 0)).toContain('>3 days (declared)<');
    expect(picture('chat', 1)).toContain('>never<');
  });

  it('stays a picture that the page can draw, with every label inside it', () => {
    const { viewBox, shapes } = readSvg(picture('chat'));
    expect(shapes.length).toBeGreaterThan(10);
    for (const shape of shapes) {
      if (shape.kind !== 'text') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x).toBeLessThan(viewBox[2]);
      expect(shape.y).toBeLessThanOrEqual(viewBox[3]);
    }
  });

  it('obeys no markup in a name, and cuts one that would run into the bars', () => {
    const hostile = picture('<script>alert(1)</script> & "x" \u0000 \ud800 😀'.repeat(5));
    expect(hostile).not.toContain('<script');
    expect(hostile).toContain('&lt;script&gt;');
    expect(hostile).toContain('…');
    expect(() => readSvg(hostile)).not.toThrow();
  });

  it('is the same each time', () => {
    expect(picture('메시지')).toBe(picture('메시지'));
  });
});

it('the axis grows with time and stays between its ends', () => {
  const shares = [0, ...TICKS.map(({ at }) => at), 10 ** 9].map(shareOfAxis);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
});
