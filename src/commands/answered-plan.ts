// A plan and what rule books say of it, for commands that print: read, analysed, answered, or refused with every reason.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { examine } from '../compile.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { answerAll } from '../regimes/answer.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { Source, SourceFile } from '../source/read.ts';
import { packageAssets } from './assets.ts';
import { formatPlain } from './format-plain.ts';
import { readPlanFiles } from './read-files.ts';
import { refuse } from './refuse.ts';
import { reportProblems } from './report.ts';
import { ruleBooks } from './rule-books.ts';
import { dayFrom, messageLanguage } from './settings.ts';

export interface AnswerOptions {
  /** A folder of the user's own rule books. */
  readonly ruleBooks?: string;
  readonly regime?: readonly string[];
  readonly asOf?: string;
  readonly language?: Language;
}

export interface AnsweredPlan {
  readonly source: Source;
  readonly analysed: AnalysedPlan;
  /** All rule books that were asked for, else all there are, whether they apply or not. */
  readonly assessments: readonly Assessment[];
  /** The rule books from which they were chosen. */
  readonly books: readonly SourceFile[];
  readonly language: Language;
}

/**
 * Answers rule books from the plan at `path`, and tells what counts for nothing; where that cannot be, says why and
 * gives the exit code. `hasOutput` where the command writes files.
 */
export async function answeredPlan(
  path: string,
  options: AnswerOptions,
  hasOutput = false,
): Promise<AnsweredPlan | number> {
  const say = (diagnostics: readonly Diagnostic[], source?: Source) =>
    refuse(diagnostics, source, options.language, hasOutput);
  const books = await ruleBooks((await packageAssets()).regimes, options.ruleBooks);
  if ('code' in books) return say([books]);
  const asOf = dayFrom(options.asOf);
  if (typeof asOf !== 'string') return say([asOf]);
  const { files, diagnostics } = await readPlanFiles(path);
  if (diagnostics.length > 0) return say(diagnostics);
  const { source, analysed, diagnostics: ofPlan } = await examine(files, asOf);
  if (analysed === undefined) return say(ofPlan, source);
  const { assessments, diagnostics: ofRegimes } = await answerAll(books, options.regime, analysed);
  if (hasErrors(ofRegimes)) return say(ofRegimes, source);
  const language = messageLanguage(options.language, source, process.env);
  await warn(ofRegimes, source, language);
  return { source, analysed, assessments, books, language };
}

/** Tells what does not keep a command from its work. */
export async function warn(
  diagnostics: readonly Diagnostic[],
  source: Source,
  language: Language,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const problems = await reportProblems(diagnostics, [], source, language);
  process.stderr.write(formatPlain({ problems, language }));
}
