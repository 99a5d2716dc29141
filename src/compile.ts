// The whole story: from the author's files to the documents, as Markdown and PDF.
import { type AnalysedPlan, analysePlan } from './analysis/analyse.ts';
import type { Finding } from './analysis/finding.ts';
import type { Brand } from './brand.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Language } from './diagnostics/entry.ts';
import type { Protection } from './pdf/protection.ts';
import type { Day } from './plan/calendar.ts';
import { resolvePlan } from './plan/resolve.ts';
import { validatePlan } from './plan/validate.ts';
import { brandOf, type OpenBrandFile } from './read-brand.ts';
import type { Assessment } from './regimes/assessment.ts';
import { readSource, type Source, type SourceFile } from './source/read.ts';

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

/** What can be said of a plan before any document is made. */
export interface Examination {
  readonly source: Source;
  /** Undefined where the plan is not valid; `diagnostics` then says why. */
  readonly analysed: AnalysedPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Compilation extends Examination {
  /** Empty where anything is wrong: there are no half documents. */
  readonly documents: readonly CompiledDocument[];
  readonly findings: readonly Finding[];
  readonly assessments: readonly Assessment[];
}

/** Reads, validates, resolves and analyses a plan. */
export async function examine(files: readonly SourceFile[], asOf: Day): Promise<Examination> {
  const { source, diagnostics } = await readSource(files);
  const validated = await validatePlan(source);
  const all = [...diagnostics, ...validated.diagnostics];
  if (validated.plan === undefined || hasErrors(diagnostics)) {
    return { source, analysed: undefined, diagnostics: all };
  }
  const resolved = resolvePlan(validated.plan);
  return { source, analysed: analysePlan(resolved, asOf), diagnostics: all };
}

/** Compiles a plan: everything that `holdfast build` writes, in memory. */
export async function compile(files: readonly SourceFile[], options: CompileOptions): Promise<Compilation> {
  const examination = await examine(files, options.asOf);
  const { analysed, source, diagnostics: ofPlan } = examination;
  if (analysed === undefined) return { ...examination, documents: [], findings: [], assessments: [] };
  const { answerRegimes } = await import('./regimes/answer.ts');
  const { chooseDocuments } = await import('./document/choose-documents.ts');
  const { produceDocuments } = await import('./produce-documents.ts');

  const { assets, regimes: wanted } = options;
  const { assessments, diagnostics: ofRegimes } = await answerRegimes(assets.regimes, wanted, analysed);
  const ids = assessments.map(({ regime }) => regime.id);
  const { chosen, diagnostics: ofChoice } = await chooseDocuments(
    options.documents,
    analysed.plan,
    hasErrors(ofRegimes) ? undefined : ids,
  );
  const { brand, diagnostics: ofBrand } = await brandOf(analysed.plan, options.brand, options.openBrandFile);
  const isAskedWrongly = hasErrors([...ofRegimes, ...ofChoice, ...ofBrand]);

  const { documents, diagnostics: ofDocuments } = await produceDocuments(
    isAskedWrongly ? [] : chosen,
    { analysed, assessments },
    source,
    { ...options, brand },
  );
  return {
    source,
    analysed,
    diagnostics: [...ofPlan, ...ofRegimes, ...ofChoice, ...ofBrand, ...ofDocuments],
    findings: analysed.findings,
    assessments,
    documents,
  };
}
