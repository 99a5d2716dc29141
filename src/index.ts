// The library: what `holdfast build` does, in memory.
import { packageAssets } from './commands/assets.ts';
import { type Compilation, compile as compileWith } from './compile.ts';
import type { Assets, CompileOptions } from './compile-options.ts';
import type { SourceFile } from './source/read.ts';

/**
 * Compiles a plan in memory: no file of yours is read or written, and no clock.
 * @param files the plan: one file, or several whose sections are joined; `path` is what messages call them
 * @param options the day from which ages are counted (`asOf`, `2026-09-30`) and what else differs from the plan;
 *   `assets` (templates, regimes, fonts) are the package's own when absent
 * @returns documents, findings, assessments, and every diagnostic; documents are empty where the plan is not valid
 */
export async function compile(
  files: readonly SourceFile[],
  options: Omit<CompileOptions, 'assets'> & { readonly assets?: Assets },
): Promise<Compilation> {
  return compileWith(files, { ...options, assets: options.assets ?? (await packageAssets()) });
}

export type { Finding } from './analysis/finding.ts';
export { sayFinding } from './analysis/finding.ts';
export type { Brand, BrandFile } from './brand.ts';
export { packageAssets } from './commands/assets.ts';
export type { Compilation, Examination } from './compile.ts';
export { examine } from './compile.ts';
export type { Assets, CompiledDocument, CompileOptions } from './compile-options.ts';
export type { Diagnostic, DiagnosticReport, Location } from './diagnostics/diagnostic.ts';
export { reportDiagnostics } from './diagnostics/diagnostic.ts';
export type { Plan } from './plan/plan.generated.ts';
export type { OpenBrandFile } from './read-brand.ts';
export type { AssessedRequirement, Assessment, Result } from './regimes/assessment.ts';
export type { SourceFile } from './source/read.ts';
export { locator } from './source/read.ts';
