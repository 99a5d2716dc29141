// A document, composed: Markdown, and what the page needs to know besides.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Text } from '../plan/plan.generated.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { ChapterHeadings, ChapterKey } from './chapter-headings.ts';
import type { RenderOptions } from './render.ts';

/** What a picture shows, as data; times in seconds. */
export interface Drawing {
  /** The picture, which may go over several files. */
  readonly files: readonly string[];
  /** Plain values, that can be written as JSON. */
  readonly data: unknown;
}

export interface ComposedDocument {
  /** Name of its files, without ending: `plan`, `checklist-` and the id of the regime. */
  readonly name: string;
  /** Plain text, as are header and footer. */
  readonly title: string;
  readonly language: Language;
  readonly orientation: 'portrait' | 'landscape';
  readonly markdown: string;
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly contents: { readonly title: string; readonly depth: number } | undefined;
  /** Titles of the lists of figures and tables. */
  readonly lists: { readonly figures: string; readonly tables: string } | undefined;
  /** Whether what stands before the first chapter is a page of its own. */
  readonly hasCover: boolean;
  /** SVG pictures by the file name that the Markdown gives. */
  readonly figures: ReadonlyMap<string, string>;
  /** Texts beside the document that people fill in, by file name. */
  readonly forms: ReadonlyMap<string, string>;
  /** What the pictures show, for programs. */
  readonly drawings: readonly Drawing[];
  /** The rule books' answers that the document is made from. */
  readonly assessments: readonly Assessment[];
  /** A word across every page, such as draft. */
  readonly watermark: string | undefined;
  readonly sections: ChapterHeadings;
  /** Where there are any, the Markdown is not to be used. */
  readonly diagnostics: readonly Diagnostic[];
}

/** File and line in which the author wrote what stands at a pointer, as people write it; undefined where that is not known. */
export type LineOf = (pointer: string) => string | undefined;

export interface ComposeOptions extends RenderOptions {
  readonly language: Language;
  /** A few digits that change when the data change. */
  readonly contentHash: string;
  /** The organisation as covers and headers call it; what the plan says when absent. */
  readonly houseName?: Text;
  /** Pages of the plan's sections, for documents that refer to them. */
  readonly planPages?: ReadonlyMap<ChapterKey, number>;
  /** File and line of a place in the plan: `systems.json:120`. */
  readonly lineOf?: LineOf;
  /** Name of the document's files; that of its kind when absent. */
  readonly name?: string;
  /** Whether file names say the language, because documents in another stand beside them. */
  readonly hasLanguageInName?: boolean;
}
