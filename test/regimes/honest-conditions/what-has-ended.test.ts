// An agreement or a contract that has ended is no evidence, whatever rule book asks for it.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.generated.ts';
import {
  all,
  itIsReviewedOnlyWithWhatIsAsked,
  itMeetsOnlyWhatIsAsked,
  type Row,
  resultOf,
} from './near-misses.ts';

const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';
const CP = 'us-nist-800-53-cp';
const HK = 'hk-hkma-operational-resilience';

const ended = all('agreements', { validUntil: YESTERDAY });

/** Every site and every system rests on a vendor under a contract with this last day. */
const underContractUntil =
  (contractEndsOn: string | undefined) =>
  (plan: Plan): Plan => ({
    ...plan,
    sites: (plan.sites ?? []).map((site) => ({ ...site, operator: 'vendor' })),
    suppliers: [
      ...(plan.suppliers ?? []).map((each) => Object.assign({}, each, { contractEndsOn })),
      {
        id: 'vendor',
        name: 'Vendor',
        contract: 'C-9',
        hasPriorityOfService: true,
        ...(contractEndsOn !== undefined && { contractEndsOn }),
      },
    ],
  });

const DIGITAL = 'kr-digital-service-continuity';

itIsReviewedOnlyWithWhatIsAsked([
  ['kr1-06', DIGITAL, 'agreements that have ended', ended],
  ['kr1-19', DIGITAL, 'agreements that have ended', ended],
  ['kr1-26', DIGITAL, 'a contract that has ended', underContractUntil(YESTERDAY)],
  ['is1-17', 'iso-22301', 'a contract that has ended', underContractUntil(YESTERDAY)],
]);

itMeetsOnlyWhatIsAsked([
  ['kr1-24', DIGITAL, 'agreements that have ended', ended],
  ['ke1-02', 'kr-disaster-reduction-act', 'agreements that have ended', ended],
  ['us1-11', 'us-nist-800-34', 'interconnections that have ended', ended],
]);

const rented: Row[] = [
  ['us2-08', CP, 'a vendor', underContractUntil(YESTERDAY)],
  ['us2-09', CP, 'a vendor', underContractUntil(YESTERDAY)],
  ['hk-08', HK, 'a vendor', underContractUntil(YESTERDAY)],
];

describe.each(rented)('%s', (id, regime) => {
  it('is met by a site under contract until its last day, and not after it', async () => {
    expect(await resultOf(regime, id, underContractUntil(undefined))).toBe('met');
    expect(await resultOf(regime, id, underContractUntil(TODAY))).toBe('met');
    expect(await resultOf(regime, id, underContractUntil(YESTERDAY))).toBe('not-met');
  });
});
