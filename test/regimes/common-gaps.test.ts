// What several rule books miss of the same part of a plan is one thing to put right.
import { describe, expect, it } from 'vitest';
import { assessRegime } from '../../src/regimes/assess.ts';
import type { Assessment } from '../../src/regimes/assessment.ts';
import { commonGaps } from '../../src/regimes/common-gaps.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import { analysed } from '../document/fixtures.ts';
import { regulatedPlan, smallRegime } from '../document/small-regime.ts';

async function assessed(...ids: string[]): Promise<Assessment[]> {
  const all = analysed(regulatedPlan);
  return Promise.all(
    ids.map(async (id) => {
      const { regime } = await loadRegime({
        path: 'r.json',
        content: JSON.stringify({ ...smallRegime, id }),
      });
      if (regime === undefined) throw new Error('the regime is broken');
      return assessRegime(regime, all);
    }),
  );
}

/** Each gap as a line: facts, subjects, and the requirements behind it; those that it closes have a mark. */
const said = (assessments: readonly Assessment[]): string[] =>
  commonGaps(assessments).map(({ facts, subjects, requirements, closes }) => {
    const ids = requirements.map((each) => {
      const mark = closes.includes(each) ? '!' : '';
      return `${each.regime.id}/${each.assessed.requirement.id}${mark}`;
    });
    return `${facts.join('+')} of ${subjects.map(({ pointer }) => pointer).join()}: ${ids.join(' ')}`;
  });

describe('common gaps', () => {
  it('names the facts and subjects behind each requirement, and what putting them right closes', async () => {
    expect(said(await assessed('a'))).toMatchInlineSnapshot(`
      [
        "siteCount of /systems/0,/systems/2: a/r-2!",
        "rtoMinutes+procedureCount of /criticalProcesses/0,/criticalProcesses/1: a/r-3!",
        " of : a/r-4!",
      ]
    `);
  });

  it('makes one of what two rule books ask of the same subjects', async () => {
    const one = said(await assessed('a'));
    const two = said(await assessed('a', 'b'));
    expect(two).toHaveLength(one.length);
    for (const line of two) expect(line).toMatch(/a\/(\S+) b\/\1/);
  });

  it('has nothing where a rule book does not apply', async () => {
    const [first] = await assessed('a');
    if (first === undefined) throw new Error('no assessment');
    expect(commonGaps([{ ...first, scope: { applies: false, conditions: [] } }])).toEqual([]);
  });
});
