// What a compilation is asked for, and the documents that come of it.
import type { Brand } from './brand.ts';
import type { Language } from './diagnostics/entry.ts';
import type { Protection } from './pdf/protection.ts';
import type { Day } from './plan/calendar.ts';
import type { OpenBrandFile } from './read-brand.ts';
import type { SourceFile } from './source/read.ts';

/** What the compiler needs besides the plan; the package brings its own. */
export interface Assets {
  /** Handlebars templates by name, such as `partials/summary`. */
  readonly templates: ReadonlyMap<string, string>;
  readonly regimes: readonly SourceFile[];
  /** TrueType fonts; code is set in `mono`. */
  readonly fonts: Record<'regular' | 'bold' | 'emoji' | 'mono', Uint8Array>;
}

export interface CompileOptions {
  /** Day from which ages are counted; the compiler has no clock. */
  readonly asOf: Day;
  /** Languages of the documents; those of the brand, else the plan's own when absent. */
  readonly languages?: readonly Language[];
  /** Names from the catalogue of documents, or `all`; the plan and the checklists when absent. */
  readonly documents?: readonly string[];
  /** Ids of the regimes to answer; when absent all of `assets.regimes` that apply, or may apply. */
  readonly regimes?: readonly string[];
  readonly paper?: 'A4' | 'Letter';
  /** The organisation's brand on the page; wins over that of the plan, field by field. */
  readonly brand?: Brand;
  /** Opens the files that the plan's brand names, by the paths that it gives; without it such a plan is refused. */
  readonly openBrandFile?: OpenBrandFile;
  /** For copies that are passed on: PDFs that open with a password and are not PDF/A, which forbids that. */
  readonly protection?: Protection;
  /** Called after each page that is set. */
  readonly onPage?: (page: PageMade) => void;
  readonly assets: Assets;
}

/** A page that has been set: number `page` of `pageCount`, from 1, of the document `name`. */
export interface PageMade {
  readonly name: string;
  readonly page: number;
  readonly pageCount: number;
}

/** One document of a compilation. */
export interface CompiledDocument {
  /** Its name in the catalogue of documents. */
  readonly kind: string;
  /** Name of its files without ending: `plan`, `checklist-` and the id of the regime; `plan.en` beside `plan.ko`. */
  readonly name: string;
  readonly language: Language;
  readonly markdown: string;
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  /** SVG pictures that the Markdown links, by file name. */
  readonly figures: ReadonlyMap<string, string>;
  /** Texts beside the document that people fill in, by file name: a form for the results of an exercise. */
  readonly forms: ReadonlyMap<string, string>;
}
