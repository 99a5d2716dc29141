// Problems as plain lines: for logs, pipes and people without colours.
import {
  acceptedCount,
  countsOf,
  LABELS,
  MOST_SHOWN,
  type Problem,
  placeOf,
  printable,
  type Report,
  sayAcceptance,
} from './report.ts';

/** Problems as plain lines, then what is accepted, with their numbers at the end. */
export function formatPlain({
  problems,
  accepted = [],
  language,
}: Pick<Report, 'problems' | 'accepted' | 'language'>): string {
  const labels = LABELS[language];
  const blocks = problems.slice(0, MOST_SHOWN).map((problem) => {
    const place = problem.location === undefined ? '' : `${placeOf(problem.location)}  `;
    const lines = [
      `${place}${labels[problem.severity]}  ${problem.code}`,
      `  ${printable(problem.message)}`,
      ...relatedLines(problem).map((line) => `  ${line}`),
      `  ${printable(problem.hint)}`,
    ];
    return `${lines.join('\n')}\n`;
  });
  for (const each of accepted.slice(0, MOST_SHOWN)) {
    const place = each.location === undefined ? '' : `${placeOf(each.location)}  `;
    blocks.push(
      `${place}${labels.accepted}  ${each.code}\n  ${printable(each.message)}\n  ${sayAcceptance(each.accepted, language)}\n`,
    );
  }
  const counts = problems.length === 0 ? labels.none : countsOf(problems, language);
  const end = `${counts}\n${acceptedCount(accepted, language)}`;
  return blocks.length === 0 ? end : `${blocks.join('\n')}\n${end}`;
}

/** Further places of a problem, a line each: `plan.json:5:13: it stands here first`. */
export const relatedLines = ({ related }: Problem): string[] =>
  related.map(({ message, location }) => `${placeOf(location)}: ${message}`);
