// What every composer does last: the view through its template, and what the page needs to know besides.
import type { Assessment } from '../regimes/assessment.ts';
import type { Context } from './chapter.ts';
import type { ComposedDocument } from './composed-document.ts';
import type { Rendered } from './render.ts';
import { runningLines } from './running-lines.ts';

/** How a document looks on paper. */
export interface Look {
  /** Plain text, for header and metadata. */
  readonly title: string;
  /** Portrait when absent. */
  readonly orientation?: ComposedDocument['orientation'];
  /** Levels of headings that a page of contents names; without it there is none. */
  readonly contentsDepth?: number;
  /** Whether figures and tables are listed after the contents. */
  readonly hasLists?: boolean;
  /** Whether what stands before the first chapter is a page of its own. */
  readonly hasCover?: boolean;
  /** Texts beside the document that people fill in, by file name. */
  readonly forms?: ReadonlyMap<string, string>;
  /** The rule book that the document is about, and how the plan answers it. */
  readonly assessment?: Assessment;
  /** The rule books' answers that the document is made from. */
  readonly assessments?: readonly Assessment[];
}

/** The document, rendered; `diagnostics` says where a template is wrong, and there is no Markdown then. */
export function documentFrom(
  context: Context,
  { markdown, diagnostics }: Pick<Rendered, 'markdown' | 'diagnostics'>,
  {
    title,
    orientation = 'portrait',
    contentsDepth,
    hasLists = false,
    hasCover = true,
    assessment,
    assessments = assessment === undefined ? [] : [assessment],
    forms = new Map(),
  }: Look,
): ComposedDocument {
  return {
    name: context.name,
    language: context.language,
    orientation,
    markdown,
    ...runningLines(context, title, assessment?.regime.asOf),
    contents: contentsDepth === undefined ? undefined : { title: context.m.contents, depth: contentsDepth },
    lists: hasLists ? { figures: context.m.listOfFigures, tables: context.m.listOfTables } : undefined,
    hasCover,
    figures: context.figures,
    forms,
    drawings: context.drawings,
    assessments,
    sections: context.sections,
    diagnostics,
  };
}
