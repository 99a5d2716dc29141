// Sites and their facilities, for section 8: a row for each site, a sheet for each that describes power, cooling or fire.
import type { Facility, Site } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, endedMark, sheet } from './chapter.ts';
import { dutyFacts } from './facility-duties.ts';
import { showing } from './view.ts';

export function siteViews(context: Context, chapter: Chapter) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.dependencies;
  const sites = plan.sites ?? [];
  return {
    sites: chapter.table(
      says.sitesTable,
      sites.map((site, index) =>
        showing([`/sites/${index}`], {
          name: lines(
            w.text(site.name),
            site.isMain === true ? says.main : NOTHING,
            site.isolatesParts === false ? says.notIsolated : NOTHING,
          ),
          location: lines(
            w.text(site.address),
            site.partOf === undefined ? NOTHING : w.name(site.partOf),
            site.country === undefined ? NOTHING : w.country(site.country),
          ),
          kind: lines(
            w.label('siteKind', site.kind),
            site.readiness === undefined ? NOTHING : w.label('readiness', site.readiness),
          ),
          operator: w.name(site.operator),
          restoresAfter: w.declared(site.restoresAfter),
          needs: w.needs(site.requires),
          notes: lines(
            w.text(site.notes),
            w.optional(site.hazardZone),
            site.seismicZone === undefined
              ? NOTHING
              : md`${columns.seismicZone}: ${w.text(site.seismicZone)}`,
            distancesOf(context, site),
            site.alternateFor === undefined
              ? NOTHING
              : md`${columns.alternateFor}: ${w.names(site.alternateFor)}`,
            site.emergencyAccess === undefined
              ? NOTHING
              : md`${columns.emergencyAccess}: ${w.text(site.emergencyAccess)}`,
          ),
        }),
      ),
      lacks(says.lacksSites),
    ),
    facilities: sites
      .filter(({ facility, kind }) => facility !== undefined || kind === 'data-centre')
      .map((site) => ({
        name: w.text(site.name),
        facts: sheet(
          ...powerFacts(context, site.facility ?? {}),
          ...safetyFacts(context, site.facility ?? {}),
          ...dutyFacts(context, site.facility ?? {}),
        ),
        missing: site.facility === undefined ? lacks(says.lacksFacility) : NOTHING,
      })),
  };
}

function distancesOf(
  { m, w, columns }: Context,
  { distances = [], capacityPeople, latitude, longitude }: Site,
): Markdown {
  return lines(
    ...distances.map(({ site, kilometres }) =>
      w.listed([w.name(site), m.dependencies.kilometres(w.number(kilometres))]),
    ),
    capacityPeople === undefined ? NOTHING : w.listed([columns.capacityPeople, w.number(capacityPeople)]),
    latitude === undefined || longitude === undefined
      ? NOTHING
      : w.listed([w.number(latitude), w.number(longitude)]),
  );
}

type Facts = (readonly [Markdown, Markdown])[];

function powerFacts({ m, w, columns }: Context, facility: Facility): Facts {
  const says = m.dependencies;
  const { cooling, gradeChange } = facility;
  const some = (...parts: (Markdown | false)[]): Markdown => {
    const said = parts.filter(
      (part): part is Markdown => part !== false && part !== DASH && part !== NOTHING,
    );
    return w.listed(said);
  };
  return [
    [columns.grade, w.plain(facility.grade)],
    [columns.gradeBasis, w.text(facility.gradeBasis)],
    [columns.gradeFiledOn, w.day(facility.gradeFiledOn)],
    [
      columns.gradeChange,
      gradeChange === undefined
        ? DASH
        : some(
            w.plain(gradeChange.to),
            gradeChange.on !== undefined && says.from(w.day(gradeChange.on)),
            w.text(gradeChange.interimManagement),
            gradeChange.interimGrade !== undefined && says.interimGrade(w.plain(gradeChange.interimGrade)),
            gradeChange.agreedOn !== undefined && says.agreedOn(w.day(gradeChange.agreedOn)),
          ),
    ],
    [columns.floor, w.unit(facility.floorSquareMetres, 'm²')],
    [columns.power, w.unit(facility.powerMegawatts, 'MW')],
    [
      columns.feeds,
      lines(
        ...(facility.powerFeeds ?? []).map(({ substation, route }) =>
          route === undefined ? w.text(substation) : says.feed(w.text(substation), w.text(route)),
        ),
      ),
    ],
    [
      columns.ups,
      some(
        facility.upsPaths !== undefined && says.upsPaths(facility.upsPaths),
        w.plain(facility.upsRedundancy),
        facility.upsMinutes !== undefined && m.minutes(facility.upsMinutes),
      ),
    ],
    [columns.upsInspectedOn, w.day(facility.upsInspectedOn)],
    [
      columns.generator,
      some(
        facility.generatorHours !== undefined && m.hours(facility.generatorHours),
        w.unit(facility.generatorFuelLitres, 'L'),
      ),
    ],
    [columns.generatorTestedOn, w.day(facility.generatorTestedOn)],
    [
      columns.batteries,
      some(
        w.label('battery', facility.batteryType),
        facility.batteryKilowattHoursPerCompartment !== undefined &&
          says.enclosed(w.number(facility.batteryKilowattHoursPerCompartment)),
        facility.batteryRackSpacingMetres !== undefined &&
          says.spacing(w.number(facility.batteryRackSpacingMetres)),
      ),
    ],
    [columns.batteryApart, w.yesNo(facility.batteriesInOwnCompartment)],
    [columns.cablesApart, w.yesNo(facility.powerCablesAwayFromBatteries)],
    [
      columns.batteryReading,
      facility.batteryMonitoringIntervalSeconds === undefined
        ? DASH
        : m.seconds(facility.batteryMonitoringIntervalSeconds),
    ],
    [
      columns.batteryDisconnect,
      some(w.text(facility.batteryDisconnect), w.day(facility.batteryDisconnectTestedOn)),
    ],
    [
      columns.cooling,
      cooling === undefined
        ? DASH
        : some(
            w.text(cooling.method),
            w.plain(cooling.redundancy),
            cooling.isOnEmergencyPower === true && says.onEmergencyPower,
            cooling.runTimeWithoutCoolingMinutes !== undefined &&
              says.withoutCooling(m.minutes(cooling.runTimeWithoutCoolingMinutes)),
            cooling.waterSupplyHours !== undefined && says.water(m.hours(cooling.waterSupplyHours)),
          ),
    ],
  ];
}

function safetyFacts(context: Context, facility: Facility): Facts {
  const { m, w, columns } = context;
  const says = m.dependencies;
  const { liabilityInsurance: insurance } = facility;
  return [
    [columns.detectors, w.labels('detector', facility.fireDetection)],
    [columns.suppression, w.stacked(facility.fireSuppression)],
    [columns.suitsBatteries, w.yesNo(facility.suppressionSuitsBatteries)],
    [columns.suppressionAlternative, w.text(facility.suppressionAlternative)],
    [columns.suppressionInspectedOn, w.day(facility.suppressionInspectedOn)],
    [columns.cutOff, w.yesNo(facility.hasSectionalPowerCutOff)],
    [columns.cutOffProcedure, w.text(facility.cutOffProcedure)],
    [
      columns.compartments,
      lines(
        ...(facility.compartments ?? []).map((each) =>
          w.listed([
            w.text(each.name),
            ...(each.fireRatingMinutes === undefined
              ? []
              : [says.fireRating(m.minutes(each.fireRatingMinutes))]),
            ...(each.hasOwnPowerCutOff === true ? [says.ownCutOff] : []),
          ]),
        ),
      ),
    ],
    [
      columns.cableRoutes,
      lines(
        ...(facility.cableRoutes ?? []).map((each) =>
          w.listed([
            w.text(each.name),
            ...(each.carries === undefined ? [] : [w.label('carries', each.carries)]),
            ...(each.carrier === undefined ? [] : [w.name(each.carrier)]),
            ...(each.entry === undefined ? [] : [w.text(each.entry)]),
            ...(each.isSeparate === true ? [says.separate] : []),
          ]),
        ),
      ),
    ],
    [columns.floods, w.yesNo(facility.hasFloodBarriers)],
    [columns.drainage, w.yesNo(facility.hasDrainage)],
    [columns.detours, w.stacked(facility.detourRoutes)],
    [columns.access, w.text(facility.accessControl)],
    [columns.guarded, w.yesNo(facility.isGuardedRoundTheClock)],
    [
      columns.cctv,
      w.listed([
        ...(facility.cctvRetentionDays === undefined ? [] : [m.days(facility.cctvRetentionDays)]),
        ...(facility.cctvMegapixels === undefined ? [] : [w.unit(facility.cctvMegapixels, 'MP')]),
      ]),
    ],
    [columns.alarmGoesTo, w.names(facility.alarmGoesTo)],
    [columns.responders, w.people(facility.responders)],
    [
      columns.safetyCheckedOn,
      w.listed([
        ...(facility.safetyCheckedOn === undefined ? [] : [w.day(facility.safetyCheckedOn)]),
        ...(facility.safetyCheckIntervalMonths === undefined
          ? []
          : [m.every(facility.safetyCheckIntervalMonths)]),
      ]),
    ],
    [
      columns.insurance,
      insurance === undefined
        ? DASH
        : w.listed([
            ...(insurance.insurer === undefined ? [] : [w.text(insurance.insurer)]),
            ...(insurance.policyNumber === undefined ? [] : [w.plain(insurance.policyNumber)]),
            ...(insurance.sumKrw === undefined ? [] : [w.krw(insurance.sumKrw)]),
            ...(insurance.validUntil === undefined
              ? []
              : [
                  lines(
                    says.validUntil(w.day(insurance.validUntil)),
                    endedMark(context, insurance.validUntil),
                  ),
                ]),
          ]),
    ],
  ];
}
