// The verdict on a process: its recovery held against what the plan promises.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess } from '../plan/plan.generated.ts';

/** `unknown`: nothing speaks against it, but nobody has said what the process needs. */
export type Verdict =
  | 'unaffected'
  | 'recovered'
  | 'within-rto'
  | 'unknown'
  | 'late'
  | 'beyond-mtpd'
  | 'never';

/** How bad a verdict is: the larger, the worse. */
export const BADNESS: Readonly<Record<Verdict, number>> = {
  unaffected: 0,
  recovered: 1,
  'within-rto': 1,
  unknown: 2,
  late: 3,
  'beyond-mtpd': 4,
  never: 5,
};

/** The first that applies; `up` is null for never. What is not seen can be worse than it looks, never better. */
export function verdictOn(
  { rto, mtpd }: Pick<CriticalProcess, 'rto' | 'mtpd'>,
  up: Seconds | null,
  isSeen: boolean,
): Verdict {
  if (up === null) return 'never';
  if (mtpd !== undefined && up > parseDuration(mtpd)) return 'beyond-mtpd';
  if (rto !== undefined && up > parseDuration(rto)) return 'late';
  if (!isSeen) return 'unknown';
  if (up === 0) return 'unaffected';
  return rto === undefined ? 'recovered' : 'within-rto';
}

/** Whether the data loss keeps to the RPO; null where the plan gives none. `dataLoss` is null for all of it. */
export function meetsRpo({ rpo }: Pick<CriticalProcess, 'rpo'>, dataLoss: Seconds | null): boolean | null {
  if (rpo === undefined) return null;
  return dataLoss !== null && dataLoss <= parseDuration(rpo);
}
