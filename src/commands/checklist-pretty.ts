// A checklist for the terminal: counts by result, then a line for each requirement that is not simply met.
import { styleText } from 'node:util';
import type { Language } from '../diagnostics/entry.ts';
import { plainText } from '../document/plain-text.ts';
import { RESULT_SIGNS } from '../document/result-words.ts';
import { textIn } from '../plan/words.ts';
import { type Assessment, RESULTS, type Result } from '../regimes/assessment.ts';
import { messagesOf } from '../words/messages.ts';
import { printable } from './report.ts';

const COLOUR_OF: Readonly<Record<Result, Parameters<typeof styleText>[0]>> = {
  met: 'green',
  attested: 'green',
  'partly-met': 'yellow',
  'not-met': 'red',
  'not-evidenced': 'yellow',
  'to-review': 'cyan',
  'to-attest': 'cyan',
  'not-applicable': 'dim',
};

/** What asks nothing of anybody is counted, not listed. */
const QUIET: ReadonlySet<Result> = new Set<Result>(['met', 'attested', 'not-applicable']);

export function prettyChecklist(assessment: Assessment, language: Language, isColoured: boolean): string {
  const { regime, scope, counts, requirements, asOf } = assessment;
  const says = messagesOf(language).checklist;
  const style = (styles: Parameters<typeof styleText>[0], text: string): string =>
    isColoured ? styleText(styles, text, { validateStream: false }) : text;
  const word = (result: Result): string =>
    `${plainText(RESULT_SIGNS[result])} ${plainText(says.resultsOf[result])}`;
  const applies =
    scope.applies === undefined ? says.undecided : scope.applies ? says.applies : says.doesNotApply;
  const told = requirements.filter(({ result }) => !QUIET.has(result));
  return [
    style('bold', printable(textIn(language, regime.name))),
    `${regime.id} · ${plainText(says.scope)}: ${plainText(applies)} · ${plainText(says.assessedOn)} ${asOf}`,
    '',
    RESULTS.filter((result) => counts[result] > 0)
      .map((result) => style(COLOUR_OF[result], `${word(result)} ${counts[result]}`))
      .join('   '),
    '',
    ...told.flatMap(({ requirement, result }) => [
      `${style(COLOUR_OF[result], word(result))}  ${style('bold', requirement.id)}  ${printable(textIn(language, requirement.requirement))}`,
      ...(requirement.remedy === undefined ? [] : [`    ${printable(textIn(language, requirement.remedy))}`]),
    ]),
    ...(told.length > 0 ? [''] : []),
    ...plainText(says.statement).split('\n'),
    '',
  ].join('\n');
}
