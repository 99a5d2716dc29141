// What can be wrong with a rule book and with what names its requirements.
import { entry, type Language, nearest, quoted } from './entry.ts';

/** Why a condition, an example or a parameter cannot be used. */
export type RuleProblem = keyof (typeof RULE_PROBLEMS)['en'];

/** `value` is what stands there, `expected` what may stand there. */
type Clause = (value: string, expected: readonly string[]) => string;

const RULE_PROBLEMS = {
  en: {
    'expect-missing': () => '"expect" is missing',
    'object-expected': () => 'an object { … } is expected here',
    'names-expected': () => 'a list of names of facts is expected here',
    'schemas-expected': () => 'a list of schemas is expected here',
    'too-large': () => 'it is too large or nested too deeply',
    'asks-nothing': () => 'it asks for nothing: name facts in "required"',
    'keyword-unknown': (value) => `"${value}" may not stand here`,
    'fact-unknown': (value) => `no fact is called "${value}" here`,
    'fact-not-required': (value) => `"${value}" is constrained and not required: unknown would meet it`,
    'subject-type': () => 'the type of a subject is "object"',
    'fact-type': (_, expected) => `the type of this fact is ${quoted(expected)}`,
    'number-expected': (value) => `"${value}" is a number`,
    'count-expected': (value) => `"${value}" is a whole number from 0`,
    'without-contains': (value) => `"${value}" says nothing without "contains"`,
    'value-of-other-type': (value, expected) => `${value} is no ${expected.join()}`,
    'value-unknown': (value) => `${value} is no value of this fact`,
    'parameter-unknown': (value) => `it has no parameter "${value}"`,
    'parameter-unused': (value) => `the parameter "${value}" is not used`,
    'unit-missing': (value, expected) =>
      `the name of "${value}" does not end in a unit (${expected.join(', ')})`,
  },
  ko: {
    'expect-missing': () => '"expect" 항목이 없습니다',
    'object-expected': () => '여기에는 객체 { … } 형식이 와야 합니다',
    'names-expected': () => '여기에는 사실 항목 이름의 목록이 와야 합니다',
    'schemas-expected': () => '여기에는 스키마의 목록이 와야 합니다',
    'too-large': () => '조건이 너무 크거나 너무 깊게 중첩되어 있습니다',
    'asks-nothing': () => '요구하는 사실 항목이 없습니다. "required" 에 이름을 적으십시오',
    'keyword-unknown': (value) => `"${value}" 키워드는 여기에 쓸 수 없습니다`,
    'fact-unknown': (value) => `여기에는 "${value}" 라는 사실 항목이 없습니다`,
    'fact-not-required': (value) =>
      `"${value}" 항목에 제약은 있으나 "required" 에 없어, 값을 모르는 경우에도 충족으로 판정됩니다`,
    'subject-type': () => '점검 대상의 type은 "object"여야 합니다',
    'fact-type': (_, expected) => `이 사실 항목의 type은 ${quoted(expected)} 입니다`,
    'number-expected': (value) => `"${value}" 값은 숫자여야 합니다`,
    'count-expected': (value) => `"${value}" 값은 0 이상의 정수여야 합니다`,
    'without-contains': (value) => `"${value}" 키워드는 "contains" 없이는 의미가 없습니다`,
    'value-of-other-type': (value, expected) => `${value} 값은 ${expected.join()} 형식이 아닙니다`,
    'value-unknown': (value) => `${value} 값은 이 사실 항목에 쓸 수 없습니다`,
    'parameter-unknown': (value) => `"${value}" 매개변수가 없습니다`,
    'parameter-unused': (value) => `"${value}" 매개변수를 쓰는 곳이 없습니다`,
    'unit-missing': (value, expected) =>
      `"${value}" 이름이 단위로 끝나지 않습니다(단위: ${expected.join(', ')})`,
  },
} as const satisfies Record<Language, Record<string, Clause>>;

/** What is said of a requirement of a rule book that cannot be used. */
export interface RuleProblemArguments {
  requirement: string;
  problem: RuleProblem;
  value: string;
  expected: readonly string[];
  suggestion?: string;
}

function clause(
  language: Language,
  { problem, value, expected }: Omit<RuleProblemArguments, 'requirement'>,
): string {
  const say: Clause = RULE_PROBLEMS[language][problem];
  return say(value, expected);
}

export const RULE_BOOK_PROBLEMS = {
  'requirement-unknown': entry<{ id: string; section: 'attestations' | 'exclusions'; suggestion?: string }>(
    'warning',
    {
      en: ({ id, section }) =>
        `No rule book has a requirement "${id}": this ${section === 'attestations' ? 'attestation' : 'exclusion'} counts for nothing.`,
      ko: ({ id, section }) =>
        `"${id}" 요구사항이 있는 규제가 없어 이 ${section === 'attestations' ? '확인은' : '적용 제외는'} 반영되지 않습니다.`,
    },
    {
      en: ({ suggestion }) =>
        nearest.en(
          suggestion,
          'Take the id from the checklist; if the rule book is your own, name its folder with --rule-books.',
        ),
      ko: ({ suggestion }) =>
        nearest.ko(
          suggestion,
          '점검표에 있는 id를 적으십시오. 자체 규제라면 --rule-books 로 폴더를 지정하십시오.',
        ),
    },
  ),
  'addressed-unknown': entry<{
    id: string;
    section: 'improvementMeasures' | 'communications';
    suggestion?: string;
  }>(
    'warning',
    {
      en: ({ id, section }) =>
        section === 'improvementMeasures'
          ? `"${id}" is neither a requirement of a rule book nor a finding: this measure closes nothing by it.`
          : `No rule book has a requirement "${id}": this message answers nothing by it.`,
      ko: ({ id, section }) =>
        section === 'improvementMeasures'
          ? `"${id}": 어느 규제의 요구사항도, 미비점의 코드도 아니므로 이 개선조치로 해소되는 것이 없습니다.`
          : `"${id}" 요구사항이 있는 규제가 없어 이 메시지로 충족되는 것이 없습니다.`,
    },
    {
      en: ({ suggestion }) =>
        nearest.en(
          suggestion,
          'Take the id from the checklist or the code from the list of findings; if the rule book is your own, name its folder with --rule-books.',
        ),
      ko: ({ suggestion }) =>
        nearest.ko(
          suggestion,
          '점검표의 id나 미비점 목록의 코드를 적으십시오. 자체 규제라면 --rule-books 로 폴더를 지정하십시오.',
        ),
    },
  ),
  'regime-subject-unknown': entry<{ requirement: string; subject: string; suggestion?: string }>(
    'error',
    {
      en: ({ requirement, subject }) =>
        `Requirement ${requirement} asks for "${subject}", which is not a fact.`,
      ko: ({ requirement, subject }) => `요구사항 ${requirement}: "${subject}" 라는 사실 항목이 없습니다.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, 'See the facts in regimes/README.md.'),
      ko: ({ suggestion }) => nearest.ko(suggestion, 'regimes/README.md 의 사실 목록을 보십시오.'),
    },
  ),
  'regime-schema-refused': entry<RuleProblemArguments>(
    'error',
    {
      en: ({ requirement, ...args }) =>
        `The check of requirement ${requirement} cannot be used: ${clause('en', args)}.`,
      ko: ({ requirement, ...args }) =>
        `요구사항 ${requirement}의 점검 조건을 쓸 수 없습니다: ${clause('ko', args)}.`,
    },
    {
      en: ({ suggestion }) =>
        nearest.en(suggestion, 'Correct "where" or "expect"; they are JSON Schemas for one fact.'),
      ko: ({ suggestion }) =>
        nearest.ko(suggestion, '"where" 또는 "expect" 를 고치십시오. 사실 하나에 대한 JSON Schema입니다.'),
    },
  ),
  'regime-parameter-wrong': entry<RuleProblemArguments>(
    'error',
    {
      en: ({ requirement, ...args }) =>
        `The parameters of requirement ${requirement} cannot be used: ${clause('en', args)}.`,
      ko: ({ requirement, ...args }) =>
        `요구사항 ${requirement}의 매개변수를 쓸 수 없습니다: ${clause('ko', args)}.`,
    },
    {
      en: ({ suggestion }) =>
        nearest.en(
          suggestion,
          'Give the number in "parameters"; use it as { "parameter": "name" } in a condition or {name} in a text.',
        ),
      ko: ({ suggestion }) =>
        nearest.ko(
          suggestion,
          '"parameters" 에 숫자를 적고, 조건에서는 { "parameter": "이름" }, 문장에서는 {이름} 으로 쓰십시오.',
        ),
    },
  ),
} as const;
