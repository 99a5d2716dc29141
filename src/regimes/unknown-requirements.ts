// Attestations and exclusions of requirements that no rule book has: what was confirmed there counts nowhere.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import type { Plan } from '../plan/plan.generated.ts';
import type { Regime } from './regime.generated.ts';

/** Looking for the nearest id takes time; whoever has so many wrong ids has another problem than spelling. */
const MOST_COMPARED = 300_000;

const SECTIONS = ['attestations', 'exclusions'] as const;

/** A warning for each; `regimes` are all that there are, not only those that are answered. Ids are compared as they are. */
export async function unknownRequirements(plan: Plan, regimes: readonly Regime[]): Promise<Diagnostic[]> {
  const ids = new Set(regimes.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  const found: Diagnostic[] = [];
  for (const section of SECTIONS) {
    for (const [index, { requirement }] of (plan[section] ?? []).entries()) {
      if (ids.has(requirement)) continue;
      const isSuggesting = found.length * ids.size < MOST_COMPARED;
      const suggestion = isSuggesting ? await nearestName(requirement, ids) : undefined;
      const args = { id: requirement, section, ...(suggestion !== undefined && { suggestion }) };
      found.push(diagnostic('requirement-unknown', args, { pointer: `/${section}/${index}/requirement` }));
    }
  }
  return found;
}
