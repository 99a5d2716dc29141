// What the Korean rule books ask must be seen in the plan: something near it is not enough.
import { itMeetsOnlyWhatIsAsked } from './near-misses.ts';

itMeetsOnlyWhatIsAsked([
  [
    'kf1-13',
    'kr-electronic-finance',
    'a drill of which the authority was not told',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map(({ reportedToAuthorityOn, ...rest }) => rest),
    }),
  ],
  [
    'kf1-21',
    'kr-electronic-finance',
    'a securities firm with the smaller sum',
    (plan) => ({
      ...plan,
      organization: { ...plan.organization, sectors: ['securities'] },
      insurances: (plan.insurances ?? []).map((each) => ({ ...each, sumKrw: 200_000_000 })),
    }),
  ],
  [
    'kr1-13',
    'kr-digital-service-continuity',
    'a message to an authority about something else',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) => ({ ...each, event: 'other' as const })),
    }),
  ],
  [
    'kr3-24',
    'kr-network-act-data-centre',
    'a message to another supplier than the landlord',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) =>
        each.recipientSupplier === undefined ? each : { ...each, recipientSupplier: 'carrier' },
      ),
    }),
  ],
  [
    'kr4-12',
    'kr-telecommunications-business-act',
    'an alternative that is not the press',
    (plan) => ({
      ...plan,
      channels: (plan.channels ?? []).map((each) =>
        each.kind === 'press' ? { ...each, kind: 'sms' } : each,
      ),
    }),
  ],
  [
    'kr1-24',
    'kr-digital-service-continuity',
    'agreements that have ended',
    (plan) => ({
      ...plan,
      agreements: (plan.agreements ?? []).map((each) => ({ ...each, validUntil: '2026-11-21' })),
    }),
  ],
  [
    'ke1-04',
    'kr-disaster-reduction-act',
    'trainings of long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        trainingRecords: (plan.governance?.trainingRecords ?? []).map((each) => ({
          ...each,
          heldOn: '2020-01-01',
        })),
      },
    }),
  ],
  [
    'kr3-30',
    'kr-network-act-data-centre',
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
