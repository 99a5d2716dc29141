// Results on the scale of a rule book's readers: what the rows and the counts of a checklist say on it, never better than ours.
import { describe, expect, it } from 'vitest';
import { ALL_SCALES, onScale, onScaleWithOurs } from '../../src/document/checklist-scales.ts';
import { composeChecklist } from '../../src/document/compose-checklist.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { RESULTS } from '../../src/regimes/assessment.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import { messagesOf } from '../../src/words/messages.ts';
import { load, regimeFiles } from '../regimes/regime-files.ts';
import { analysed, sample, templates } from './fixtures.ts';
import { regulatedPlan, smallRegime } from './small-regime.ts';

const LANGUAGES = ['en', 'ko'] as const;
const alone = (template: string) => new Map(templates).set('documents/checklist', template);
const options = (language: 'en' | 'ko', template: string) => ({
  language,
  templates: alone(template),
  contentHash: '9f31 c2a7',
});

describe.each(LANGUAGES)('%s', (language) => {
  it.each(ALL_SCALES)('a rule book whose readers use the scale %s', async (scale) => {
    const content = JSON.stringify({ ...smallRegime, scale });
    const { regime, diagnostics } = await loadRegime({ path: 'small-rules.json', content });
    expect(diagnostics).toEqual([]);
    if (regime === undefined) return;
    const all = analysed(regulatedPlan);
    const parts =
      '{{> partials/sheet cover.facts}}\n\n{{> partials/checklist-results results}}\n\n{{> partials/checklist-rows rows}}\n';
    const composed = await composeChecklist(assessRegime(regime, all), all, options(language, parts));
    expect(composed.diagnostics).toEqual([]);
    await expect(composed.markdown).toMatchFileSnapshot(`golden/checklist-scale-${scale}.${language}.md`);
  });

  it.each(ALL_SCALES)('the best word of the scale %s is for what is met or attested', (scale) => {
    const m = messagesOf(language);
    const best = onScale(m, scale, 'met');
    expect(RESULTS.filter((result) => onScale(m, scale, result) === best)).toEqual(['met', 'attested']);
    const bestInRows = onScaleWithOurs(m, scale, 'met');
    expect(RESULTS.filter((result) => onScaleWithOurs(m, scale, result) === bestInRows)).toEqual([
      'met',
      'attested',
    ]);
  });

  it('the counts on its scale are those of all requirements, in every rule book that names one', async () => {
    const all = analysed(sample('samples/hangang-talk'), '2022-10-14');
    const counts =
      '{{results.scales.heading}}\n\n{{#each results.scales.table.rows}}\n{{result}}={{count}}\n{{/each}}\n';
    for (const file of regimeFiles) {
      const assessment = assessRegime(await load(file), all);
      const { markdown } = await composeChecklist(assessment, all, options(language, counts));
      const numbers = [...markdown.matchAll(/=\*\*(\d+)\*\*$/gm)].map(([, count]) => Number(count));
      const sum = numbers.reduce((total, each) => total + each, 0);
      expect(sum, file.path).toBe(assessment.regime.scale === undefined ? 0 : assessment.requirements.length);
      if (assessment.regime.scale === undefined) expect(markdown.trim(), file.path).toBe('');
    }
  });
});
