// Exercises on a calendar as a picture: what was held and how it went, what is planned, what is overdue.
import type { Language } from '../diagnostics/entry.ts';
import { addMonths, type Day, daysBetween } from '../plan/calendar.ts';
import { drawLegend, type LegendEntry, legendHeight, SAMPLE } from './legend.ts';
import { partsOf } from './parts.ts';
import { ACCENT, BAD, type Figure, INK, PAPER, RULE, Scene, SOFT, WIDTH } from './scene.ts';

export type ExerciseState = 'passed' | 'partly' | 'failed' | 'held' | 'planned' | 'overdue' | 'undated';

export interface ExerciseOnCalendar {
  readonly name: string;
  /** Undefined for what has no date. */
  readonly on: Day | undefined;
  readonly state: ExerciseState;
}

const NAMES = 214;
const AXIS = { x: NAMES + 8, width: 262 };
const RESULT = AXIS.x + AXIS.width + 10;
const TOP = 24;
const ROW = 19;
const IN_A_PART = 30;
const MOST_PARTS = 3;
const MOST_TICKS = 5;
/** Months from tick to tick. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000];

const WORDS = {
  en: {
    states: {
      passed: '✓ passed',
      partly: '◐ partly',
      failed: '✗ failed',
      held: '● held',
      planned: '○ planned',
      overdue: '✗ overdue',
      undated: 'no date',
    },
    held: 'held',
    planned: 'planned',
    overdue: 'overdue',
    asOf: (day: string) => `as of ${day}`,
    more: (count: number) => `Exercises further from this day, not drawn: ${count}.`,
    alt: (all: number, counts: string, from: string, to: string) =>
      `Exercises (${all}) from ${from} to ${to}: ${counts}.`,
    none: 'No exercise has a date.',
    counts: {
      passed: 'passed',
      partly: 'partly passed',
      failed: 'failed',
      held: 'held without a verdict',
      planned: 'planned',
      overdue: 'overdue',
      undated: 'without a date',
    },
  },
  ko: {
    states: {
      passed: '✓ 달성',
      partly: '◐ 일부 달성',
      failed: '✗ 미달성',
      held: '● 실시',
      planned: '○ 계획',
      overdue: '✗ 기한 경과',
      undated: '일정 없음',
    },
    held: '실시',
    planned: '계획',
    overdue: '기한 경과',
    asOf: (day: string) => `기준일 ${day}`,
    more: (count: number) => `기준일에서 먼 훈련 ${count}건은 그리지 않았습니다.`,
    alt: (all: number, counts: string, from: string, to: string) =>
      `훈련 ${all}건(${from}부터 ${to}까지): ${counts}.`,
    none: '일정이 있는 훈련이 없습니다.',
    counts: {
      passed: '달성',
      partly: '일부 달성',
      failed: '미달성',
      held: '판정 없이 실시',
      planned: '계획',
      overdue: '기한 경과',
      undated: '일정 없음',
    },
  },
} as const;

const byDay = (a: ExerciseOnCalendar, b: ExerciseOnCalendar): number => {
  const [left, right] = [a.on ?? '9999-99-99', b.on ?? '9999-99-99'];
  return left === right ? 0 : left < right ? -1 : 1;
};

/** Earliest first; where there are too many, those nearest to `asOf`. */
export function drawExerciseCalendar(
  exercises: readonly ExerciseOnCalendar[],
  asOf: Day,
  language: Language,
): Figure[] {
  const words = WORDS[language];
  const distance = ({ on }: ExerciseOnCalendar): number =>
    on === undefined ? 1e9 : Math.abs(daysBetween(asOf, on));
  const nearest = [...exercises].sort((a, b) => distance(a) - distance(b));
  const drawn = nearest.slice(0, IN_A_PART * MOST_PARTS).sort(byDay);
  const { parts } = partsOf(drawn, IN_A_PART, MOST_PARTS);
  const days = [asOf, ...drawn.flatMap(({ on }) => (on === undefined ? [] : [on]))].sort();
  const ticks = ticksOf(days[0] ?? asOf, days.at(-1) ?? asOf);
  const [from = asOf, to = asOf] = [ticks[0], ticks.at(-1)];
  const length = Math.max(1, daysBetween(from, to));
  const at = (day: Day): number => AXIS.x + (daysBetween(from, day) / length) * AXIS.width;
  return parts.map((rows, part) => {
    const scene = new Scene();
    const bottom = TOP + rows.length * ROW;
    for (const tick of ticks) {
      scene.line(at(tick), TOP - 6, at(tick), bottom, { stroke: RULE, thick: 0.7 });
      scene.words(at(tick), TOP - 10, tick.slice(0, 7), { within: 48, anchor: 'middle', color: SOFT });
    }
    scene.line(at(asOf), TOP - 6, at(asOf), bottom, { stroke: ACCENT, thick: 1.2, dash: '4 2' });
    for (const [index, row] of rows.entries()) drawRow(scene, row, TOP + index * ROW, at, words);
    const left = part === parts.length - 1 ? exercises.length - drawn.length : 0;
    const entries = legendOf(scene, words, asOf, left);
    drawLegend(scene, entries, bottom);
    return scene.figure(bottom + legendHeight(entries), sayCalendar(exercises, words), language);
  });
}

/** First days of months, evenly apart, around all days; few enough that their words stand apart. */
function ticksOf(first: Day, last: Day): Day[] {
  const start = `${first.slice(0, 7)}-01`;
  const months = Math.ceil(daysBetween(start, last) / 28) + 1;
  const step = STEPS.find((each) => months / each <= MOST_TICKS - 1) ?? months;
  const ticks = [start];
  while ((ticks.at(-1) ?? last) <= last && ticks.length < MOST_TICKS) {
    ticks.push(addMonths(start, ticks.length * step));
  }
  return ticks;
}

function drawRow(
  scene: Scene,
  { name, on, state }: ExerciseOnCalendar,
  y: number,
  at: (day: Day) => number,
  words: (typeof WORDS)[Language],
): void {
  const base = y + 11;
  scene.words(0, base, name, { within: NAMES });
  const isBad = state === 'failed' || state === 'overdue';
  if (on !== undefined) drawMark(scene, state, at(on), y + 7.5);
  const said = on === undefined ? words.states[state] : `${on} ${words.states[state]}`;
  scene.words(RESULT, base, said, { within: WIDTH - RESULT, color: isBad ? BAD : SOFT });
}

function drawMark(scene: Scene, state: ExerciseState, x: number, y: number): void {
  if (state === 'planned' || state === 'undated') {
    scene.dot(x, y, 4.2, { fill: PAPER, stroke: INK, thick: 1.4 });
  } else if (state === 'overdue') {
    const points = [x, y - 5.5, x + 5.5, y + 4.5, x - 5.5, y + 4.5];
    scene.polygon(points, { fill: PAPER, stroke: BAD, thick: 1.4 });
  } else scene.dot(x, y, 4.6, { fill: INK });
}

function legendOf(scene: Scene, words: (typeof WORDS)[Language], asOf: Day, left: number): LegendEntry[] {
  const mark = (state: ExerciseState) => (x: number, y: number) =>
    drawMark(scene, state, x + SAMPLE / 2, y + 5);
  const day = (x: number, y: number) =>
    scene.line(x + SAMPLE / 2, y - 2, x + SAMPLE / 2, y + 11, { stroke: ACCENT, thick: 1.2, dash: '4 2' });
  return [
    { words: words.held, sample: mark('held') },
    { words: words.planned, sample: mark('planned') },
    { words: words.overdue, sample: mark('overdue') },
    { words: words.asOf(asOf), sample: day },
    ...(left > 0 ? [{ words: words.more(left) }] : []),
  ];
}

function sayCalendar(exercises: readonly ExerciseOnCalendar[], words: (typeof WORDS)[Language]): string {
  const days = exercises.flatMap(({ on }) => (on === undefined ? [] : [on])).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return words.none;
  const counts = (Object.keys(words.counts) as ExerciseState[]).flatMap((state) => {
    const count = exercises.filter((each) => each.state === state).length;
    return count === 0 ? [] : [`${words.counts[state]} ${count}`];
  });
  return words.alt(exercises.length, counts.join(', '), first, last);
}
