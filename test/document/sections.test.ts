// Each section alone, on a small plan, in both languages: what is printed is read here, in golden files.
import { describe, expect, it } from 'vitest';
import type { AnalysedPlan } from '../../src/analysis/analyse.ts';
import { composeChecklist } from '../../src/document/compose-checklist.ts';
import { composePlan } from '../../src/document/compose-plan.ts';
import { SECTION_KEYS } from '../../src/document/section-keys.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import { analysed, templates } from './fixtures.ts';
import { smallPlan } from './small-plan.ts';
import { regulatedPlan, smallRegime } from './small-regime.ts';

/** Findings that the sections show here; what the analysis finds is tested with the analysis. */
const SHOWN = ['rto-beyond-mtpd', 'recovery-never', 'process-without-owner', 'standby-capacity-short'];

function small(): AnalysedPlan {
  const all = analysed(smallPlan);
  const isShown = ({ code }: { code: string }) => SHOWN.includes(code);
  return {
    ...all,
    findings: all.findings.filter(isShown),
    acceptedFindings: all.acceptedFindings.filter(isShown),
  };
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

describe('the checklist', () => {
  it.each(['en', 'ko'] as const)('%s', async (language) => {
    const content = JSON.stringify(smallRegime);
    const { regime, diagnostics } = await loadRegime({ path: 'small-rules.json', content });
    expect(diagnostics).toEqual([]);
    if (regime === undefined) return;
    const all = analysed(regulatedPlan);
    const options = {
      language,
      templates,
      contentHash: '9f31 c2a7',
      planPages: new Map([['dependencies', 33]] as const),
    };
    const composed = await composeChecklist(assessRegime(regime, all), all, options);
    expect(composed.diagnostics).toEqual([]);
    await expect(composed.markdown).toMatchFileSnapshot(`golden/checklist.${language}.md`);
  });
});
