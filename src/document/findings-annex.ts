// All findings for the annexes, gravest first: a kind once, with what it means, and below it where it was found.
import { FINDING_EXPLANATIONS } from '../analysis/explain-findings.ts';
import type { Finding } from '../analysis/finding.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';
import { escapeMarkdown, lines, NOTHING, strong, trusted } from '../words/markdown.ts';
import type { Chapter, Context } from './chapter.ts';
import { findingView } from './findings.ts';

export function findingsAnnex(context: Context, chapter: Chapter) {
  const { analysed, m } = context;
  const says = m.annex;
  const [errors = 0, warnings = 0, notes = 0] = SEVERITIES.map(
    (severity) => analysed.findings.filter((finding) => finding.severity === severity).length,
  );
  const kinds = new Map<string, Finding[]>();
  for (const each of [...analysed.findings, ...analysed.acceptedFindings]) {
    const same = kinds.get(each.code);
    if (same === undefined) kinds.set(each.code, [each]);
    else same.push(each);
  }
  return {
    findingsIntro: analysed.findings.length === 0 ? NOTHING : says.findingsIntro(errors, warnings, notes),
    findings: chapter.table(
      says.findingsTable,
      [...kinds.values()].flatMap((same) => rowsOfKind(context, same)),
      says.noFindings,
    ),
  };
}

/** What a kind of finding means, with the remedy where all have the same, and a row for each finding; one alone says it all. */
function rowsOfKind(context: Context, same: readonly Finding[]) {
  const { language, m } = context;
  const says = m.annex;
  const views = same.map((each) => findingView(context, each));
  const [first, lead] = [same[0], views[0]];
  if (first === undefined || lead === undefined) return [];
  const { sign, remedy } = lead;
  if (same.length === 1) {
    const place = lines(lead.section, lead.accepted);
    return [{ sign: strong(sign), finding: strong(lead.sentence), remedy: says.remedy(remedy), place }];
  }
  const isShared = views.every((view) => view.remedy === remedy);
  return [
    {
      sign: strong(sign),
      finding: strong(escapeMarkdown(FINDING_EXPLANATIONS[first.code].what[language])),
      remedy: isShared ? says.remedy(remedy) : NOTHING,
      place: strong(says.places(trusted(String(same.length)))),
    },
    ...views.map((each) => ({
      sign: NOTHING,
      finding: each.sentence,
      remedy: isShared ? NOTHING : says.remedy(each.remedy),
      place: lines(each.section, each.accepted),
    })),
  ];
}
