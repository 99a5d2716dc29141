// `holdfast regimes`: which rule books there are, and of a plan: which apply, why, and which figures are missing to decide.
import { examine } from '../compile.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { contextOf } from '../document/chapter.ts';
import { factName, valueInWords } from '../document/facts-in-words.ts';
import { plainText } from '../document/plain-text.ts';
import { textIn } from '../plan/words.ts';
import { answerAll } from '../regimes/answer.ts';
import type { Assessment, JudgedCondition } from '../regimes/assessment.ts';
import { chooseRegimes } from '../regimes/choose-regimes.ts';
import { packageAssets } from './assets.ts';
import { readPlanFiles } from './read-files.ts';
import { refuse } from './refuse.ts';
import { printable } from './report.ts';
import { ruleBooks } from './rule-books.ts';
import { dayFrom, EXIT, messageLanguage } from './settings.ts';

export interface RegimesOptions {
  /** A folder of the user's own rule books. */
  readonly ruleBooks?: string;
  readonly format: 'text' | 'json';
  readonly asOf?: string;
  readonly language?: Language;
}

const WORDS = {
  en: {
    applies: 'applies',
    undecided: 'undecided: figures are missing',
    doesNotApply: 'does not apply',
    everybody: 'sets no condition: it concerns whoever follows it',
    holds: 'holds',
    fails: 'does not hold',
    open: 'cannot be decided',
    missing: 'not given',
    rows: (count: number) => (count === 1 ? '1 requirement' : `${count} requirements`),
    give: 'Give the missing figures in "organization" to decide.',
  },
  ko: {
    applies: '적용',
    undecided: '판단 보류: 필요한 수치 미기재',
    doesNotApply: '적용되지 않음',
    everybody: '조건 없음: 이 기준을 따르는 모든 조직',
    holds: '해당',
    fails: '해당하지 않음',
    open: '판단 불가',
    missing: '미기재',
    rows: (count: number) => `요구사항 ${count}개`,
    give: '판단에 필요한 수치를 "organization"에 적으십시오.',
  },
} as const;

/** Prints the rule books and, of the plan at `path`, whether each applies; returns the exit code. */
export async function regimes(path: string | undefined, options: RegimesOptions): Promise<number> {
  const books = await ruleBooks((await packageAssets()).regimes, options.ruleBooks);
  if ('code' in books) return refuse([books], undefined, options.language);
  if (path === undefined) {
    const { regimes: all, diagnostics } = await chooseRegimes(books, undefined);
    if (diagnostics.length > 0) return refuse(diagnostics, undefined, options.language);
    const language = messageLanguage(options.language, undefined, process.env);
    const lines = all.map(({ regime: { id, name, requirements } }) => ({
      id,
      text: `${textIn(language, name)} (${WORDS[language].rows(requirements.length)})`,
    }));
    const width = Math.max(...lines.map(({ id }) => id.length));
    if (options.format === 'json')
      return printJson(
        all.map(({ regime: { id, name, asOf, requirements } }) => ({
          id,
          name,
          asOf,
          requirements: requirements.length,
        })),
      );
    process.stdout.write(lines.map(({ id, text }) => `${id.padEnd(width)}  ${printable(text)}\n`).join(''));
    return EXIT.clean;
  }
  const asOf = dayFrom(options.asOf);
  if (typeof asOf !== 'string') return refuse([asOf], undefined, options.language);
  const { files, diagnostics } = await readPlanFiles(path);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, options.language);
  const { source, analysed, diagnostics: ofPlan } = await examine(files, asOf);
  if (analysed === undefined) return refuse(ofPlan, source, options.language);
  const { assessments, diagnostics: ofRegimes } = await answerAll(books, undefined, analysed);
  if (hasErrors(ofRegimes)) return refuse(ofRegimes, source, options.language);
  if (options.format === 'json') return printJson(assessments.map(scopeData));
  const language = messageLanguage(options.language, source, process.env);
  const context = contextOf(analysed, { language, templates: new Map(), contentHash: '' }, 'regimes', []);
  const words = WORDS[language];
  const value = (name: string, of: unknown): string =>
    `${plainText(factName(context, '/organization', name))}: ${plainText(valueInWords(context, '/organization', name, of))}`;
  const condition = ({ condition: { name }, holds, facts, unknown }: JudgedCondition): string[] => [
    `    ${holds === undefined ? '◌' : holds ? '✓' : '–'} ${textIn(language, name)}: ${holds === undefined ? words.open : holds ? words.holds : words.fails}`,
    ...Object.entries(facts)
      .filter(([, of]) => of !== undefined)
      .map(([name, of]) => `        ${value(name, of)}`),
    ...unknown.map(
      (name) => `        ${plainText(factName(context, '/organization', name))}: ${words.missing}`,
    ),
  ];
  const groups = [
    { title: words.applies, applies: true },
    { title: words.undecided, applies: undefined, hint: words.give },
    { title: words.doesNotApply, applies: false },
  ].flatMap(({ title, applies, hint }) => {
    const inGroup = assessments.filter(({ scope }) => scope.applies === applies);
    if (inGroup.length === 0) return [];
    const lines = inGroup.flatMap(({ regime, scope }) => [
      `  ${regime.id}  ${textIn(language, regime.name)} (${words.rows(regime.requirements.length)})`,
      ...(scope.conditions.length === 0 ? [`    ✓ ${words.everybody}`] : scope.conditions.flatMap(condition)),
    ]);
    return [[title, ...lines, ...(hint === undefined ? [] : [`  ${hint}`])].map(printable).join('\n')];
  });
  process.stdout.write(`${groups.join('\n\n')}\n`);
  return EXIT.clean;
}

const scopeData = ({ regime, scope }: Assessment) => ({
  regime: regime.id,
  name: regime.name,
  applies: scope.applies ?? null,
  conditions: scope.conditions.map(({ condition, holds, facts, unknown }) => ({
    name: condition.name,
    holds: holds ?? null,
    facts: Object.fromEntries(Object.entries(facts).map(([name, of]) => [name, of ?? null])),
    unknown,
  })),
});

function printJson(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return EXIT.clean;
}
