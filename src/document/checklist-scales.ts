// A checklist's results on the scale of the rule book's readers, where it names one; workbooks and data hold every scale.
import { type Assessment, RESULTS, type Result } from '../regimes/assessment.ts';
import { SCALES } from '../regimes/export-scales.ts';
import type { Regime } from '../regimes/regime.generated.ts';
import { join, lines, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import type { Messages } from '../words/messages.ts';
import type { Chapter, Context } from './chapter.ts';
import { resultWord } from './result-words.ts';

export type Scale = NonNullable<Regime['scale']>;

export const ALL_SCALES: readonly Scale[] = ['korean', 'nist', 'iso'];

/** One of our results on another scale. */
export function onScale({ scales }: Messages, scale: Scale, result: Result): Markdown {
  const words: Readonly<Record<string, Markdown>> = scales.resultsOn[scale];
  return words[SCALES[result][scale]] ?? NOTHING;
}

/** The same, with our result under it where the scale says less. */
export const onScaleWithOurs = (m: Messages, scale: Scale, result: Result): Markdown =>
  scale === 'korean' && SCALES[result].isKoreanNoted
    ? lines(onScale(m, scale, result), md`(${m.checklist.resultsOf[result]})`)
    : onScale(m, scale, result);

interface ScaleCount {
  readonly word: Markdown;
  readonly count: number;
  /** Those of our results that count as this one. */
  readonly results: readonly Result[];
}

/** Every result of the scale, in the order of ours; those without a requirement as well. */
export function countsOn({ m }: Context, scale: Scale, counts: Assessment['counts']): ScaleCount[] {
  const kinds = [...new Set(RESULTS.map((result) => SCALES[result][scale]))];
  return kinds.map((kind) => {
    const results = RESULTS.filter((result) => SCALES[result][scale] === kind);
    return {
      word: onScale(m, scale, results[0] as Result),
      count: results.reduce((sum, result) => sum + counts[result], 0),
      results,
    };
  });
}

/** "conforms 6 · does not conform 28 · not applicable 4". */
export const scaleSummary = (context: Context, scale: Scale, { counts }: Assessment): Markdown =>
  join(
    countsOn(context, scale, counts).map(({ word, count }) => md`${word} ${count}`),
    ' · ',
  );

/** The counts on the rule book's scale with our results behind them, and what the scale cannot say; nothing where there is none. */
export function scalesView(context: Context, chapter: Chapter, { regime: { scale }, counts }: Assessment) {
  const says = context.m.scales;
  const kinds = scale === undefined ? [] : countsOn(context, scale, counts);
  return {
    heading: scale === undefined ? NOTHING : chapter.heading(says.heading(says.names[scale])),
    notes: scale === undefined ? NOTHING : says.notes[scale],
    labels: { requirements: says.requirements, behind: says.behind },
    table: chapter.table(
      scale === undefined ? NOTHING : says.table(says.names[scale]),
      kinds
        .filter(({ count, results }) => count > 0 || !results.includes('not-applicable'))
        .map(({ word, count, results }) => ({
          result: word,
          count: strong(trusted(String(count))),
          behind: lines(
            join(
              results
                .filter((result) => counts[result] > 0)
                .map((result) => md`${resultWord(context, result)} ${counts[result]}`),
              ', ',
            ),
          ),
        })),
      NOTHING,
    ),
  };
}

/** The cell of the table of meanings for the rule book's scale: its head, or that of a result; nothing where there is none. */
export const scaleHead = ({ m }: Context, { regime: { scale } }: Assessment): Markdown =>
  scale === undefined ? NOTHING : m.scales.names[scale];
export const scaleCell = ({ m }: Context, { regime: { scale } }: Assessment, result: Result): Markdown =>
  scale === undefined ? NOTHING : onScale(m, scale, result);
