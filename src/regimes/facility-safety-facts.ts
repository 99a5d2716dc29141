// Facts about batteries, fire and water at a facility.
import type { Facility, Site } from '../plan/plan.generated.ts';
import { facility, says, since } from './facility-fact.ts';
import { type Fact, flag, number, word, words } from './fact.ts';
import { countOf, daysSince, saysSomething } from './fact-values.ts';

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

function leastFireRating({ compartments = [] }: Facility): number | undefined {
  let least: number | undefined;
  for (const { fireRatingMinutes } of compartments) {
    if (fireRatingMinutes === undefined) return undefined;
    least = Math.min(least ?? fireRatingMinutes, fireRatingMinutes);
  }
  return least;
}

/** What batteries there are, and how fire and water are kept out. */
export const facilityFireFacts = {
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
} satisfies Record<string, Fact<Site>>;

/** The measures that guidelines name, with their sizes and tests. */
export const facilitySafetyFacts = {
  batteryKilowattHours: number(
    'kilowattHours',
    'facility/batteryKilowattHours',
    'Capacity of all batteries of the uninterruptible supply.',
    facility(({ batteryKilowattHours }) => batteryKilowattHours),
  ),
  compartmentBatteryKilowattHours: number(
    'kilowattHours',
    'facility/batteryKilowattHoursPerCompartment',
    'Battery capacity in one compartment.',
    facility((each) => each.batteryKilowattHoursPerCompartment),
  ),
  batteryRackSpacingMetres: number(
    'metres',
    'facility/batteryRackSpacingMetres',
    'Distance between battery racks.',
    facility(({ batteryRackSpacingMetres }) => batteryRackSpacingMetres),
  ),
  hasBatteryDisconnect: flag(
    'facility/batteryDisconnect',
    'How batteries are disconnected in an emergency is written.',
    facility(({ batteryDisconnect }) => saysSomething(batteryDisconnect)),
  ),
  daysSinceBatteryDisconnectTested: since(
    'batteryDisconnectTestedOn',
    'Days since disconnecting the batteries was tried.',
  ),
  hasBatteryRoomCctv: says('hasBatteryRoomCctv', 'The battery room is watched by cameras round the clock.'),
  hasRapidExhaust: says('hasRapidExhaust', 'Gas and smoke of a battery fire are drawn out quickly.'),
  isPowerCutOffRemote: says('isPowerCutOffRemote', 'Power can be cut from outside the affected zone.'),
  compartmentCount: number(
    'count',
    'facility/compartments',
    'Zones that can be closed and cut off on their own.',
    facility(({ compartments }) => countOf(compartments)),
  ),
  leastFireRatingMinutes: number(
    'minutes',
    'facility/compartments/*/fireRatingMinutes',
    'How long the walls of its weakest compartment withstand a fire; unknown where one does not say.',
    facility(leastFireRating),
  ),
  daysSinceSuppressionInspected: since(
    'suppressionInspectedOn',
    'Days since the means of putting a fire out were inspected.',
  ),
  hasUndergroundSpace: says('hasUndergroundSpace', 'Equipment stands below ground.'),
  floodBarrierMetres: number(
    'metres',
    'facility/floodBarrierMetres',
    'Height of the lowest barrier against water.',
    facility(({ floodBarrierMetres }) => floodBarrierMetres),
  ),
} satisfies Record<string, Fact<Site>>;
