// All findings in one table, gravest first, for the annexes.
import { SEVERITIES } from '../diagnostics/severity.ts';
import { lines, NOTHING } from '../words/markdown.ts';
import type { Chapter, Context } from './chapter.ts';
import { findingView } from './findings.ts';

export function findingsAnnex(context: Context, chapter: Chapter) {
  const { analysed, m } = context;
  const says = m.annex;
  const [errors = 0, warnings = 0, notes = 0] = SEVERITIES.map(
    (severity) => analysed.findings.filter((finding) => finding.severity === severity).length,
  );
  return {
    findingsIntro: analysed.findings.length === 0 ? NOTHING : says.findingsIntro(errors, warnings, notes),
    findings: chapter.table(
      says.findingsTable,
      [...analysed.findings, ...analysed.acceptedFindings].map((finding) => {
        const { sign, sentence, remedy, place, accepted } = findingView(context, finding);
        return { sign, finding: lines(sentence, accepted), remedy, place };
      }),
      says.noFindings,
    ),
  };
}
