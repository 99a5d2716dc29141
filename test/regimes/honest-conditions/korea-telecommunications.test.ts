// What the Korean rule books on telecommunications ask must be seen in the plan: something near it is not enough.
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { all, itMeetsOnlyWhatIsAsked, withUnit } from './near-misses.ts';

const DIGITAL = 'kr-digital-service-continuity';
const TELECOM = 'kr-telecommunications-business-act';
const withOfficer =
  (change: object) =>
  (plan: Plan): Plan => ({
    ...plan,
    governance: {
      ...plan.governance,
      appointments: (plan.governance?.appointments ?? []).map((each) =>
        each.post === 'disaster-management-officer' ? { ...each, ...change } : each,
      ),
    },
  });

const withFigures =
  (figures: object, sectors = ['online-service' as const]) =>
  (plan: Plan): Plan => ({
    ...plan,
    organization: { ...plan.organization, sectors, figures },
  });

itMeetsOnlyWhatIsAsked([
  [
    'kr1-01',
    DIGITAL,
    'an online service that counts lines',
    withFigures({ year: 2025, subscribers: 0, lines: 0 }),
  ],
  [
    'kr1-01',
    DIGITAL,
    'figures of a year that is not over',
    withFigures({ year: 2026, averageDailyDomesticUsers: 1, domesticTrafficPercent: 1 }),
  ],
  ['kr1-02', DIGITAL, 'a plan filed for years ahead', all('filings', { coversYear: 2029 })],
  [
    'kr1-07',
    DIGITAL,
    'supplies that were counted long ago',
    all('recoverySupplies', { checkedOn: '2025-11-20' }),
  ],
  ['kr1-12', DIGITAL, 'an inspection of its own', all('inspections', { kind: 'self-inspection' })],
  [
    'kr1-12',
    DIGITAL,
    'inspections that do not say whether there were orders',
    all('inspections', { orders: undefined }),
  ],
  ['kr1-13', DIGITAL, 'a report within a day', all('communications', { deadline: 'P1D' })],
  [
    'kr1-13',
    DIGITAL,
    'a report that counts from restoration',
    all('communications', { deadlineFrom: 'restoration' }),
  ],
  [
    'kr1-13',
    DIGITAL,
    'a report of disasters from four hours',
    all('communications', { event: 'disaster', thresholdMinutes: 240 }),
  ],
  [
    'kr1-13',
    DIGITAL,
    'a report of outages from four hours',
    all('communications', { event: 'outage', thresholdMinutes: 240 }),
  ],
  ['kr1-15', DIGITAL, 'an officer who heads no unit', withOfficer({ headOf: undefined })],
  ['kr1-15', DIGITAL, 'an officer without a deputy', withOfficer({ deputy: undefined })],
  ['kr1-17', DIGITAL, 'a unit of nobody', withUnit({ headcount: 0 })],
  ['kr1-24', DIGITAL, 'roaming that was tried long ago', all('agreements', { testedOn: '2025-11-20' })],
  ['kr5-02', DIGITAL, 'a talk at a table', all('exercises', { kind: 'tabletop' })],
  [
    'kr5-08',
    DIGITAL,
    'a needed system of which no copy is written',
    (plan) =>
      all('criticalProcesses', { requires: ['messages', 'ghost'] })({
        ...plan,
        systems: [...(plan.systems ?? []), { id: 'ghost', name: 'Ghost' }],
      }),
  ],
  ['kr5-10', DIGITAL, 'a scenario that was never reviewed', all('scenarios', { reviewedOn: undefined })],
  ['kr5-10', DIGITAL, 'a scenario without a way of recovery', all('scenarios', { response: undefined })],
  [
    'kr5-10',
    DIGITAL,
    'targets that were worked out long ago',
    (plan) => ({
      ...plan,
      impactAnalysis: { ...plan.impactAnalysis, on: '2025-01-01' },
    }),
  ],
  [
    'kr4-01',
    TELECOM,
    'figures of a year that is not over',
    withFigures({ year: 2026, averageDailyDomesticUsers: 2_000_000, domesticTrafficPercent: 2 }),
  ],
  [
    'kr4-07',
    TELECOM,
    'announcements of planned work alone',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).filter(
        ({ audience, event }) => audience !== 'user' || event !== 'outage',
      ),
    }),
  ],
  ['kr4-09', TELECOM, 'a notice within a day', all('communications', { deadline: 'P1D' })],
  [
    'kr4-09',
    TELECOM,
    'a failed facility of which users hear after two hours',
    all('communications', { facilityThresholdMinutes: 120 }),
  ],
  ['kr4-11', TELECOM, 'a notice that nobody has written', all('communications', { message: undefined })],
  ['kr4-15', TELECOM, 'a report for years ahead', all('filings', { coversYear: 2029 })],
  [
    'kr1-13',
    DIGITAL,
    'a message to an authority about something else',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) => ({ ...each, event: 'other' as const })),
    }),
  ],
  [
    'kr4-12',
    TELECOM,
    'an alternative that is not the press',
    (plan) => ({
      ...plan,
      channels: (plan.channels ?? []).map((each) =>
        each.kind === 'press' ? { ...each, kind: 'sms' } : each,
      ),
    }),
  ],
]);
