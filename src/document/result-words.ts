// The results of a checklist in words, each with a sign that needs no colour.
import type { Result } from '../regimes/assessment.ts';
import { type Markdown, md, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

export const RESULT_SIGNS: Readonly<Record<Result, Markdown>> = {
  met: trusted('✓'),
  'partly-met': trusted('◐'),
  'not-met': trusted('✗'),
  'not-evidenced': trusted('◌'),
  'to-review': trusted('☐'),
  'to-attest': trusted('☐'),
  attested: trusted('☑'),
  'not-applicable': trusted('–'),
};

/** "✗ not met". */
export const resultWord = ({ m }: Context, result: Result): Markdown =>
  md`${RESULT_SIGNS[result]} ${m.checklist.resultsOf[result]}`;
