// A chapter of a document: its number, and the numbers of its headings and tables as they are made.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Figure } from '../figures/scene.ts';
import type { Day } from '../plan/calendar.ts';
import type { Text } from '../plan/plan.generated.ts';
import { type Columns, columnsOf } from '../words/columns.ts';
import {
  DASH,
  escapeMarkdown,
  join,
  lines,
  type Markdown,
  md,
  NOTHING,
  strong,
  trusted,
} from '../words/markdown.ts';
import { type Messages, messagesOf } from '../words/messages.ts';
import { type ChapterHeadings, type ChapterKey, headingsOf } from './chapter-headings.ts';
import type { ComposeOptions, Drawing, LineOf } from './composed-document.ts';
import { SECTION_KEYS, type SectionHeading } from './section-keys.ts';
import type { ViewObject } from './view.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What every section of a document is made from. */
export interface Context {
  readonly analysed: AnalysedPlan;
  readonly plan: AnalysedPlan['plan'];
  readonly language: Language;
  readonly m: Messages;
  readonly w: Wording;
  readonly columns: Columns;
  readonly contentHash: string;
  /** The organisation as covers and headers call it. */
  readonly houseName: Text;
  /** Name of the document's files, without ending: `plan`, `scenario-runbook-fire.en`. */
  readonly name: string;
  /** Name of a file of another document: `plan.md`, or `plan.en.md` where both languages stand side by side. */
  readonly fileOf: (document: string, ending: string) => string;
  /** Puts a picture beside the Markdown, and gives the name by which the Markdown links it. */
  readonly draw: (name: string, svg: string) => Markdown;
  /** What has been drawn, by file name. */
  readonly figures: ReadonlyMap<string, string>;
  /** What the pictures show, for programs; each drawing adds its own. */
  readonly drawings: Drawing[];
  /** Id of who keeps the plan: its owner, else the continuity manager. */
  readonly keeper: string | undefined;
  /** "…(responsible: …)." for what is missing; of the plan's owner where nobody else is named. */
  readonly lacks: (sentence: Markdown, owner?: string) => Markdown;
  /** The chapters of this document. */
  readonly sections: ChapterHeadings;
  readonly planSections: ChapterHeadings;
  readonly planPages: ReadonlyMap<ChapterKey, number>;
  readonly lineOf: LineOf;
}

/** The context of the document `kind`, whose chapters are those of the plan where none are given. */
export function contextOf(
  analysed: AnalysedPlan,
  options: ComposeOptions,
  kind: string,
  chapters: readonly ChapterKey[] = SECTION_KEYS,
): Context {
  const { plan } = analysed;
  const { language, contentHash, hasLanguageInName = false, planPages = new Map() } = options;
  const { lineOf = () => undefined } = options;
  const m = messagesOf(language);
  const w = wordingOf(analysed, language, m);
  const keeper =
    plan.plan.owner ??
    plan.governance?.appointments?.find(({ post }) => post === 'continuity-manager')?.person;
  const responsible = (owner: string | undefined): Markdown => {
    const who = owner ?? keeper;
    return who === undefined ? m.notAppointed : w.person(who);
  };
  const inLanguage = (document: string): string => (hasLanguageInName ? `${document}.${language}` : document);
  const own = options.name ?? kind;
  const figures = new Map<string, string>();
  return {
    analysed,
    plan,
    language,
    m,
    w,
    columns: columnsOf(language),
    contentHash,
    houseName: options.houseName ?? plan.brand?.name ?? plan.organization.name,
    name: inLanguage(own),
    fileOf: (document, ending) => `${inLanguage(document)}.${ending}`,
    draw: (name, svg) => {
      const file = `${inLanguage(`${own}-${name}`)}.svg`;
      figures.set(file, svg);
      return trusted(file);
    },
    figures,
    drawings: [],
    keeper,
    lacks: (sentence, owner) => m.lacking(sentence, responsible(owner)),
    sections: headingsOf(m, chapters),
    planSections: headingsOf(m, SECTION_KEYS),
    planPages,
    lineOf,
  };
}

export interface Table<Row extends ViewObject> extends ViewObject {
  readonly caption: Markdown;
  readonly rows: readonly Row[];
  /** What is said instead where there are no rows. */
  readonly missing: Markdown;
}

export interface Sheet extends ViewObject {
  readonly rows: readonly { readonly label: Markdown; readonly value: Markdown }[];
}

export interface List extends ViewObject {
  readonly items: readonly Markdown[];
  /** The same with numbers, for what is done in order. */
  readonly steps: readonly Step[];
  readonly missing: Markdown;
}

export interface Step extends ViewObject {
  readonly number: Markdown;
  readonly text: Markdown;
}

export interface Pictures extends ViewObject {
  readonly items: readonly { readonly caption: Markdown; readonly alt: Markdown; readonly file: Markdown }[];
}

export interface Chapter {
  /** The parts that every section's view has. */
  readonly base: { readonly heading: Markdown; readonly columns: Columns; readonly dash: Markdown };
  /** "7.1 …", counting. */
  readonly heading: (title: Markdown) => Markdown;
  /**
   * What was drawn, as "Figure 13-1 …", counting; `name` tells its files apart. Nothing is drawn of no `data`,
   * which are plain values, that can be written as JSON.
   */
  readonly pictures: <Data>(
    title: Markdown,
    name: string,
    data: Data | undefined,
    draw: (data: Data, language: Language) => readonly Figure[],
  ) => Pictures;
  /** A table; it gets a number only where it has rows. */
  readonly table: <Row extends ViewObject>(
    title: Markdown,
    rows: readonly Row[],
    missing: Markdown,
  ) => Table<Row>;
}

/** A chapter of the document that has its number there. */
export function chapterOf(context: Context, key: ChapterKey): Chapter {
  const { number, heading } = context.sections.get(key) as SectionHeading;
  return numberedChapter(context, number, trusted(heading));
}

/** A chapter of any document. */
export function numberedChapter(context: Context, number: string, heading: Markdown): Chapter {
  const { columns, m } = context;
  let headings = 0;
  let tables = 0;
  let figures = 0;
  return {
    base: { heading, columns, dash: DASH },
    heading: (title) => {
      headings += 1;
      return md`${trusted(number)}.${headings} ${title}`;
    },
    pictures: (title, name, data, draw) => {
      const drawn = data === undefined ? [] : draw(data, context.language);
      const items = drawn.map(({ svg, alt }, index) => {
        figures += 1;
        const whole = drawn.length === 1 ? title : m.part(title, index + 1, drawn.length);
        return {
          caption: md`${m.figure(trusted(`${number}-${figures}`))} ${whole}`,
          alt: escapeMarkdown(alt),
          file: context.draw(index === 0 ? name : `${name}-part-${index + 1}`, svg),
        };
      });
      if (drawn.length > 0) context.drawings.push({ files: items.map(({ file }) => file), data });
      return { items };
    },
    table: (title, rows, missing) => {
      if (rows.length === 0) return { caption: NOTHING, rows, missing };
      tables += 1;
      const caption = md`${m.table(trusted(`${number}-${tables}`))} ${title}`;
      return { caption, rows, missing: NOTHING };
    },
  };
}

/** Lines of a sheet, without those that have nothing to say. */
export const sheet = (...rows: readonly (readonly [Markdown, Markdown])[]): Sheet => ({
  rows: rows
    .filter(([, value]) => value !== DASH && value !== NOTHING)
    .map(([label, value]) => ({ label, value })),
});

export const list = (items: readonly Markdown[], missing: Markdown): List => ({
  items,
  steps: items.map((text, index) => ({ number: trusted(String(index + 1)), text })),
  missing: items.length === 0 ? missing : NOTHING,
});

/** Whole rows of a table whose columns depend on the plan. */
export const cells = (parts: readonly Markdown[]): Markdown => join(parts, ' | ');

/** The mark of what has ended: its last day is past. */
export const endedMark = ({ analysed, m }: Context, lastDay: Day | undefined): Markdown =>
  lastDay !== undefined && lastDay < analysed.asOf ? strong(md`△ ${m.expired}`) : NOTHING;

/** The last day on which something holds, marked once it is past. */
export const lastDay = (context: Context, day: Day | undefined): Markdown =>
  lines(context.w.day(day), endedMark(context, day));
