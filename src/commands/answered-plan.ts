// A plan and what rule books say of it, for commands that print: read, analysed, answered, or refused with every reason.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { examine } from '../compile.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { answerAll } from '../regimes/answer.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { Source } from '../source/read.ts';
import { packageAssets } from './assets.ts';
import { readPlanFiles } from './read-files.ts';
import { refuse } from './refuse.ts';
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
  readonly language: Language;
}

/** Answers rule books from the plan at `path`; where that cannot be, says why and gives the exit code. */
export async function answeredPlan(path: string, options: AnswerOptions): Promise<AnsweredPlan | number> {
  const say = (diagnostics: readonly Diagnostic[], source?: Source) =>
    refuse(diagnostics, source, options.language);
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
  return { source, analysed, assessments, language: messageLanguage(options.language, source, process.env) };
}
