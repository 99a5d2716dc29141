// Facts about the organisation and its plan as a document.

import type { Organization, PlanIdentity } from '../plan/plan.generated.ts';
import { contentFacts } from './content-facts.ts';
import { countryFacts } from './country-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  daysSince,
  daysSinceEarliest,
  daysSinceLatest,
  daysUntil,
  eachOnce,
  given,
  isWithinMonths,
  minutesOf,
  saysSomething,
  yearOf,
} from './fact-values.ts';
import { impactLevelFacts } from './impact-level-facts.ts';
import { planPartsFacts } from './plan-parts-facts.ts';
import { STANDINGS } from './standing-words.ts';
import { tallyFacts } from './tally-facts.ts';
import { wholePlanFacts } from './whole-plan-facts.ts';

export const SECTORS = [
  'online-service',
  'data-centre',
  'telecommunications',
  'mobile-telecommunications',
  'broadcasting',
  'bank',
  'payment',
  'insurance',
  'securities',
  'savings-bank',
  'credit-finance',
  'electronic-finance',
  'pension-fund',
  'hospital',
  'public-body',
  'manufacturing',
  'retail',
  'central-counterparty',
  'central-securities-depository',
  'trading-venue',
  'data-reporting-provider',
  'energy',
  'transport',
  'water',
  'other',
] as const;

export const organization = collection<Organization>(
  '/organization',
  'The organisation and the figures by which rule books decide whom they concern.',
  (plan) => [plan.organization],
  (entry) => entry.name,
  {
    country: word(
      undefined,
      'country',
      'ISO 3166 code of the country of its head office.',
      ({ country }) => country,
    ),
    ...countryFacts,
    sectors: words(SECTORS, 'sectors', 'What the organisation does.', ({ sectors }) => sectors),
    regulatedAs: words(
      STANDINGS,
      'regulatedAs',
      'Standing by which rule books address it.',
      ({ regulatedAs }) => regulatedAs && eachOnce(regulatedAs),
    ),
    ...impactLevelFacts,
    figuresYear: number(
      'year',
      'figures/year',
      'Year that the figures are of.',
      ({ figures }) => figures?.year,
    ),
    figuresAgeYears: number(
      'years',
      'figures/year',
      'Calendar years between the year of the figures and that of the day of the assessment.',
      ({ figures }, { asOf }) => (figures?.year === undefined ? undefined : yearOf(asOf) - figures.year),
    ),
    averageDailyDomesticUserCount: number(
      'count',
      'figures/averageDailyDomesticUsers',
      'Average daily domestic users over the last three months of the year.',
      ({ figures }) => figures?.averageDailyDomesticUsers,
    ),
    domesticTrafficPercent: number(
      'percent',
      'figures/domesticTrafficPercent',
      'Share of domestic traffic, average over the last three months of the year.',
      ({ figures }) => figures?.domesticTrafficPercent,
    ),
    machineRoomFloorSquareMetres: number(
      'squareMetres',
      'figures/machineRoomFloorSquareMetres',
      'Machine-room floor of all data centres that the organisation operates.',
      ({ figures }) => figures?.machineRoomFloorSquareMetres,
    ),
    powerReceivingCapacityMegawatts: number(
      'megawatts',
      'figures/powerReceivingCapacityMegawatts',
      'Power-receiving capacity of its data centres.',
      ({ figures }) => figures?.powerReceivingCapacityMegawatts,
    ),
    annualRevenueKrw: number(
      'krw',
      'figures/annualRevenueKrw',
      'Revenue of the year.',
      ({ figures }) => figures?.annualRevenueKrw,
    ),
    telecomServiceRevenueKrw: number(
      'krw',
      'figures/telecomServiceRevenueKrw',
      'Revenue of the year from telecommunications services.',
      ({ figures }) => figures?.telecomServiceRevenueKrw,
    ),
    informationServiceRevenueKrw: number(
      'krw',
      'figures/informationServiceRevenueKrw',
      'Revenue of the year from information and communications services.',
      ({ figures }) => figures?.informationServiceRevenueKrw,
    ),
    totalAssetsKrw: number(
      'krw',
      'figures/totalAssetsKrw',
      'Total assets at the end of the year.',
      ({ figures }) => figures?.totalAssetsKrw,
    ),
    electronicPaymentVolumeKrw: number(
      'krw',
      'figures/electronicPaymentVolumeKrw',
      'Value of the electronic financial transactions of the year.',
      ({ figures }) => figures?.electronicPaymentVolumeKrw,
    ),
    interestedPartyCount: number('count', 'interestedParties', 'Interested parties.', (entry) =>
      countOf(entry.interestedParties),
    ),
    legalDutyCount: number('count', 'legalRegister', 'Laws and duties in the register.', (entry) =>
      countOf(entry.legalRegister),
    ),
    daysSinceLegalRegisterReviewed: number(
      'days',
      'legalRegister/*/reviewedOn',
      'Days since the duty that was checked longest ago; unknown where one never was.',
      ({ legalRegister }, { asOf }) =>
        daysSinceEarliest(
          (legalRegister ?? []).map(({ reviewedOn }) => reviewedOn),
          asOf,
        ),
    ),
    leasedAreaCount: number(
      'count',
      '/sites/*/facility/use',
      'Closed areas that it leases in a data centre of others.',
      (_, { plan }) => plan.sites?.filter(({ facility }) => facility?.use === 'leased-area').length,
    ),
    subscriberCount: number(
      'count',
      'figures/subscribers',
      'Subscribers of a facilities-based carrier.',
      ({ figures }) => figures?.subscribers,
    ),
    lineCount: number(
      'count',
      'figures/lines',
      'Lines of a facilities-based carrier.',
      ({ figures }) => figures?.lines,
    ),
    employeeCount: number('count', 'figures/employees', 'Head count.', ({ figures }) => figures?.employees),
    hasContext: flag('context', 'Issues that bear on continuity are written.', ({ context }) =>
      saysSomething(context),
    ),
    isClimateChangeRelevant: flag(
      'climateChange/isRelevant',
      'Climate change matters for continuity.',
      ({ climateChange }) => climateChange?.isRelevant,
    ),
    hasClimateChangeReason: flag(
      'climateChange/reason',
      'Why climate change matters, or not, is written.',
      ({ climateChange }) => saysSomething(climateChange?.reason),
    ),
    describedDataCentreCount: number(
      'count',
      '/sites/*/kind /sites/*/facility',
      'Data centres of which the plan describes power, cooling or fire protection.',
      (_, { plan }) =>
        plan.sites?.filter((site) => site.kind === 'data-centre' && site.facility !== undefined).length,
    ),
  },
);

export const planDocument = collection<PlanIdentity>(
  '/plan',
  'The plan as a document.',
  (plan) => [plan.plan],
  (entry) => entry.title,
  {
    status: word(['draft', 'approved'], 'status', 'Draft or approved.', ({ status }) => status),
    daysSinceEffective: number(
      'days',
      'effectiveOn',
      'Days since it came into force.',
      ({ effectiveOn }, { asOf }) => daysSince(effectiveOn, asOf),
    ),
    daysSinceReviewed: number(
      'days',
      'lastReviewedOn',
      'Days since the last review.',
      ({ lastReviewedOn }, { asOf }) => daysSince(lastReviewedOn, asOf),
    ),
    daysUntilNextReview: number(
      'days',
      'nextReviewOn',
      'Days until the next review; negative once that day has passed.',
      ({ nextReviewOn }, { asOf }) => daysUntil(nextReviewOn, asOf),
    ),
    signedApprovalCount: number(
      'count',
      'approvals/*/on approvals/*/person',
      'Signatures with a person and a day that has come.',
      ({ approvals }, { asOf }) =>
        approvals?.filter(({ person, on }) => person !== undefined && daysSince(on, asOf) !== undefined)
          .length,
    ),
    daysSinceApproved: number(
      'days',
      'approvals/*/on',
      'Days since the latest signature.',
      ({ approvals }, { asOf }) =>
        daysSinceLatest(
          (approvals ?? []).map(({ on }) => on),
          asOf,
        ),
    ),
    ...contentFacts,
    hasOwner: flag('owner', 'Somebody answers for the plan.', ({ owner }) => given(owner)),
    hasPurpose: flag('purpose', 'Its purpose is written.', ({ purpose }) => saysSomething(purpose)),
    hasScope: flag('scope', 'What it covers is written.', ({ scope }) => saysSomething(scope)),
    objectiveCount: number('count', 'objectives', 'Objectives.', (entry) => countOf(entry.objectives)),
    assumptionCount: number('count', 'assumptions', 'Assumptions.', (entry) => countOf(entry.assumptions)),
    activationCriterionCount: number('count', 'activationCriteria', 'Criteria for activating it.', (entry) =>
      countOf(entry.activationCriteria),
    ),
    revisionCount: number('count', 'revisions', 'Versions in its history.', (entry) =>
      countOf(entry.revisions),
    ),
    copyHolderCount: number('count', 'distribution', 'Holders of a copy.', (entry) =>
      countOf(entry.distribution),
    ),
    deactivationCriterionCount: number('count', 'deactivationCriteria', 'Criteria for ending it.', (entry) =>
      countOf(entry.deactivationCriteria),
    ),
    coverageMinutes: number(
      'minutes',
      'coverageDuration',
      'For how long its arrangements can be kept up.',
      (entry) => minutesOf(entry.coverageDuration),
    ),
    reviewTriggerCount: number(
      'count',
      'reviewTriggers',
      'Events after which it is reviewed at once.',
      (entry) => countOf(entry.reviewTriggers),
    ),
    reviewIntervalMonths: number(
      'months',
      'reviewIntervalMonths',
      'Months after which it has to be reviewed at the latest.',
      (entry) => entry.reviewIntervalMonths,
    ),
    isReviewedWithinInterval: flag(
      'lastReviewedOn reviewIntervalMonths',
      'It was reviewed within its own review interval; unknown where it gives none.',
      ({ lastReviewedOn, reviewIntervalMonths }, { asOf }) =>
        reviewIntervalMonths === undefined
          ? undefined
          : isWithinMonths(lastReviewedOn, reviewIntervalMonths, asOf),
    ),
    recordRetentionYears: number(
      'years',
      'recordRetentionYears',
      'Years for which records are kept.',
      (entry) => entry.recordRetentionYears,
    ),
    scopeExclusionCount: number('count', 'scopeExclusions', 'What is left out of the scope.', (entry) =>
      countOf(entry.scopeExclusions),
    ),
    exclusionWithoutReasonCount: number(
      'count',
      'scopeExclusions/*/reason',
      'What is left out of the scope without a reason.',
      ({ scopeExclusions }) =>
        scopeExclusions?.filter(({ reason }) => saysSomething(reason) === undefined).length,
    ),
    ...wholePlanFacts,
    hasDocumentNumber: flag(
      'documentNumber',
      'The number under which it is filed is written.',
      ({ documentNumber }) => given(documentNumber),
    ),
    hasClassification: flag('classification', 'How confidential it is is written.', ({ classification }) =>
      saysSomething(classification),
    ),
    exerciseIntervalMonths: number(
      'months',
      'exerciseIntervalMonths',
      'Months after which an exercise no longer counts as recent.',
      (entry) => entry.exerciseIntervalMonths,
    ),
    contactVerificationIntervalDays: number(
      'days',
      'contactVerificationIntervalDays',
      'Days within which every contact is confirmed.',
      (entry) => entry.contactVerificationIntervalDays,
    ),
    ...planPartsFacts,
    ...tallyFacts,
  },
);
