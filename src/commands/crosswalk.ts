// `holdfast regimes crosswalk`: which facts answer which requirements of which rule books; of a plan, what it lacks, the least effort first.
import { writeCsv } from 'hucre/csv';
import type { Language } from '../diagnostics/entry.ts';
import { factLabel } from '../document/facts-in-words.ts';
import { chooseRegimes } from '../regimes/choose-regimes.ts';
import { factMatrix, type MissingFact, missingFacts, type NeededFact } from '../regimes/crosswalk.ts';
import { factsOf } from '../regimes/facts.ts';
import { type AnswerOptions, answeredPlan } from './answered-plan.ts';
import { packageAssets } from './assets.ts';
import { refuse } from './refuse.ts';
import { printable } from './report.ts';
import { ruleBooks } from './rule-books.ts';
import { EXIT, messageLanguage } from './settings.ts';

export interface CrosswalkOptions extends AnswerOptions {
  readonly format: 'text' | 'json' | 'csv';
}

const WORDS = {
  en: {
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    rows: (count: number) => (count === 1 ? '1 requirement' : `${count} requirements`),
    noEntry: 'no entry of this kind yet',
    nothing: 'The plan gives every fact that these rule books need.',
    note: 'Each rule book is looked at as if it applied. That a fact is given does not mean that it meets anything.',
    subject: 'subject',
    fact: 'fact',
    name: 'name',
    count: 'entries to fill in',
  },
  ko: {
    entries: (count: number) => `${count}건 입력`,
    rows: (count: number) => `요구사항 ${count}개`,
    noEntry: '이 종류의 항목이 아직 없음',
    nothing: '이 규제들에 필요한 값이 계획에 모두 있습니다.',
    note: '모든 규제를 적용되는 것으로 보고 살핍니다. 값을 적었다고 요구사항을 충족하는 것은 아닙니다.',
    subject: '대상',
    fact: '값',
    name: '이름',
    count: '입력할 항목 수',
  },
} as const;

/** Prints the matrix of facts and rule books or, with a plan, what the plan lacks; returns the exit code. */
export async function crosswalk(path: string | undefined, options: CrosswalkOptions): Promise<number> {
  const books = await ruleBooks((await packageAssets()).regimes, options.ruleBooks);
  if ('code' in books) return refuse([books], undefined, options.language);
  const { regimes, diagnostics } = await chooseRegimes(books, options.regime);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, options.language);
  const ids = regimes.map(({ regime }) => regime.id);
  if (path === undefined) {
    const language = messageLanguage(options.language, undefined, process.env);
    return print(factMatrix(regimes).map(neededRow), ids, language, options.format);
  }
  const answered = await answeredPlan(path, options);
  if (typeof answered === 'number') return answered;
  const missing = missingFacts(regimes, factsOf(answered.analysed));
  return print(missing.map(missingRow), ids, answered.language, options.format);
}

interface Row {
  readonly subject: string;
  readonly fact: string | undefined;
  readonly entryCount?: number;
  readonly pointers?: readonly string[];
  /** Ids of requirements by regime. */
  readonly requirements: Readonly<Record<string, readonly string[]>>;
}

const neededRow = ({ subject, fact, requirements }: NeededFact): Row => ({
  subject,
  fact,
  requirements: Object.fromEntries(requirements),
});

function missingRow({ requirements, ...rest }: MissingFact): Row {
  const byRegime: Record<string, string[]> = {};
  for (const { regime, id } of requirements) {
    const ids = byRegime[regime.id] ?? [];
    byRegime[regime.id] = ids;
    ids.push(id);
  }
  return { ...rest, requirements: byRegime };
}

function print(
  rows: readonly Row[],
  regimes: readonly string[],
  language: Language,
  format: CrosswalkOptions['format'],
): number {
  const text =
    format === 'json'
      ? JSON.stringify(
          rows.map((row) => ({ ...row, fact: row.fact ?? null })),
          null,
          2,
        )
      : format === 'csv'
        ? asCsv(rows, regimes, language)
        : asText(rows, language);
  process.stdout.write(format === 'csv' ? text : `${text}\n`);
  return EXIT.clean;
}

const nameOf = ({ subject, fact }: Row, language: Language): string =>
  fact === undefined ? WORDS[language].noEntry : factLabel(language, subject, fact);

function asText(rows: readonly Row[], language: Language): string {
  const words = WORDS[language];
  if (rows.length === 0) return words.nothing;
  const blocks = rows.map((row) => {
    const { subject, fact, entryCount, requirements } = row;
    const count = Object.values(requirements).flat().length;
    const effort = entryCount === undefined ? '' : `${words.entries(entryCount)} → `;
    const code = fact === undefined ? subject : `${subject} ${fact}`;
    return [
      `${effort}${words.rows(count)}  ${nameOf(row, language)}  [${code}]`,
      ...Object.entries(requirements).map(([regime, ids]) => `    ${regime}: ${ids.join(', ')}`),
    ];
  });
  const isOfPlan = rows.some(({ entryCount }) => entryCount !== undefined);
  return [
    ...blocks.map((block) => block.map(printable).join('\n')),
    ...(isOfPlan ? ['', words.note] : []),
  ].join('\n');
}

function asCsv(rows: readonly Row[], regimes: readonly string[], language: Language): string {
  const words = WORDS[language];
  const isOfPlan = rows.some(({ entryCount }) => entryCount !== undefined);
  const table = [
    [words.subject, words.fact, words.name, ...(isOfPlan ? [words.count] : []), ...regimes],
    ...rows.map((row) => [
      row.subject,
      row.fact ?? '',
      nameOf(row, language),
      ...(isOfPlan ? [row.entryCount ?? ''] : []),
      ...regimes.map((id) => (row.requirements[id] ?? []).join(' ')),
    ]),
  ];
  return writeCsv(table, { bom: true, lineSeparator: '\r\n', escapeFormulae: true });
}
