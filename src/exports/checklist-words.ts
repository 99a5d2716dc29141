// What a checklist says as a spreadsheet, in plain text: its columns, other scales, and what may be filled in.
import type { Language } from '../diagnostics/entry.ts';
import { SCALE_WORDS } from '../words/messages-scales.ts';

const en = {
  columns: {
    number: 'No',
    citation: 'Citation',
    requirement: 'Requirement',
    method: 'Method',
    result: 'Result',
    ...SCALE_WORDS.en.scales.names,
    evidence: 'Evidence',
    places: 'Place in the files',
    gap: 'Gap',
    action: 'To do',
    owner: 'Owner, due',
    source: 'Source of the text',
  },
  selfAssessment:
    'A self-assessment by Holdfast: what the data of the plan state, not that the facility or the organisation is so.',
  noAssessmentPlan:
    'No assessment plan of its own: the requirements of the rule book were assessed as they stand.',
  oscalResults: {
    met: 'The plan says of every subject that it meets the requirement.',
    'partly-met': 'Some subjects meet the requirement, some do not.',
    'not-met': 'No subject meets the requirement.',
    'not-evidenced': 'The plan says nothing by which to judge.',
    'to-review': 'There is evidence; a person has to judge it.',
    'to-attest': 'No data can show it; a person has to confirm it.',
    attested: 'A named person has confirmed it.',
    'not-applicable': 'It does not concern the organisation.',
  },
  sheets: { checklist: 'Checklist', people: 'People', about: 'About' },
  entry: {
    confirmation: 'Confirmation',
    by: 'Confirmed by',
    on: 'Confirmed on',
    until: 'Valid until',
    reference: 'Reference',
    statement: 'Statement',
    actionOwner: 'Action: owner',
    actionDue: 'Action: due',
  },
  confirmations: { attested: 'attested', excluded: 'not applicable' },
  changes: {
    change: 'Change',
    regressed: 'regressed',
    opened: 'opened',
    closed: 'closed',
    moved: 'changed otherwise',
    unchanged: 'unchanged',
    added: 'new requirement',
    removed: 'no longer asked',
    changed: 'says something else now',
  },
  hints: {
    confirmation:
      'Only rows to review, to attest or attested can be attested. "not applicable" needs a statement of the reason.',
    day: 'A day, such as 2026-09-30.',
    person: 'Choose somebody from the plan.',
  },
  about:
    'The white columns are worked out and are not read back. What is written into the coloured columns goes into the plan with "holdfast attest".',
  regime: 'Rule book',
  plan: 'Plan',
  asOf: 'Assessed as of',
  textOf: 'Text of the rules of',
};

const ko: typeof en = {
  columns: {
    number: '번호',
    citation: '근거 조항',
    requirement: '요구사항',
    method: '점검 방법',
    result: '판정',
    ...SCALE_WORDS.ko.scales.names,
    evidence: '근거·증적',
    places: '파일 위치',
    gap: '미비점',
    action: '조치',
    owner: '담당·기한',
    source: '법령 확인 상태',
  },
  selfAssessment:
    'Holdfast에 의한 자체 점검으로, 계획의 데이터가 그렇게 적고 있다는 뜻이며 시설과 조직이 실제로 그러하다는 뜻이 아닙니다.',
  noAssessmentPlan: '별도의 점검 계획 없이 규제의 요구사항을 그대로 점검하였습니다.',
  oscalResults: {
    met: '계획에 따르면 모든 대상이 요구사항을 충족합니다.',
    'partly-met': '일부 대상만 요구사항을 충족합니다.',
    'not-met': '요구사항을 충족하는 대상이 없습니다.',
    'not-evidenced': '판단할 내용이 계획에 없습니다.',
    'to-review': '근거가 있으며 사람의 검토가 필요합니다.',
    'to-attest': '데이터로는 확인할 수 없어 담당자의 확인이 필요합니다.',
    attested: '지정된 담당자가 확인하였습니다.',
    'not-applicable': '해당하지 않습니다.',
  },
  sheets: { checklist: '점검표', people: '인원', about: '안내' },
  entry: {
    confirmation: '확인',
    by: '확인자',
    on: '확인일',
    until: '유효기한',
    reference: '근거 문서',
    statement: '확인 내용',
    actionOwner: '조치 담당',
    actionDue: '조치 기한',
  },
  confirmations: { attested: '확인됨', excluded: '해당없음' },
  changes: {
    change: '변동',
    regressed: '후퇴',
    opened: '신규 미결',
    closed: '해소',
    moved: '그 밖의 변동',
    unchanged: '변동 없음',
    added: '새로 생긴 요구사항',
    removed: '없어진 요구사항',
    changed: '내용이 바뀐 요구사항',
  },
  hints: {
    confirmation:
      '검토 필요, 확인 필요, 확인됨인 항목만 확인할 수 있습니다. "해당없음"은 확인 내용에 사유를 적어야 합니다.',
    day: '날짜를 적으십시오(예: 2026-09-30).',
    person: '계획에 있는 사람을 고르십시오.',
  },
  about:
    '흰색 열은 계획에서 산출한 값이며 다시 읽어 들이지 않습니다. 색이 있는 열에 적은 내용은 "holdfast attest"로 계획에 반영됩니다.',
  regime: '규제',
  plan: '계획',
  asOf: '점검 기준일',
  textOf: '법령 기준일',
};

export type ChecklistWords = typeof en;

export const CHECKLIST_WORDS: Readonly<Record<Language, ChecklistWords>> = { en, ko };
