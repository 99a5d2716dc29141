// Facts about critical processes and time: whether reviews followed what changed, which risks can take them, and on whom alone they rest.
import type { Day } from '../plan/calendar.ts';
import type { CriticalProcess, Plan } from '../plan/plan.generated.ts';
import { type Fact, flag, number } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { daysSince, isSince, saysSomething } from './fact-values.ts';
import { spread } from './reach.ts';

const byDay = (one: Day, other: Day): number => (one < other ? -1 : one > other ? 1 : 0);

/** For each element, the latest dated change, not ahead of the day, of a system that it is or rests on. */
const lastSystemChange = perContext(({ plan, elements, asOf }: FactContext) =>
  spread(
    elements,
    (plan.systems ?? [])
      .flatMap(({ id, changedOn }) =>
        changedOn === undefined || changedOn > asOf ? [] : [{ ids: [id], value: changedOn }],
      )
      .sort((one, other) => byDay(other.value, one.value)),
  ),
);

const NEVER = '';

/** For each element, the review that lies furthest back of the risks that can take it or what it rests on. */
const oldestRiskReview = perContext(({ plan, elements, asOf }: FactContext) =>
  spread(
    elements,
    (plan.risks ?? [])
      .map(({ affects = [], likelihood, impact, reviewedOn }) => {
        const isRated = likelihood !== undefined && impact !== undefined;
        return {
          ids: affects,
          value: isRated && reviewedOn !== undefined && reviewedOn <= asOf ? reviewedOn : NEVER,
        };
      })
      .sort((one, other) => byDay(one.value, other.value)),
  ),
);

/** Elements that rest on a supplier for whose failure nothing is laid down. */
const onSoleSupplier = perContext(({ plan, elements }: FactContext) =>
  spread(elements, [
    {
      ids: (plan.suppliers ?? [])
        .filter(
          ({ alternates, failureResponse }) =>
            (alternates ?? []).length === 0 && saysSomething(failureResponse) === undefined,
        )
        .map(({ id }) => id),
      value: true,
    },
  ]),
);

const materialChanges = ({ plan }: Plan): readonly Day[] | undefined =>
  plan.materialChanges?.map(({ on }) => on);

export const processChangeFacts = {
  isReviewedSinceLatestChange: flag(
    'reviewedOn /plan/materialChanges/*/on',
    'It was reviewed on or after the day of every material change; unknown where changes are not listed, true where the list is empty.',
    ({ reviewedOn }, { plan, asOf }) => isSince(reviewedOn, materialChanges(plan), asOf),
  ),
  areDependenciesReviewedSinceLatestChange: flag(
    'dependenciesReviewedOn /plan/materialChanges/*/on requires /systems/*/changedOn /systems/*/requires',
    'The map of what it needs was reviewed on or after the day of every material change and of every dated change of a system that it needs, directly or not; unknown where material changes are not listed.',
    ({ id, dependenciesReviewedOn }, context) => {
      const changes = materialChanges(context.plan);
      const ofSystems = lastSystemChange(context).get(id);
      const events = ofSystems === undefined ? changes : changes && [...changes, ofSystems];
      return isSince(dependenciesReviewedOn, events, context.asOf);
    },
  ),
  daysSinceRisksReviewed: number(
    'days',
    '/risks/*/affects /risks/*/likelihood /risks/*/impact /risks/*/reviewedOn requires',
    'Days since the review that lies furthest back of the risks that can take it or what it needs, directly or not; unknown where no risk names it, or one is not rated or was never reviewed.',
    ({ id }, context) => {
      const day = oldestRiskReview(context).get(id);
      return day === undefined || day === NEVER ? undefined : daysSince(day, context.asOf);
    },
  ),
  restsOnSoleSupplier: flag(
    'requires /suppliers/*/alternates /suppliers/*/failureResponse /systems/*/requires /sites/*/operator',
    'It rests, directly or not, on a supplier that nobody could replace and for whose failure nothing is laid down; unknown where it names nothing that it needs.',
    ({ id, requires }, context) =>
      requires === undefined ? undefined : (onSoleSupplier(context).get(id) ?? false),
  ),
} satisfies Record<string, Fact<CriticalProcess>>;
