// When people are reached and teams mustered in the end: by a call, or after one in vain.
import type { Seconds } from '../plan/duration.ts';
import { musterOf } from './attendance.ts';
import type { TeamPeople } from './call-trees.ts';
import type { Trial } from './engine.ts';
import type { Node } from './graph.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** When a person is reached, whichever way comes first; `Infinity` for never. */
export function reachedAt({ alert, attended }: Trial, person: Node): Seconds {
  return Math.min(
    alert.contacts.get(person)?.at ?? NEVER,
    attended.attendance?.late.get(person)?.at ?? NEVER,
  );
}

/** When a team is mustered; `Infinity` for never. */
export function musteredAt(trial: Trial, team: TeamPeople): Seconds {
  const back = trial.losses.elements.get(team.team) ?? 0;
  return musterOf(team, (person) => reachedAt(trial, person), back);
}
