// Findings about what comes back too late or not at all, and what it comes down to.

import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';
import type { Verdict } from '../recovery/verdict.ts';
import { agree, entry, type Outcome, type Words } from './finding-entry.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

export interface Late {
  process: Text;
  limit: Seconds;
  outcomes: readonly Outcome[];
  /** What the chains of reasons end in. */
  causes: readonly Text[];
}

/** The point of data to which a scenario sets a process back; null for all of it. */
export interface DataLoss {
  readonly scenario: Text;
  readonly loss: Seconds | null;
}

/** Processes that end worse in a scenario without somebody. */
export interface Worse {
  readonly scenario: Text;
  readonly processes: readonly {
    readonly process: Text;
    readonly verdict: Verdict;
    readonly without: Verdict;
  }[];
}

/** "Fire: Payments (does not come back instead of within the RTO), Mail (…)", scenario by scenario. */
function sayWorse(worse: readonly Worse[], language: Language, { text, list }: Words): string {
  const verdicts = VERDICT_WORDS[language];
  const rows = worse.map(({ scenario, processes }) => {
    const changes = processes.map(({ process, verdict, without }) =>
      language === 'ko'
        ? `${text(process)}(${verdicts[verdict]} → ${verdicts[without]})`
        : `${text(process)} (${verdicts[without]} instead of ${verdicts[verdict]})`,
    );
    return `${text(scenario)}: ${list(changes)}`;
  });
  return rows.join('; ');
}

const causeEn = (causes: readonly Text[], list: (texts: readonly Text[]) => string): string =>
  causes.length === 0 ? '' : ` It comes down to: ${list(causes)}.`;
const causeKo = (causes: readonly Text[], list: (texts: readonly Text[]) => string): string =>
  causes.length === 0 ? '' : ` 근본 원인: ${list(causes)}.`;

export const RECOVERY_FINDINGS = {
  'recovery-never': entry<{ process: Text; scenarios: readonly Text[]; causes: readonly Text[] }>(
    'error',
    {
      en: ({ process, scenarios, causes }, { text, list }) =>
        `${text(process)} does not come back at all in: ${list(scenarios)}.${causeEn(causes, list)}`,
      ko: ({ process, scenarios, causes }, { text, list }) =>
        `${text(process)}: 다음 시나리오에서 전혀 복구되지 않습니다: ${list(scenarios)}.${causeKo(causes, list)}`,
    },
    {
      en: ({ causes }, { list }) =>
        causes.length === 0
          ? 'Provide a way of recovery that needs nothing of what the scenario takes.'
          : `Provide for this, so that it needs nothing of what the scenario takes: ${list(causes)}.`,
      ko: ({ causes }, { list }) =>
        causes.length === 0
          ? '시나리오에서 잃는 것 없이도 복구할 수 있는 방법을 마련하십시오.'
          : `시나리오에서 잃는 것 없이도 되도록 다음을 보완하십시오: ${list(causes)}.`,
    },
  ),
  'recovery-beyond-mtpd': entry<Late>(
    'error',
    {
      en: ({ process, limit, outcomes, causes }, words) =>
        `${words.text(process)} comes back later than the MTPD (${words.duration(limit)}): ${words.outcomes(outcomes)}.${causeEn(causes, words.list)}`,
      ko: ({ process, limit, outcomes, causes }, words) =>
        `${words.text(process)}: 최대허용중단시간(${words.duration(limit)}) 안에 복구되지 않습니다. ${words.outcomes(outcomes)}.${causeKo(causes, words.list)}`,
    },
    {
      en: () => 'Shorten the chain that the time rests on; section 13 of the plan shows it.',
      ko: () => '복구 시간을 이루는 단계를 줄이십시오. 단계별 근거는 계획의 13절에 있습니다.',
    },
  ),
  'recovery-late': entry<Late>(
    'error',
    {
      en: ({ process, limit, outcomes, causes }, words) =>
        `${words.text(process)} comes back later than the RTO (${words.duration(limit)}): ${words.outcomes(outcomes)}.${causeEn(causes, words.list)}`,
      ko: ({ process, limit, outcomes, causes }, words) =>
        `${words.text(process)}: 목표복구시간(${words.duration(limit)}) 안에 복구되지 않습니다. ${words.outcomes(outcomes)}.${causeKo(causes, words.list)}`,
    },
    {
      en: () => 'Shorten the chain that the time rests on, or set an RTO that can be kept.',
      ko: () => '복구 시간을 이루는 단계를 줄이거나, 지킬 수 있는 목표복구시간으로 고치십시오.',
    },
  ),
  'rpo-missed': entry<{ process: Text; rpo: Seconds; losses: readonly DataLoss[] }>(
    'error',
    {
      en: ({ process, rpo, losses }, { text, duration }) =>
        `${text(process)} loses more data than the RPO allows (${duration(rpo)}): ${losses
          .map(
            ({ scenario, loss }) =>
              `${text(scenario)}: ${loss === null ? 'all of it' : `up to ${duration(loss)} (declared)`}`,
          )
          .join('; ')}.`,
      ko: ({ process, rpo, losses }, { text, duration }) =>
        `${text(process)}: 목표복구시점(${duration(rpo)})보다 많은 데이터를 잃습니다. ${losses
          .map(
            ({ scenario, loss }) =>
              `${text(scenario)}: ${loss === null ? '전부' : `최대 ${duration(loss)}분량(선언값)`}`,
          )
          .join('; ')}.`,
    },
    {
      en: () => 'Copy the data more often, and to where the scenario does not reach.',
      ko: () => '시나리오의 영향이 미치지 않는 곳으로 데이터를 더 자주 복제하십시오.',
    },
  ),
  'recovery-deadlock': entry<{
    circle: readonly Text[];
    scenarios: readonly Text[];
    processes: readonly Text[];
  }>(
    'error',
    {
      en: ({ circle, scenarios, processes }, { list }) =>
        `Recovery deadlock: none of these can be started before the others: ${list(circle)}. Scenarios: ${list(scenarios)}. Waiting for them: ${list(processes)}.`,
      ko: ({ circle, scenarios, processes }, { list }) =>
        `복구 교착: 서로가 먼저 살아나야 시작할 수 있습니다: ${list(circle)}. 시나리오: ${list(scenarios)}. 함께 멈춰 있는 업무: ${list(processes)}.`,
    },
    {
      en: ({ circle }, { text }) =>
        `Break the circle: give one of them, such as ${circle[0] === undefined ? '' : text(circle[0])}, a start that needs none of the others.`,
      ko: ({ circle }, { text }) =>
        `순환을 끊으십시오. 어느 하나(예: ${circle[0] === undefined ? '' : text(circle[0])})를 나머지 없이도 시작할 수 있게 하십시오.`,
    },
  ),
  'circular-dependency': entry<{ circle: readonly Text[] }>(
    'error',
    {
      en: ({ circle }, { list }) =>
        `These need each other to start, so that after a common outage none of them can be the first: ${list(circle)}.`,
      ko: ({ circle }, { list }) =>
        `서로가 있어야 시작할 수 있어, 함께 멈추면 어느 것도 먼저 시작할 수 없습니다: ${list(circle)}.`,
    },
    {
      en: () =>
        'Give one of them a start that needs none of the others. (Calling each other in service does no harm.)',
      ko: () =>
        '어느 하나를 나머지 없이도 시작할 수 있게 하십시오. (운영 중에 서로 호출하는 것은 문제가 되지 않습니다.)',
    },
  ),
  'recovery-tool-lost': entry<{ tool: Text; scenarios: readonly Text[]; systems: readonly Text[] }>(
    'error',
    {
      en: ({ tool, scenarios, systems }, { text, list }) =>
        `${text(tool)} is needed to start what stands in for ${list(systems)}, but it is lost in the same event (${list(scenarios)}).`,
      ko: ({ tool, scenarios, systems }, { text, list }) =>
        `${text(tool)}: 다음 시스템의 대기 시스템을 동작시키는 데 필요하지만 같은 재해로 함께 잃습니다: ${list(systems)}. 시나리오: ${list(scenarios)}.`,
    },
    {
      en: ({ tool }, { text }) =>
        `Run ${text(tool)} in a place that the event does not reach as well, or make the switch-over work without it.`,
      ko: ({ tool }, { text }) =>
        `재해가 미치지 않는 다른 곳에서도 ${text(tool)}의 운영이 가능하게 하거나, 그 도구 없이 전환할 수 있게 하십시오.`,
    },
  ),
  'login-lost': entry<{
    login: Text;
    scenarios: readonly Text[];
    opens: readonly Text[];
    people: readonly Text[];
  }>(
    'error',
    {
      en: ({ login, scenarios, opens, people }, { text, list }) =>
        `${text(login)} is lost in the same event (${list(scenarios)}) as what it opens: without it these do not start or let nobody in: ${list(opens)}.${
          people.length === 0 ? '' : ` People who cannot work without them: ${list(people)}.`
        }`,
      ko: ({ login, scenarios, opens, people }, { text, list }) =>
        `${text(login)}: 같은 재해로 함께 잃어, 다른 곳에 있는 다음 시스템을 시작하거나 쓸 수 없습니다: ${list(opens)}. 시나리오: ${list(scenarios)}.${
          people.length === 0 ? '' : ` 작업할 수 없는 인력: ${list(people)}.`
        }`,
    },
    {
      en: ({ login }, { text }) =>
        `Run ${text(login)} in a second place, or provide emergency access that does not need it.`,
      ko: ({ login }, { text }) =>
        `${text(login)}의 대기 시스템을 다른 곳에 두거나, 그것 없이 쓸 수 있는 비상 접근 수단을 마련하십시오.`,
    },
  ),
  'key-person': entry<{ person: Text; worse: readonly Worse[] }>(
    'warning',
    {
      en: ({ person, worse }, words) =>
        `Recovery hangs on ${words.text(person)} alone. Without them: ${sayWorse(worse, 'en', words)}.`,
      ko: ({ person, worse }, words) =>
        `${words.text(person)}: 이 한 사람이 없으면 복구 결과가 나빠집니다. ${sayWorse(worse, 'ko', words)}.`,
    },
    {
      en: ({ person }, { text }) =>
        `Name and train somebody who can stand in for ${text(person)}: as a deputy, as a further declarer, or for what needs them.`,
      ko: ({ person }, { text }) =>
        `${text(person)}의 일을 대신할 사람을 정하고 훈련하십시오(대행자, 추가 선언권자, 또는 그 사람이 필요한 작업의 대체 인력).`,
    },
  ),
  'team-overloaded': entry<{ team: Text; slots: number; cost: Seconds; process: Text; scenario: Text }>(
    'warning',
    {
      en: ({ team, slots, cost, process, scenario }, { text, duration }) =>
        `${text(team)} can work on ${slots} ${agree(slots, 'recovery', 'recoveries')} at once: in "${text(scenario)}" waiting for it costs ${text(process)} ${duration(cost)} (declared).`,
      ko: ({ team, slots, cost, process, scenario }, { text, duration }) =>
        `${text(team)}: 동시에 복구할 수 있는 것은 ${slots}건입니다. "${text(scenario)}"에서 차례를 기다리느라 늦어지는 시간: ${text(process)} ${duration(cost)}(선언값).`,
    },
    {
      en: ({ team }, { text }) =>
        `Add people who can do the work of ${text(team)}, spread its recoveries over other teams, or automate them.`,
      ko: ({ team }, { text }) =>
        `${text(team)}의 일을 할 수 있는 인력을 늘리거나, 다른 팀과 나누거나, 자동화하십시오.`,
    },
  ),
} as const;
