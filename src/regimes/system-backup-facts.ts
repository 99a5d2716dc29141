// Facts about the backups of a system: what they hold, how often, how long kept, where and how well guarded, and whether restoring was tried.
import type { Day } from '../plan/calendar.ts';
import type { Deployment, System } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  allOf,
  daysSinceLatest,
  eachOnce,
  greatest,
  isWithinMonths,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { backupCopies, remoteBackups } from './system-copies.ts';

const BACKUP_CONTENTS = ['user-data', 'system-data', 'documentation', 'software', 'settings'] as const;

/** What copies hold between them; unknown where none says. */
function contentsOf(copies: readonly Deployment[]): readonly string[] | undefined {
  const said = copies.flatMap(({ contents }) => (contents === undefined ? [] : [contents]));
  return said.length === 0 ? undefined : eachOnce(said.flat());
}

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
  backupContents: words(
    BACKUP_CONTENTS,
    'deployments/*/contents',
    'What its backups hold between them.',
    (system) => contentsOf(backupCopies(system)),
  ),
  settingsRetentionDays: number(
    'days',
    'deployments/*/retentionDays deployments/*/contents',
    'How long its backups of settings are kept, of those kept longest.',
    ({ deployments }) => {
      const days = (deployments ?? []).flatMap(({ role, contents, retentionDays }) =>
        role === 'backup' && contents?.includes('settings') ? (retentionDays ?? []) : [],
      );
      return days.length === 0 ? undefined : Math.max(...days);
    },
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
      backupCopies(system).length === 0 ? undefined : remoteBackups(system, independentSiteOf).length > 0,
  ),
  remoteBackupContents: words(
    BACKUP_CONTENTS,
    'deployments/*/contents deployments/*/role deployments/*/site /sites/*/partOf',
    'What its backups at sites that are independent of every active copy hold between them; unknown where none says.',
    (system, { independentSiteOf }) => contentsOf(remoteBackups(system, independentSiteOf)),
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
