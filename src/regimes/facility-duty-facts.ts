// Facts about what rule books ask of a facility beside its grade, its power and its safety: use, notices to its operator, cover, cameras, tests, insurance.
import type { Communication, Site } from '../plan/plan.generated.ts';
import { facility, says, since } from './facility-fact.ts';
import { facilityGradeChangeFacts } from './facility-grade-facts.ts';
import { facilityReserveFacts } from './facility-power-facts.ts';
import { type Fact, flag, number, word } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import {
  countOf,
  daysFromTo,
  daysUntil,
  given,
  greatest,
  isWithinMonths,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';

const USES = ['third-party', 'own-use', 'leased-area'] as const;
const COVERS = ['own-staff', 'outside-staff-after-hours', 'remote-watch', 'office-hours'] as const;

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
  ...facilityGradeChangeFacts,
  ...facilityReserveFacts,
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
