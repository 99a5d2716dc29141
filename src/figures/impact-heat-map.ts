// Impact over time as a picture: a row for each process, a column for each time, the darker the graver.
import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';
import { drawLegend, type LegendEntry, legendHeight, SAMPLE } from './legend.ts';
import { partsOf } from './parts.ts';
import { type Figure, INK, PAPER, RULE, Scene, shade, WIDTH } from './scene.ts';
import { shortTime } from './time-axis.ts';

export interface HeatRow {
  readonly name: string;
  /** One for each time; undefined where nothing was rated. */
  readonly levels: readonly (number | undefined)[];
}

export interface HeatMap {
  /** Shortest first. */
  readonly times: readonly Seconds[];
  readonly rows: readonly HeatRow[];
  /** The scale, lowest first, with its names. */
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly intolerableFrom: number | undefined;
}

const NAMES = 196;
const HEAD = 18;
const ROW = 20;
const IN_A_PART = 26;
const MOST_PARTS = 4;
const COLUMNS = 8;
const WIDEST = 84;

const WORDS = {
  en: {
    notRated: 'not rated',
    intolerable: (level: number) => `intolerable (level ${level} or graver)`,
    more: (count: number) => `Processes not drawn, but named in the table: ${count}.`,
    alt: (rows: number, first: string, last: string) =>
      `The gravest impact by critical process (${rows}) after ${first} to ${last}.`,
    from: (counts: string) => `Intolerable from: ${counts}.`,
    at: (time: string, count: number) => `${time} ${count}`,
    notYet: (count: number) => `not within that time ${count}`,
  },
  ko: {
    notRated: '평가 없음',
    intolerable: (level: number) => `감내 불가(${level}단계 이상)`,
    more: (count: number) => `그 밖의 업무 ${count}개는 그리지 않았으며 표에 있습니다.`,
    alt: (rows: number, first: string, last: string) =>
      `핵심업무 ${rows}개의 중단 시간별 최대 영향(${first}부터 ${last}까지).`,
    from: (counts: string) => `감내할 수 없게 되는 때: ${counts}.`,
    at: (time: string, count: number) => `${time} ${count}개`,
    notYet: (count: number) => `이 기간에는 아님 ${count}개`,
  },
} as const;

/** Numbers are levels; outlined cells are intolerable. Several pictures where there are many processes or times. */
export function drawHeatMap(map: HeatMap, language: Language): Figure[] {
  const words = WORDS[language];
  const { parts, left } = partsOf(map.rows, IN_A_PART, MOST_PARTS);
  const darknessOf = darknessIn(map);
  const groups = columnGroups(map.times.length);
  return groups.flatMap(([first, end], group) =>
    parts.map((rows, part) => {
      const scene = new Scene();
      const times = map.times.slice(first, end);
      const width = Math.min(WIDEST, (WIDTH - NAMES) / Math.max(1, times.length));
      for (const [column, time] of times.entries()) {
        const middle = NAMES + (column + 0.5) * width;
        scene.words(middle, 11, shortTime(language, time), { within: width - 2, anchor: 'middle' });
      }
      for (const [index, row] of rows.entries()) {
        const y = HEAD + index * ROW;
        scene.words(0, y + 13, row.name, { within: NAMES - 8 });
        for (const column of times.keys()) {
          const level = row.levels[first + column];
          const isIntolerable =
            level !== undefined && level >= (map.intolerableFrom ?? Number.POSITIVE_INFINITY);
          const darkness = level === undefined ? 0 : darknessOf(level);
          drawCell(scene, { level, darkness, isIntolerable }, NAMES + column * width, y, width);
        }
      }
      const isLast = group === groups.length - 1 && part === parts.length - 1;
      const entries = legendOf(scene, map, darknessOf, language, isLast ? left : 0);
      const bottom = HEAD + rows.length * ROW;
      drawLegend(scene, entries, bottom);
      return scene.figure(bottom + legendHeight(entries), sayHeat(map, words, language), language);
    }),
  );
}

/** Columns shared out evenly over pictures: first and end of each. */
function columnGroups(count: number): [number, number][] {
  const groups = Math.max(1, Math.ceil(count / COLUMNS));
  const size = Math.ceil(count / groups);
  return Array.from({ length: groups }, (_, group) => [group * size, Math.min(count, (group + 1) * size)]);
}

/** How dark a level is, from 0 to 1: by the scale, or by what occurs where there is none. */
function darknessIn({ levels, rows }: HeatMap): (level: number) => number {
  const known = levels.map((each) => each.level);
  const all =
    known.length > 1 ? known : rows.flatMap((row) => row.levels.filter((each) => each !== undefined));
  const least = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (level) => {
    const share = (level - least) / (most - least);
    return Number.isNaN(share) ? 0.5 : Math.min(1, Math.max(0, share));
  };
}

function drawCell(
  scene: Scene,
  { level, darkness, isIntolerable }: { level: number | undefined; darkness: number; isIntolerable: boolean },
  x: number,
  y: number,
  width: number,
): void {
  const [left, top, wide, high] = [x + 1, y + 1, width - 2, ROW - 2];
  if (level === undefined) {
    scene.box(left, top, wide, high, { stroke: RULE, thick: 0.7 });
    return;
  }
  // A white line between frame and cell, so that the frame is seen around dark cells as well.
  if (isIntolerable) scene.box(left + 0.9, top + 0.9, wide - 1.8, high - 1.8, { stroke: INK, thick: 1.8 });
  const inset = isIntolerable ? 3 : 0;
  scene.box(left + inset, top + inset, wide - 2 * inset, high - 2 * inset, { fill: shade(darkness) });
  scene.words(x + width / 2, y + 13.5, String(level), {
    within: width - 8,
    anchor: 'middle',
    isBold: isIntolerable,
    color: darkness > 0.5 ? PAPER : INK,
  });
}

function legendOf(
  scene: Scene,
  map: HeatMap,
  darknessOf: (level: number) => number,
  language: Language,
  left: number,
): LegendEntry[] {
  const words = WORDS[language];
  const box = (look: Parameters<Scene['box']>[4]) => (x: number, y: number) =>
    scene.box(x + 1, y, SAMPLE - 2, 10, look);
  const { intolerableFrom } = map;
  return [
    ...map.levels.slice(0, 10).map(({ level, name }) => ({
      words: `${level} ${name}`,
      sample: box({ fill: shade(darknessOf(level)) }),
    })),
    ...(intolerableFrom === undefined
      ? []
      : [{ words: words.intolerable(intolerableFrom), sample: box({ stroke: INK, thick: 1.8 }) }]),
    { words: words.notRated, sample: box({ stroke: RULE, thick: 0.7 }) },
    ...(left > 0 ? [{ words: words.more(left) }] : []),
  ];
}

/** How many processes cannot bear it any more from which time on. */
function sayHeat(map: HeatMap, words: (typeof WORDS)[Language], language: Language): string {
  const { times, rows, intolerableFrom } = map;
  const time = (at: Seconds | undefined): string => (at === undefined ? '–' : shortTime(language, at));
  const alt = words.alt(rows.length, time(times[0]), time(times.at(-1)));
  if (intolerableFrom === undefined) return alt;
  const firsts = rows.map(({ levels }) =>
    levels.findIndex((level) => level !== undefined && level >= intolerableFrom),
  );
  const counts = [...times.keys()].map((at) => firsts.filter((first) => first === at).length);
  const said = counts.flatMap((count, at) => (count === 0 ? [] : [words.at(time(times[at]), count)]));
  const never = firsts.filter((first) => first < 0).length;
  return `${alt} ${words.from([...said, ...(never === 0 ? [] : [words.notYet(never)])].join(', '))}`;
}
