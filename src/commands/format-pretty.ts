// Problems for a terminal: colours, and the lines of the file that they are about.
import { styleText } from 'node:util';
import { codeFrame } from './code-frame.ts';
import { relatedLines } from './format-plain.ts';
import {
  acceptedCount,
  countsOf,
  LABELS,
  MOST_SHOWN,
  placeOf,
  printable,
  type Report,
  sayAcceptance,
} from './report.ts';

type Style = Parameters<typeof styleText>[0];

const COLOUR_OF = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Problems with code frames; without colours where the report says so. */
export function formatPretty({ problems, accepted = [], language, texts, isColoured }: Report): string {
  const style = (styles: Style, text: string): string =>
    isColoured ? styleText(styles, text, { validateStream: false }) : text;
  const labels = LABELS[language];
  const linesOf = new Map<string, readonly string[]>();
  const fileLines = (file: string): readonly string[] => {
    const lines = linesOf.get(file) ?? (texts.get(file) ?? '').split(/\r\n|\n|\r/);
    linesOf.set(file, lines);
    return lines;
  };
  const blocks = problems.slice(0, MOST_SHOWN).map((problem) => {
    const { severity, code, location, message, hint } = problem;
    const colour = COLOUR_OF[severity];
    const lines = [`${style(['bold', colour], labels[severity])} ${style('bold', printable(message))}`];
    if (location === undefined) lines.push(`  ${style('dim', code)}`);
    else {
      lines.push(`  ${style('cyan', placeOf(location))} ${style('dim', code)}`);
      for (const { gutter, text, isMark } of codeFrame(fileLines(location.file), location)) {
        lines.push(`${style('dim', gutter)}${isMark ? style(['bold', colour], text) : text}`);
      }
    }
    for (const line of relatedLines(problem)) lines.push(`  ${style('dim', line)}`);
    lines.push(`  ${style('green', `${labels.hint}:`)} ${printable(hint)}`);
    return `${lines.join('\n')}\n`;
  });
  for (const each of accepted.slice(0, MOST_SHOWN)) {
    const place = each.location === undefined ? '' : `${style('cyan', placeOf(each.location))} `;
    const lines = [
      `${style(['bold', 'dim'], labels.accepted)} ${printable(each.message)}`,
      `  ${place}${style('dim', each.code)}`,
      `  ${sayAcceptance(each.accepted, language)}`,
    ];
    blocks.push(`${lines.join('\n')}\n`);
  }
  const counts =
    problems.length === 0
      ? `${style('green', '✔')} ${labels.none}`
      : style('bold', countsOf(problems, language));
  const end = `${counts}\n${acceptedCount(accepted, language)}`;
  return blocks.length === 0 ? end : `${blocks.join('\n')}\n${end}`;
}
