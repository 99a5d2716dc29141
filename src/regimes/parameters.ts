// The numbers of a rule, named once: put into its conditions, and into its texts in words of the language.
import type { Language } from '../diagnostics/entry.ts';
import { durationInWords, groupedNumber, koreanAmount } from '../plan/words.ts';
import { type ConditionProblem, clip } from './read-condition.ts';
import type { Bilingual, FactSchema, Requirement } from './regime.generated.ts';

const SECONDS_IN = { Seconds: 1, Minutes: 60, Hours: 3600 } as const;
const LONGEST_IN_HOURS = 72 * 3600;
const ENGLISH_LARGE = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const;

type Say = Readonly<Record<Language, (value: number) => string>>;

const time = (unit: keyof typeof SECONDS_IN): Say => ({
  en: (value) => timeInWords('en', value * SECONDS_IN[unit]),
  ko: (value) => timeInWords('ko', value * SECONDS_IN[unit]),
});

const counted = (one: string, many: string, korean: string): Say => ({
  en: (value) => `${groupedNumber(value)} ${value === 1 ? one : many}`,
  ko: (value) => `${groupedNumber(value)}${korean}`,
});

const PLAIN: Say = { en: groupedNumber, ko: groupedNumber };
const AMOUNT: Say = { en: englishAmount, ko: koreanAmount };

/** How a number is said, by the unit at the end of its name. Times and won bring their unit; other texts name it themselves. */
const SAY_BY_UNIT: Readonly<Record<string, Say>> = {
  Seconds: time('Seconds'),
  Minutes: time('Minutes'),
  Hours: time('Hours'),
  Days: counted('day', 'days', '일'),
  BusinessDays: counted('business day', 'business days', '영업일'),
  Months: counted('month', 'months', '개월'),
  Years: counted('year', 'years', '년'),
  Krw: { en: (value) => `KRW ${englishAmount(value)}`, ko: (value) => `${koreanAmount(value)}원` },
  Year: { en: String, ko: String },
  Count: AMOUNT,
  ...Object.fromEntries(
    [
      ...['Ordinal', 'Level', 'Percent', 'SquareMetres', 'Metres', 'Kilometres'],
      ...['Megawatts', 'MegawattHours', 'KilowattHours', 'Megapixels'],
    ].map((unit) => [unit, PLAIN]),
  ),
};

const UNITS: readonly string[] = Object.keys(SAY_BY_UNIT);
const NAME = /^[a-z][A-Za-z0-9]*$/;

/** Where a text has a parameter: every pair of braces is one, so that a slip of the pen is not printed. */
const IN_TEXT = /\{([^{}]*)\}/g;

/** More problems than this help nobody. */
const MOST_PROBLEMS = 20;

/** A key, and what it is in. */
interface Place {
  readonly in?: Place;
  readonly key: string | number;
}

const pathTo = (place: Place): (string | number)[] => [
  ...(place.in === undefined ? [] : pathTo(place.in)),
  place.key,
];

/** A requirement with its numbers in place, and what is wrong with them: places are in the requirement. */
export function fillParameters(requirement: Requirement): {
  readonly requirement: Requirement;
  readonly problems: readonly ConditionProblem[];
} {
  const parameters = new Map(Object.entries(requirement.parameters ?? {}));
  const used = new Set<string>();
  const problems: ConditionProblem[] = [];

  /** The parameter's number; says so where there is none. */
  function take(name: string, place: Place): number | undefined {
    const value = parameters.get(name);
    if (value === undefined && problems.length < MOST_PROBLEMS) {
      problems.push({
        path: pathTo(place),
        problem: 'parameter-unknown',
        value: clip(name),
        name,
        candidates: [...parameters.keys()],
      });
    }
    used.add(name);
    return value;
  }

  /** The schema with numbers in place; what holds none is not copied. */
  function fillSchema(node: unknown, place: Place): unknown {
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) {
      const filled = node.map((child, key) => fillSchema(child, { in: place, key }));
      return filled.some((child, index) => child !== node[index]) ? filled : node;
    }
    const name = referred(node);
    // Zero stands for a number that is not there: the problem is told, and the rest of the schema is read.
    if (name !== undefined) return take(name, { in: place, key: 'parameter' }) ?? 0;
    let isFilled = false;
    const entries = Object.entries(node).map(([key, child]): [string, unknown] => {
      const filled = fillSchema(child, { in: place, key });
      isFilled ||= filled !== child;
      return [key, filled];
    });
    return isFilled ? Object.fromEntries(entries) : node;
  }

  const fillText = (text: Bilingual, field: string): Bilingual => {
    const said = (language: Language, words: string): string =>
      words.includes('{')
        ? words.replace(IN_TEXT, (_, name: string) => {
            const value = take(name, { in: { key: field }, key: language });
            return value === undefined ? '' : (sayOf(name) ?? PLAIN)[language](value);
          })
        : words;
    return { en: said('en', text.en), ...(text.ko !== undefined && { ko: said('ko', text.ko) }) };
  };

  const { where, expect, remedy } = requirement;
  const filled: Requirement = {
    ...requirement,
    ...(where !== undefined && { where: fillSchema(where, { key: 'where' }) as FactSchema }),
    ...(expect !== undefined && { expect: fillSchema(expect, { key: 'expect' }) as FactSchema }),
    requirement: fillText(requirement.requirement, 'requirement'),
    ...(remedy !== undefined && { remedy: fillText(remedy, 'remedy') }),
  };
  for (const name of parameters.keys()) {
    const at = { path: ['parameters', name], isKey: true, value: clip(name) };
    if (!NAME.test(name) || sayOf(name) === undefined) {
      problems.push({ ...at, problem: 'unit-missing', expected: UNITS });
    }
    if (!used.has(name)) problems.push({ ...at, problem: 'parameter-unused' });
  }
  return { requirement: filled, problems };
}

/** The name in `{ "parameter": "name" }`. */
function referred(node: object): string | undefined {
  if (!Object.hasOwn(node, 'parameter') || Object.keys(node).length > 1) return undefined;
  const { parameter: name } = node as { parameter: unknown };
  return typeof name === 'string' ? name : undefined;
}

/** The longest unit that the name ends in, after at least one other word or as its only one. */
function sayOf(name: string): Say | undefined {
  const words = name.charAt(0).toUpperCase() + name.slice(1);
  const unit = UNITS.filter((each) => words.endsWith(each)).sort((a, b) => b.length - a.length)[0];
  return unit === undefined ? undefined : SAY_BY_UNIT[unit];
}

/** "3 hours", "24 hours", "7 days": rules speak of hours until three days. */
function timeInWords(language: Language, seconds: number): string {
  if (seconds > LONGEST_IN_HOURS || seconds % 3600 !== 0 || seconds < 24 * 3600) {
    return durationInWords(language, seconds);
  }
  const hours = seconds / 3600;
  return language === 'ko' ? `${hours}시간` : `${hours} hours`;
}

/** `10 billion`, `1.5 million`, `300,000`: in the unit in which two decimals say it exactly. */
function englishAmount(value: number): string {
  const large = ENGLISH_LARGE.find(([, size]) => value >= size && Number.isInteger((value * 100) / size));
  return large === undefined ? groupedNumber(value) : `${groupedNumber(value / large[1])} ${large[0]}`;
}
