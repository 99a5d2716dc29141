// A scenario as a picture: a bar for each process from the event to its recovery, against RTO and MTPD.
import type { Language } from '../diagnostics/entry.ts';
import { parseDuration } from '../plan/duration.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { durationInWords, textIn } from '../plan/words.ts';
import type { SimulatedProcess, SimulatedScenario } from '../recovery/simulate.ts';
import { shareOfAxis, TICKS } from './time-axis.ts';

const INK = '#1b1f23';
const SOFT = '#5b6570';
const RULE = '#d9dee3';
const ACCENT = '#0b4f6c';
const BAD = '#b3261e';

/** Sizes in SVG units; the picture is as wide as the text of a page. */
const WIDTH = 664;
const NAMES = 170;
const AXIS = 380;
const ROW = 20;
const TOP = 22;
const BAR = 9;
const LEGEND = 26;
/** A name longer than this many half-width columns would run into the bars. */
const MOST_COLUMNS = 26;

const WORDS = {
  en: {
    never: 'never',
    unaffected: 'not affected',
    proven: 'proven',
    declared: 'declared',
    rto: 'RTO',
    mtpd: 'MTPD',
  },
  ko: {
    never: '복구 불가',
    unaffected: '영향 없음',
    proven: '실측',
    declared: '선언',
    rto: '목표복구시간',
    mtpd: '최대허용중단시간',
  },
} as const;

/** The picture as SVG. Filled bars are proven times, hatched ones declared, dashed lines never end. */
export function drawRecoveryTimeline(
  scenario: SimulatedScenario,
  resolved: ResolvedPlan,
  language: Language,
): string {
  const words = WORDS[language];
  const height = TOP + scenario.processes.length * ROW + LEGEND;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-size="10">`,
    '<defs><pattern id="declared" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    `<rect width="4" height="4" fill="#e8eef1"/><rect width="1.4" height="4" fill="${ACCENT}"/></pattern></defs>`,
    ...TICKS.map(({ at, label }) => {
      const x = positionOf(at);
      const line = `<line x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${height - LEGEND}" stroke="${RULE}" stroke-width="0.7"/>`;
      return `${line}<text x="${x}" y="11" text-anchor="middle" fill="${SOFT}">${label[language]}</text>`;
    }),
    ...scenario.processes.map((process, index) => row(process, index, resolved, language)),
    legend(words, height - 8),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const positionOf = (time: number): number => rounded(NAMES + shareOfAxis(time) * AXIS);
const rounded = (value: number): number => Math.round(value * 10) / 10;

function row(process: SimulatedProcess, index: number, resolved: ResolvedPlan, language: Language): string {
  const words = WORDS[language];
  const element = resolved.elements.get(process.id);
  const promised = element?.section === 'criticalProcesses' ? element.entry : undefined;
  const y = TOP + index * ROW;
  const middle = y + BAR / 2;
  const name = promised === undefined ? process.id : textIn(language, promised.name);
  const { up, isProven } = process;
  const mark = (duration: string | undefined, dashes: string) =>
    duration === undefined
      ? ''
      : `<line x1="${positionOf(parseDuration(duration))}" y1="${y - 3}" x2="${positionOf(parseDuration(duration))}" y2="${y + BAR + 3}" stroke="${INK}" stroke-width="1.4"${dashes}/>`;
  const end = up === null ? NAMES + AXIS : positionOf(up);
  const bar =
    up === null
      ? `<line x1="${NAMES}" y1="${middle}" x2="${end}" y2="${middle}" stroke="${BAD}" stroke-width="1.3" stroke-dasharray="2 3"/>`
      : up === 0
        ? ''
        : `<rect x="${NAMES}" y="${y}" width="${rounded(Math.max(end - NAMES, 1))}" height="${BAR}" fill="${isProven ? ACCENT : 'url(#declared)'}"/>`;
  const said =
    up === null
      ? words.never
      : up === 0
        ? words.unaffected
        : `${durationInWords(language, up)} (${isProven ? words.proven : words.declared})`;
  return [
    `<text x="0" y="${y + BAR}" fill="${INK}">${escaped(shortened(name))}</text>`,
    bar,
    mark(promised?.rto, ''),
    mark(promised?.mtpd, ' stroke-dasharray="2 1.5"'),
    `<text x="${NAMES + AXIS + 6}" y="${y + BAR}" font-size="8" fill="${up === null ? BAD : SOFT}">${said}</text>`,
  ].join('');
}

function legend(words: (typeof WORDS)[Language], y: number): string {
  const line = (x: number, dashes: string, word: string) =>
    `<line x1="${x}" y1="${y - 9}" x2="${x}" y2="${y + 2}" stroke="${INK}" stroke-width="1.4"${dashes}/><text x="${x + 6}" y="${y}" fill="${SOFT}">${word}</text>`;
  const box = (x: number, fill: string, word: string) =>
    `<rect x="${x}" y="${y - 8}" width="22" height="8" fill="${fill}"/><text x="${x + 27}" y="${y}" fill="${SOFT}">${word}</text>`;
  return [
    line(NAMES, '', words.rto),
    line(NAMES + 95, ' stroke-dasharray="2 1.5"', words.mtpd),
    box(NAMES + 215, ACCENT, words.proven),
    box(NAMES + 290, 'url(#declared)', words.declared),
  ].join('');
}

/** Cut where it would run into the bars; letters beyond Latin take two columns. */
function shortened(name: string): string {
  let columns = 0;
  let shown = '';
  for (const character of name.replace(/\s+/g, ' ')) {
    columns += character > '\u02ff' ? 2 : 1;
    if (columns > MOST_COLUMNS) return `${shown}…`;
    shown += character;
  }
  return shown;
}

/** Author's text in XML: markup escaped, what XML cannot hold left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
