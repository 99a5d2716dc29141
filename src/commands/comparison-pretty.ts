// The comparison of two checklists for the terminal.
import { styleText } from 'node:util';
import type { Language } from '../diagnostics/entry.ts';
import type { ComparedAssessment } from '../document/compose-comparison.ts';
import { plainText } from '../document/plain-text.ts';
import { RESULT_SIGNS } from '../document/result-words.ts';
import { textIn } from '../plan/words.ts';
import type { Result } from '../regimes/assessment.ts';
import { type ComparedResult, type Comparison, compareChecklists } from '../regimes/compare.ts';
import { trusted } from '../words/markdown.ts';
import { messagesOf } from '../words/messages.ts';
import { printable } from './report.ts';

const COLOURS = { closed: 'green', opened: 'yellow', regressed: 'red', moved: 'cyan' } as const;

export function prettyComparison(
  { before, now, assessment: { regime } }: ComparedAssessment,
  language: Language,
  isColoured: boolean,
): string {
  const comparison = compareChecklists(before, now);
  const { checklist: says, comparison: words } = messagesOf(language);
  const style = (styles: Parameters<typeof styleText>[0], text: string): string =>
    isColoured ? styleText(styles, text, { validateStream: false }) : text;
  const word = (result: Result): string =>
    `${plainText(RESULT_SIGNS[result])} ${plainText(says.resultsOf[result])}`;
  const textOf = new Map(now.results.map(({ id, requirement }) => [id, textIn(language, requirement)]));
  const group = (kind: keyof typeof COLOURS): string[] => {
    const results: readonly ComparedResult[] = comparison[kind];
    if (results.length === 0) return [];
    return [
      style(['bold', COLOURS[kind]], `${plainText(words.kinds[kind])} (${results.length})`),
      ...results.map(
        ({ id, before, after: is }) =>
          `  ${id}  ${word(before)} → ${word(is)}  ${printable(textOf.get(id) ?? '')}`,
      ),
      '',
    ];
  };
  const demands = (kind: 'added' | 'removed' | 'changed'): string[] => {
    const ids = comparison.requirements[kind];
    return ids.length === 0
      ? []
      : [`${plainText(words.demandKinds[kind])}: ${ids.map(printable).join(', ')}`];
  };
  const side = ({ plan, asOf, regimeAsOf }: Comparison['before']): string =>
    printable(words.side(trusted(plan), trusted(asOf), trusted(regimeAsOf)));
  return [
    style('bold', printable(textIn(language, regime.name))),
    `${side(comparison.before)} → ${side(comparison.after)}`,
    '',
    ...group('regressed'),
    ...group('opened'),
    ...group('closed'),
    ...group('moved'),
    plainText(words.unchanged(comparison.unchanged)),
    ...demands('added'),
    ...demands('removed'),
    ...demands('changed'),
    '',
  ].join('\n');
}
