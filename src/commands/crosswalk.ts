// `holdfast regimes crosswalk`: which facts answer which requirements of which rule books; of a plan, what it lacks, the least effort first.
import { writeCsv } from 'hucre/csv';
import type { Language } from '../diagnostics/entry.ts';
import { factLabel, fieldsOf } from '../document/facts-in-words.ts';
import { partName } from '../document/place.ts';
import { plainText } from '../document/plain-text.ts';
import { isAnswered } from '../regimes/answer.ts';
import { chooseRegimes } from '../regimes/choose-regimes.ts';
import { factMatrix, type MissingFact, missingFacts, type NeededFact } from '../regimes/crosswalk.ts';
import { factsOf } from '../regimes/facts.ts';
import type { LoadedRegime } from '../regimes/load.ts';
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
    noEntry: 'nothing is entered yet',
    nothing: 'The plan gives every fact that these rule books need.',
    noFacts: 'These rule books ask for no fact of a plan: people are to answer their requirements.',
    more: (count: number) =>
      `${count === 1 ? '1 more fact is' : `${count} more facts are`} not shown; --regime shows all facts of the rule books that you name, --format csv those of all.`,
    note: 'The rule books that apply, or may apply, are looked at; --regime takes those that you name. That a fact is given does not mean that it meets anything.',
    namedNote:
      'Each rule book that was named is looked at as if it applied. That a fact is given does not mean that it meets anything.',
    fields: 'fields of the plan',
    about: 'about',
    name: 'fact',
    subject: 'id of the subject',
    fact: 'id of the fact',
    count: 'entries to fill in',
  },
  ko: {
    entries: (count: number) => `${count}건 입력`,
    rows: (count: number) => `요구사항 ${count}개`,
    noEntry: '입력된 것이 없음',
    nothing: '이 규제들에 필요한 값이 계획에 모두 있습니다.',
    noFacts: '이 규제들은 계획의 값을 보지 않으며, 요구사항을 모두 사람이 확인해야 합니다.',
    more: (count: number) =>
      `${count}개는 표시하지 않았습니다. --regime 으로 규제를 지정하면 그 규제의 값을 모두 보고, --format csv 로는 전체를 볼 수 있습니다.`,
    note: '적용되거나 적용될 수 있는 규제만 살핍니다. 다른 규제는 --regime 으로 지정하십시오. 값을 적었다고 요구사항을 충족하는 것은 아닙니다.',
    namedNote:
      '지정한 규제를 모두 적용되는 것으로 보고 살핍니다. 값을 적었다고 요구사항을 충족하는 것은 아닙니다.',
    fields: '계획의 항목',
    about: '대상',
    name: '값',
    subject: '대상 ID',
    fact: '값 ID',
    count: '입력할 항목 수',
  },
} as const;

/** More than a reader looks through without having asked for these rule books. */
const MOST_SHOWN = 40;

/** Prints the matrix of facts and rule books or, with a plan, what the plan lacks; returns the exit code. */
export async function crosswalk(path: string | undefined, options: CrosswalkOptions): Promise<number> {
  const books = await ruleBooks((await packageAssets()).regimes, options.ruleBooks);
  if ('code' in books) return refuse([books], undefined, options.language);
  const { regimes: all, diagnostics } = await chooseRegimes(books, options.regime);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, options.language);
  if (path === undefined) {
    const language = messageLanguage(options.language, undefined, process.env);
    return print(factMatrix(all).map(neededRow), 'noFacts', all, language, options);
  }
  const answered = await answeredPlan(path, options);
  if (typeof answered === 'number') return answered;
  const { assessments, analysed, language } = answered;
  const asked = new Set(
    (options.regime === undefined ? assessments.filter(isAnswered) : assessments).map(
      ({ regime }) => regime.id,
    ),
  );
  const regimes = all.filter(({ regime }) => asked.has(regime.id));
  const whenNone = factMatrix(regimes).length === 0 ? 'noFacts' : 'nothing';
  const missing = missingFacts(regimes, factsOf(analysed));
  return print(missing.map(missingRow), whenNone, regimes, language, options);
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
  whenNone: 'noFacts' | 'nothing',
  regimes: readonly LoadedRegime[],
  language: Language,
  { format, regime: asked }: CrosswalkOptions,
): number {
  const text =
    format === 'json'
      ? JSON.stringify(
          rows.map((row) => ({ ...row, fact: row.fact ?? null })),
          null,
          2,
        )
      : format === 'csv'
        ? asCsv(
            rows,
            regimes.map(({ regime }) => regime.id),
            language,
          )
        : rows.length === 0
          ? WORDS[language][whenNone]
          : asText(rows, language, asked !== undefined);
  process.stdout.write(format === 'csv' ? text : `${text}\n`);
  return EXIT.clean;
}

const aboutOf = ({ subject }: Row, language: Language): string => {
  const name = partName({ language }, subject);
  return name === undefined ? subject : plainText(name);
};

/** What is to be filled in: the fields that the fact is worked out from, or the list that is empty. */
function placeOf({ subject, fact }: Row): string {
  const fields = fact === undefined ? [] : fieldsOf(subject, fact);
  return fields.length === 0
    ? subject.slice(1).replace(/\/\*$/, '').replaceAll('/*', '[]').replaceAll('/', '.')
    : fields.join(', ');
}

const nameOf = ({ subject, fact }: Row, language: Language): string =>
  fact === undefined ? WORDS[language].noEntry : factLabel(language, subject, fact);

/** All rows where rule books were named, else the first; what is left is told. */
function asText(rows: readonly Row[], language: Language, isNamed: boolean): string {
  const words = WORDS[language];
  const shown = isNamed ? rows : rows.slice(0, MOST_SHOWN);
  const rest = rows.length - shown.length;
  const blocks = shown.map((row) => {
    const { subject, fact, entryCount, requirements } = row;
    const count = Object.values(requirements).flat().length;
    const effort = entryCount === undefined ? '' : `${words.entries(entryCount)} → `;
    return [
      `${effort}${words.rows(count)}  ${aboutOf(row, language)}: ${nameOf(row, language)}${entryCount === undefined ? `  [${subject} ${fact}]` : ''}`,
      ...(entryCount === undefined ? [] : [`    ${words.fields}: ${placeOf(row)}`]),
      ...Object.entries(requirements).map(([regime, ids]) => `    ${regime}: ${ids.join(', ')}`),
    ];
  });
  const isOfPlan = rows.some(({ entryCount }) => entryCount !== undefined);
  return [
    ...blocks.map((block) => block.map(printable).join('\n')),
    ...(rest > 0 || isOfPlan ? [''] : []),
    ...(rest > 0 ? [words.more(rest)] : []),
    ...(isOfPlan ? [isNamed ? words.namedNote : words.note] : []),
  ].join('\n');
}

function asCsv(rows: readonly Row[], regimes: readonly string[], language: Language): string {
  const words = WORDS[language];
  const isOfPlan = rows.some(({ entryCount }) => entryCount !== undefined);
  const table = [
    [words.about, words.name, ...(isOfPlan ? [words.count] : []), ...regimes, words.subject, words.fact],
    ...rows.map((row) => [
      aboutOf(row, language),
      nameOf(row, language),
      ...(isOfPlan ? [row.entryCount ?? ''] : []),
      ...regimes.map((id) => (row.requirements[id] ?? []).join(' ')),
      row.subject,
      row.fact ?? '',
    ]),
  ];
  return writeCsv(table, { bom: true, lineSeparator: '\r\n', escapeFormulae: true });
}
