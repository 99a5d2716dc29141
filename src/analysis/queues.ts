// Findings about teams with more recoveries than hands, and what waiting for them costs.
import type { Seconds } from '../plan/duration.ts';
import { type ResolvedPlan, resolvePlan } from '../plan/resolve.ts';
import type { Cause } from '../recovery/cause.ts';
import { processTimes } from '../recovery/simulate.ts';
import type { AnalysisContext, Tried } from './context.ts';
import { type Finding, finding } from './finding.ts';

interface Wait {
  readonly seconds: Seconds;
  /** Position of the process in the plan. */
  readonly process: number;
  readonly tried: Tried;
}

/**
 * Each scenario in which somebody waited is tried once more with no limit to what teams can work on. Where a process
 * waited for several teams, one by one: what the queue of this team alone costs.
 */
export function findQueues(context: AnalysisContext): Finding[] {
  const busy = context.tried.filter(({ result }) =>
    result.processes.some(({ because }) => because.some(isWait)),
  );
  if (busy.length === 0) return [];
  const alone = new Map<string, Wait>();
  const shared = new Map<string, Wait>();
  const unlimited = withoutLimits(context, () => true);
  for (const tried of busy) {
    const sooner = processTimes(unlimited, tried.scenario);
    for (const [process, { up, because }] of tried.result.processes.entries()) {
      const seconds = gain(up, sooner[process]);
      const teams = teamsIn(because);
      const worst = teams.size > 1 ? shared : alone;
      for (const team of teams) {
        if (seconds > (worst.get(team)?.seconds ?? 0)) worst.set(team, { seconds, process, tried });
      }
    }
  }
  for (const [team, { process, tried }] of shared) {
    if (alone.has(team)) continue;
    const sooner = processTimes(
      withoutLimits(context, (id) => id === team),
      tried.scenario,
    );
    const seconds = gain(tried.result.processes[process]?.up, sooner[process]);
    if (seconds > 0) alone.set(team, { seconds, process, tried });
  }
  return [...alone].map(([team, wait]) => tell(context, team, wait));
}

const isWait = ({ kind }: Cause): boolean => kind === 'team-busy';

const teamsIn = (because: readonly Cause[]): ReadonlySet<string> =>
  new Set(because.filter(isWait).map(({ element }) => element));

const gain = (up: Seconds | null | undefined, sooner: Seconds | null | undefined): Seconds =>
  typeof up === 'number' && typeof sooner === 'number' ? up - sooner : 0;

function withoutLimits({ plan }: AnalysisContext, isFreed: (team: string) => boolean): ResolvedPlan {
  const teams = (plan.teams ?? []).map((team) => {
    const { concurrentRecoveries: _, ...free } = team;
    return isFreed(team.id) ? free : team;
  });
  return resolvePlan({ ...plan, teams });
}

function tell(context: AnalysisContext, team: string, { seconds, process, tried }: Wait): Finding {
  const element = context.elements.get(team);
  const slots = element?.section === 'teams' ? (element.entry.concurrentRecoveries ?? 1) : 1;
  const { nameOf, pointerOf } = context;
  const id = tried.result.processes[process]?.id ?? '';
  const args = {
    team: nameOf(team),
    slots,
    cost: seconds,
    process: nameOf(id),
    scenario: tried.scenario.name,
  };
  const places = [
    pointerOf(team),
    `${pointerOf(team)}/concurrentRecoveries`,
    tried.pointer,
    pointerOf(id),
  ] as const;
  return finding('team-overloaded', args, places);
}
