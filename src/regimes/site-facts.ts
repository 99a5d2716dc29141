// Facts about sites: what they are, their power, and how fire and water are kept from them.

import type { Facility, Site } from '../plan/plan.generated.ts';
import { alternateCoverFacts } from './alternate-cover-facts.ts';
import { facilityDutyFacts } from './facility-duty-facts.ts';
import { facilitySafetyFacts } from './facility-safety-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  countOf,
  daysSince,
  daysToEndOfYear,
  given,
  least,
  saysSomething,
  textKey,
  yearOf,
} from './fact-values.ts';
import { hasContractInForce } from './in-force.ts';
import { placeFacts } from './place-facts.ts';
import { SITE_KINDS } from './site-words.ts';
import { substituteSiteFacts } from './substitute-site-facts.ts';

const GRADES = ['A', 'B', 'C', 'D'] as const;
const BATTERY_TYPES = ['lithium-ion', 'lead-acid', 'other'] as const;
const DETECTORS = [
  'battery-management-system',
  'smoke',
  'heat',
  'flame',
  'off-gas',
  'air-sampling',
  'thermal-camera',
  'cctv',
] as const;

/** A field of the facility as it stands. */
const facility =
  <Value>(read: (facility: Facility) => Value | undefined) =>
  (site: Site): Value | undefined =>
    site.facility && read(site.facility);

/** Day on which the facility's grade was filed, once it has come. */
function gradeFiledOn(site: Site, { asOf }: FactContext): string | undefined {
  const day = site.facility?.gradeFiledOn;
  return daysSince(day, asOf) === undefined ? undefined : day;
}

export const sites = collection<Site>(
  '/sites/*',
  'A place that can be lost.',
  (plan) => plan.sites,
  (entry) => entry.name,
  {
    kind: word(SITE_KINDS, 'kind', 'What the place is.', ({ kind }) => kind),
    isMain: flag('isMain', 'The main data centre.', ({ isMain }) => isMain),
    isPartOfOtherSite: flag(
      'partOf',
      'It lies within another site of the plan; false where the plan names no whole.',
      ({ partOf }) => partOf !== undefined,
    ),
    isolatesParts: flag(
      'isolatesParts',
      'Losing one part does not take the whole.',
      ({ isolatesParts }) => isolatesParts,
    ),
    ...substituteSiteFacts,
    ...alternateCoverFacts,
    hasOperator: flag('operator', 'A supplier operates it.', ({ operator }) => given(operator)),
    isRunByOrganisation: flag(
      'operator',
      'The organisation runs it itself: the plan names no operator.',
      ({ operator }) => operator === undefined,
    ),
    hasOperatorContract: flag(
      'operator /suppliers/*/contract /suppliers/*/contractEndsOn',
      'There is a contract that has not ended with the supplier that operates it.',
      ({ operator }, { elements, asOf }) => {
        const supplier = operator === undefined ? undefined : elements.get(operator);
        return supplier?.section === 'suppliers' ? hasContractInForce(supplier.entry, asOf) : undefined;
      },
    ),
    nearestSiteKilometres: number(
      'kilometres',
      'distances/*/kilometres',
      'Distance to the nearest of the sites for which one is written.',
      ({ distances }) => least((distances ?? []).map(({ kilometres }) => kilometres)),
    ),
    hasHazardZone: flag('hazardZone', 'Its hazard zone is written.', ({ hazardZone }) =>
      saysSomething(hazardZone),
    ),
    capacityPeople: number(
      'count',
      'capacityPeople',
      'People who can work there.',
      (site) => site.capacityPeople,
    ),
    systemCopyCount: number(
      'count',
      '/systems/*/deployments/*/site',
      'Copies of systems at the place itself.',
      ({ id }, { plan, copiesAt }) => plan.systems && copiesAt(id),
    ),
    isFacilityDescribed: flag('facility', 'Power, cooling or fire protection is described.', (site) =>
      given(site.facility),
    ),
    grade: word(
      GRADES,
      'facility/grade',
      'Facility grade.',
      facility(({ grade }) => grade),
    ),
    isGraded: flag(
      'facility/grade',
      'A facility grade is written; false where none is.',
      (site) => site.facility?.grade !== undefined,
    ),
    hasGradeBasis: flag(
      'facility/gradeBasis',
      'Why it has that grade is written.',
      facility(({ gradeBasis }) => saysSomething(gradeBasis)),
    ),
    daysFromGradeFilingToYearEnd: number(
      'days',
      'facility/gradeFiledOn',
      'Days from the filing of the grade to the last day of that year: 92 for 30 September.',
      (site, context) => {
        const day = gradeFiledOn(site, context);
        return day === undefined ? undefined : daysToEndOfYear(day, yearOf(day));
      },
    ),
    daysUntilGradeFilingLapses: number(
      'days',
      'facility/gradeFiledOn',
      'Days until the last day of the year after that of the filing, for which it was made.',
      (site, context) => {
        const day = gradeFiledOn(site, context);
        return day === undefined ? undefined : daysToEndOfYear(context.asOf, yearOf(day) + 1);
      },
    ),
    floorSquareMetres: number(
      'squareMetres',
      'facility/floorSquareMetres',
      'Machine room.',
      facility(({ floorSquareMetres }) => floorSquareMetres),
    ),
    powerMegawatts: number(
      'megawatts',
      'facility/powerMegawatts',
      'Power-receiving capacity.',
      facility(({ powerMegawatts }) => powerMegawatts),
    ),
    substationCount: number(
      'count',
      'facility/powerFeeds/*/substation',
      'Different substations that feed it.',
      facility(
        ({ powerFeeds }) => powerFeeds && new Set(powerFeeds.map((feed) => textKey(feed.substation))).size,
      ),
    ),
    upsPathCount: number(
      'count',
      'facility/upsPaths',
      'Independent paths of uninterruptible power.',
      facility(({ upsPaths }) => upsPaths),
    ),
    upsMinutes: number(
      'minutes',
      'facility/upsMinutes',
      'How long batteries carry the load.',
      facility(({ upsMinutes }) => upsMinutes),
    ),
    generatorHours: number(
      'hours',
      'facility/generatorHours',
      'How long it runs on its own fuel.',
      facility(({ generatorHours }) => generatorHours),
    ),
    batteryType: word(
      BATTERY_TYPES,
      'facility/batteryType',
      'Chemistry of the batteries.',
      facility(({ batteryType }) => batteryType),
    ),
    isBatteryTypeWritten: flag(
      'facility/batteryType',
      'The chemistry of its batteries is written; false where it is not.',
      (site) => site.facility?.batteryType !== undefined,
    ),
    isBatteryCapacityWritten: flag(
      'facility/batteryKilowattHours',
      'The capacity of its batteries is written; false where it is not.',
      (site) => site.facility?.batteryKilowattHours !== undefined,
    ),
    areBatteriesInOwnCompartment: flag(
      'facility/batteriesInOwnCompartment',
      'Batteries are walled off from other electrical gear, ceiling space included.',
      facility(({ batteriesInOwnCompartment }) => batteriesInOwnCompartment),
    ),
    arePowerCablesAwayFromBatteries: flag(
      'facility/powerCablesAwayFromBatteries',
      'No power line passes over or through the battery room.',
      facility(({ powerCablesAwayFromBatteries }) => powerCablesAwayFromBatteries),
    ),
    batteryMonitoringIntervalSeconds: number(
      'seconds',
      'facility/batteryMonitoringIntervalSeconds',
      'Time between readings of the batteries.',
      facility(({ batteryMonitoringIntervalSeconds }) => batteryMonitoringIntervalSeconds),
    ),
    fireDetectors: words(
      DETECTORS,
      'facility/fireDetection',
      'Kinds of fire detector in use.',
      facility(({ fireDetection }) => fireDetection && [...fireDetection].sort()),
    ),
    detectorKindCountBesideBatteryMonitoring: number(
      'count',
      'facility/fireDetection',
      'Kinds of fire detector beside the battery management system.',
      facility(
        ({ fireDetection }) =>
          fireDetection && new Set(fireDetection.filter((kind) => kind !== 'battery-management-system')).size,
      ),
    ),
    suppressionCount: number(
      'count',
      'facility/fireSuppression',
      'Means of putting a fire out.',
      facility(({ fireSuppression }) => countOf(fireSuppression)),
    ),
    doesSuppressionSuitBatteries: flag(
      'facility/suppressionSuitsBatteries',
      'The suppression is known to work on this battery type.',
      facility(({ suppressionSuitsBatteries }) => suppressionSuitsBatteries),
    ),
    hasSuppressionAlternative: flag(
      'facility/suppressionAlternative',
      'What is done instead where no suppression suits is written.',
      facility(({ suppressionAlternative }) => saysSomething(suppressionAlternative)),
    ),
    isAlternativePlanFiled: flag(
      'facility/alternativePlan /filings/*/filedOn',
      'The alternative plan for what cannot be changed in this building was filed.',
      ({ facility: described }, { plan, asOf }) =>
        described?.alternativePlan === undefined
          ? undefined
          : plan.filings?.some(
              ({ id, filedOn }) => id === described.alternativePlan && daysSince(filedOn, asOf) !== undefined,
            ),
    ),
    hasSectionalPowerCutOff: flag(
      'facility/hasSectionalPowerCutOff',
      'Power can be cut zone by zone.',
      facility(({ hasSectionalPowerCutOff }) => hasSectionalPowerCutOff),
    ),
    hasCutOffProcedure: flag(
      'facility/cutOffProcedure',
      'How power is cut zone by zone is written.',
      facility(({ cutOffProcedure }) => saysSomething(cutOffProcedure)),
    ),
    hasFloodBarriers: flag(
      'facility/hasFloodBarriers',
      'Underground space has barriers against water.',
      facility(({ hasFloodBarriers }) => hasFloodBarriers),
    ),
    hasDrainage: flag(
      'facility/hasDrainage',
      'Underground space has pumps.',
      facility(({ hasDrainage }) => hasDrainage),
    ),
    responderCount: number(
      'count',
      'facility/responders',
      'Different people in charge of the facility.',
      facility(({ responders }) => responders && new Set(responders).size),
    ),
    detourRouteCount: number(
      'count',
      'facility/detourRoutes',
      'Alternative communication routes.',
      facility(({ detourRoutes }) => countOf(detourRoutes)),
    ),
    hasAccessControl: flag(
      'facility/accessControl',
      'Access control is described.',
      facility(({ accessControl }) => saysSomething(accessControl)),
    ),
    ...facilitySafetyFacts,
    ...facilityDutyFacts,
    ...placeFacts,
  },
);
