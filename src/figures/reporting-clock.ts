// Deadlines for reports as a picture: how long after detection, or another moment, each is due, on one axis.
import type { Language } from '../diagnostics/entry.ts';
import type { Communication } from '../plan/plan.generated.ts';
import { partsOf } from './parts.ts';
import { ACCENT, type Figure, INK, Scene, SOFT, WIDTH } from './scene.ts';
import { drawAxis, endOfAxis, shareOfAxis, shortTime } from './time-axis.ts';

/** The moment from which a deadline counts. */
export type DeadlineFrom = NonNullable<Communication['deadlineFrom']> | 'new-facts';

export interface ReportingDeadline {
  /** Who is told what. */
  readonly label: string;
  readonly from: DeadlineFrom;
  readonly deadlineMinutes: number;
}

const NAMES = 236;
const AXIS = { x: NAMES + 8, width: 280 };
const RESULT = AXIS.x + AXIS.width + 14;
const TOP = 24;
const ROW = 20;
const IN_A_PART = 31;
const MOST_PARTS = 4;

/** In the order in which these moments come. */
const MOMENTS = [
  'detection',
  'classification',
  'declaration',
  'previous-report',
  'new-facts',
  'restoration',
] as const satisfies readonly DeadlineFrom[];

const WORDS = {
  en: {
    moments: {
      detection: 'From detection',
      classification: 'From classification',
      declaration: 'From declaration',
      restoration: 'From restoration',
      'previous-report': 'From the report before',
      'new-facts': 'From each new fact',
    },
    atOnce: 'at once',
    alt: (all: number, first: string) => `Deadlines for reports (${all}), the shortest first. ${first}`,
    one: (label: string, time: string) => `${label}: ${time}.`,
    more: (count: number) => `and ${count} more`,
  },
  ko: {
    moments: {
      detection: '탐지한 때부터',
      classification: '등급을 판정한 때부터',
      declaration: '재해를 선언한 때부터',
      restoration: '복구한 때부터',
      'previous-report': '직전 보고부터',
      'new-facts': '새로운 사실을 확인한 때부터',
    },
    atOnce: '즉시',
    alt: (all: number, first: string) => `보고 기한 ${all}건, 짧은 순서. ${first}`,
    one: (label: string, time: string) => `${label}: ${time}.`,
    more: (count: number) => `그 밖 ${count}건`,
  },
} as const;

/** By moment, then the shortest first; several pictures where there are many. None where there are no deadlines. */
export function drawReportingClock(deadlines: readonly ReportingDeadline[], language: Language): Figure[] {
  if (deadlines.length === 0) return [];
  const words = WORDS[language];
  const sorted = MOMENTS.flatMap((moment) => {
    const due = deadlines
      .filter(({ from }) => from === moment)
      .sort((a, b) => a.deadlineMinutes - b.deadlineMinutes);
    return due.length === 0 ? [] : [moment, ...due];
  });
  const longest = endOfAxis(deadlines.map(({ deadlineMinutes }) => deadlineMinutes * 60));
  const { parts, left } = partsOf(sorted, IN_A_PART, MOST_PARTS);
  return parts.map((rows, part) => {
    const scene = new Scene();
    const bottom = TOP + rows.length * ROW;
    drawAxis(scene, language, { ...AXIS, top: TOP - 6, bottom }, longest);
    for (const [index, row] of rows.entries()) {
      const y = TOP + index * ROW;
      if (typeof row === 'string') {
        scene.words(0, y + 14, words.moments[row], { within: NAMES, isBold: true, color: ACCENT });
        continue;
      }
      const time = row.deadlineMinutes * 60;
      const end = AXIS.x + shareOfAxis(time, longest) * AXIS.width;
      const said = time === 0 ? words.atOnce : shortTime(language, time);
      scene.words(8, y + 14, row.label, { within: NAMES - 8 });
      scene.line(AXIS.x, y + 10, end, y + 10, { stroke: INK, thick: 1.6 });
      scene.polygon([end, y + 4, end + 6, y + 10, end, y + 16, end - 6, y + 10], { fill: INK });
      scene.words(RESULT, y + 14, said, { within: WIDTH - RESULT, color: SOFT });
    }
    const isLast = part === parts.length - 1;
    const more = isLast && left > 0;
    if (more) scene.words(0, bottom + 14, words.more(left), { within: WIDTH, color: SOFT });
    return scene.figure(bottom + (more ? 20 : 4), sayClock(deadlines, words, language), language);
  });
}

const NAMED = 6;

function sayClock(
  deadlines: readonly ReportingDeadline[],
  words: (typeof WORDS)[Language],
  language: Language,
): string {
  const shortest = [...deadlines].sort((a, b) => a.deadlineMinutes - b.deadlineMinutes).slice(0, NAMED);
  const said = shortest.map(({ label, from, deadlineMinutes }) =>
    words.one(label, `${words.moments[from]} ${shortTime(language, deadlineMinutes * 60)}`),
  );
  return words.alt(deadlines.length, said.join(' '));
}
