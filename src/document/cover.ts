// The covers of the plan and its parts: whose it is, what it covers, who keeps it, and room to sign.

import { DASH, join, type Markdown, NOTHING, trusted } from '../words/markdown.ts';
import { type Context, cells, sheet } from './chapter.ts';

const MOST_SIGNATURES = 6;

/** The cover of the plan. */
export function coverView(context: Context) {
  const { plan, m, w, analysed } = context;
  const { effectiveOn, title } = plan.plan;
  const year = trusted((effectiveOn ?? analysed.asOf).slice(0, 4));
  return coverOf(context, w.text(title), m.cover.subtitle(year));
}

/** The cover of a document of the plan that has a title of its own. */
export const documentCover = (context: Context, { title, subtitle }: Titled) => ({
  ...coverOf(context, title, subtitle(context.w.text(context.plan.plan.title))),
  note: languageNote(context),
});

/** That texts of the plan stand in the language in which they were written; nothing where that is this one. */
export const languageNote = ({ plan, language, m }: Context): Markdown =>
  plan.plan.locale === language ? NOTHING : m['document-control'].otherLanguage;

/** What a catalogue says of a document as a whole. */
export interface Titled {
  readonly title: Markdown;
  readonly subtitle: (plan: Markdown) => Markdown;
}

function coverOf(context: Context, title: Markdown, subtitle: Markdown) {
  const { plan, m, w, columns, analysed, keeper, houseName } = context;
  const { plan: identity } = plan;
  const roles = (identity.approvals ?? []).map(({ role }) => w.text(role));
  const independentSites = (plan.sites ?? []).filter(({ partOf }) => partOf === undefined).length;
  const coverage = m.cover.coverage(
    plan.criticalProcesses?.length ?? 0,
    plan.systems?.length ?? 0,
    independentSites,
  );
  return {
    organization: w.text(houseName),
    title,
    subtitle,
    mark: markOf(context),
    facts: sheet(
      [columns.documentNumber, w.plain(identity.documentNumber)],
      [columns.version, m.cover.version(w.plain(identity.version), trusted(analysed.asOf))],
      [columns.scope, coverage],
      [columns.nextReviewOn, w.day(identity.nextReviewOn)],
      [columns.keeper, keeper === undefined ? m.notAppointed : w.person(keeper)],
    ),
    note: NOTHING,
    signatures: signatures(context, roles.length > 0 ? roles.slice(0, MOST_SIGNATURES) : m.cover.roles),
  };
}

/** "Draft · Confidential"; nothing where neither is said. */
export function markOf({ plan, m, w }: Context): Markdown {
  const parts = [
    plan.plan.status === 'draft' ? m.cover.draft : NOTHING,
    w.optional(plan.plan.classification),
  ];
  return join(
    parts.filter((part) => part !== NOTHING),
    ' · ',
  );
}

/** A grid with a column for each role, and cells for name, day and signature. */
export const signatures = ({ m }: Context, roles: readonly Markdown[]) => ({
  roles: cells([trusted(' '), ...roles.map((role) => (role === NOTHING ? DASH : role))]),
  rules: cells([trusted('---'), ...roles.map(() => trusted('---'))]),
  rows: m.cover.signed.map((label) => ({ cells: cells([label, ...roles.map(() => trusted(' '))]) })),
  /** A row without a label, for own templates. */
  blanks: cells([trusted(' '), ...roles.map(() => trusted(' '))]),
});
