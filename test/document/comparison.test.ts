// The comparison of two checklists as a document: what is printed is read in golden files.
import { expect, it } from 'vitest';
import { assessRegime } from '../../src/regimes/assess.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import { analysed, comparisonOf, templates } from './fixtures.ts';
import { regulatedPlan, smallRegime } from './small-regime.ts';

it.each(['en', 'ko'] as const)('%s', async (language) => {
  const content = JSON.stringify({ ...smallRegime, scale: 'korean' });
  const { regime } = await loadRegime({ path: 'small-rules.json', content });
  if (regime === undefined) throw new Error('no regime');
  const all = analysed(regulatedPlan);
  const options = { language, templates, contentHash: '9f31 c2a7' };
  const composed = await comparisonOf(assessRegime(regime, all), all, options);
  expect(composed.diagnostics).toEqual([]);
  expect(composed.name).toBe('comparison-small-rules');
  await expect(composed.markdown).toMatchFileSnapshot(`golden/comparison.${language}.md`);
});
