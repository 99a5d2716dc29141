// The comparison of two checklists for the terminal.
import { styleText } from 'node:util';
import type { Language } from '../diagnostics/entry.ts';
import { messagesOf } from '../document/messages.ts';
import { plainText } from '../document/plain-text.ts';
import { RESULT_SIGNS } from '../document/result-words.ts';
import type { AssessmentData } from '../exports/assessment-data.ts';
import type { ComparedResult, Comparison } from '../exports/compare-checklists.ts';
import type { Result } from '../regimes/assessment.ts';
import { printable } from './report.ts';

const WORDS = {
  en: {
    closed: 'Closed',
    opened: 'Opened',
    regressed: 'Regressed',
    moved: 'Changed otherwise',
    unchanged: (count: number) => `Unchanged: ${count}`,
    added: 'Requirements that the rule book did not have before',
    removed: 'Requirements that the rule book no longer has',
    changed: 'Requirements that say something else now',
    textOf: 'text of',
    asOf: 'as of',
  },
  ko: {
    closed: '해소',
    opened: '신규 미비',
    regressed: '후퇴',
    moved: '그 밖의 변동',
    unchanged: (count: number) => `변동 없음: ${count}건`,
    added: '규제에 새로 생긴 요구사항',
    removed: '규제에서 없어진 요구사항',
    changed: '내용이 바뀐 요구사항',
    textOf: '법령 기준일',
    asOf: '점검 기준일',
  },
} as const;

const COLOURS = { closed: 'green', opened: 'yellow', regressed: 'red', moved: 'cyan' } as const;

/** `after` gives the words of the requirements. */
export function prettyComparison(
  comparison: Comparison,
  after: AssessmentData,
  language: Language,
  isColoured: boolean,
): string {
  const words = WORDS[language];
  const says = messagesOf(language).checklist;
  const style = (styles: Parameters<typeof styleText>[0], text: string): string =>
    isColoured ? styleText(styles, text, { validateStream: false }) : text;
  const word = (result: Result): string =>
    `${plainText(RESULT_SIGNS[result])} ${plainText(says.resultsOf[result])}`;
  const textOf = new Map(
    after.results.map(({ id, requirement }) => [id, (language === 'ko' && requirement.ko) || requirement.en]),
  );
  const group = (kind: keyof typeof COLOURS): string[] => {
    const results: readonly ComparedResult[] = comparison[kind];
    if (results.length === 0) return [];
    return [
      style(['bold', COLOURS[kind]], `${words[kind]} (${results.length})`),
      ...results.map(
        ({ id, before, after: is }) =>
          `  ${id}  ${word(before)} → ${word(is)}  ${printable(textOf.get(id) ?? '')}`,
      ),
      '',
    ];
  };
  const demands = (kind: 'added' | 'removed' | 'changed'): string[] => {
    const ids = comparison.requirements[kind];
    return ids.length === 0 ? [] : [`${words[kind]}: ${ids.map(printable).join(', ')}`];
  };
  const side = ({ plan, asOf, regimeAsOf }: Comparison['before']): string =>
    printable(`${plan}, ${words.asOf} ${asOf}, ${words.textOf} ${regimeAsOf}`);
  return [
    style('bold', printable((language === 'ko' && after.regimeName.ko) || after.regimeName.en)),
    `${side(comparison.before)} → ${side(comparison.after)}`,
    '',
    ...group('closed'),
    ...group('opened'),
    ...group('regressed'),
    ...group('moved'),
    words.unchanged(comparison.unchanged),
    ...demands('added'),
    ...demands('removed'),
    ...demands('changed'),
    '',
  ].join('\n');
}
