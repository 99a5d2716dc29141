// Findings about noticing, deciding and calling people.
import type { Seconds } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';
import { agree, entry } from './finding-entry.ts';

export const ALERTING_FINDINGS = {
  'nobody-to-declare': entry<{ scenarios: readonly Text[]; declarers: readonly Text[] }>(
    'error',
    {
      en: ({ scenarios, declarers }, { list }) =>
        declarers.length === 0
          ? 'The plan names nobody who may declare the disaster.'
          : `Nobody who may declare the disaster (${list(declarers)}) can be reached in: ${list(scenarios)}.`,
      ko: ({ scenarios, declarers }, { list }) =>
        declarers.length === 0
          ? '재해를 선언할 사람이 계획에 정해져 있지 않습니다.'
          : `재해를 선언할 사람(${list(declarers)})과 연락할 수 없는 시나리오: ${list(scenarios)}.`,
    },
    {
      en: () => 'Name several people who may declare ("response.declarers"), whom different channels reach.',
      ko: () => '서로 다른 연락 수단을 가진 사람을 둘 이상 선언권자로 정하십시오("response.declarers").',
    },
  ),
  'no-deputy': entry<{ person: Text; team: Text | null }>(
    'warning',
    {
      en: ({ person, team }, { text }) =>
        team === null
          ? `${text(person)} alone may declare the disaster; nobody may in their absence.`
          : `${text(team)}: ${text(person)} leads the team, and it has no deputy.`,
      ko: ({ person, team }, { text }) =>
        team === null
          ? `재해를 선언할 수 있는 사람은 한 명뿐입니다: ${text(person)}. 부재 시 대행자가 없습니다.`
          : `${text(team)}: 팀장의 대행자가 없습니다(팀장: ${text(person)}).`,
    },
    {
      en: ({ team }) =>
        team === null
          ? 'Name at least one more declarer ("response.declarers").'
          : 'Name a deputy of the lead ("deputies").',
      ko: ({ team }) =>
        team === null
          ? '선언권자를 한 명 이상 더 정하십시오("response.declarers").'
          : '팀장의 대행자를 정하십시오("deputies").',
    },
  ),
  'no-command-team': entry<{ teams: readonly Text[] }>(
    'warning',
    {
      en: ({ teams }, { list }) => `No team is named as the command team, above the others: ${list(teams)}.`,
      ko: ({ teams }, { list }) => `팀들을 지휘할 총괄팀이 지정되어 있지 않습니다. 현재 팀: ${list(teams)}.`,
    },
    {
      en: () => 'Give one team the function "command", with the powers that it needs.',
      ko: () => '한 팀의 역할을 총괄("command")로 정하고 필요한 권한을 주십시오.',
    },
  ),
  'command-without-authority': entry<{ team: Text }>(
    'warning',
    {
      en: ({ team }, { text }) =>
        `${text(team)}: the plan does not state what the command team may decide by itself.`,
      ko: ({ team }, { text }) => `${text(team)}: 스스로 결정할 수 있는 권한이 계획에 정해져 있지 않습니다.`,
    },
    {
      en: () => 'Write down its powers over all units, with their limits ("authority").',
      ko: () => '모든 조직에 대한 권한과 그 한도를 정하십시오("authority").',
    },
  ),
  'monitoring-lost': entry<{
    monitors: readonly Text[];
    scenarios: readonly Text[];
    noticed: Seconds | null;
  }>(
    'error',
    {
      en: ({ monitors, scenarios, noticed }, { list, duration }) =>
        `Monitoring is lost with what it watches: ${list(monitors)} (${list(scenarios)}).${
          noticed === null
            ? ' The plan does not state how the event is noticed then.'
            : ` The event is noticed after ${duration(noticed)} (declared).`
        }`,
      ko: ({ monitors, scenarios, noticed }, { list, duration }) =>
        `감시 대상과 함께 모니터링을 잃습니다: ${list(monitors)}. 시나리오: ${list(scenarios)}.${
          noticed === null
            ? ' 이때 장애를 어떻게 알게 되는지 계획에 없습니다.'
            : ` 장애를 알게 되는 시점: ${duration(noticed)} 뒤(선언값).`
        }`,
    },
    {
      en: () => 'Watch from a second place that the event does not reach.',
      ko: () => '재해가 미치지 않는 다른 곳에서도 감시하십시오.',
    },
  ),
  'alert-channel-lost': entry<{
    channel: Text;
    system: Text;
    people: number;
    scenarios: readonly Text[];
  }>(
    'error',
    {
      en: ({ channel, system, people, scenarios }, { text, list }) =>
        `${text(channel)}, by which ${people} ${agree(people, 'person is', 'people are')} to be called, depends on what has failed: ${text(system)} (${list(scenarios)}).`,
      ko: ({ channel, system, people, scenarios }, { text, list }) =>
        `${text(channel)}: ${people}명의 연락 수단이지만, 장애가 난 시스템에 의존합니다: ${text(system)}. 시나리오: ${list(scenarios)}.`,
    },
    {
      en: () => 'Call people over channels that need nothing of your own systems, and put these first.',
      ko: () => '자사 시스템에 의존하지 않는 연락 수단을 마련하고 먼저 쓰도록 하십시오.',
    },
  ),
  'person-unreachable': entry<{ people: readonly Text[]; scenarios: readonly Text[] }>(
    'error',
    {
      en: ({ people, scenarios }, { list }) =>
        `${list(people)} cannot be reached over any of their channels in: ${list(scenarios)}.`,
      ko: ({ people, scenarios }, { list }) =>
        `등록된 어떤 수단으로도 연락할 수 없는 사람: ${list(people)}. 시나리오: ${list(scenarios)}.`,
    },
    {
      en: () => 'Register for each of them a channel that the scenario does not take.',
      ko: () => '시나리오의 영향을 받지 않는 연락 수단을 각자에게 등록하십시오.',
    },
  ),
  'not-in-contact-tree': entry<{ people: readonly Text[] }>(
    'error',
    {
      en: ({ people }, { list }) =>
        `${list(people)}: they have a part in the emergency, but no contact tree calls them.`,
      ko: ({ people }, { list }) =>
        `비상조직에 속하지만 비상연락망에 없어 연락받지 못하는 사람: ${list(people)}.`,
    },
    {
      en: () => 'Add calls to them ("contactTrees"), or name them as deputies of somebody who is called.',
      ko: () => '비상연락망("contactTrees")에 넣거나, 연락받는 사람의 대행자로 정하십시오.',
    },
  ),
  'single-channel': entry<{ channel: Text; people: readonly Text[] }>(
    'warning',
    {
      en: ({ channel, people }, { text, list }) => `Only ${text(channel)} reaches: ${list(people)}.`,
      ko: ({ channel, people }, { text, list }) =>
        `연락 수단이 하나(${text(channel)})뿐인 사람: ${list(people)}.`,
    },
    {
      en: () => 'Register a second channel that does not depend on the same system or supplier.',
      ko: () => '같은 시스템이나 공급사에 의존하지 않는 두 번째 연락 수단을 등록하십시오.',
    },
  ),
  'contact-not-stated': entry<{ people: readonly Text[] }>(
    'note',
    {
      en: ({ people }, { list }) => `The plan does not state how to reach: ${list(people)}.`,
      ko: ({ people }, { list }) => `연락처가 계획에 없는 사람: ${list(people)}.`,
    },
    {
      en: () => 'Enter their contacts, the first choice first ("contacts").',
      ko: () => '먼저 쓸 것부터 차례로 연락처를 입력하십시오("contacts").',
    },
  ),
  'contact-unverified': entry<{ people: readonly Text[]; days: number; oldest: string | null }>(
    'warning',
    {
      en: ({ people, days, oldest }, { list }) =>
        oldest === null
          ? `The plan does not state when the contacts of these people were last confirmed: ${list(people)}.`
          : `Contacts are to be confirmed every ${days} days, and these were not (the oldest: ${oldest}): ${list(people)}.`,
      ko: ({ people, days, oldest }, { list }) =>
        oldest === null
          ? `연락처를 마지막으로 확인한 날이 계획에 없는 사람: ${list(people)}.`
          : `연락처를 ${days}일마다 확인해야 하나 기한이 지난 사람: ${list(people)}(가장 오래된 확인일: ${oldest}).`,
    },
    {
      en: () => 'Call the numbers, and enter the day ("verifiedOn").',
      ko: () => '직접 연락하여 확인하고 날짜를 입력하십시오("verifiedOn").',
    },
  ),
  'call-tree-too-slow': entry<{
    notice: Text;
    person: Text;
    deadline: Seconds;
    worst: Seconds;
    scenario: Text;
  }>(
    'error',
    {
      en: ({ notice, person, deadline, worst, scenario }, { text, duration }) =>
        `"${text(notice)}" is due within ${duration(deadline)}, but ${text(person)}, who sends or approves it, is reached ${duration(worst)} (declared) after its clock has started in "${text(scenario)}".`,
      ko: ({ notice, person, deadline, worst, scenario }, { text, duration }) =>
        `"${text(notice)}"의 기한은 ${duration(deadline)}이나, 담당자나 승인자와 연락되는 시점이 더 늦습니다: ${text(person)}, "${text(scenario)}"에서 기산점으로부터 ${duration(worst)} 뒤(선언값).`,
    },
    {
      en: () =>
        'Call this person earlier, over a quicker channel, or let somebody who is there at once send it.',
      ko: () => '더 먼저, 더 빠른 수단으로 연락하거나, 바로 움직일 수 있는 사람이 보내게 하십시오.',
    },
  ),
  'declaration-later-than-rto': entry<{
    declared: Seconds;
    scenario: Text;
    rto: Seconds;
    processes: readonly Text[];
  }>(
    'warning',
    {
      en: ({ declared, scenario, rto, processes }, { text, list, duration }) =>
        `In "${text(scenario)}" it takes ${duration(declared)} (by declared times) until the disaster is declared, longer than the RTO of processes that wait for it (the shortest: ${duration(rto)}): ${list(processes)}.`,
      ko: ({ declared, scenario, rto, processes }, { text, list, duration }) =>
        `"${text(scenario)}"에서 재해 선언까지 ${duration(declared)}(선언값)이 걸려, 선언을 기다리는 업무의 목표복구시간(가장 짧은 것: ${duration(rto)})을 이미 넘깁니다: ${list(processes)}.`,
    },
    {
      en: () => 'Notice, call and decide sooner, or allow the first switch-overs without a declaration.',
      ko: () => '탐지, 연락, 결정을 앞당기거나, 선언 전에 먼저 전환할 수 있게 하십시오.',
    },
  ),
} as const;
