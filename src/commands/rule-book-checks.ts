// `holdfast regimes validate` and `test`: whether a rule book can be relied on, and whether it does what its examples say.
import type { Language } from '../diagnostics/entry.ts';
import { brokenExamples } from '../regimes/broken-examples.ts';
import { type LoadedRegime, loadRegime } from '../regimes/load.ts';
import { packageAssets } from './assets.ts';
import { refuse } from './refuse.ts';
import { printable } from './report.ts';
import { ruleBookFiles } from './rule-books.ts';
import { EXIT, messageLanguage } from './settings.ts';

export interface RuleBookCheckOptions {
  readonly language?: Language;
}

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly valid: (id: string, rows: number) => string;
      readonly runs: (count: number) => string;
      readonly none: string;
      readonly silent: (count: number) => string;
      readonly broken: Readonly<Record<'meets' | 'fails', string>>;
    }
  >
> = {
  en: {
    valid: (id, rows) => `${id}: valid, ${rows === 1 ? '1 requirement' : `${rows} requirements`}`,
    runs: (count) =>
      count === 1
        ? '1 example does what it is an example of'
        : `${count} examples do what they are examples of`,
    none: 'no examples to run',
    silent: (count) =>
      count === 1 ? '1 checked requirement has no example' : `${count} checked requirements have no example`,
    broken: { meets: 'should meet it, and does not', fails: 'should not meet it, and does' },
  },
  ko: {
    valid: (id, rows) => `${id}: 이상 없음, 요구사항 ${rows}개`,
    runs: (count) => `예시 ${count}개가 뜻한 대로 판정됨`,
    none: '판정할 예시 없음',
    silent: (count) => `예시가 없는 점검 항목 ${count}개`,
    broken: { meets: '충족해야 하는 예시가 충족하지 않음', fails: '충족하지 않아야 하는 예시가 충족함' },
  },
};

/** Loads the rule books at `path`, or those of the package, says what is wrong with them, and returns the exit code. */
export async function validateRuleBooks(
  path: string | undefined,
  options: RuleBookCheckOptions,
): Promise<number> {
  const loaded = await load(path, options);
  if (typeof loaded === 'number') return loaded;
  const words = WORDS[messageLanguage(options.language, undefined, process.env)];
  process.stdout.write(
    loaded.map(({ regime }) => `${words.valid(regime.id, regime.requirements.length)}\n`).join(''),
  );
  return EXIT.clean;
}

/** Runs the examples of the rule books at `path`, or of those of the package; 1 where one is judged otherwise than it says. */
export async function testRuleBooks(
  path: string | undefined,
  options: RuleBookCheckOptions,
): Promise<number> {
  const loaded = await load(path, options);
  if (typeof loaded === 'number') return loaded;
  const words = WORDS[messageLanguage(options.language, undefined, process.env)];
  let isBroken = false;
  for (const book of loaded) {
    const { id, requirements } = book.regime;
    const examples = requirements.flatMap((each) => [
      ...(each.examples?.meets ?? []),
      ...(each.examples?.fails ?? []),
    ]);
    const silent = requirements.filter((each) => each.expect !== undefined && each.examples === undefined);
    const broken = brokenExamples(book);
    isBroken ||= broken.length > 0;
    const lines = [
      `${id}: ${examples.length === 0 ? words.none : words.runs(examples.length - broken.length)}`,
      ...(silent.length === 0
        ? []
        : [`  ${words.silent(silent.length)}: ${silent.map((each) => each.id).join(', ')}`]),
      ...broken.map(
        ({ requirement, kind, index, facts }) =>
          `  ✗ ${requirement} ${kind}[${index}]: ${words.broken[kind]}: ${printable(JSON.stringify(facts))}`,
      ),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return isBroken ? EXIT.problems : EXIT.clean;
}

/** The rule books, or the exit code where they cannot be used. */
async function load(
  path: string | undefined,
  { language }: RuleBookCheckOptions,
): Promise<readonly LoadedRegime[] | number> {
  const files = path === undefined ? (await packageAssets()).regimes : await ruleBookFiles(path);
  if ('code' in files) return refuse([files], undefined, language);
  const loaded = await Promise.all(files.map(loadRegime));
  const diagnostics = loaded.flatMap((each) => each.diagnostics);
  if (diagnostics.length > 0) {
    await refuse(diagnostics, undefined, language);
    return EXIT.problems;
  }
  return loaded.flatMap(({ regime }) => (regime === undefined ? [] : [regime]));
}
