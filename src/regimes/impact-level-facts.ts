// The fact by which rule books that grade by impact decide how much they ask.
import type { System } from '../plan/plan.generated.ts';
import { type Fact, word } from './fact.ts';
import { IMPACT_LEVELS } from './standing-words.ts';

/** Unknown as long as any system may be higher than those that are known. */
function highestImpactLevel(
  systems: readonly System[] | undefined,
): (typeof IMPACT_LEVELS)[number] | undefined {
  const levels = (systems ?? []).map(({ securityImpactLevel }) => securityImpactLevel);
  if (levels.includes('high')) return 'high';
  if (levels.length === 0 || levels.includes(undefined)) return undefined;
  return levels.includes('moderate') ? 'moderate' : 'low';
}

export const impactLevelFacts = {
  highestImpactLevel: word(
    IMPACT_LEVELS,
    '/systems/*/securityImpactLevel',
    'Highest impact level of the systems of the plan; unknown where one has none.',
    (_, { plan }) => highestImpactLevel(plan.systems),
  ),
} satisfies Record<string, Fact<unknown>>;
