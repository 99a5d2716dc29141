// The examples of a starting plan about what has to come back and how: systems, processes, response, risks, exercises.
import type { StartingExamples, Wording } from './starting-wording.ts';

export const startingRecovery = ({ profile, say, both }: Wording): StartingExamples => ({
  'systems.yaml': {
    systems: profile.systems.map(({ id, name: title, layer }) => ({
      id,
      name: say(title),
      layer,
      owner: 'operator',
      deployments: [
        { site: 'main', role: 'active' },
        {
          site: 'second',
          role: 'standby',
          replication: { mode: 'asynchronous', lag: 'PT5M' },
          activation: { mode: 'manual', duration: 'PT30M', team: 'recovery' },
        },
      ],
      ...(layer === 'data' && { holdsData: true }),
    })),
  },
  'processes.yaml': {
    criticalProcesses: profile.processes.map(({ id, name: title, system, rto, rpo, mtpd }) => ({
      id,
      name: say(title),
      owner: 'operator',
      rto,
      rpo,
      mtpd,
      requires: [system],
    })),
    impactAnalysis: {
      categories: [{ id: 'customers', name: both('Customers', '이용자') }],
      levels: [
        { level: 1, name: both('Low', '낮음') },
        { level: 3, name: both('Intolerable', '감내 불가') },
      ],
      intolerableFromLevel: 3,
      assessments: profile.processes.map(({ id, mtpd }) => ({
        process: id,
        ratings: [{ category: 'customers', after: mtpd, level: 3 }],
      })),
    },
    recoveryPriorities: profile.processes.map(({ id }, position) => ({
      tier: position + 1,
      elements: [id],
    })),
  },
  'response.yaml': {
    response: { detection: 'PT5M', decision: 'PT15M', declarers: ['manager', 'deputy'] },
    scenarios: [
      {
        id: 'main-site-lost',
        name: both('The main site is lost', '주 사업장 상실'),
        isWorstCase: true,
        lost: [{ element: 'main', for: 'P7D' }],
      },
    ],
    communications: [
      {
        id: 'report',
        name: both('Report to the authority', '감독기관 보고'),
        audience: 'authority',
        recipient: say(profile.report.recipient),
        trigger: say(profile.report.trigger),
        deadline: profile.report.deadline,
        channel: 'mobile',
        owner: 'support',
      },
    ],
    returnToNormal: {
      criteria: [
        both('All critical processes run at their normal level.', '모든 핵심업무가 정상 수준으로 운영된다.'),
      ],
    },
  },
  'risks.yaml': {
    risks: profile.risks.map(({ id, name: title, hazard }) => ({
      id,
      name: say(title),
      hazard,
      likelihood: 2,
      impact: 4,
      owner: 'manager',
    })),
  },
  'exercises.yaml': {
    exercises: [
      {
        id: 'first',
        name: both('First table-top exercise', '첫 도상훈련'),
        kind: 'tabletop',
        scenario: 'main-site-lost',
        lead: 'manager',
      },
    ],
    improvementMeasures: [
      {
        id: 'fill-in',
        name: both('Complete this plan', '이 계획의 완성'),
        owner: 'manager',
        state: 'in-progress',
      },
    ],
  },
});
