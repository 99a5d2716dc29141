// Problems as plain lines: for logs, pipes and people without colours.
import { countsOf, LABELS, MOST_SHOWN, type Problem, placeOf, printable, type Report } from './report.ts';

/** Problems as plain lines, with their number at the end. */
export function formatPlain({ problems, language }: Pick<Report, 'problems' | 'language'>): string {
  const labels = LABELS[language];
  if (problems.length === 0) return `${labels.none}\n`;
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
  return `${blocks.join('\n')}\n${countsOf(problems, language)}\n`;
}

/** Further places of a problem, a line each: `plan.json:5:13: it stands here first`. */
export const relatedLines = ({ related }: Problem): string[] =>
  related.map(({ message, location }) => `${placeOf(location)}: ${message}`);
