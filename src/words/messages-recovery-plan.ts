// What the disaster recovery plan says besides the plan's sections.
import { n } from './plurals.ts';

const en = {
  'recovery-plan': {
    title: 'Disaster Recovery Plan',
    subtitle: (plan: string) => `Part of: ${plan}`,
  },
  'recovery-teams': {
    title: 'Recovery teams',
    teams: 'Who recovers what',
    intro: 'A team recovers the systems whose switch-over or restart it carries out.',
    table: 'Recovery teams',
    lacks: 'No team has been entered',
    unassigned: 'Switch-overs without a team',
    unassignedIs: (count: number, names: string) =>
      `${n(count, 'system')} with a copy to switch to and no team that does it: ${names}`,
    allAssigned: 'Every switch-over by hand has a team that does it.',
    several: (count: number) => `${n(count, 'recovery', 'recoveries')} at once`,
    labels: {
      leads: 'Lead, then deputies',
      recovers: 'Recovers',
      procedures: 'Procedures',
      together: 'Together after (slowest scenario)',
    },
  },
  'recovery-order': {
    title: 'Order of recovery by scenario',
    intro:
      'Worked out from what each system needs, who has to be there and which tools must be up.\nSystems that nothing happens to are not listed; times count from the event.',
    table: (scenario: string) => `Systems in the order in which they are back: ${scenario}`,
    nothing: 'Nothing happens to any system.',
    untried: 'This scenario does not say what is lost, so that no order can be worked out',
    lacks: 'The plan describes no scenario, so that no order can be worked out',
    after: (time: string) => `${time} (declared)`,
    restored: 'where it was',
    copy: (site: string, role: string) => `${site} (${role})`,
    hindrances: {
      lostItself: 'lost',
      lost: (element: string) => `${element}: lost as well`,
      dependency: (element: string) => `needs ${element}`,
      tool: (element: string) => `tool ${element} is down`,
      declaration: () => 'nobody has declared',
      muster: (element: string) => `${element} does not come together`,
      backup: () => 'last resort, not needed',
      futile: () => 'would not have helped',
    },
    labels: {
      system: 'System',
      layer: 'Layer',
      back: 'Back after',
      rto: 'RTO',
      on: 'Runs on',
      held: 'Held up by',
    },
  },
  'recovery-tools': {
    title: 'Tools of the recovery',
    intro:
      'Recoveries need these to be up.\nA tool that is lost in the same event as what it recovers makes the recovery late or impossible.',
    table: 'Tools, where they run, and when they are missing',
    lacks: 'It is not written which tools the recoveries need',
    never: (scenarios: string) => `✗ never back: ${scenarios}`,
    late: (scenarios: string) => `△ down at first: ${scenarios}`,
    kept: '✓ up in every scenario tried',
    untried: '◌ no scenario tried',
    everything: 'recoveries in general',
    labels: { tool: 'Tool', at: 'Runs at', neededBy: 'Needed to recover', scenarios: 'In the scenarios' },
  },
  'rest-of-plan': {
    title: 'What stands in the business continuity plan',
    intro: 'This document is a part of it; the following is said there, once for all documents.',
    table: 'Subjects and where they stand',
    labels: { subject: 'Subject', where: 'Where' },
  },
};

const ko: typeof en = {
  'recovery-plan': {
    title: '재해복구계획서',
    subtitle: (plan) => `${plan}의 일부`,
  },
  'recovery-teams': {
    title: '복구 팀',
    teams: '팀별 복구 대상',
    intro: '복구 대상은 팀이 전환이나 재기동을 맡은 시스템입니다.',
    table: '복구 팀',
    lacks: '팀이 입력되어 있지 않습니다',
    unassigned: '담당 팀이 없는 전환',
    unassignedIs: (count, names) =>
      `수동으로 전환해야 하지만 담당 팀이 없는 시스템이 ${count}개 있습니다: ${names}`,
    allAssigned: '수동 전환마다 담당 팀이 정해져 있습니다.',
    several: (count) => `동시 복구 ${count}건`,
    labels: {
      leads: '팀장, 대행 순서',
      recovers: '복구 대상',
      procedures: '절차',
      together: '소집(가장 늦은 시나리오)',
    },
  },
  'recovery-order': {
    title: '시나리오별 복구 순서',
    intro:
      '각 시스템의 의존 대상, 필요한 인력, 필요한 도구에서 계산한 순서입니다.\n영향이 없는 시스템은 적지 않았으며 시간은 재해 발생부터 셉니다.',
    table: (scenario) => `복구되는 순서로 본 시스템: ${scenario}`,
    nothing: '영향을 받는 시스템이 없습니다.',
    untried: '이 시나리오에는 무엇을 잃는지 적혀 있지 않아 순서를 계산할 수 없습니다',
    lacks: '재해 시나리오가 없어 순서를 계산할 수 없습니다',
    after: (time) => `${time}(선언)`,
    restored: '원래 위치',
    copy: (site, role) => `${site}(${role})`,
    hindrances: {
      lostItself: '상실',
      lost: (element) => `${element} 함께 상실`,
      dependency: (element) => `${element} 필요`,
      tool: (element) => `도구 ${element} 중단`,
      declaration: () => '선언되지 않음',
      muster: (element) => `${element} 소집 불가`,
      backup: () => '마지막 수단으로 불필요',
      futile: () => '도움이 되지 않음',
    },
    labels: {
      system: '시스템',
      layer: '계층',
      back: '복구',
      rto: '목표복구시간',
      on: '가동 위치',
      held: '지연 원인',
    },
  },
  'recovery-tools': {
    title: '복구 도구',
    intro:
      '복구하려면 다음 도구가 가동 중이어야 합니다.\n복구 대상과 같은 사고로 도구를 잃으면 복구가 늦어지거나 불가능합니다.',
    table: '도구의 위치와 시나리오별 가동 여부',
    lacks: '복구에 필요한 도구가 적혀 있지 않습니다',
    never: (scenarios) => `✗ 복구 불가: ${scenarios}`,
    late: (scenarios) => `△ 초기 중단: ${scenarios}`,
    kept: '✓ 계산한 모든 시나리오에서 가동',
    untried: '◌ 계산한 시나리오 없음',
    everything: '복구 전반',
    labels: { tool: '도구', at: '가동 위치', neededBy: '복구 대상', scenarios: '시나리오별 가동' },
  },
  'rest-of-plan': {
    title: '업무연속성계획에 있는 사항',
    intro: '이 문서는 업무연속성계획의 일부이며, 다음 사항은 모든 문서에 공통으로 계획에 적혀 있습니다.',
    table: '항목과 위치',
    labels: { subject: '항목', where: '위치' },
  },
};

export const RECOVERY_PLAN = { en, ko };
