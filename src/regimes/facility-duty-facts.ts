// Facts about what rule books ask of a facility beside its power and its protection: filings, cover, cameras, tests, grades.
import type { Communication, Facility, Site } from '../plan/plan.generated.ts';
import { type Fact, flag, number, word } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  countOf,
  daysFromTo,
  daysSince,
  daysUntil,
  given,
  greatest,
  isWithinMonths,
  least,
  minutesOf,
  perContext,
  saysSomething,
} from './fact-values.ts';

const USES = ['third-party', 'own-use', 'leased-area'] as const;
const COVERS = ['own-staff', 'outside-staff-after-hours', 'remote-watch', 'office-hours'] as const;
/** From the strictest. */
const GRADES = ['A', 'B', 'C', 'D'] as const;
const REDUNDANCIES = ['N', 'N+1', '2N', '2N+1'] as const;
const MINUTES_PER_HOUR = 60;

/** A field of the facility as it stands. */
const facility =
  <Value>(read: (facility: Facility) => Value | undefined) =>
  (site: Site): Value | undefined =>
    site.facility && read(site.facility);

/** Days since a day of the facility that has come. */
const since = (field: keyof Facility & `${string}On`, meaning: string): Fact<Site> =>
  number('days', `facility/${field}`, meaning, (site, { asOf }) => daysSince(site.facility?.[field], asOf));

const says = (field: keyof Facility & `${'is' | 'has'}${string}`, meaning: string): Fact<Site> =>
  flag(
    `facility/${field}`,
    meaning,
    facility((each) => each[field]),
  );

/** Whether the grade by whose rules it is managed meanwhile is the stricter of the old one and the new one. */
function isInterimStricter({ grade, gradeChange }: Facility): boolean | undefined {
  const { to, interimGrade } = gradeChange ?? {};
  if (grade === undefined || to === undefined || interimGrade === undefined) return undefined;
  return GRADES.indexOf(interimGrade) <= Math.min(GRADES.indexOf(grade), GRADES.indexOf(to));
}

const NOTICE = '/communications/*/recipientSupplier /communications/*/event /communications/*/deadline';

/** Messages on outages to each supplier that have a deadline. */
const outageNotices = perContext(({ plan }) => {
  const found = new Map<string, Communication[]>();
  for (const each of plan.communications ?? []) {
    const { recipientSupplier, event, deadline } = each;
    if (recipientSupplier === undefined || event !== 'outage' || deadline === undefined) continue;
    found.set(recipientSupplier, [...(found.get(recipientSupplier) ?? []), each]);
  }
  return found;
});

const noticesTo = (supplier: string | undefined, context: FactContext): readonly Communication[] =>
  (supplier === undefined ? undefined : outageNotices(context).get(supplier)) ?? [];

export const facilityDutyFacts = {
  facilityUse: word(
    USES,
    'facility/use',
    'Whether machine rooms are let to others, used by the organisation alone, or leased by it as a closed area.',
    facility(({ use }) => use),
  ),
  operatorNoticeThresholdMinutes: number(
    'minutes',
    `operator ${NOTICE} /communications/*/thresholdMinutes`,
    'Outage from which its operator is told: of the messages on outages that go to it and have a deadline, the one that is due first.',
    ({ operator }, context) => least(noticesTo(operator, context).map((each) => each.thresholdMinutes)),
  ),
  operatorNoticeAccumulatedMinutes: number(
    'minutes',
    `operator ${NOTICE} /communications/*/accumulatedThresholdMinutes`,
    'The same for an outage summed over several within 24 hours.',
    ({ operator }, context) =>
      least(noticesTo(operator, context).map((each) => each.accumulatedThresholdMinutes)),
  ),
  operatorNoticeDeadlineMinutes: number(
    'minutes',
    `operator ${NOTICE}`,
    'Time within which its operator is told of an outage: of the messages on outages that go to it and have a deadline, the longest.',
    ({ operator }, context) => greatest(noticesTo(operator, context).map((each) => minutesOf(each.deadline))),
  ),
  hasServedArea: flag(
    'facility/servedArea',
    'The area and the users that it serves are written.',
    facility(({ servedArea }) => saysSomething(servedArea)),
  ),
  servedLineCount: number(
    'count',
    'facility/servedLines',
    'Lines that end here.',
    facility(({ servedLines }) => servedLines),
  ),
  keyEquipmentCount: number(
    'count',
    'facility/keyEquipment',
    'Equipment without which it does not serve.',
    facility(({ keyEquipment }) => countOf(keyEquipment)),
  ),
  daysSinceCardFiled: since('cardFiledOn', 'Days since its management card was handed to the authority.'),
  daysSinceDesignated: since('designatedOn', 'Days since it became a facility of importance.'),
  daysFromDesignationToDetour: number(
    'days',
    'facility/designatedOn facility/detourCompletedOn',
    'Days from becoming a facility of importance to the completion of its alternative routes; negative where they were there before.',
    (site, { asOf }) => {
      const { designatedOn, detourCompletedOn } = site.facility ?? {};
      return daysFromTo(designatedOn, detourCompletedOn, asOf);
    },
  ),
  plannedGrade: word(
    GRADES,
    'facility/gradeChange/to',
    'Grade after a change that is under way.',
    facility(({ gradeChange }) => gradeChange?.to),
  ),
  daysUntilGradeChange: number(
    'days',
    'facility/gradeChange/on',
    'Days until the grade changes; negative once that day has passed.',
    (site, { asOf }) => daysUntil(site.facility?.gradeChange?.on, asOf),
  ),
  isInterimGradeTheStricter: flag(
    'facility/grade facility/gradeChange/to facility/gradeChange/interimGrade',
    'Until the grade changes it is managed by the stricter of both grades.',
    facility(isInterimStricter),
  ),
  daysSinceInterimAgreed: number(
    'days',
    'facility/gradeChange/agreedOn',
    'Days since the authority agreed to other dates for the change of grade.',
    (site, { asOf }) => daysSince(site.facility?.gradeChange?.agreedOn, asOf),
  ),
  isPlanFiledSinceInterimAgreed: flag(
    'facility/gradeChange/agreedOn /filings/*/kind /filings/*/filedOn',
    'A disaster-management plan was handed in on or after the day on which other dates were agreed.',
    (site, { plan, asOf }) => {
      const agreedOn = site.facility?.gradeChange?.agreedOn;
      if (agreedOn === undefined) return undefined;
      return plan.filings?.some(
        ({ kind, filedOn }) =>
          kind === 'management-plan' && filedOn !== undefined && filedOn >= agreedOn && filedOn <= asOf,
      );
    },
  ),
  backupPowerMinutes: number(
    'minutes',
    'facility/upsMinutes facility/generatorHours',
    'How long batteries and its own fuel carry it together.',
    facility(({ upsMinutes, generatorHours }) =>
      upsMinutes === undefined && generatorHours === undefined
        ? undefined
        : (upsMinutes ?? 0) + (generatorHours ?? 0) * MINUTES_PER_HOUR,
    ),
  ),
  backupPowerOfPeakPercent: number(
    'percent',
    'facility/backupPowerKilowatts facility/peakLoadKilowatts',
    'Its own power as a share of the highest power drawn.',
    facility(({ backupPowerKilowatts, peakLoadKilowatts }) =>
      backupPowerKilowatts === undefined || peakLoadKilowatts === undefined || peakLoadKilowatts === 0
        ? undefined
        : (backupPowerKilowatts * 100) / peakLoadKilowatts,
    ),
  ),
  hasAutomaticTransfer: says('hasAutomaticTransfer', 'The load moves to the other feed by itself.'),
  daysSinceSingleFeedAccepted: since(
    'singleFeedAcceptedOn',
    'Days since the authority accepted that a second substation is not possible.',
  ),
  upsRedundancy: word(
    REDUNDANCIES,
    'facility/upsRedundancy',
    'How uninterruptible power is doubled.',
    facility(({ upsRedundancy }) => upsRedundancy),
  ),
  batteryRedundancy: word(
    REDUNDANCIES,
    'facility/batteryRedundancy',
    'How batteries are doubled.',
    facility(({ batteryRedundancy }) => batteryRedundancy),
  ),
  hasPowerBypass: says('hasPowerBypass', 'The load can be fed around a failed uninterruptible supply.'),
  daysSinceUpsInspected: since('upsInspectedOn', 'Days since the statutory inspection of its UPS.'),
  isPublicBuilding: says('isPublicBuilding', 'The building is one that many people use.'),
  isCctvRoundTheClock: says('isCctvRoundTheClock', 'Cameras record at all hours.'),
  cctvMegapixels: number(
    'megapixels',
    'facility/cctvMegapixels',
    'Resolution of the cameras.',
    facility(({ cctvMegapixels }) => cctvMegapixels),
  ),
  cctvRetentionDays: number(
    'days',
    'facility/cctvRetentionDays',
    'How long footage is kept.',
    facility(({ cctvRetentionDays }) => cctvRetentionDays),
  ),
  isGuardedRoundTheClock: says('isGuardedRoundTheClock', 'Guards or staff are there at all hours.'),
  responderCover: word(
    COVERS,
    'facility/responderCover',
    'Who can respond at night and on holidays.',
    facility(({ responderCover }) => responderCover),
  ),
  isUnmanned: says('isUnmanned', 'Nobody works there.'),
  technicianExperienceYears: number(
    'years',
    'facility/technicianExperienceYears',
    'Least professional experience among the technicians on duty.',
    facility((each) => each.technicianExperienceYears),
  ),
  safetyCheckIntervalMonths: number(
    'months',
    'facility/safetyCheckIntervalMonths',
    'Months between safety checks.',
    facility((each) => each.safetyCheckIntervalMonths),
  ),
  isSafetyCheckWithinInterval: flag(
    'facility/safetyCheckedOn facility/safetyCheckIntervalMonths',
    'The last safety check lies within the interval; unknown where there is none.',
    (site, { asOf }) => {
      const { safetyCheckedOn, safetyCheckIntervalMonths: months } = site.facility ?? {};
      return months === undefined ? undefined : isWithinMonths(safetyCheckedOn, months, asOf);
    },
  ),
  alarmRecipientCount: number(
    'count',
    'facility/alarmGoesTo',
    'People, teams or channels that an alarm reaches by itself.',
    facility(({ alarmGoesTo }) => countOf(alarmGoesTo)),
  ),
  daysSinceAlarmTested: since('alarmTestedOn', 'Days since it was tried that the alarm arrives.'),
  daysUntilInsuranceEnds: number(
    'days',
    'facility/liabilityInsurance/validUntil',
    'Days until its liability insurance ends; negative once it has.',
    (site, { asOf }) => daysUntil(site.facility?.liabilityInsurance?.validUntil, asOf),
  ),
  insuredSumKrw: number(
    'krw',
    'facility/liabilityInsurance/sumKrw',
    'Sum of its liability insurance.',
    facility(({ liabilityInsurance }) => liabilityInsurance?.sumKrw),
  ),
  hasInsurancePolicyNumber: flag(
    'facility/liabilityInsurance/policyNumber',
    'The number of its liability insurance is written.',
    facility(({ liabilityInsurance }) => given(liabilityInsurance?.policyNumber)),
  ),
} satisfies Record<string, Fact<Site>>;
