// Facts of improvement measures, recovery supplies and agreements.
import type { Agreement, ImprovementMeasure, RecoverySupply } from '../plan/plan.generated.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { daysSince, daysUntil, given, saysSomething } from './fact-values.ts';
import { isInForce } from './in-force.ts';

const MEASURE_STATES = ['planned', 'in-progress', 'done'] as const;

const ORIGINS = [
  'audit',
  'exercise',
  'incident',
  'management-review',
  'authority',
  'finding',
  'other',
] as const;

const AGREEMENT_KINDS = [
  'facility-sharing',
  'disaster-roaming',
  'interconnection',
  'detour',
  'supplies',
  'alternate-site',
  'storage',
  'other',
] as const;

export const improvementMeasures = collection<ImprovementMeasure>(
  '/improvementMeasures/*',
  'A measure of improvement.',
  (plan) => plan.improvementMeasures,
  (entry) => entry.name,
  {
    addresses: words(
      undefined,
      'addresses',
      'Codes of findings and ids of requirements that it closes.',
      ({ addresses }) => addresses,
    ),
    state: word(MEASURE_STATES, 'state', 'How far it is.', ({ state }) => state),
    origin: word(ORIGINS, 'origin', 'What it follows from.', ({ origin }) => origin),
    mayBeLessonLearnt: flag(
      'origin',
      'It follows from an exercise or an incident, or it is not written what it follows from.',
      ({ origin }) => origin === undefined || origin === 'exercise' || origin === 'incident',
    ),
    hasCause: flag('cause', 'Why it came to what it puts right is written.', ({ cause }) =>
      saysSomething(cause),
    ),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    hasDueDate: flag('dueOn', 'The day by which it is to be done is written.', ({ dueOn }) => given(dueOn)),
    isOverdue: flag(
      'dueOn state',
      'It is past its day and not done; unknown where it is not done and has no day.',
      ({ dueOn, state }, { asOf }) => {
        if (state === 'done') return false;
        return dueOn === undefined ? undefined : dueOn < asOf;
      },
    ),
    daysSinceDone: number('days', 'doneOn', 'Days since it was done.', ({ doneOn }, { asOf }) =>
      daysSince(doneOn, asOf),
    ),
    hasEvidence: flag('evidence', 'The proof of it is referred to.', ({ evidence }) => given(evidence)),
  },
);

export const recoverySupplies = collection<RecoverySupply>(
  '/recoverySupplies/*',
  'Spare parts or supplies.',
  (plan) => plan.recoverySupplies,
  (entry) => entry.name,
  {
    quantityCount: number('count', 'quantity', 'How many there are.', ({ quantity }) => quantity),
    hasSite: flag('site', 'Where they are is written.', ({ site }) => given(site)),
    daysSinceChecked: number(
      'days',
      'checkedOn',
      'Days since they were counted.',
      ({ checkedOn }, { asOf }) => daysSince(checkedOn, asOf),
    ),
  },
);

export const agreements = collection<Agreement>(
  '/agreements/*',
  'Mutual aid or interconnection.',
  (plan) => plan.agreements,
  (entry) => entry.name,
  {
    kind: word(AGREEMENT_KINDS, 'kind', 'What it covers.', ({ kind }) => kind),
    hasCounterpart: flag('counterpart', 'With whom it was made is written.', ({ counterpart }) =>
      saysSomething(counterpart),
    ),
    daysUntilExpiry: number(
      'days',
      'validUntil',
      'Days until it ends; negative once it has.',
      ({ validUntil }, { asOf }) => daysUntil(validUntil, asOf),
    ),
    isInForce: flag(
      'validUntil',
      'Its last day has not passed; one without a last day runs on.',
      ({ validUntil }, { asOf }) => isInForce(validUntil, asOf),
    ),
    daysSinceTested: number('days', 'testedOn', 'Days since it was tried out.', ({ testedOn }, { asOf }) =>
      daysSince(testedOn, asOf),
    ),
  },
);
