// Explanations of findings about scenarios, exercises and what is left to do, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import { KIM, MAIN, MAIN_LOST, payments } from './example-parts.ts';
import type { EXERCISE_FINDINGS } from './exercise-findings.ts';

const exercised = (fields: string, more = ''): string =>
  `${MAIN}${MAIN_LOST}exercises:\n  - { id: drill, name: Switch-over exercise, scenario: main-lost, ${fields} }\n${more}`;
const DATABASE = 'systems:\n  - { id: db, name: Database, rto: PT1H }\n';
const measure = (fields: string): string =>
  `${KIM}improvementMeasures:\n  - { id: console, name: Second console, owner: kim, dueOn: 2026-09-30, ${fields} }\n`;
const order = (fields: string): string =>
  `inspections:\n  - id: inspection\n    name: Inspection 2026\n    orders:\n      - { text: Plan a switch-over exercise., dueOn: 2026-09-30${fields} }\n`;

export const EXERCISE_EXPLANATIONS: Readonly<Record<keyof typeof EXERCISE_FINDINGS, Explanation>> = {
  'scenario-missing': explanation(
    [
      'No scenario covers an event that every plan has to have thought about.',
      '모든 계획이 다루어야 할 상황에 대한 시나리오가 없습니다.',
    ],
    [
      'What no scenario takes away is never tried: weaknesses that only show there stay hidden.',
      '시나리오에서 잃어 보지 않은 것은 검증되지 않아, 그때만 드러나는 약점이 숨어 있게 됩니다.',
    ],
    [
      'Add a scenario, however unlikely: what is lost, and for how long ("scenarios").',
      '드문 일이라도 무엇을 얼마 동안 잃는지 시나리오로 추가하십시오("scenarios").',
    ],
    inFile('scenarios.yaml', `${MAIN}${payments('')}`, `${MAIN}${payments('')}${MAIN_LOST}`),
  ),
  'scenario-never-exercised': explanation(
    ['The plan records no exercise of a scenario.', '시나리오에 대한 훈련 기록이 계획에 없습니다.'],
    [
      'Until somebody has tried it, nobody knows whether people and procedures do what is written.',
      '해 보기 전에는 사람과 절차가 계획대로 움직이는지 아무도 모릅니다.',
    ],
    [
      'Exercise it: begin on paper, and end with a real switch-over.',
      '도상훈련부터 시작하여 실제 전환까지 훈련하십시오.',
    ],
    inFile('exercises.yaml', `${MAIN}${MAIN_LOST}`, exercised('scope: site, heldOn: 2026-10-05')),
  ),
  'scenario-exercised-long-ago': explanation(
    [
      'The last exercise of a scenario was longer ago than the plan allows.',
      '시나리오의 마지막 훈련이 정해진 주기보다 오래되었습니다.',
    ],
    [
      'Systems and people have changed since, and what was proven then is no longer.',
      '그사이 시스템과 사람이 바뀌어 그때 확인한 것이 지금도 맞는지 알 수 없습니다.',
    ],
    ['Exercise it again, and enter the result.', '다시 훈련하고 결과를 입력하십시오.'],
    inFile(
      'exercises.yaml',
      exercised('scope: site, heldOn: 2024-10-05'),
      exercised('scope: site, heldOn: 2026-10-05'),
    ),
  ),
  'scenario-exercised-too-small': explanation(
    [
      'A scenario takes more than what has been exercised.',
      '시나리오에서 잃는 범위보다 작은 범위만 훈련했습니다.',
    ],
    [
      'A component that is switched over on a quiet day proves nothing about the loss of the whole site.',
      '평온한 날 구성 요소 하나를 전환해 본 것으로는 센터 전체를 잃는 상황을 확인할 수 없습니다.',
    ],
    ['Exercise it in the scope of what is lost ("scope").', '잃는 범위와 같은 범위로 훈련하십시오("scope").'],
    inFile(
      'exercises.yaml',
      exercised('scope: component, heldOn: 2026-10-05'),
      exercised('scope: site, heldOn: 2026-10-05'),
    ),
  ),
  'exercise-worse-than-rto': explanation(
    [
      'In an exercise a recovery took longer than its RTO.',
      '훈련에서 복구에 걸린 시간이 목표복구시간보다 깁니다.',
    ],
    [
      'It is proven that the target is not kept, and under better conditions than a disaster offers.',
      '실제 재해보다 나은 조건에서도 목표를 지키지 못함이 확인되었습니다.',
    ],
    [
      'Speed the recovery up and exercise again, or set an RTO that can be kept.',
      '복구를 앞당겨 다시 훈련하거나, 지킬 수 있는 목표복구시간으로 고치십시오.',
    ],
    inFile(
      'exercises.yaml',
      exercised('scope: site, heldOn: 2026-10-05, measurements: [{ element: db, duration: PT3H }]', DATABASE),
      exercised(
        'scope: site, heldOn: 2026-10-05, measurements: [{ element: db, duration: PT40M }]',
        DATABASE,
      ),
    ),
  ),
  'exercise-finding-overdue': explanation(
    [
      'A point that an exercise has brought up was due, and is still open.',
      '훈련에서 나온 지적 사항이 기한을 넘겼습니다.',
    ],
    [
      'An exercise is worth what is changed after it; auditors ask for exactly these points.',
      '훈련의 가치는 그 뒤에 고친 것에 있으며, 감사에서 바로 이 점을 확인합니다.',
    ],
    [
      'Close it ("closedOn"), or set a new day and say why.',
      '조치하여 종결하거나("closedOn"), 사유와 새 기한을 정하십시오.',
    ],
    inFile(
      'exercises.yaml',
      exercised('scope: site, heldOn: 2026-06-05, findings: [{ text: Too few servers., dueOn: 2026-09-30 }]'),
      exercised(
        'scope: site, heldOn: 2026-06-05, findings: [{ text: Too few servers., dueOn: 2026-09-30, closedOn: 2026-09-12 }]',
      ),
    ),
  ),
  'improvement-overdue': explanation(
    ['An improvement measure was due, and is not done.', '개선 과제가 기한을 넘겼습니다.'],
    [
      'The weakness that it was to remove is still there, while the plan seems to have taken care of it.',
      '없애려던 약점이 그대로 남아 있는데도 계획상으로는 해결되는 것처럼 보입니다.',
    ],
    [
      'Finish it ("state: done"), or set a new day and say why.',
      '마치거나("state: done"), 사유와 새 기한을 정하십시오.',
    ],
    inFile('improvement.yaml', measure('state: planned'), measure('state: done')),
  ),
  'corrective-order-overdue': explanation(
    ['An order of an inspection was due, and is still open.', '점검에서 받은 시정 명령이 기한을 넘겼습니다.'],
    [
      'Authorities follow their orders up, and a late answer may cost a fine.',
      '관계기관은 이행 여부를 확인하며, 늦으면 과태료를 물 수 있습니다.',
    ],
    ['Carry it out and enter the day ("closedOn").', '이행하고 날짜를 입력하십시오("closedOn").'],
    inFile('inspections.yaml', order(''), order(', closedOn: 2026-09-20')),
  ),
};
