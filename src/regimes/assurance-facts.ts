// Facts about changes, support of users, insurance and certificates.
import type { Certificate, ChangeManagement, Insurance, UserSupport } from '../plan/plan.generated.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { countOf, daysSince, daysUntil, given, isWithinMonths, saysSomething } from './fact-values.ts';

const SUPPORT_MEANS = ['online', 'phone'] as const;
const INSURED = [
  'data-centre-liability',
  'electronic-finance-liability',
  'cyber',
  'business-interruption',
  'property',
  'other',
] as const;
const CERTIFICATE_KINDS = [
  'disaster-reduction-excellence',
  'iso-22301',
  'iso-27001',
  'isms-p',
  'other',
] as const;
const RENEWAL_PAPERS = ['plan-summary', 'proof-of-criteria', 'operating-record'] as const;

export const changeManagement = collection<ChangeManagement>(
  '/changeManagement',
  'How changes are kept from becoming outages.',
  (plan) => plan.changeManagement && [plan.changeManagement],
  () => undefined,
  {
    hasPreTesting: flag('preTesting', 'How a change is tried beforehand is written.', ({ preTesting }) =>
      saysSomething(preTesting),
    ),
    hasApprover: flag('approver', 'Somebody releases changes.', ({ approver }) => given(approver)),
    hasRollback: flag('rollback', 'How a change is taken back is written.', ({ rollback }) =>
      saysSomething(rollback),
    ),
    hasMonitoring: flag('monitoring', 'What is watched during and after a change is written.', (entry) =>
      saysSomething(entry.monitoring),
    ),
    freezePeriodCount: number('count', 'freezePeriods', 'Periods without changes.', (entry) =>
      countOf(entry.freezePeriods),
    ),
    hasCarrierConsultation: flag(
      'carrierConsultation',
      'How carriers are consulted and told of changed routes is written.',
      (entry) => saysSomething(entry.carrierConsultation),
    ),
    equipmentCheckIntervalMonths: number(
      'months',
      'equipmentCheckIntervalMonths',
      'Months between checks of the organisation’s own equipment.',
      (entry) => entry.equipmentCheckIntervalMonths,
    ),
    isEquipmentCheckedWithinInterval: flag(
      'equipmentCheckedOn equipmentCheckIntervalMonths',
      'Equipment was checked within that interval; unknown where there is none.',
      ({ equipmentCheckedOn, equipmentCheckIntervalMonths: months }, { asOf }) =>
        months === undefined ? undefined : isWithinMonths(equipmentCheckedOn, months, asOf),
    ),
    daysSinceReviewed: number(
      'days',
      'reviewedOn',
      'Days since the rules were reviewed.',
      (entry, { asOf }) => daysSince(entry.reviewedOn, asOf),
    ),
  },
);

export const userSupport = collection<UserSupport>(
  '/userSupport',
  'How requests of users are handled.',
  (plan) => plan.userSupport && [plan.userSupport],
  () => undefined,
  {
    languages: words(
      undefined,
      'languages',
      'ISO 639 codes of the languages.',
      ({ languages }) => languages && [...languages].sort(),
    ),
    means: words(SUPPORT_MEANS, 'means', 'How requests come in.', ({ means }) => means && [...means].sort()),
    isRealTime: flag('isRealTime', 'Requests are handled as they come.', (entry) => entry.isRealTime),
    replyBusinessDayCount: number(
      'count',
      'replyBusinessDays',
      'Business days within which a request is answered.',
      (entry) => entry.replyBusinessDays,
    ),
    hasContact: flag('contact', 'Where users turn to is written.', ({ contact }) => saysSomething(contact)),
  },
);

export const insurances = collection<Insurance>(
  '/insurances/*',
  'An insurance or a reserve.',
  (plan) => plan.insurances,
  (entry) => entry.name,
  {
    insures: word(INSURED, 'covers', 'What it covers.', ({ covers }) => covers),
    hasInsurer: flag('insurer', 'Who insures is written.', ({ insurer }) => saysSomething(insurer)),
    hasPolicyNumber: flag('policyNumber', 'Its number is written.', ({ policyNumber }) =>
      given(policyNumber),
    ),
    sumKrw: number('krw', 'sumKrw', 'Sum insured or reserve held.', ({ sumKrw }) => sumKrw),
    sectors: words(
      undefined,
      '/organization/sectors',
      'What the organisation does, by which the sum is decided.',
      (_, { plan }) => plan.organization.sectors,
    ),
    daysUntilExpiry: number(
      'days',
      'validUntil',
      'Days until it ends; negative once it has.',
      ({ validUntil }, { asOf }) => daysUntil(validUntil, asOf),
    ),
  },
);

export const certificates = collection<Certificate>(
  '/certificates/*',
  'A certificate of the organisation’s continuity.',
  (plan) => plan.certificates,
  (entry) => entry.name,
  {
    kind: word(CERTIFICATE_KINDS, 'kind', 'What it certifies.', ({ kind }) => kind),
    termDays: number('days', 'issuedOn validUntil', 'Days from its issue to its last day.', (entry) =>
      entry.issuedOn === undefined ? undefined : daysUntil(entry.validUntil, entry.issuedOn),
    ),
    daysUntilExpiry: number(
      'days',
      'validUntil',
      'Days until it ends; negative once it has.',
      ({ validUntil }, { asOf }) => daysUntil(validUntil, asOf),
    ),
    daysRenewalFiledBeforeExpiry: number(
      'days',
      'renewalFiledOn validUntil',
      'Days from the application for renewal to its last day.',
      ({ renewalFiledOn, validUntil }, { asOf }) =>
        renewalFiledOn === undefined || daysSince(renewalFiledOn, asOf) === undefined
          ? undefined
          : daysUntil(validUntil, renewalFiledOn),
    ),
    renewalPapers: words(
      RENEWAL_PAPERS,
      'renewalPapers',
      'Papers that are ready for renewal.',
      ({ renewalPapers }) => renewalPapers && [...renewalPapers].sort(),
    ),
  },
);
