// A rule book of seven requirements, one for each kind of answer, for the small plan.
import type { Plan } from '../../src/plan/plan.generated.ts';
import { smallPlan } from './small-plan.ts';

const both = (en: string, ko: string) => ({ en, ko });
const has = (name: string, value: unknown) => ({ required: [name], properties: { [name]: value } });
const source = { status: 'verified', asOf: '2026-01-01' };

export const smallRegime = {
  id: 'small-rules',
  name: both('Rules for clinics', '의원 안전 기준'),
  authority: both('Ministry of Health', '보건복지부'),
  asOf: '2026-01-01',
  isLaw: false,
  note: both('Made for a test. Not a real rule.', '시험용으로 만들었다. 실제 규정이 아니다.'),
  scope: {
    anyOf: [
      {
        name: both('Clinics with 30 employees', '임직원 30명 이상의 의원'),
        expect: has('employeeCount', { minimum: 30 }),
      },
      { name: both('Carriers', '통신사업자'), expect: has('subscriberCount', { minimum: 1 }) },
    ],
    addressees: [
      {
        name: both('Banks', '은행'),
        expect: has('sectors', { contains: { const: 'bank' } }),
        requirements: ['r-7'],
      },
    ],
  },
  requirements: [
    {
      id: 'r-1',
      citation: both('Art. 1', '제1조'),
      requirement: both('Risks have been rated', '위험의 평가'),
      check: 'automatic',
      subject: '/risks/*',
      expect: has('likelihood', { minimum: 1 }),
      whenNone: 'not-evidenced',
      evidence: ['risks'],
      source,
    },
    {
      id: 'r-2',
      citation: both('Art. 2', '제2조'),
      requirement: both('Tools and systems are active at two sites', '두 곳 이상에서 동작'),
      check: 'automatic',
      subject: '/systems/*',
      expect: has('siteCount', { minimum: 2 }),
      whenNone: 'not-evidenced',
      evidence: ['dependencies', 'strategies'],
      remedy: both('Add a second site.', '제2 장소에 배치할 것'),
      source: { status: 'partly-verified', note: both('Known from the press.', '언론 보도로 확인함.') },
    },
    {
      id: 'r-3',
      citation: both('Art. 3', '제3조'),
      requirement: both(
        'Every process is back within half an hour and has a procedure',
        '30분 이내 복구와 복구 절차',
      ),
      check: 'automatic',
      subject: '/criticalProcesses/*',
      expect: {
        required: ['rtoMinutes', 'procedureCount'],
        properties: { rtoMinutes: { maximum: 30 }, procedureCount: { minimum: 1 } },
      },
      whenNone: 'not-evidenced',
      evidence: ['critical-processes'],
      remedy: both('Shorten the RTO.', '목표복구시간을 줄일 것'),
      source,
    },
    {
      id: 'r-4',
      citation: both('Art. 4', '제4조'),
      requirement: both('Recovery supplies are kept', '복구 물자의 확보'),
      check: 'automatic',
      subject: '/recoverySupplies/*',
      expect: has('quantityCount', { minimum: 1 }),
      whenNone: 'not-evidenced',
      evidence: ['annex'],
      source,
    },
    {
      id: 'r-5',
      citation: both('Art. 5', '제5조'),
      requirement: both('Users are compensated', '이용자 보상'),
      check: 'review',
      subject: '/compensation',
      expect: has('principleCount', { minimum: 1 }),
      whenNone: 'not-evidenced',
      evidence: ['crisis-communication'],
      source,
    },
    {
      id: 'r-6',
      citation: both('Art. 6', '제6조'),
      requirement: both('Management knows the penalties', '제재 수준의 인지'),
      check: 'attest',
      subject: '/plan',
      whenNone: 'not-evidenced',
      evidence: ['policy'],
      source,
    },
    {
      id: 'r-7',
      citation: both('Art. 7', '제7조'),
      requirement: both('Deposits are paid out', '예금의 지급'),
      check: 'automatic',
      subject: '/plan',
      expect: has('hasPurpose', { const: true }),
      whenNone: 'not-evidenced',
      evidence: ['policy'],
      source,
    },
    {
      id: 'r-8',
      citation: both('Art. 8', '제8조'),
      requirement: both('Patients are moved', '환자의 이송'),
      check: 'automatic',
      subject: '/plan',
      expect: has('hasPurpose', { const: true }),
      whenNone: 'not-evidenced',
      evidence: ['policy'],
      source,
    },
  ],
};

/** The small plan with its word on these requirements. */
export const regulatedPlan: Plan = {
  ...smallPlan,
  attestations: [
    {
      requirement: 'r-6',
      by: 'joon',
      on: '2026-02-01',
      reference: 'Minutes 7',
      statement: both('Discussed by the board.', '이사회에서 논의하였다.'),
    },
  ],
  exclusions: [
    { requirement: 'r-8', reason: both('No beds.', '병상이 없다.'), approvedBy: 'joon', on: '2026-02-01' },
  ],
  improvementMeasures: [
    ...(smallPlan.improvementMeasures ?? []),
    {
      id: 'second-tool',
      name: both('Second administration tool', '관리도구 분산'),
      addresses: ['r-2'],
      owner: 'mina',
      dueOn: '2026-10-15',
      state: 'planned',
    },
  ],
};
