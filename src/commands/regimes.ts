// `holdfast regimes`: which rule books there are, and of a plan: which apply, why, and which figures are missing to decide.
import { contextOf } from '../document/chapter.ts';
import { factName, fieldsOf, valueInWords } from '../document/facts-in-words.ts';
import { plainText } from '../document/plain-text.ts';
import { textIn } from '../plan/words.ts';
import type { Assessment, JudgedCondition } from '../regimes/assessment.ts';
import { chooseRegimes } from '../regimes/choose-regimes.ts';
import { type AnsweredPlan, type AnswerOptions, answeredPlan } from './answered-plan.ts';
import { packageAssets } from './assets.ts';
import { refuse } from './refuse.ts';
import { printable } from './report.ts';
import { ruleBooks } from './rule-books.ts';
import { EXIT, messageLanguage } from './settings.ts';

export interface RegimesOptions extends AnswerOptions {
  readonly format: 'text' | 'json';
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
    give: 'To decide, write what is missing into the fields of the plan that stand in brackets.',
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
    give: '판단에 필요한 수치를 대괄호 안에 표시한 계획의 항목에 적으십시오.',
  },
} as const;

/** Prints the rule books and, of the plan at `path`, whether each applies; returns the exit code. */
export async function regimes(path: string | undefined, options: RegimesOptions): Promise<number> {
  if (path === undefined) return listRegimes(options);
  const answered = await answeredPlan(path, options);
  if (typeof answered === 'number') return answered;
  if (options.format === 'json') return printJson(answered.assessments.map(scopeData));
  process.stdout.write(`${scopesInWords(answered)}\n`);
  return EXIT.clean;
}

async function listRegimes({ ruleBooks: folder, format, language: asked }: RegimesOptions): Promise<number> {
  const books = await ruleBooks((await packageAssets()).regimes, folder);
  if ('code' in books) return refuse([books], undefined, asked);
  const { regimes: all, diagnostics } = await chooseRegimes(books, undefined);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, asked);
  if (format === 'json')
    return printJson(
      all.map(({ regime: { id, name, asOf, requirements } }) => ({
        id,
        name,
        asOf,
        requirements: requirements.length,
      })),
    );
  const language = messageLanguage(asked, undefined, process.env);
  const width = Math.max(...all.map(({ regime }) => regime.id.length));
  const lines = all.map(({ regime: { id, name, requirements } }) => {
    const text = `${textIn(language, name)} (${WORDS[language].rows(requirements.length)})`;
    return `${id.padEnd(width)}  ${printable(text)}\n`;
  });
  process.stdout.write(lines.join(''));
  return EXIT.clean;
}

/** Rule books that apply, that cannot be decided and that do not apply, each with its conditions and their figures. */
function scopesInWords({ analysed, assessments, language }: AnsweredPlan): string {
  const context = contextOf(analysed, { language, templates: new Map(), contentHash: '' }, 'regimes', []);
  const words = WORDS[language];
  const named = (name: string): string => plainText(factName(context, '/organization', name));
  const condition = ({ condition: { name }, holds, facts, unknown }: JudgedCondition): string[] => [
    `    ${holds === undefined ? '◌' : holds ? '✓' : '–'} ${textIn(language, name)}: ${holds === undefined ? words.open : holds ? words.holds : words.fails}`,
    ...Object.entries(facts)
      .filter(([, of]) => of !== undefined)
      .map(
        ([name, of]) =>
          `        ${named(name)}: ${plainText(valueInWords(context, '/organization', name, of))}`,
      ),
    ...unknown.map((name) => `        ${named(name)}: ${words.missing}${fieldOf(name)}`),
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
  return groups.join('\n\n');
}

/** Where the plan says it: " [organization.figures.subscribers]". */
function fieldOf(name: string): string {
  const [field] = fieldsOf('/organization', name);
  return field === undefined ? '' : ` [${field}]`;
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
