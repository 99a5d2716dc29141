// Findings about scenarios that are missing, and about exercises: held or not, their results and what is left to do.
import type { Seconds } from '../plan/duration.ts';
import type { CalendarDate, Scope, Text } from '../plan/plan.generated.ts';
import { agree, entry } from './finding-entry.ts';

/** Events that every plan has to have thought about; `any` where it has thought of none. */
export type Event = 'any' | 'data-centre' | 'supplier' | 'staff' | 'cyber-attack' | 'communications';

const EVENTS = {
  en: {
    'data-centre': 'the loss of a data centre',
    supplier: 'the loss of the main supplier',
    staff: 'the loss of staff',
    'cyber-attack': 'a cyber attack on systems and their data',
    communications: 'the loss of communications',
  },
  ko: {
    'data-centre': '데이터센터 상실',
    supplier: '주요 공급사 상실',
    staff: '인력 상실',
    'cyber-attack': '시스템과 데이터에 대한 침해사고',
    communications: '통신 상실',
  },
} as const;

const SCOPES = {
  en: { component: 'one component', zone: 'a zone', site: 'a site', organisation: 'the organisation' },
  ko: { component: '구성 요소', zone: '구역', site: '센터', organisation: '전사' },
} as const;

export const EXERCISE_FINDINGS = {
  'scenario-missing': entry<{ event: Event; elements: readonly Text[] }>(
    'warning',
    {
      en: ({ event, elements }, { list }) =>
        event === 'any'
          ? 'No scenario states what is lost.'
          : `No scenario covers ${EVENTS.en[event]}${elements.length === 0 ? '' : `: ${list(elements)}`}.`,
      ko: ({ event, elements }, { list }) =>
        event === 'any'
          ? '무엇을 잃는지 밝힌 시나리오가 없습니다.'
          : `시나리오가 없는 상황: ${EVENTS.ko[event]}${elements.length === 0 ? '' : `(${list(elements)})`}.`,
    },
    {
      en: () => 'Add one ("scenarios"), however unlikely: what is lost, and for how long.',
      ko: () => '드문 일이라도 무엇을 얼마 동안 잃는지 시나리오로 추가하십시오("scenarios").',
    },
  ),
  'scenario-never-exercised': entry<{ scenario: Text }>(
    'warning',
    {
      en: ({ scenario }, { text }) => `The plan records no exercise of "${text(scenario)}".`,
      ko: ({ scenario }, { text }) => `"${text(scenario)}": 훈련 기록이 계획에 없습니다.`,
    },
    {
      en: () => 'Exercise it: begin on paper, and end with a real switch-over.',
      ko: () => '도상훈련부터 시작하여 실제 전환까지 훈련하십시오.',
    },
  ),
  'scenario-exercised-long-ago': entry<{ scenario: Text; exercise: Text; on: CalendarDate; months: number }>(
    'warning',
    {
      en: ({ scenario, exercise, on, months }, { text }) =>
        `"${text(scenario)}" was last exercised on ${on} (${text(exercise)}), more than ${months} ${agree(months, 'month', 'months')} ago.`,
      ko: ({ scenario, exercise, on, months }, { text }) =>
        `"${text(scenario)}": 마지막 훈련일은 ${on}(${text(exercise)})이며, ${months}개월이 지났습니다.`,
    },
    {
      en: () => 'Exercise it again, and enter the result.',
      ko: () => '다시 훈련하고 결과를 입력하십시오.',
    },
  ),
  'scenario-exercised-too-small': entry<{ scenario: Text; needed: Scope; exercise: Text; scope: Scope }>(
    'warning',
    {
      en: ({ scenario, needed, exercise, scope }, { text }) =>
        `"${text(scenario)}" takes ${SCOPES.en[needed]}, but was exercised in the scope of ${SCOPES.en[scope]} only (${text(exercise)}).`,
      ko: ({ scenario, needed, exercise, scope }, { text }) =>
        `"${text(scenario)}": 잃는 범위는 ${SCOPES.ko[needed]} 단위인데, 훈련 범위는 ${SCOPES.ko[scope]} 단위였습니다(${text(exercise)}).`,
    },
    {
      en: ({ needed }) => `Exercise it in the scope of ${SCOPES.en[needed]}.`,
      ko: ({ needed }) => `훈련 범위를 넓히십시오(${SCOPES.ko[needed]} 단위).`,
    },
  ),
  'exercise-worse-than-rto': entry<{
    element: Text;
    exercise: Text;
    on: CalendarDate | null;
    took: Seconds;
    rto: Seconds;
  }>(
    'error',
    {
      en: ({ element, exercise, on, took, rto }, { text, duration }) =>
        `${text(element)} took ${duration(took)} (proven: ${text(exercise)}${on === null ? '' : `, ${on}`}), longer than its RTO (${duration(rto)}).`,
      ko: ({ element, exercise, on, took, rto }, { text, duration }) =>
        `${text(element)}: 실제로 걸린 시간(${duration(took)}, 실측값: ${text(exercise)}${on === null ? '' : `, ${on}`})이 목표복구시간(${duration(rto)})보다 깁니다.`,
    },
    {
      en: () => 'Speed the recovery up and exercise again, or set an RTO that can be kept.',
      ko: () => '복구를 앞당겨 다시 훈련하거나, 지킬 수 있는 목표복구시간으로 고치십시오.',
    },
  ),
  'exercise-finding-overdue': entry<{ exercise: Text; point: Text; dueOn: CalendarDate }>(
    'warning',
    {
      en: ({ exercise, point, dueOn }, { text }) =>
        `A point of "${text(exercise)}" was due on ${dueOn} and is still open: ${text(point)}`,
      ko: ({ exercise, point, dueOn }, { text }) =>
        `"${text(exercise)}"의 지적 사항이 기한(${dueOn})을 넘겼습니다: ${text(point)}`,
    },
    {
      en: () => 'Close it ("closedOn"), or set a new day and say why.',
      ko: () => '조치하여 종결하거나("closedOn"), 사유와 새 기한을 정하십시오.',
    },
  ),
  'improvement-overdue': entry<{ measure: Text; dueOn: CalendarDate }>(
    'warning',
    {
      en: ({ measure, dueOn }, { text }) => `"${text(measure)}" was due on ${dueOn} and is not done.`,
      ko: ({ measure, dueOn }, { text }) =>
        `"${text(measure)}": 기한(${dueOn})이 지났으나 끝나지 않았습니다.`,
    },
    {
      en: () => 'Finish it ("state": "done"), or set a new day and say why.',
      ko: () => '마치거나("state": "done"), 사유와 새 기한을 정하십시오.',
    },
  ),
  'corrective-order-overdue': entry<{ inspection: Text; order: Text; dueOn: CalendarDate }>(
    'warning',
    {
      en: ({ inspection, order, dueOn }, { text }) =>
        `An order of "${text(inspection)}" was due on ${dueOn} and is still open: ${text(order)}`,
      ko: ({ inspection, order, dueOn }, { text }) =>
        `"${text(inspection)}"의 시정 명령이 기한(${dueOn})을 넘겼습니다: ${text(order)}`,
    },
    {
      en: () => 'Carry it out and enter the day ("closedOn").',
      ko: () => '이행하고 날짜를 입력하십시오("closedOn").',
    },
  ),
} as const;
