// The verdict on a process: its recovery held against what the plan promises.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess } from '../plan/plan.generated.ts';

export type Verdict = 'unaffected' | 'recovered' | 'within-rto' | 'late' | 'beyond-mtpd' | 'never';

/** How bad a verdict is: the larger, the worse. */
export const BADNESS: Readonly<Record<Verdict, number>> = {
  unaffected: 0,
  recovered: 1,
  'within-rto': 1,
  late: 2,
  'beyond-mtpd': 3,
  never: 4,
};

/** The first that applies; `up` is null for never. */
export function verdictOn({ rto, mtpd }: Pick<CriticalProcess, 'rto' | 'mtpd'>, up: Seconds | null): Verdict {
  if (up === 0) return 'unaffected';
  if (up === null) return 'never';
  if (mtpd !== undefined && up > parseDuration(mtpd)) return 'beyond-mtpd';
  if (rto === undefined) return 'recovered';
  return up <= parseDuration(rto) ? 'within-rto' : 'late';
}

/** Whether the data loss keeps to the RPO; null where the plan gives none. `dataLoss` is null for all of it. */
export function meetsRpo({ rpo }: Pick<CriticalProcess, 'rpo'>, dataLoss: Seconds | null): boolean | null {
  if (rpo === undefined) return null;
  return dataLoss !== null && dataLoss <= parseDuration(rpo);
}
