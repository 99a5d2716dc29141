// Facts about the backups of a system: how often, how long kept, where and how well guarded, and whether restoring was tried.
import type { Day } from '../plan/calendar.ts';
import type { System } from '../plan/plan.generated.ts';
import { type Fact, flag, number } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  allOf,
  daysSinceLatest,
  greatest,
  isWithinMonths,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { backupCopies, isBackedUpElsewhere } from './system-copies.ts';

/** Whether one of the days that have come lies within the exercise interval; unknown where none has come. */
function anyWithinInterval(
  days: readonly (Day | undefined)[],
  { exerciseIntervalMonths, asOf }: FactContext,
): boolean | undefined {
  const answers = days.map((day) => isWithinMonths(day, exerciseIntervalMonths, asOf));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}

export const systemBackupFacts = {
  backupIntervalMinutes: number(
    'minutes',
    'deployments/*/backupEvery',
    'Time between backups, of those made most often.',
    (system) => least(backupCopies(system).map((copy) => minutesOf(copy.backupEvery))),
  ),
  backupRetentionDays: number(
    'days',
    'deployments/*/retentionDays',
    'How long its backups are kept, of those kept longest.',
    (system) => greatest(backupCopies(system).map((copy) => copy.retentionDays)),
  ),
  isBackupAccessRestricted: flag(
    'deployments/*/accessRestrictedTo',
    'Who alone may reach it is written of each of its backups.',
    (system) => allOf(backupCopies(system).map((copy) => saysSomething(copy.accessRestrictedTo))),
  ),
  daysSinceBackupIntegrityChecked: number(
    'days',
    'deployments/*/integrityCheckedOn',
    'Days since the completeness of one of its backups was checked.',
    (system, { asOf }) =>
      daysSinceLatest(
        backupCopies(system).map((copy) => copy.integrityCheckedOn),
        asOf,
      ),
  ),
  isBackupIntegrityCheckedWithinInterval: flag(
    'deployments/*/integrityCheckedOn /plan/exerciseIntervalMonths',
    'A backup was checked within the plan’s own exercise interval, twelve months where the plan gives none.',
    (system, context) =>
      anyWithinInterval(
        backupCopies(system).map((copy) => copy.integrityCheckedOn),
        context,
      ),
  ),
  isRestoreTestedWithinInterval: flag(
    'deployments/*/restoreTestedOn /plan/exerciseIntervalMonths',
    'Restoring a copy was tested within the plan’s own exercise interval, twelve months where the plan gives none.',
    ({ deployments }, context) =>
      anyWithinInterval(
        (deployments ?? []).map((copy) => copy.restoreTestedOn),
        context,
      ),
  ),
  isBackupAtOtherSite: flag(
    'deployments/*/role deployments/*/site /sites/*/partOf',
    'A backup lies at a site that is independent of every active copy.',
    (system, { independentSiteOf }) =>
      backupCopies(system).length === 0 ? undefined : isBackedUpElsewhere(system, independentSiteOf),
  ),
  areBackupsIsolated: flag(
    'deployments/*/isIsolated',
    'An attacker on the network cannot reach any of its backups.',
    (system) => allOf(backupCopies(system).map((copy) => copy.isIsolated)),
  ),
  areBackupsEncrypted: flag('deployments/*/isEncrypted', 'All of its backups are encrypted.', (system) =>
    allOf(backupCopies(system).map((copy) => copy.isEncrypted)),
  ),
  daysSinceRestoreTested: number(
    'days',
    'deployments/*/restoreTestedOn',
    'Days since the latest restore test of a copy.',
    ({ deployments }, { asOf }) =>
      daysSinceLatest(
        (deployments ?? []).map((copy) => copy.restoreTestedOn),
        asOf,
      ),
  ),
} satisfies Record<string, Fact<System>>;
