// Findings as quotations: the sentence in bold behind its sign, the remedy, and where it comes from.
import { type Finding, sayFinding } from '../analysis/finding.ts';
import type { FindingCode } from '../analysis/finding-catalogue.ts';
import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import { escapeMarkdown, lines, type Markdown, md, NOTHING, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { sectionLink } from './chapter-headings.ts';
import { lineInData, sectionOf } from './place.ts';

const SIGNS: Readonly<Record<Severity, Markdown>> = {
  error: trusted('✗'),
  warning: trusted('△'),
  note: trusted('○'),
};

export interface FindingView {
  readonly [name: string]: Markdown;
  readonly sign: Markdown;
  readonly sentence: Markdown;
  readonly remedy: Markdown;
  /** The section that shows what it is about. */
  readonly section: Markdown;
  /** The same in brackets. */
  readonly place: Markdown;
  /** The same, and the line of the data for whoever mends it. */
  readonly data: Markdown;
  /** "accepted until …", or nothing. */
  readonly accepted: Markdown;
  /** How many more of the kind there are, in a summary; else nothing. */
  readonly more: Markdown;
}

export function findingView(context: Context, finding: Finding): FindingView {
  const { language, m } = context;
  const { sentence, remedy } = sayFinding(finding, language);
  const [pointer] = finding.pointers;
  const section = sectionLink(context, sectionOf(pointer));
  return {
    sign: SIGNS[finding.severity],
    sentence: escapeMarkdown(sentence),
    remedy: escapeMarkdown(remedy),
    section,
    place: md`(${section})`,
    data: lines(section, lineInData(context, pointer)),
    accepted: finding.accepted === undefined ? NOTHING : m.annex.accepted(trusted(finding.accepted.until)),
    more: NOTHING,
  };
}

/** The findings whose first place lies within a part of the plan, the gravest first; for the section that shows the part. */
export const findingViews = (context: Context, within: string): FindingView[] =>
  context.analysed.findings
    .filter(({ pointers: [first] }) => first === within || first.startsWith(`${within}/`))
    .sort(byGravity)
    .map((finding) => ({ ...findingView(context, finding), place: NOTHING }));

/** Kinds that decide whether the organisation recovers at all; a reader has to see these first. */
const DECISIVE: readonly FindingCode[] = [
  'recovery-never',
  'recovery-deadlock',
  'recovery-tool-lost',
  'alert-channel-lost',
  'recovery-beyond-mtpd',
  'standby-capacity-short',
  'monitoring-lost',
  'rpo-missed',
];

const rankOf = ({ code: kind, severity }: Finding): number => {
  const decisive = DECISIVE.indexOf(kind);
  return decisive >= 0 ? decisive : DECISIVE.length + SEVERITIES.indexOf(severity);
};

const byGravity = (a: Finding, b: Finding): number => rankOf(a) - rankOf(b);

/** All findings that stand, those that decide whether the organisation recovers first. */
export const findingsByGravity = ({ analysed }: Context): Finding[] => [...analysed.findings].sort(byGravity);

/** More than this is no summary. */
const MOST_SHOWN = 6;

/** The gravest finding of each of the gravest kinds, with how many more there are of that kind; and how many others. */
export function gravestFindings(context: Context): { shown: FindingView[]; others: number } {
  const byKind = new Map<FindingCode, Finding[]>();
  for (const finding of findingsByGravity(context)) {
    const same = byKind.get(finding.code);
    if (same === undefined) byKind.set(finding.code, [finding]);
    else same.push(finding);
  }
  const kinds = [...byKind.values()];
  const shown = kinds.slice(0, MOST_SHOWN).flatMap(([first, ...more]): FindingView[] =>
    first === undefined
      ? []
      : [
          {
            ...findingView(context, first),
            more: more.length === 0 ? NOTHING : context.m.summary.sameKind(more.length),
          },
        ],
  );
  const others = kinds.slice(MOST_SHOWN).reduce((count, { length }) => count + length, 0);
  return { shown, others };
}
