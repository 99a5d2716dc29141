// The package as a library: what `build` does, in memory.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, sayFinding } from '../src/index.ts';

const file = { path: 'plan.json', content: readFileSync('samples/corner-shop/plan.json', 'utf8') };

describe('compile', () => {
  it('gives documents, findings and assessments', async () => {
    const { documents, findings, assessments, diagnostics } = await compile([file], { asOf: '2026-11-22' });
    expect(diagnostics).toEqual([]);
    expect(documents[0]?.name).toBe('plan');
    expect(documents.map((each) => each.name).slice(1)).toEqual(
      assessments.map((each) => `checklist-${each.regime.id}`),
    );
    expect(findings.every((each) => sayFinding(each, 'ko').sentence.length > 0)).toBe(true);
  }, 30_000);

  it('gives diagnostics and no document for a plan that is not valid', async () => {
    const broken = { path: 'plan.json', content: '{"plan":{}}' };
    const { documents, diagnostics } = await compile([broken], { asOf: '2026-11-22' });
    expect(documents).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
