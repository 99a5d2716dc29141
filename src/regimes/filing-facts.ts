// Facts of what is filed with authorities and inspected.
import { weekdaysBetween } from '../plan/calendar.ts';
import type { Filing, Inspection } from '../plan/plan.generated.ts';
import { filingChangeFacts } from './change-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  daysSince,
  daysSinceLatest,
  daysToEndOfYear,
  daysUntil,
  eachOnce,
  given,
  isWithinMonths,
  openTasks,
  overdueCount,
  saysSomething,
} from './fact-values.ts';

const FILING_KINDS = [
  'management-plan',
  'facility-grades',
  'corrective-plan',
  'corrective-result',
  'exercise-report',
  'officer-notice',
  'guideline-received',
  'supplement-order-reply',
  'alternative-plan',
  'supplier-register',
  'supplier-agreement-notice',
  'offshoring-notice',
  'incident-manual',
  'stability-report',
  'crisis-manual',
  'emergency-contacts',
  'incident-report',
  'post-incident-report',
  'site-approval',
  'test-programme',
  'action-plan',
  'other',
] as const;

const INSPECTION_KINDS = [
  'disaster-management',
  'data-centre-protection',
  'security-review',
  'self-inspection',
  'other',
] as const;

export const filings = collection<Filing>(
  '/filings/*',
  'What was handed in to an authority, or received from one.',
  (plan) => plan.filings,
  (entry) => entry.name,
  {
    kind: word(FILING_KINDS, 'kind', 'What it is.', ({ kind }) => kind),
    coversYear: number('year', 'coversYear', 'Year that it covers.', ({ coversYear }) => coversYear),
    daysSinceFiled: number(
      'days',
      'filedOn',
      'Days since it was handed in or received.',
      ({ filedOn }, { asOf }) => daysSince(filedOn, asOf),
    ),
    daysFromOccasionToFiling: number(
      'days',
      'triggeredOn filedOn',
      'Days from what it is about to handing it in; negative where it was handed in before.',
      ({ triggeredOn, filedOn }, { asOf }) =>
        triggeredOn === undefined || daysSince(filedOn, asOf) === undefined
          ? undefined
          : daysUntil(filedOn, triggeredOn),
    ),
    weekdaysFromOccasionToFiling: number(
      'days',
      'triggeredOn filedOn',
      'The same in days from Monday to Friday; public holidays count too, so it is never fewer than the working days.',
      ({ triggeredOn, filedOn }, { asOf }) =>
        triggeredOn === undefined || filedOn === undefined || daysSince(filedOn, asOf) === undefined
          ? undefined
          : weekdaysBetween(triggeredOn, filedOn),
    ),
    daysUntilDue: number(
      'days',
      'dueOn',
      'Days until it is due; negative once that day has passed.',
      ({ dueOn }, { asOf }) => daysUntil(dueOn, asOf),
    ),
    daysFiledBeforeDue: number(
      'days',
      'filedOn dueOn',
      'Days from handing it in to the day on which it was due; negative where it was late.',
      ({ filedOn, dueOn }, { asOf }) =>
        dueOn === undefined || filedOn === undefined || daysSince(filedOn, asOf) === undefined
          ? undefined
          : daysUntil(dueOn, filedOn),
    ),
    daysFiledBeforeYearCovered: number(
      'days',
      'filedOn coversYear',
      'Days from handing it in to 1 January of the year that it covers: 93 for 30 September of the year before.',
      ({ filedOn, coversYear }, { asOf }) =>
        coversYear === undefined || filedOn === undefined || daysSince(filedOn, asOf) === undefined
          ? undefined
          : daysToEndOfYear(filedOn, coversYear - 1) + 1,
    ),
    daysUntilYearCoveredEnds: number(
      'days',
      'coversYear',
      'Days until the last day of the year that it covers: 92 on 30 September of that year.',
      ({ coversYear }, { asOf }) =>
        coversYear === undefined ? undefined : daysToEndOfYear(asOf, coversYear),
    ),
    ...filingChangeFacts,
    hasVersion: flag('version', 'The version of what was handed in is written.', ({ version }) =>
      given(version),
    ),
    hasReference: flag('reference', 'A receipt is referred to.', ({ reference }) => given(reference)),
    hasAuthority: flag('authority', 'To whom it was handed in is written.', ({ authority }) =>
      saysSomething(authority),
    ),
  },
);

export const inspectionLog = collection<readonly Inspection[]>(
  '/inspections',
  'All inspections together.',
  (plan) => plan.inspections && [plan.inspections],
  () => undefined,
  {
    heldInspectionCount: number(
      'count',
      '/inspections/*/heldOn',
      'Inspections that took place.',
      (inspections, { asOf }) =>
        inspections.filter(({ heldOn }) => daysSince(heldOn, asOf) !== undefined).length,
    ),
    daysSinceLatestInspection: number(
      'days',
      '/inspections/*/heldOn',
      'Days since the latest one.',
      (inspections, { asOf }) =>
        daysSinceLatest(
          inspections.map(({ heldOn }) => heldOn),
          asOf,
        ),
    ),
    kindsInTwelveMonths: words(
      INSPECTION_KINDS,
      '/inspections/*/kind /inspections/*/heldOn',
      'What inspections of the last twelve months were held for.',
      (inspections, { asOf }) =>
        eachOnce(
          inspections.flatMap(({ kind, heldOn }) =>
            kind !== undefined && isWithinMonths(heldOn, 12, asOf) === true ? [kind] : [],
          ),
        ),
    ),
    openOrderCount: number(
      'count',
      '/inspections/*/orders/*/closedOn',
      'Corrective orders that are not carried out yet.',
      (inspections, { asOf }) =>
        openTasks(
          inspections.flatMap(({ orders }) => orders ?? []),
          asOf,
        ).length,
    ),
    overdueOrderCount: number(
      'count',
      '/inspections/*/orders/*/dueOn /inspections/*/orders/*/closedOn',
      'Open corrective orders past their day; unknown where an open one has none, and where an inspection that was held does not say whether there were orders.',
      (inspections, { asOf }) =>
        inspections.some(
          ({ heldOn, orders }) => orders === undefined && daysSince(heldOn, asOf) !== undefined,
        )
          ? undefined
          : overdueCount(
              inspections.flatMap(({ orders }) => orders ?? []),
              asOf,
            ),
    ),
  },
);

export const inspections = collection<Inspection>(
  '/inspections/*',
  'A visit of an authority.',
  (plan) => plan.inspections,
  (entry) => entry.name,
  {
    kind: word(INSPECTION_KINDS, 'kind', 'What it was held for.', ({ kind }) => kind),
    daysSinceHeld: number('days', 'heldOn', 'Days since the visit.', ({ heldOn }, { asOf }) =>
      daysSince(heldOn, asOf),
    ),
    hasResult: flag('result', 'What came of it is written.', ({ result }) => saysSomething(result)),
    orderCount: number('count', 'orders', 'Corrective orders.', ({ orders }) => countOf(orders)),
    overdueOrderCount: number(
      'count',
      'orders/*/dueOn orders/*/closedOn',
      'Open corrective orders past their day; unknown where an open one has none.',
      ({ orders }, { asOf }) => overdueCount(orders, asOf),
    ),
  },
);
