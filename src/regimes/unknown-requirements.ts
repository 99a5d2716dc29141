// Ids of requirements that no rule book has: what was confirmed or is done for them counts nowhere.
import { findingCatalogue } from '../analysis/finding-catalogue.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import type { Plan } from '../plan/plan.generated.ts';
import type { Regime } from './regime.generated.ts';

/** Looking for the nearest id takes time; whoever has so many wrong ids has another problem than spelling. */
const MOST_COMPARED = 300_000;

/** A warning for each; `regimes` are all that there are, not only those that are answered. Ids are compared as they are. */
export async function unknownRequirements(plan: Plan, regimes: readonly Regime[]): Promise<Diagnostic[]> {
  const ids = new Set(regimes.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  const idsAndCodes = new Set([...ids, ...Object.keys(findingCatalogue)]);
  const found: Diagnostic[] = [];
  const nearest = async (id: string, known: ReadonlySet<string>) => {
    const suggestion = found.length * known.size < MOST_COMPARED ? await nearestName(id, known) : undefined;
    return { id, ...(suggestion !== undefined && { suggestion }) };
  };
  for (const section of ['attestations', 'exclusions'] as const) {
    for (const [index, { requirement }] of (plan[section] ?? []).entries()) {
      if (ids.has(requirement)) continue;
      const args = { section, ...(await nearest(requirement, ids)) };
      found.push(diagnostic('requirement-unknown', args, { pointer: `/${section}/${index}/requirement` }));
    }
  }
  for (const section of ['improvementMeasures', 'communications'] as const) {
    const known = section === 'improvementMeasures' ? idsAndCodes : ids;
    for (const [index, { addresses }] of (plan[section] ?? []).entries()) {
      for (const [place, addressed] of (addresses ?? []).entries()) {
        if (known.has(addressed)) continue;
        const args = { section, ...(await nearest(addressed, known)) };
        const pointer = `/${section}/${index}/addresses/${place}`;
        found.push(diagnostic('addressed-unknown', args, { pointer }));
      }
    }
  }
  return found;
}
