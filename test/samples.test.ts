// Every document of every sample builds in both languages without a diagnostic, and the plan's pages name every element.
import { describe, expect, it } from 'vitest';
import { packageAssets } from '../src/commands/assets.ts';
import { readPlanFiles } from '../src/commands/read-files.ts';
import { compile } from '../src/compile.ts';
import { DOCUMENT_KINDS } from '../src/document/document-catalogue.ts';
import { ELEMENT_SECTIONS } from '../src/plan/resolve.ts';
import { textIn } from '../src/plan/words.ts';
import { textIn as pagesOf, squeezed } from './pdf/read-back.ts';

const SAMPLES = [
  { sample: 'corner-shop', asOf: '2026-11-01' },
  { sample: 'hangang-talk', asOf: '2022-10-14' },
  { sample: 'hangang-talk-after', asOf: '2024-06-30' },
  { sample: 'nurisaem-portal', asOf: '2022-10-14' },
];

describe.each(SAMPLES)('$sample', ({ sample, asOf }) => {
  it('builds whole, in both languages', { timeout: 180_000 }, async () => {
    const { files, diagnostics: ofFiles } = await readPlanFiles(`samples/${sample}`);
    const { analysed, documents, diagnostics } = await compile(files, {
      asOf,
      documents: ['all'],
      languages: ['en', 'ko'],
      assets: await packageAssets(),
    });
    expect([...ofFiles, ...diagnostics]).toEqual([]);
    const plan = analysed?.plan;
    const has: Readonly<Record<string, boolean>> = {
      'scenario-runbook': (plan?.scenarios ?? []).length > 0,
      'action-card': (plan?.teams ?? []).length > 0,
      'exercise-kit': (plan?.exercises ?? []).some(({ heldOn }) => heldOn === undefined),
    };
    const wanted = DOCUMENT_KINDS.map(({ name }) => name).filter((name) => has[name] !== false);
    for (const language of ['en', 'ko'] as const) {
      const made = documents.filter((each) => each.language === language);
      expect([...new Set(made.map(({ kind }) => kind))].sort()).toEqual([...wanted].sort());
    }
    const language = plan?.plan.locale ?? 'en';
    const whole = documents.find((each) => each.kind === 'plan' && each.language === language);
    const text = await pagesOf(whole?.pdf ?? new Uint8Array());
    const names = ELEMENT_SECTIONS.flatMap((section) =>
      (plan?.[section] ?? []).map(({ name }) => squeezed(textIn(language, name))),
    );
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});
