// A scenario as a picture: a bar for each process from the event to its recovery, against RTO and MTPD.
import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';
import { BADNESS, type Verdict } from '../recovery/verdict.ts';
import { drawLegend, type LegendEntry, legendHeight, SAMPLE } from './legend.ts';
import { partsOf } from './parts.ts';
import { chainHeight, drawChain, type TimelineChain } from './recovery-chain.ts';
import { ACCENT, BAD, type Figure, INK, MOST_HEIGHT, PAPER, Scene, SOFT, WIDTH } from './scene.ts';
import { drawAxis, shareOfAxis, shortTime } from './time-axis.ts';

export interface TimelineRow {
  readonly name: string;
  /** Null for never. */
  readonly up: Seconds | null;
  readonly isProven: boolean;
  readonly verdict: Verdict;
  readonly rto: Seconds | undefined;
  readonly mtpd: Seconds | undefined;
}

export interface RecoveryTimeline {
  readonly scenario: string;
  readonly detected: Seconds;
  /** Null for never. */
  readonly declared: Seconds | null;
  /** The worst first. */
  readonly rows: readonly TimelineRow[];
  /** The chain that decides; it belongs to the first row. */
  readonly chain: TimelineChain | undefined;
}

const NAMES = 156;
const AXIS = { x: NAMES + 8, width: 286 };
const RESULT = AXIS.x + AXIS.width + 8;
const TOP = 24;
const ROW = 21;
const BAR = 9;
const IN_A_PART = 28;
const MOST_PARTS = 4;

const WORDS = {
  en: {
    alert: 'Detection and declaration',
    alertTimes: (detected: string, declared: string) => `${detected} / ${declared} (declared)`,
    neverDeclared: (detected: string) => `${detected} / ✗ never`,
    never: '✗ never',
    unaffected: 'not affected',
    unknown: 'cannot be told',
    proven: 'proven',
    declared: 'declared, not proven',
    basis: (time: string, isProven: boolean) => `${time} (${isProven ? 'proven' : 'declared'})`,
    neverComes: 'does not come back',
    rto: 'RTO',
    mtpd: 'MTPD',
    more: (count: number) => `Processes not drawn, but named in the table: ${count}.`,
    counted: {
      unaffected: 'not affected',
      recovered: 'back, without an RTO to be held to',
      'within-rto': 'back within the RTO',
      unknown: 'not known (needs not entered)',
      late: 'later than the RTO',
      'beyond-mtpd': 'beyond the MTPD',
      never: 'not back at all',
    },
    alt: (scenario: string, all: number, counts: string) =>
      `${scenario}: critical processes (${all}), of which ${counts}.`,
    altChain: (process: string) => `The chain that decides is that of ${process}, step by step.`,
    shown: (from: number, to: number) => `Processes ${from} to ${to} by gravity.`,
  },
  ko: {
    alert: '탐지와 재해 선언',
    alertTimes: (detected: string, declared: string) => `${detected} / ${declared} (선언)`,
    neverDeclared: (detected: string) => `${detected} / ✗ 선언 불가`,
    never: '✗ 복구 불가',
    unaffected: '영향 없음',
    unknown: '알 수 없음',
    proven: '실측',
    declared: '선언(입증되지 않음)',
    basis: (time: string, isProven: boolean) => `${time} (${isProven ? '실측' : '선언'})`,
    neverComes: '복구 불가',
    rto: '목표복구시간',
    mtpd: '최대허용중단시간',
    more: (count: number) => `그 밖의 업무 ${count}개는 그리지 않았으며 표에 있습니다.`,
    counted: {
      unaffected: '영향 없음',
      recovered: '복구(목표복구시간 없음)',
      'within-rto': '목표복구시간 안에 복구',
      unknown: '알 수 없음(필요한 자원 미입력)',
      late: '지연',
      'beyond-mtpd': '최대허용중단시간 초과',
      never: '복구 불가',
    },
    alt: (scenario: string, all: number, counts: string) =>
      `${scenario}: 핵심업무 ${all}개 가운데 ${counts}.`,
    altChain: (process: string) => `${process}의 복구를 좌우하는 순서를 단계별로 표시.`,
    shown: (from: number, to: number) => `심각한 순서로 ${from}번째부터 ${to}번째 업무까지.`,
  },
} as const;

const DASHES = { mtpd: '2 1.5', never: '2 3' } as const;
const SIGNS: Readonly<Record<Verdict, string>> = {
  unaffected: '',
  recovered: '',
  'within-rto': '✓ ',
  unknown: '',
  late: '△ ',
  'beyond-mtpd': '✗ ',
  never: '✗ ',
};

/** Filled bars are proven times, hatched ones declared, dashed lines never end; several pictures where there are many. */
export function drawRecoveryTimeline(timeline: RecoveryTimeline, language: Language): Figure[] {
  const words = WORDS[language];
  const { parts, left } = partsOf(timeline.rows, IN_A_PART, MOST_PARTS);
  const figures = parts.map((rows, part) => {
    const scene = new Scene();
    const isLast = part === parts.length - 1;
    const bottom = TOP + (rows.length + 1) * ROW;
    drawAxis(scene, language, { ...AXIS, top: TOP - 6, bottom });
    drawAlert(scene, timeline, language);
    for (const [index, row] of rows.entries()) {
      const isDeciding = part === 0 && index === 0 && timeline.chain !== undefined;
      drawRow(scene, row, TOP + (index + 1) * ROW, language, isDeciding);
    }
    const entries = legendOf(scene, language, isLast ? left : 0);
    drawLegend(scene, entries, bottom);
    let height = bottom + legendHeight(entries);
    const chain = part === 0 ? timeline.chain : undefined;
    const chainHigh = chain && chainHeight(chain, MOST_HEIGHT - height);
    if (chain !== undefined && chainHigh !== undefined) {
      drawChain(scene, chain, height, chainHigh, language);
      height += chainHigh;
    }
    const before = parts.slice(0, part).reduce((sum, each) => sum + each.length, 0);
    const said = [
      ...(part === 0 ? [sayCounts(timeline, language)] : []),
      ...(parts.length > 1 ? [words.shown(before + 1, before + rows.length)] : []),
      ...(chain !== undefined && chainHigh !== undefined ? [words.altChain(chain.process)] : []),
    ];
    const figure = scene.figure(height, said.join(' '), language);
    return chain !== undefined && chainHigh === undefined ? [figure, chainAlone(chain, language)] : [figure];
  });
  return figures.flat();
}

function chainAlone(chain: TimelineChain, language: Language): Figure {
  const scene = new Scene();
  const height = chainHeight(chain) ?? 0;
  drawChain(scene, chain, 0, height, language);
  return scene.figure(height, WORDS[language].altChain(chain.process), language);
}

/** "Fire: of 20 critical processes 7 back within the RTO, 4 do not come back (Chat, Mail)." */
function sayCounts({ scenario, rows }: RecoveryTimeline, language: Language): string {
  const words = WORDS[language];
  const verdicts = (Object.keys(BADNESS) as Verdict[]).sort((a, b) => BADNESS[b] - BADNESS[a]);
  const counts = verdicts.flatMap((verdict) => {
    const names = rows.filter((row) => row.verdict === verdict).map(({ name }) => name);
    if (names.length === 0) return [];
    const said = words.counted[verdict];
    const named =
      BADNESS[verdict] >= BADNESS['beyond-mtpd'] && names.length <= 6 ? ` (${names.join(', ')})` : '';
    return [language === 'ko' ? `${said} ${names.length}개${named}` : `${said} ${names.length}${named}`];
  });
  return words.alt(scenario, rows.length, counts.join(', '));
}

const positionOf = (time: Seconds): number => AXIS.x + shareOfAxis(time) * AXIS.width;

function drawAlert(scene: Scene, { detected, declared }: RecoveryTimeline, language: Language): void {
  const words = WORDS[language];
  const end = declared === null ? AXIS.x + AXIS.width : positionOf(declared);
  scene.words(0, TOP + BAR, words.alert, { within: NAMES, color: SOFT });
  scene.box(AXIS.x, TOP, positionOf(detected) - AXIS.x, BAR, { fill: '#9fb3bd' });
  scene.line(positionOf(detected), TOP + BAR / 2, end, TOP + BAR / 2, {
    stroke: '#9fb3bd',
    thick: 3,
    ...(declared === null && { dash: DASHES.never }),
  });
  if (declared !== null) scene.line(end, TOP, end, TOP + BAR, { stroke: SOFT, thick: 1.4 });
  const said =
    declared === null
      ? words.neverDeclared(shortTime(language, detected))
      : words.alertTimes(shortTime(language, detected), shortTime(language, declared));
  scene.words(RESULT, TOP + BAR, said, { within: WIDTH - RESULT, color: declared === null ? BAD : SOFT });
}

function drawRow(scene: Scene, row: TimelineRow, y: number, language: Language, isDeciding: boolean): void {
  const words = WORDS[language];
  const { up, isProven, verdict } = row;
  scene.words(0, y + BAR, isDeciding ? `▶ ${row.name}` : row.name, { within: NAMES, isBold: isDeciding });
  const middle = y + BAR / 2;
  if (up === null) {
    scene.line(AXIS.x, middle, AXIS.x + AXIS.width, middle, { stroke: BAD, thick: 1.3, dash: DASHES.never });
  } else if (up > 0) {
    const fill = isProven ? ACCENT : ({ hatch: 'declared' } as const);
    scene.box(AXIS.x, y, Math.max(positionOf(up) - AXIS.x, 1), BAR, { fill, stroke: ACCENT, thick: 0.5 });
  }
  for (const [time, dash] of [
    [row.rto, undefined],
    [row.mtpd, DASHES.mtpd],
  ] as const) {
    if (time === undefined) continue;
    const x = positionOf(time);
    scene.line(x, y - 3, x, y + BAR + 3, { stroke: PAPER, thick: 4 });
    scene.line(x, y - 3, x, y + BAR + 3, { stroke: INK, thick: 1.6, ...(dash && { dash }) });
  }
  const said =
    up === null
      ? words.never
      : verdict === 'unknown'
        ? words.unknown
        : up === 0
          ? words.unaffected
          : `${SIGNS[verdict]}${words.basis(shortTime(language, up), isProven)}`;
  const isMissed = BADNESS[verdict] >= BADNESS.late;
  scene.words(RESULT, y + BAR, said, {
    within: WIDTH - RESULT,
    color: isMissed ? BAD : SOFT,
    isBold: up === null,
  });
}

function legendOf(scene: Scene, language: Language, left: number): LegendEntry[] {
  const words = WORDS[language];
  const bar = (fill: Parameters<Scene['box']>[4]['fill']) => (x: number, y: number) =>
    scene.box(x, y, SAMPLE, BAR, { ...(fill && { fill }), stroke: ACCENT, thick: 0.5 });
  const mark = (dash?: string) => (x: number, y: number) =>
    scene.line(x + SAMPLE / 2, y - 2, x + SAMPLE / 2, y + BAR + 2, {
      stroke: INK,
      thick: 1.4,
      ...(dash && { dash }),
    });
  const never = (x: number, y: number) =>
    scene.line(x, y + BAR / 2, x + SAMPLE, y + BAR / 2, { stroke: BAD, thick: 1.3, dash: DASHES.never });
  return [
    { words: words.rto, sample: mark() },
    { words: words.mtpd, sample: mark(DASHES.mtpd) },
    { words: words.proven, sample: bar(ACCENT) },
    { words: words.declared, sample: bar({ hatch: 'declared' }) },
    { words: words.neverComes, sample: never },
    ...(left > 0 ? [{ words: words.more(left) }] : []),
  ];
}
