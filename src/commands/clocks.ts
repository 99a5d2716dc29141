// `holdfast regimes clocks`: which reports rule books want in each scenario, by when, and what the plan has ready for them.
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { plainText } from '../document/plain-text.ts';
import { dueTime, readyWords, ruleTime, toComeWords } from '../document/reporting-clock-words.ts';
import { nearestName } from '../plan/nearest-name.ts';
import { durationInWords, textIn } from '../plan/words.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import {
  type DueReport,
  type ReportToCome,
  reportingClocks,
  reportsToCome,
} from '../regimes/reporting-clocks.ts';
import { label } from '../words/labels.ts';
import { type AnsweredPlan, type AnswerOptions, answeredPlan } from './answered-plan.ts';
import { refuse } from './refuse.ts';
import { printable } from './report.ts';
import { EXIT } from './settings.ts';

export interface ClocksOptions extends AnswerOptions {
  readonly scenario?: readonly string[];
  readonly format: 'text' | 'json';
}

const WORDS = {
  en: {
    noScenario: 'Without a scenario',
    noReports: 'No rule book that applies to this plan, or may apply, asks for such a report.',
    detected: (time: string) => `detected after ${time}`,
    declared: (time: string) => `declared after ${time}`,
    notDeclared: 'not declared',
    timed: 'Due',
    untimed: 'Due at a time that is not known beforehand',
    toCome: 'Not yet in force',
    rule: 'Rule',
    when: 'When',
    plan: 'Plan',
    perhaps: 'figures are missing to decide whether it concerns you',
    hint: 'Each report is due only where what its line "When" says has happened; that is for people to decide.',
    mark: 'Mark the message that answers a report with its "event" and "stage", or name the requirement in its "addresses".',
  },
  ko: {
    noScenario: '시나리오 없음',
    noReports: '이 계획에 적용되거나 적용될 수 있는 규제 가운데 이러한 보고를 요구하는 것이 없습니다.',
    detected: (time: string) => `${time} 뒤 탐지`,
    declared: (time: string) => `${time} 뒤 재해 선언`,
    notDeclared: '재해 선언 없음',
    timed: '보고 기한',
    untimed: '시점을 미리 알 수 없는 보고',
    toCome: '시행 전인 보고',
    rule: '규정',
    when: '요건',
    plan: '계획',
    perhaps: '적용 여부를 판단할 수치 미기재',
    hint: '각 보고는 "요건"에 적힌 일이 일어난 때에만 하며, 그 판단은 사람이 합니다.',
    mark: '보고에 해당하는 통지에는 "event"와 "stage"를 적거나, "addresses"에 요구사항 ID를 적으십시오.',
  },
} as const;

/** Prints the reports that are due in each scenario of the plan at `path`; returns the exit code. */
export async function clocks(path: string, options: ClocksOptions): Promise<number> {
  const answered = await answeredPlan(path, options);
  if (typeof answered === 'number') return answered;
  const { source, analysed, assessments, language } = answered;
  const known = analysed.scenarios.map(({ scenario }) => scenario);
  const unknown = (options.scenario ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    const wrong = unknown.map(async (id) => {
      const suggestion = await nearestName(id, known);
      const args = { id, collections: ['scenarios'], ...(suggestion !== undefined && { suggestion }) };
      return diagnostic('reference-unknown', args);
    });
    return refuse(await Promise.all(wrong), source, options.language);
  }
  const chosen = analysed.scenarios.filter(({ scenario }) => options.scenario?.includes(scenario) ?? true);
  // A plan without scenarios still has to report.
  const tried = (chosen.length === 0 ? [undefined] : chosen).map((scenario) => ({
    scenario,
    due: reportingClocks(assessments, analysed.plan.communications ?? [], scenario),
  }));
  const comingReports = reportsToCome(assessments);
  const toCome = comingReports.map((each) => printable(toComeWords(language, each)));
  const coming = toCome.length === 0 ? [] : [[WORDS[language].toCome, ...toCome].join('\n  ')];
  const text =
    options.format === 'json'
      ? JSON.stringify(
          tried.map((each) => asData(each, comingReports)),
          null,
          2,
        )
      : tried.every(({ due }) => due.length === 0)
        ? [WORDS[language].noReports, ...coming].join('\n\n')
        : [...tried.map((each) => asText(each, answered)), ...coming, hints(tried, language)].join('\n\n');
  process.stdout.write(`${text}\n`);
  return EXIT.clean;
}

interface Tried {
  readonly scenario: SimulatedScenario | undefined;
  readonly due: readonly DueReport[];
}

function hints(tried: readonly Tried[], language: Language): string {
  const { hint, mark } = WORDS[language];
  const isMissing = tried.some(({ due }) => due.some(({ messages }) => messages.length === 0));
  return isMissing ? `${hint}\n${mark}` : hint;
}

function asText({ scenario, due }: Tried, { analysed, language }: AnsweredPlan): string {
  const words = WORDS[language];
  const timed = due.filter(({ dueAfterDetection }) => dueAfterDetection !== undefined);
  const untimed = due.filter(({ dueAfterDetection }) => dueAfterDetection === undefined);
  const part = (title: string, reports: readonly DueReport[]): string[] =>
    reports.length === 0 ? [] : [`  ${title}`, ...reports.flatMap((each) => reportLines(each, language))];
  return [headOf(scenario, analysed, language), ...part(words.timed, timed), ...part(words.untimed, untimed)]
    .map(printable)
    .join('\n');
}

function headOf(
  scenario: SimulatedScenario | undefined,
  { plan }: AnsweredPlan['analysed'],
  language: Language,
): string {
  const words = WORDS[language];
  if (scenario === undefined) return words.noScenario;
  const { detected, declared } = scenario;
  const name = plan.scenarios?.find(({ id }) => id === scenario.scenario)?.name ?? scenario.scenario;
  const moments = [
    ...(Number.isFinite(detected) ? [words.detected(durationInWords(language, detected))] : []),
    declared === null ? words.notDeclared : words.declared(durationInWords(language, declared)),
  ];
  return `${textIn(language, name)}  [${scenario.scenario}]  ${moments.join(', ')}`;
}

function reportLines(report: DueReport, language: Language): string[] {
  const { regime, clock, requirement, isCertain } = report;
  const words = WORDS[language];
  const { citation, id } = requirement.requirement;
  const to = plainText(label(language, 'audience', clock.audience));
  return [
    `    ${dueTime(language, report)}  ${textIn(language, clock.name)} (${to})${isCertain ? '' : `  ◌ ${words.perhaps}`}`,
    `        ${words.rule}: ${ruleTime(language, clock)}; ${textIn(language, citation)} [${regime.id} ${id}]`,
    `        ${words.when}: ${textIn(language, clock.trigger)}`,
    ...readyWords(language, report).map((line) => `        ${words.plan}: ${line}`),
  ];
}

/** Times in seconds from detection; null where they are not known. */
const asData = ({ scenario, due }: Tried, toCome: readonly ReportToCome[]) => ({
  scenario: scenario?.scenario ?? null,
  detectedSeconds: scenario === undefined || !Number.isFinite(scenario.detected) ? null : scenario.detected,
  declaredSeconds: scenario?.declared ?? null,
  reports: due.map(({ regime, clock, requirement, isCertain, ...report }) => ({
    regime: regime.id,
    clock: clock.id,
    requirement: requirement.requirement.id,
    name: clock.name,
    trigger: clock.trigger,
    audience: clock.audience,
    source: clock.source,
    applies: isCertain ? true : null,
    from: clock.from,
    deadlineMinutes: clock.deadlineMinutes ?? null,
    isWithoutDelay: clock.isWithoutDelay ?? false,
    startsSecondsAfterDetection: report.startsAfterDetection ?? null,
    dueSecondsAfterDetection: report.dueAfterDetection ?? null,
    messages: report.messages.map(({ message, pointer, own, from, dueAfterDetection, isInTime }) => ({
      id: message.id,
      pointer,
      deadlineSeconds: own ?? null,
      from: from ?? null,
      dueSecondsAfterDetection: dueAfterDetection ?? null,
      isInTime: isInTime ?? null,
    })),
  })),
  toCome: toCome.map(({ regime, clock, requirement, appliesFrom }) => ({
    regime: regime.id,
    clock: clock.id,
    requirement: requirement.requirement.id,
    name: clock.name,
    appliesFrom,
  })),
});
