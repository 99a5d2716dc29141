// The whole story: from the author's files to the documents, as Markdown and PDF.
import { type AnalysedPlan, analysePlan } from './analysis/analyse.ts';
import type { Finding } from './analysis/finding.ts';
import type { CompiledDocument, CompileOptions } from './compile-options.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Day } from './plan/calendar.ts';
import { resolvePlan } from './plan/resolve.ts';
import { validatePlan } from './plan/validate.ts';
import { brandOf } from './read-brand.ts';
import type { Assessment } from './regimes/assessment.ts';
import { readSource, type Source, type SourceFile } from './source/read.ts';

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
