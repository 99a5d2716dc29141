// Section 16: how the outage is kept from becoming a breach.
import { type Context, chapterOf } from './chapter.ts';
import { showing } from './view.ts';

export function securityView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m.security;
  const chapter = chapterOf(context, 'security');
  const officer = plan.governance?.appointments?.find(
    ({ post }) => post === 'information-security-officer',
  )?.person;
  return {
    ...chapter.base,
    measuresHeading: chapter.heading(says.measures),
    measures: chapter.table(
      says.table,
      (plan.securityMeasures ?? []).map((each, index) =>
        showing([`/securityMeasures/${index}`], {
          measure: w.text(each.name),
          phase: w.label('securityPhase', each.phase),
          description: w.text(each.description),
          owner: w.person(each.owner),
          reviewedOn: w.day(each.reviewedOn),
        }),
      ),
      lacks(says.lacksMeasures, officer),
    ),
  };
}
