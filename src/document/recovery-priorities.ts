// Section 9: what is recovered first, and what may stay down.

import { lines } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { showing } from './view.ts';

export function recoveryPrioritiesView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['recovery-priorities'];
  const chapter = chapterOf(context, 'recovery-priorities');
  const tiers = (plan.recoveryPriorities ?? []).map((tier, index) => ({ tier, index }));
  tiers.sort((a, b) => a.tier.tier - b.tier.tier);
  const listed = new Set(tiers.flatMap(({ tier }) => tier.elements));
  const unlisted = (plan.criticalProcesses ?? []).filter(({ id }) => !listed.has(id));
  return {
    ...chapter.base,
    orderHeading: chapter.heading(says.order),
    tiers: chapter.table(
      says.orderTable,
      tiers.map(({ tier, index }) =>
        showing([`/recoveryPriorities/${index}`], {
          tier: lines(w.number(tier.tier), w.optional(tier.name)),
          elements: w.names(tier.elements),
          reason: w.text(tier.reason),
          mayStayDown: w.duration(tier.mayStayDownFor),
        }),
      ),
      lacks(says.lacksTiers),
    ),
    unlistedHeading: chapter.heading(says.unlisted),
    unlisted:
      unlisted.length === 0
        ? says.allListed
        : says.unlistedIs(w.listed(unlisted.map(({ name }) => w.text(name)))),
  };
}
