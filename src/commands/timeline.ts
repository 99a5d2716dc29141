// A simulated scenario for the terminal: bars on a time axis against RTO and MTPD, and the reason for what is late.
import stringWidth from 'string-width';
import { sayAssumption } from '../analysis/assumption-sentence.ts';
import { assumptionsOf } from '../analysis/assumptions.ts';
import { namesOf, sayRecovery } from '../analysis/recovery-sentence.ts';
import { VERDICT_WORDS } from '../analysis/verdict-words.ts';
import type { Language } from '../diagnostics/entry.ts';
import { shareOfAxis, shortTime, TICKS } from '../figures/time-axis.ts';
import type { Day } from '../plan/calendar.ts';
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { CriticalProcess } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { durationInWords, textIn } from '../plan/words.ts';
import type { SimulatedProcess, SimulatedScenario } from '../recovery/simulate.ts';

const WORDS = {
  en: {
    lost: 'lost',
    forGood: 'for good',
    detected: 'detected',
    declared: 'declared',
    never: 'never',
    proven: 'proven',
    declaredTime: 'declared',
    nothingLost: 'It does not say what is lost, so that nothing was tried.',
    restsOn: 'These results rest on:',
    legend: '█ proven   ▒ declared, not proven   ╌ not back   R RTO   M MTPD   (logarithmic)',
  },
  ko: {
    lost: '상실',
    forGood: '복귀 없음',
    detected: '탐지',
    declared: '재해 선언',
    never: '없음',
    proven: '실측',
    declaredTime: '선언',
    nothingLost: '무엇을 잃는지 적혀 있지 않아 모의 복구를 하지 못하였습니다.',
    restsOn: '결과의 전제:',
    legend:
      '█ 실측으로 입증   ▒ 선언, 미입증   ╌ 복구 안 됨   R 목표복구시간   M 최대허용중단시간   (로그 눈금)',
  },
} as const;

const AXIS_COLUMNS = 44;
const columnOf = (time: Seconds): number => Math.round(shareOfAxis(time) * (AXIS_COLUMNS - 1));

/** The scenario as lines of text; a terminal of 120 columns holds them. */
export function drawTimeline(
  scenario: SimulatedScenario,
  resolved: ResolvedPlan,
  language: Language,
  asOf: Day,
): string {
  const words = WORDS[language];
  const written = resolved.plan.scenarios?.find(({ id }) => id === scenario.scenario);
  const processes = new Map(resolved.plan.criticalProcesses?.map((process) => [process.id, process]));
  const names = scenario.processes.map(({ id }) => textIn(language, processes.get(id)?.name ?? id));
  const nameColumns = Math.min(30, Math.max(10, ...names.map((name) => stringWidth(name))));
  const time = (at: Seconds | null) => (at === null ? words.never : durationInWords(language, at));

  const title = written === undefined ? scenario.scenario : textIn(language, written.name);
  const nameOf = namesOf(resolved, language);
  const lost = (written?.lost ?? []).map(
    (loss) =>
      `${nameOf(loss.element)} (${loss.for === undefined ? words.forGood : time(parseDuration(loss.for))})`,
  );
  if (lost.length === 0) return `${title}  [${scenario.scenario}]\n  ${words.nothingLost}\n`;
  const head = [
    `${title}  [${scenario.scenario}]`,
    `  ${words.lost}: ${lost.join(', ') || '–'}`,
    `  ${words.detected}: ${time(scenario.detected)}   ${words.declared}: ${time(scenario.declared)}`,
    '',
    `  ${' '.repeat(nameColumns)}  ${axis(language)}`,
  ];
  const rows = scenario.processes.map((process, index) => {
    const { up, verdict, isProven } = process;
    const basis = ` (${isProven ? words.proven : words.declaredTime})`;
    const when = up === null || up === 0 ? '' : `${time(up)}${basis}  `;
    const bar = barOf(process, processes.get(process.id));
    return `  ${fitted(names[index] ?? '', nameColumns)}  ${bar}  ${when}${VERDICT_WORDS[language][verdict]}`;
  });
  const reasons = scenario.processes
    .filter(({ verdict }) => verdict === 'late' || verdict === 'beyond-mtpd' || verdict === 'never')
    .map((process) => `  - ${sayRecovery(process, resolved, language)}`);
  const assumptions = assumptionsOf(resolved, scenario, asOf).map(
    (each) => `  - ${sayAssumption(each, resolved, language)}`,
  );
  const blocks = [
    [...head, ...rows, `  ${words.legend}`],
    reasons,
    assumptions.length > 0 ? [`  ${words.restsOn}`, ...assumptions] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function axis(language: Language): string {
  let line = '0';
  for (const tick of TICKS) {
    if (shareOfAxis(tick) === 1) break;
    const gap = columnOf(tick) - stringWidth(line);
    if (gap > 0) line += ' '.repeat(gap) + shortTime(language, tick);
  }
  return line;
}

function barOf({ up, isProven }: SimulatedProcess, promised: CriticalProcess | undefined): string {
  const cells: string[] = new Array(AXIS_COLUMNS).fill(' ');
  const end = up === null ? AXIS_COLUMNS : up === 0 ? 0 : columnOf(up) + 1;
  cells.fill(up === null ? '╌' : isProven ? '█' : '▒', 0, end);
  if (promised?.mtpd !== undefined) cells[columnOf(parseDuration(promised.mtpd))] = 'M';
  if (promised?.rto !== undefined) cells[columnOf(parseDuration(promised.rto))] = 'R';
  return cells.join('');
}

/** The text in exactly so many columns of a terminal, in which a Hangul syllable takes two. */
export function fitted(text: string, columns: number): string {
  let shown = '';
  let width = 0;
  for (const character of text.replace(/\p{Cc}/gu, ' ')) {
    const next = stringWidth(character);
    if (width + next > columns) break;
    shown += character;
    width += next;
  }
  return shown + ' '.repeat(columns - width);
}
