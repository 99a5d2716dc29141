// Each section alone, on a small plan, in both languages: what is printed is read here, in golden files.
import { describe, expect, it } from 'vitest';
import type { AnalysedPlan } from '../../src/analysis/analyse.ts';
import { composePlan } from '../../src/document/compose-plan.ts';
import { SECTION_KEYS } from '../../src/document/composed-document.ts';
import { analysed, templates } from './fixtures.ts';
import { smallPlan } from './small-plan.ts';

/** Findings that the sections show here; what the analysis finds is tested with the analysis. */
const SHOWN = ['rto-beyond-mtpd', 'recovery-never', 'process-without-owner', 'standby-capacity-short'];

function small(): AnalysedPlan {
  const all = analysed(smallPlan);
  const isShown = ({ code }: { code: string }) => SHOWN.includes(code);
  return { ...all, findings: all.findings.filter(isShown), acceptedFindings: all.acceptedFindings.filter(isShown) };
}

/** The name under which the plan's view has a section. */
const camel = (key: string) => key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(['en', 'ko'] as const)('%s', (language) => {
  it.each(['cover', ...SECTION_KEYS, 'census'])('%s', async (key) => {
    const alone = new Map(templates).set('documents/plan', `{{> partials/${key} ${camel(key)}}}\n`);
    const composed = await composePlan(small(), { language, templates: alone, contentHash: '9f31 c2a7' });
    expect(composed.diagnostics).toEqual([]);
    await expect(composed.markdown).toMatchFileSnapshot(`golden/${key}.${language}.md`);
  });
});
