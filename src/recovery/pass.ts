// A pass of time: what it is run with, and what it leaves behind.
import type { Seconds } from '../plan/duration.ts';
import type { Alert } from './alert.ts';
import type { Attendance } from './attendance.ts';
import type { Node } from './graph.ts';
import type { Ledger } from './ledger.ts';
import type { Losses } from './lost.ts';

/** What a pass is run with. Without an alert it is the unattended one. */
export interface PassSetup {
  readonly losses: Losses;
  readonly alert: Alert | null;
  /** Systems that may use their backups. */
  readonly mayRestore: ReadonlySet<Node>;
  /** Urgency of copies: tier, then system id, then position. */
  readonly ranks: Int32Array;
  /** Where times are written. */
  readonly ledger: Ledger;
  /** Whether the pass is to be explained later. */
  readonly isTrailKept: boolean;
  /**
   * Whether the copies of systems that serve from the start are left alone: they can change when data is from, never
   * when anything is up.
   */
  readonly isForTimesOnly: boolean;
  /** A moment after which `isInVain` is asked, once: whether the pass need not go on, another round being due anyway. */
  readonly asksAfter: (fallen: readonly Node[]) => Seconds;
  readonly isInVain: (pass: Pass) => boolean;
  /** Where only these matter: the pass ends as soon as all of them are up. */
  readonly awaited: ReadonlySet<Node> | null;
}

/** What happened in a pass, by index; `Infinity` for never. Valid until its ledger is used again. */
export interface Pass extends Omit<Ledger, 'clear' | 'down' | 'runs' | 'starts'> {
  /** What fell at zero, in order. */
  readonly fallen: readonly Node[];
  /** What took along what fell, and which order things came back in: copies of the standing's, kept for the reasons. */
  trail: Trail | null;
  readonly attendance: Attendance | null;
}

/** Whether a copy ran from the start, and so was never started. */
export const ranFromStart = ({ runsAt, startedAt }: Pass, index: number): boolean =>
  runsAt[index] === 0 && startedAt[index] === Number.POSITIVE_INFINITY;

/** What is needed, besides times, to say why. */
export interface Trail {
  readonly takenBy: Int32Array;
  readonly upOrder: Int32Array;
  readonly runOrder: Int32Array;
}
