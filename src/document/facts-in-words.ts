// Facts in words: what a fact is about, its name, and its value with its unit.
import type { Language } from '../diagnostics/entry.ts';
import type { FactDescription } from '../regimes/fact.ts';
import { FACTS_OF } from '../regimes/fact-catalogue.ts';
import { ENGLISH_FACT_NAMES } from '../words/english-fact-names.ts';
import { KOREAN_FACT_NAMES } from '../words/fact-names.ts';
import { type LabelKind, type LabelOf, label, valuesOf } from '../words/labels.ts';
import { languageName } from '../words/languages.ts';
import { code, DASH, escapeMarkdown, join, type Markdown, md, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { partName } from './place.ts';

/** What a fact is called. */
export function factName({ language }: Context, subject: string, name: string): Markdown {
  const known = wordsFor(language, subject, name);
  return known === undefined ? code(name) : trusted(known);
}

/** Ends of names that say that something is written; `Markdown` of ours only. */
const IS_WRITTEN = / (?:is written|기재)$/;

/** What is not written is called by itself: "When it is begun", not "When it is begun is written". */
export const missingName = (context: Context, subject: string, name: string): Markdown =>
  trusted(factName(context, subject, name).replace(IS_WRITTEN, ''));

/** The same as plain text. */
export const factLabel = (language: Language, subject: string, name: string): string =>
  wordsFor(language, subject, name) ?? name;

const wordsFor = (language: Language, subject: string, name: string): string | undefined =>
  language === 'ko'
    ? KOREAN_FACT_NAMES[name]
    : (ENGLISH_FACT_NAMES[name] ?? shortMeaning(FACTS_OF.get(subject)?.facts.get(name)));

/** The first clause of a fact's meaning, without its full stop. */
const shortMeaning = (fact: FactDescription | undefined): string | undefined =>
  fact?.meaning.split(';')[0]?.replace(/\.$/, '');

/** The fields of the plan that a fact is worked out from, as people find them: "organization.figures.subscribers". */
export const fieldsOf = (subject: string, name: string): readonly string[] =>
  (FACTS_OF.get(subject)?.facts.get(name)?.from ?? []).map((pointer) =>
    pointer.slice(1).replaceAll('/*', '[]').replaceAll('/', '.'),
  );

/** "동작 거점 수: 1"; of what is known not to be written, that. */
export function factInWords(context: Context, subject: string, name: string, value: unknown): Markdown {
  const missing = missingName(context, subject, name);
  const called = factName(context, subject, name);
  if (value === false && missing !== called) return context.m.checklist.notGiven(missing);
  return md`${called}: ${valueInWords(context, subject, name, value)}`;
}

/** The same of a fact that falls short: of a list, with what is asked for and not in it. */
export function failingInWords(
  context: Context,
  subject: string,
  expect: unknown,
  name: string,
  value: unknown,
): Markdown {
  const said = factInWords(context, subject, name, value);
  if (!Array.isArray(value)) return said;
  const lacking = membersAsked(expect, name).filter((each) => !value.includes(each));
  return lacking.length === 0
    ? said
    : context.m.checklist.lacking(said, valueInWords(context, subject, name, lacking));
}

/** What the plan does not give; of a list, with what is asked for. */
export function unknownInWords(context: Context, subject: string, expect: unknown, name: string): Markdown {
  const missing = missingName(context, subject, name);
  const asked = membersAsked(expect, name);
  return asked.length === 0
    ? missing
    : context.m.checklist.asked(missing, valueInWords(context, subject, name, asked));
}

/** What a list must hold in any case, by the schema of the facts; what is asked for only in some case is not known here. */
function membersAsked(schema: unknown, name: string): readonly unknown[] {
  const { allOf, properties } = asSchema(schema);
  const of = asSchema((properties as Readonly<Record<string, unknown>> | undefined)?.[name]);
  const own = [of, ...listOf(of.allOf).map(asSchema)].flatMap(({ contains }) => {
    const member = asSchema(contains);
    return member.const === undefined ? [] : [member.const];
  });
  return [...new Set([...own, ...listOf(allOf).flatMap((part) => membersAsked(part, name))])];
}

const asSchema = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A fact's value with its unit; a dash where the plan does not give it. */
export function valueInWords(context: Context, subject: string, name: string, value: unknown): Markdown {
  const { w } = context;
  if (value === undefined) return DASH;
  const fact = FACTS_OF.get(subject)?.facts.get(name);
  if (name === 'country' && typeof value === 'string') return w.country(value);
  if (name === 'countries' && Array.isArray(value))
    return w.listed(value.map((each) => w.country(String(each))));
  if (name === 'languages') {
    return w.listed(
      [value]
        .flat()
        .map((each) => escapeMarkdown(languageName(context.language, String(each)) ?? String(each))),
    );
  }
  if (name === 'parts') return w.listed([value].flat().map((part) => partInWords(context, String(part))));
  if (typeof value === 'boolean') return w.yesNo(value);
  if (typeof value === 'number' && value < 0 && fact?.unit === 'days')
    return daysBefore(context, name, -value);
  if (typeof value === 'number') return numberInWords(context, value, fact);
  if (Array.isArray(value)) return listInWords(context, fact, value);
  return wordInWords(context, fact, String(value));
}

/** A part of the plan by its name in the documents. */
const partInWords = (context: Context, part: string): Markdown =>
  partName(context, `/${part}`) ?? escapeMarkdown(part);

/** A count of days below zero, by what it counts: a day to come, a day that has passed, or one before another. */
function daysBefore({ m }: Context, name: string, days: number): Markdown {
  if (name.startsWith('daysSince')) return m.daysAhead(days);
  return name.startsWith('daysUntil') ? m.daysLate(days) : m.daysEarlier(days);
}

function numberInWords({ m, w }: Context, value: number, fact: FactDescription | undefined): Markdown {
  switch (fact?.unit) {
    case 'minutes':
      return value < 0 ? w.number(value) : w.seconds(value * 60);
    case 'seconds':
      return m.seconds(value);
    case 'hours':
      return m.hours(value);
    case 'days':
      return m.days(value);
    case 'months':
      return m.monthsText(value);
    case 'years':
      return m.years(value);
    case 'year':
      return trusted(String(value));
    case 'percent':
      return w.percent(value);
    case 'krw':
      return w.krw(value);
    case 'squareMetres':
      return w.unit(value, 'm²');
    case 'kilometres':
      return w.unit(value, 'km');
    case 'megawatts':
      return w.unit(value, 'MW');
    case 'kilowattHours':
      return w.unit(value, 'kWh');
    case 'metres':
      return w.unit(value, 'm');
    case 'megapixels':
      return w.unit(value, 'MP');
    default:
      return w.number(value);
  }
}

const listInWords = (
  context: Context,
  fact: FactDescription | undefined,
  values: readonly unknown[],
): Markdown =>
  values.length === 0
    ? context.m.none
    : join(
        values.map((each) => wordInWords(context, fact, String(each))),
        ', ',
      );

/** A word of a closed list as the documents say it elsewhere; any other word as it is. */
function wordInWords({ language }: Context, fact: FactDescription | undefined, value: string): Markdown {
  const kind = fact?.values === undefined ? undefined : kindWith(fact.values);
  return kind === undefined ? escapeMarkdown(value) : label(language, kind, value as LabelOf<LabelKind>);
}

const KINDS: readonly LabelKind[] = [
  'sector',
  'status',
  'post',
  'task',
  'layer',
  'redundancy',
  'siteKind',
  'battery',
  'detector',
  'hazard',
  'alert',
  'team',
  'procedurePhase',
  'audience',
  'content',
  'event',
  'stage',
  'operation',
  'protects',
  'statement',
  'statementPart',
  'reviewTopic',
  'cause',
  'resource',
  'exercise',
  'scope',
  'measureState',
  'filing',
  'facilityUse',
  'responderCover',
  'rank',
  'teamRole',
  'exemption',
  'supportMeans',
  'inspection',
  'record',
  'insurance',
  'certificate',
  'renewalPaper',
  'documentTopic',
  'agreement',
  'channelKind',
  'deadlineFrom',
  'documentKind',
  'securityPhase',
  'strategyState',
  'success',
  'regulatedAs',
  'policyTopic',
  'trainee',
  'trainingForm',
  'audit',
  'readiness',
  'supplierKind',
  'impactLevel',
  'dataKind',
  'backupContent',
  'purpose',
  'involved',
  'availability',
  'returnTask',
  'media',
  'secured',
  'bodyLevel',
  'topic',
  'covers',
  'reviewedPoint',
  'horizon',
  'origin',
  'family',
  'mappedResource',
];

/** The kind of label that has a word for each of these values. */
const kindWith = (values: readonly string[]): LabelKind | undefined =>
  KINDS.find((kind) => {
    const known: readonly string[] = valuesOf(kind);
    return values.every((value) => known.includes(value));
  });
