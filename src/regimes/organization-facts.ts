// Facts of the organisation: where it works, what it does, and how large it is.
import type { Organization } from '../plan/plan.generated.ts';
import { countryFacts } from './country-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { countOf, daysSinceEarliest, eachOnce, saysSomething, yearOf } from './fact-values.ts';
import { impactLevelFacts } from './impact-level-facts.ts';
import { STANDINGS } from './standing-words.ts';

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
    copyHolderCount: number(
      'count',
      '/plan/distribution',
      'Holders of a copy of the plan, in which its context, parties and duties stand.',
      (_, { plan }) => countOf(plan.plan.distribution),
    ),
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
