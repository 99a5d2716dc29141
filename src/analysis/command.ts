// Findings about who decides: declarers, the command team, its powers and deputies.
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

export function findCommandGaps(context: AnalysisContext): Finding[] {
  const { plan, nameOf, tried } = context;
  const found: Finding[] = [];
  const declarers = plan.response?.declarers ?? [];
  if (plan.response !== undefined && declarers.length === 0) {
    found.push(finding('nobody-to-declare', { scenarios: [], declarers: [] }, ['/response']));
  }
  const undeclared = tried.filter(({ result }) => result.declared === null);
  if (declarers.length > 0 && undeclared.length > 0) {
    const args = {
      scenarios: undeclared.map(({ scenario }) => scenario.name),
      declarers: declarers.map(nameOf),
    };
    const places = undeclared.map(({ pointer }) => pointer);
    found.push(finding('nobody-to-declare', args, ['/response/declarers', ...places]));
  }
  const [only] = declarers;
  if (only !== undefined && declarers.length === 1) {
    const places = [context.pointerOf(only), '/response/declarers'] as const;
    found.push(finding('no-deputy', { person: nameOf(only), team: null }, places));
  }

  const teams = plan.teams ?? [];
  for (const [index, { name, lead, deputies = [], function: task, authority = [] }] of teams.entries()) {
    const pointer = `/teams/${index}`;
    // A bare team of one person says nothing yet; one with people or a task is meant to work.
    const isDescribed = task !== undefined || (teams[index]?.members ?? []).length > 0;
    if (isDescribed && deputies.length === 0) {
      found.push(finding('no-deputy', { person: nameOf(lead), team: name }, [pointer, `${pointer}/lead`]));
    }
    if (task === 'command' && authority.length === 0) {
      found.push(finding('command-without-authority', { team: name }, [pointer]));
    }
  }
  if (
    teams.some((team) => team.function !== undefined) &&
    !teams.some((team) => team.function === 'command')
  ) {
    found.push(finding('no-command-team', { teams: teams.map(({ name }) => name) }, ['/teams']));
  }
  return found;
}
