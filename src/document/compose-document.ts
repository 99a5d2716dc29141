// What every composer does last: the view through its template, and what the page needs to know besides.
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
  /** Whether what stands before the first chapter is a page of its own. */
  readonly hasCover?: boolean;
  /** Day of the text of a rule that the document answers. */
  readonly textOf?: string;
  /** Texts beside the document that people fill in, by file name. */
  readonly forms?: ReadonlyMap<string, string>;
}

/** The document, rendered; `diagnostics` says where a template is wrong, and there is no Markdown then. */
export function documentFrom(
  context: Context,
  { markdown, diagnostics }: Pick<Rendered, 'markdown' | 'diagnostics'>,
  { title, orientation = 'portrait', contentsDepth, hasCover = true, textOf, forms = new Map() }: Look,
): ComposedDocument {
  return {
    name: context.name,
    language: context.language,
    orientation,
    markdown,
    ...runningLines(context, title, textOf),
    contents: contentsDepth === undefined ? undefined : { title: context.m.contents, depth: contentsDepth },
    hasCover,
    figures: context.figures,
    forms,
    sections: context.sections,
    diagnostics,
  };
}
