// Facts about batteries, fire and water at a facility, in the measures that guidelines name.
import type { Facility, Site } from '../plan/plan.generated.ts';
import { type Fact, flag, number } from './fact.ts';
import { countOf, daysSince, saysSomething } from './fact-values.ts';

/** A field of the facility as it stands. */
const facility =
  <Value>(read: (facility: Facility) => Value | undefined) =>
  (site: Site): Value | undefined =>
    site.facility && read(site.facility);

const says = (field: keyof Facility & `${'is' | 'has'}${string}`, meaning: string): Fact<Site> =>
  flag(
    `facility/${field}`,
    meaning,
    facility((each) => each[field]),
  );

function leastFireRating({ compartments = [] }: Facility): number | undefined {
  let least: number | undefined;
  for (const { fireRatingMinutes } of compartments) {
    if (fireRatingMinutes === undefined) return undefined;
    least = Math.min(least ?? fireRatingMinutes, fireRatingMinutes);
  }
  return least;
}

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
  daysSinceBatteryDisconnectTested: number(
    'days',
    'facility/batteryDisconnectTestedOn',
    'Days since disconnecting the batteries was tried.',
    (site, { asOf }) => daysSince(site.facility?.batteryDisconnectTestedOn, asOf),
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
  daysSinceSuppressionInspected: number(
    'days',
    'facility/suppressionInspectedOn',
    'Days since the means of putting a fire out were inspected.',
    (site, { asOf }) => daysSince(site.facility?.suppressionInspectedOn, asOf),
  ),
  hasUndergroundSpace: says('hasUndergroundSpace', 'Equipment stands below ground.'),
  floodBarrierMetres: number(
    'metres',
    'facility/floodBarrierMetres',
    'Height of the lowest barrier against water.',
    facility(({ floodBarrierMetres }) => floodBarrierMetres),
  ),
} satisfies Record<string, Fact<Site>>;
