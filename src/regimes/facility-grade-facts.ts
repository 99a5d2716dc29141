// Facts about the grade of a facility: what it is, on what basis, when that was filed, and how it changes.
import type { Facility, Site } from '../plan/plan.generated.ts';
import { facility } from './facility-fact.ts';
import { type Fact, flag, number, word } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { daysSince, daysToEndOfYear, daysUntil, saysSomething, yearOf } from './fact-values.ts';

/** From the strictest. */
const GRADES = ['A', 'B', 'C', 'D'] as const;

/** Day on which the facility's grade was filed, once it has come. */
function gradeFiledOn(site: Site, { asOf }: FactContext): string | undefined {
  const day = site.facility?.gradeFiledOn;
  return daysSince(day, asOf) === undefined ? undefined : day;
}

/** Whether the grade by whose rules it is managed meanwhile is the stricter of the old one and the new one. */
function isInterimStricter({ grade, gradeChange }: Facility): boolean | undefined {
  const { to, interimGrade } = gradeChange ?? {};
  if (grade === undefined || to === undefined || interimGrade === undefined) return undefined;
  return GRADES.indexOf(interimGrade) <= Math.min(GRADES.indexOf(grade), GRADES.indexOf(to));
}

/** The grade, and its filing. */
export const facilityGradeFacts = {
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
} satisfies Record<string, Fact<Site>>;

/** A change of the grade, and what holds meanwhile. */
export const facilityGradeChangeFacts = {
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
} satisfies Record<string, Fact<Site>>;
