// What rule books ask of a facility beside its power and its protection: use, filings, cover at night, cameras, tests.
import type { Facility } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

export function dutyFacts({ m, w, columns }: Context, facility: Facility): (readonly [Markdown, Markdown])[] {
  const years = facility.technicianExperienceYears;
  return [
    [columns.facilityUse, w.label('facilityUse', facility.use)],
    [
      columns.serves,
      lines(
        w.text(facility.servedArea),
        facility.servedLines === undefined ? NOTHING : md`${columns.lines} ${w.number(facility.servedLines)}`,
      ),
    ],
    [columns.keyEquipment, w.stacked(facility.keyEquipment)],
    [columns.cardFiledOn, w.day(facility.cardFiledOn)],
    [columns.designatedOn, w.day(facility.designatedOn)],
    [columns.detourCompletedOn, w.day(facility.detourCompletedOn)],
    [columns.peakLoad, w.unit(facility.peakLoadKilowatts, 'kW')],
    [columns.ownPower, w.unit(facility.backupPowerKilowatts, 'kW')],
    [columns.automaticTransfer, w.yesNo(facility.hasAutomaticTransfer)],
    [columns.singleFeedAcceptedOn, w.day(facility.singleFeedAcceptedOn)],
    [columns.batteryCapacity, w.unit(facility.batteryKilowattHours, 'kWh')],
    [columns.batteryRedundancy, w.plain(facility.batteryRedundancy)],
    [columns.powerBypass, w.yesNo(facility.hasPowerBypass)],
    [columns.remoteCutOff, w.yesNo(facility.isPowerCutOffRemote)],
    [columns.rapidExhaust, w.yesNo(facility.hasRapidExhaust)],
    [columns.underground, w.yesNo(facility.hasUndergroundSpace)],
    [columns.floodBarrierHeight, w.unit(facility.floodBarrierMetres, 'm')],
    [columns.cctvAlways, w.yesNo(facility.isCctvRoundTheClock)],
    [columns.batteryCctv, w.yesNo(facility.hasBatteryRoomCctv)],
    [columns.alarmTestedOn, w.day(facility.alarmTestedOn)],
    [columns.cover, w.label('responderCover', facility.responderCover)],
    [columns.unmanned, w.yesNo(facility.isUnmanned)],
    [columns.technicians, years === undefined ? DASH : m.years(years)],
    [columns.publicBuilding, w.yesNo(facility.isPublicBuilding)],
    [columns.alternativePlan, w.nameIn('filings', facility.alternativePlan)],
  ];
}
