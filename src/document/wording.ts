// Values of a plan as Markdown in one language: texts, names, times, amounts, people; a dash where there is none.
import type { Language } from '../diagnostics/entry.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Need, Text } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { durationInWords, groupedNumber, koreanAmount, textIn } from '../plan/words.ts';
import { countryName } from '../words/countries.ts';
import { type LabelKind, type LabelOf, label } from '../words/labels.ts';
import {
  DASH,
  escapeMarkdown,
  escapeParagraphs,
  join,
  type Markdown,
  md,
  NOTHING,
  stack,
  trusted,
} from '../words/markdown.ts';
import type { Messages } from '../words/messages.ts';
import { markIn } from './one-language.ts';

export type Wording = ReturnType<typeof wordingOf>;

export function wordingOf({ plan, elements }: ResolvedPlan, language: Language, m: Messages) {
  const others = new Map<string, Text>();
  for (const section of [
    'procedures',
    'scenarios',
    'exercises',
    'vitalRecords',
    'improvementMeasures',
  ] as const) {
    for (const { id, name } of plan[section] ?? []) others.set(`${section}/${id}`, name);
  }
  const markOf = markIn(language, plan);
  const unmarked = (value: Text): Markdown => escapeMarkdown(textIn(language, value));
  /** The text; one that exists in the other language only is marked. */
  const text = (value: Text | undefined): Markdown =>
    value === undefined ? DASH : md`${unmarked(value)}${markOf(value) ?? NOTHING}`;
  /** As `text`, but nothing where there is none. */
  const optional = (value: Text | undefined): Markdown => (value === undefined ? NOTHING : text(value));
  const name = (id: string | undefined): Markdown =>
    id === undefined ? DASH : text(elements.get(id)?.entry.name ?? id);
  const listed = (parts: readonly Markdown[]): Markdown => (parts.length === 0 ? DASH : join(parts, ', '));
  const person = (id: string | undefined): Markdown => {
    const element = id === undefined ? undefined : elements.get(id);
    if (element?.section !== 'people' || element.entry.post === undefined) return name(id);
    return m.person(name(id), text(element.entry.post));
  };
  const duration = (value: string | undefined): Markdown =>
    value === undefined ? DASH : trusted(durationInWords(language, parseDuration(value)));

  return {
    text,
    optional,
    paragraphs: (value: Text | undefined): Markdown =>
      value === undefined
        ? NOTHING
        : md`${escapeParagraphs(textIn(language, value))}${markOf(value) ?? NOTHING}`,
    /** Texts under each other in a cell; where all are in the other language only, one mark says so. */
    stacked: (values: readonly Text[] | undefined): Markdown => {
      if (values === undefined || values.length === 0) return DASH;
      const marks = values.map(markOf);
      if (marks.includes(undefined)) return stack(values.map(text));
      return md`${stack(values.map(unmarked))}${marks[0] ?? NOTHING}`;
    },
    plain: (value: string | undefined): Markdown => (value === undefined ? DASH : escapeMarkdown(value)),
    /** A country by its ISO 3166 code. */
    country: (code: string | undefined): Markdown =>
      code === undefined ? DASH : escapeMarkdown(countryName(language, code) ?? code),
    name,
    names: (ids: readonly string[] | undefined): Markdown => listed((ids ?? []).map(name)),
    /** How high a person or body stands; nothing where that is not given. */
    level: (value: LabelOf<'bodyLevel'> | undefined): Markdown =>
      value === undefined ? NOTHING : label(language, 'bodyLevel', value),
    /** A person with the post. */
    person,
    people: (ids: readonly string[] | undefined): Markdown => listed((ids ?? []).map(person)),
    nameIn: (
      section: 'filings' | 'procedures' | 'scenarios' | 'exercises' | 'vitalRecords' | 'improvementMeasures',
      id?: string,
    ) => (id === undefined ? DASH : text(others.get(`${section}/${id}`) ?? id)),
    needs: (needs: readonly Need[] | undefined): Markdown =>
      listed(
        (needs ?? []).map((need) =>
          typeof need === 'string' ? name(need) : md`(${join(need.anyOf.map(name), m.or)})`,
        ),
      ),
    listed,
    duration,
    seconds: (value: number): Markdown => trusted(durationInWords(language, value)),
    declared: (value: string | undefined): Markdown =>
      value === undefined ? DASH : m.declared(duration(value)),
    day: (value: string | undefined): Markdown => (value === undefined ? DASH : trusted(value)),
    number: (value: number | undefined): Markdown =>
      value === undefined ? DASH : trusted(groupedNumber(value)),
    unit: (value: number | undefined, unit: string): Markdown =>
      value === undefined ? DASH : trusted(`${groupedNumber(value)} ${unit}`),
    /** A calendar year; undefined where there is none. */
    year: (value: number | undefined): Markdown | undefined =>
      value === undefined ? undefined : trusted(String(value)),
    percent: (value: number | undefined): Markdown =>
      value === undefined ? DASH : trusted(`${groupedNumber(value)} %`),
    krw: (value: number | undefined): Markdown =>
      value === undefined
        ? DASH
        : m.krw(trusted(language === 'ko' ? koreanAmount(value) : groupedNumber(value))),
    yesNo: (value: boolean | undefined): Markdown => (value === undefined ? DASH : value ? m.yes : m.no),
    when: (value: boolean | undefined, said: Markdown): Markdown => (value === true ? said : NOTHING),
    label: <Kind extends LabelKind>(kind: Kind, value: LabelOf<Kind> | undefined): Markdown =>
      value === undefined ? DASH : label(language, kind, value),
    labels: <Kind extends LabelKind>(kind: Kind, values: readonly LabelOf<Kind>[] | undefined): Markdown =>
      listed((values ?? []).map((value) => label(language, kind, value))),
  };
}
