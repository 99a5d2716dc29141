// A checklist's results on the scales that others use: that of the rule book's readers, else all of them.
import { type Assessment, RESULTS, type Result } from '../regimes/assessment.ts';
import { SCALES } from '../regimes/export-scales.ts';
import type { Regime } from '../regimes/regime.generated.ts';
import { join, lines, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import type { Messages } from '../words/messages.ts';
import { type Chapter, type Context, cells } from './chapter.ts';
import { resultWord } from './result-words.ts';

export type Scale = NonNullable<Regime['scale']>;

export const ALL_SCALES: readonly Scale[] = ['korean', 'nist', 'iso'];
/** The scale of the rule book's readers; all where it names none. */
const scalesOf = ({ scale }: Regime): readonly Scale[] => (scale === undefined ? ALL_SCALES : [scale]);

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

/** The counts on each scale with our results behind them, and what the scale cannot say. */
export function scalesView(context: Context, chapter: Chapter, { regime, counts }: Assessment) {
  const says = context.m.scales;
  return {
    heading: chapter.heading(says.heading),
    notes: join(
      scalesOf(regime).map((scale) => says.notes[scale]),
      '\n',
    ),
    labels: { scale: says.scale, requirements: says.requirements, behind: says.behind },
    table: chapter.table(
      says.table,
      scalesOf(regime).flatMap((scale) =>
        countsOn(context, scale, counts)
          .filter(({ count, results }) => count > 0 || !results.includes('not-applicable'))
          .map(({ word, count, results }, index) => ({
            scale: index === 0 ? says.names[scale] : NOTHING,
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
      ),
      NOTHING,
    ),
  };
}

/** Cells of the table of meanings, one for each scale: the heads, or those of a result. */
export const scaleHeads = ({ m }: Context, { regime }: Assessment) => ({
  names: cells(scalesOf(regime).map((scale) => m.scales.names[scale])),
  rules: cells(scalesOf(regime).map(() => trusted('---'))),
});
export const scaleCells = ({ m }: Context, { regime }: Assessment, result: Result): Markdown =>
  cells(scalesOf(regime).map((scale) => onScale(m, scale, result)));
