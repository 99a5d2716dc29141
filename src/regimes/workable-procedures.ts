// Facts about the procedures that somebody can carry out: the phases and purposes that they serve, whatever subject a rule asks it of.
import { type Fact, words } from './fact.ts';
import { perContext } from './fact-context.ts';
import { eachOnce } from './fact-values.ts';
import { PHASES, PURPOSES } from './procedure-words.ts';

/** Procedures with steps and a team. */
const workable = perContext(({ plan }) =>
  plan.procedures?.filter(({ steps, team }) => (steps ?? []).length > 0 && team !== undefined),
);

export const workableProcedureFacts = {
  procedurePhases: words(
    PHASES,
    '/procedures/*/phase /procedures/*/steps /procedures/*/team',
    'Phases for which there is a procedure with steps and a team.',
    (_, context) => {
      const found = workable(context);
      return found && eachOnce(found.flatMap(({ phase }) => phase ?? []));
    },
  ),
  procedurePurposes: words(
    PURPOSES,
    '/procedures/*/purpose /procedures/*/steps /procedures/*/team',
    'Purposes for which there is a procedure with steps and a team.',
    (_, context) => {
      const found = workable(context);
      return found && eachOnce(found.flatMap(({ purpose }) => purpose ?? []));
    },
  ),
} satisfies Record<string, Fact<unknown>>;
