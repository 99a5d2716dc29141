// `holdfast check`: every problem of a plan at once.
import type { Finding } from '../analysis/finding.ts';
import { examine } from '../compile.ts';
import { type Diagnostic, severityOf } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { brandOf } from '../read-brand.ts';
import type { Source } from '../source/read.ts';
import { packageVersion } from './assets.ts';
import { filesBeside } from './brand.ts';
import { type FormatName, formatReport, isForMachines } from './formats.ts';
import { readPlanFiles } from './read-files.ts';
import { reportAccepted, reportProblems } from './report.ts';
import { dayFrom, EXIT, type FailOn, messageLanguage, reaches } from './settings.ts';

export interface CheckOptions {
  readonly asOf?: string;
  readonly failOn: FailOn;
  /** For people when absent: with colours on a terminal, plain elsewhere. */
  readonly format?: FormatName;
  readonly language?: Language;
}

/** Checks the plan at `path`, prints what it found, and returns the exit code. */
export async function check(path: string, options: CheckOptions): Promise<number> {
  const asOf = dayFrom(options.asOf);
  const { files, diagnostics } = await readPlanFiles(path);
  if (typeof asOf !== 'string' || diagnostics.length > 0) {
    const all = typeof asOf === 'string' ? diagnostics : [asOf, ...diagnostics];
    await print(all, [], undefined, options, process.stderr);
    return EXIT.notRun;
  }
  const { source, analysed, diagnostics: ofPlan } = await examine(files, asOf);
  const ofBrand =
    analysed === undefined ? [] : (await brandOf(analysed.plan, {}, filesBeside(path))).diagnostics;
  const found = [...ofPlan, ...ofBrand];
  const findings = analysed?.findings ?? [];
  await print(found, findings, source, options, process.stdout, analysed?.acceptedFindings);
  const severities = [
    ...found.map(({ code }) => severityOf(code)),
    ...findings.map(({ severity }) => severity),
  ];
  return reaches(options.failOn, severities) ? EXIT.problems : EXIT.clean;
}

async function print(
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  source: Source | undefined,
  options: CheckOptions,
  stream: NodeJS.WriteStream,
  accepted: readonly Finding[] = [],
): Promise<void> {
  const language = messageLanguage(options.language, source, process.env);
  const format = options.format ?? (stream.isTTY ? 'pretty' : 'plain');
  const text = await formatReport(format, {
    problems: await reportProblems(diagnostics, findings, source, language),
    ...(source && { accepted: await reportAccepted(accepted, source, language) }),
    language,
    version: await packageVersion(),
    texts: source?.texts ?? new Map(),
    isColoured: stream.isTTY === true && !process.env.NO_COLOR,
  });
  (isForMachines(format) ? process.stdout : stream).write(text);
}
