// Problems as workflow commands of GitHub Actions, which show them beside the lines of a pull request.
import { relatedLines } from './format-plain.ts';
import { acceptedCount, countsOf, LABELS, MOST_SHOWN, printable, type Report } from './report.ts';

const COMMAND_OF = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** One annotation a problem, and their number as an ordinary line; what is accepted is only counted. */
export function formatGithub({ problems, accepted = [], language }: Report): string {
  if (problems.length === 0) return `${LABELS[language].none}\n${acceptedCount(accepted, language)}`;
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => {
    const { severity, code, location, message, hint } = problem;
    const place =
      location === undefined
        ? ''
        : `file=${property(location.file)},line=${location.line},col=${location.column},`;
    const text = [printable(message), ...relatedLines(problem), printable(hint)].join('\n');
    return `::${COMMAND_OF[severity]} ${place}title=${property(code)}::${data(text)}`;
  });
  return `${lines.join('\n')}\n${countsOf(problems, language)}\n${acceptedCount(accepted, language)}`;
}

/** What would end the line, or begin an escape. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What would end a property, besides. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
