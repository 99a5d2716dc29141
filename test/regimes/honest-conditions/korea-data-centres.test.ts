// What the Korean rule books on facilities and data centres ask must be seen in the plan: something near it is not enough.
import type { Facility, Plan } from '../../../src/plan/plan.generated.ts';
import {
  all,
  changedYesterday,
  itIsMetByAllOrNot,
  itIsReviewedOnlyWithWhatIsAsked,
  itMeetsOnlyWhatIsAsked,
  type Row,
  withUnit,
} from './near-misses.ts';

const GRADES = 'kr-facility-grades';
const DATA_CENTRES = 'kr-network-act-data-centre';
const withFacility =
  (change: Partial<Record<keyof Facility, unknown>>) =>
  (plan: Plan): Plan => ({
    ...plan,
    sites: (plan.sites ?? []).map((site) =>
      site.facility === undefined ? site : { ...site, facility: { ...site.facility, ...change } as Facility },
    ),
  });

/** A second data centre of the organisation of which nothing more is written. */
const withBareDataCentre = (plan: Plan): Plan => ({
  ...plan,
  sites: [...(plan.sites ?? []), { id: 'west', name: 'West', kind: 'data-centre' }],
});

itMeetsOnlyWhatIsAsked([
  ['kr2-01', GRADES, 'a card that was filed long ago', withFacility({ cardFiledOn: '2020-09-30' })],
  [
    'kr2-02',
    GRADES,
    'detours without a day',
    withFacility({ designatedOn: undefined, detourCompletedOn: undefined }),
  ],
  [
    'kr2-07',
    GRADES,
    'a remote watch whom no alarm reaches',
    withFacility({ responderCover: 'remote-watch', isUnmanned: true, alarmGoesTo: [] }),
  ],
  ['kr2-08', GRADES, 'staff of the unit whom nobody names', withUnit({ headcount: 5, members: ['kim'] })],
  [
    'kr2-11',
    GRADES,
    'dates agreed without a new plan',
    (plan) =>
      all('filings', { filedOn: '2026-08-01' })(
        withFacility({ gradeChange: { to: 'B', on: '2027-06-30', agreedOn: '2026-08-20' } })(plan),
      ),
  ],
  [
    'kr3-07',
    DATA_CENTRES,
    'a manager of another site',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        appointments: (plan.governance?.appointments ?? []).map((each) =>
          each.sites === undefined ? each : { ...each, sites: ['south'] },
        ),
      },
    }),
  ],
  [
    'kr3-13',
    DATA_CENTRES,
    'the smaller of the two distances',
    withFacility({ batteryRackSpacingMetres: 0.8 }),
  ],
  [
    'kr3-21',
    DATA_CENTRES,
    'an order of an earlier inspection that is overdue',
    all(
      'inspections',
      { orders: [{ text: 'Drain', dueOn: '2026-10-01' }] },
      ({ kind }) => kind === 'disaster-management',
    ),
  ],
  ['kr3-22', DATA_CENTRES, 'a report within a day', all('communications', { deadline: 'P1D' })],
  [
    'kr3-23',
    DATA_CENTRES,
    'a report without text or form',
    all('communications', { message: undefined, template: undefined }),
  ],
  ['kr3-24', DATA_CENTRES, 'a landlord who is told after a day', all('communications', { deadline: 'P1D' })],
  [
    'kr3-26',
    DATA_CENTRES,
    'a report that counts from restoration',
    all('communications', { deadlineFrom: 'restoration' }),
  ],
  ['kr3-27', DATA_CENTRES, 'a manual that was filed before the last material change', changedYesterday],
  [
    'kr3-29',
    DATA_CENTRES,
    'batteries of unknown capacity',
    withFacility({ batteryKilowattHours: undefined }),
  ],
  ['kr3-30', DATA_CENTRES, 'a notice within a day', all('communications', { deadline: 'P1D' })],
  [
    'kr3-24',
    DATA_CENTRES,
    'a message to another supplier than the landlord',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) =>
        each.recipientSupplier === undefined ? each : { ...each, recipientSupplier: 'carrier' },
      ),
    }),
  ],
  [
    'kr3-30',
    DATA_CENTRES,
    'a notice of suspension to somebody else than tenants',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) => ({
        ...each,
        audience: 'authority' as const,
      })),
    }),
  ],
]);

itIsMetByAllOrNot([
  ...['kr2-01', 'kr2-03', 'kr2-04', 'kr2-05', 'kr2-06', 'kr2-07', 'kr2-09'].map(
    (id): Row => [id, GRADES, 'a data centre that has no grade', withBareDataCentre],
  ),
  ...['kr3-07', 'kr3-09', 'kr3-11', 'kr3-12', 'kr3-13', 'kr3-14', 'kr3-29'].map(
    (id): Row => [id, DATA_CENTRES, 'a data centre of unknown batteries', withBareDataCentre],
  ),
]);

itIsReviewedOnlyWithWhatIsAsked([
  [
    'kr3-31',
    DATA_CENTRES,
    'logs alone',
    (plan) => ({ ...plan, procedures: (plan.procedures ?? []).filter(({ phase }) => phase !== 'contain') }),
  ],
  ['kr3-31', DATA_CENTRES, 'procedures of nobody', all('procedures', { team: undefined })],
  ['kr3-31', DATA_CENTRES, 'logs for which nobody answers', all('vitalRecords', { owner: undefined })],
]);
