// The shapes of all views: of plans that together fill every part of every document.
import { readdirSync } from 'node:fs';
import type { ComposeOptions } from '../../src/document/composed-document.ts';
import {
  joinedObjects,
  type ObjectShape,
  objectShapeOf,
  type Shape,
  type ViewShapes,
} from '../../src/document/view-shape.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { load, regimeFiles } from '../regimes/regime-files.ts';
import { filledPlan } from './filled-plan.ts';
import { allDocuments, analysed, comparisonOf, sample, templates } from './fixtures.ts';
import { smallPlan } from './small-plan.ts';

const SAMPLES = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `samples/${name}`)
  .sort();

const NEARLY_EMPTY: Plan = {
  plan: { id: 'p', title: 'Plan', version: '1.0', locale: 'ko' },
  organization: { name: { ko: '보기', en: 'Example' } },
};

/** What all documents may speak of, with the places where two views differ in kind. */
export async function viewShapes(): Promise<{ shapes: ViewShapes; conflicts: string[] }> {
  const shapes = new Map<string, ObjectShape>();
  const conflicts = new Set<string>();
  const plans = [...SAMPLES.map(sample), filledPlan((pointer) => pointer), smallPlan, NEARLY_EMPTY];
  for (const [index, plan] of plans.entries()) {
    // What a view holds does not depend on its language; were it otherwise, templates of both would not agree.
    for (const language of index === 0 ? (['en', 'ko'] as const) : [plan.plan.locale]) {
      const options: ComposeOptions = {
        language,
        templates,
        contentHash: 'ab cd',
        onView: (template, view) => {
          const before = shapes.get(template);
          const shape = objectShapeOf(view);
          noteConflicts(before, shape, template, conflicts);
          shapes.set(template, before === undefined ? shape : joinedObjects(before, shape));
        },
      };
      const all = analysed(plan);
      await allDocuments(all, options);
      for (const file of regimeFiles) {
        await comparisonOf(assessRegime(await load(file), all), all, options);
      }
    }
  }
  const sorted = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1));
  return { shapes: Object.fromEntries(sorted), conflicts: [...conflicts].sort() };
}

const kindOf = (shape: Shape): string =>
  typeof shape === 'string' ? shape : Array.isArray(shape) ? 'list' : 'part';

function noteConflicts(a: Shape | undefined, b: Shape, path: string, into: Set<string>): void {
  if (a === undefined) return;
  if (kindOf(a) !== kindOf(b)) into.add(`${path}: ${[kindOf(a), kindOf(b)].sort().join(', ')}`);
  else if (Array.isArray(a) && Array.isArray(b)) noteConflicts(a[0], b[0] ?? a[0], `${path}[]`, into);
  else if (typeof a === 'object' && typeof b === 'object') {
    const [first, second] = [a as ObjectShape, b as ObjectShape];
    for (const [name, shape] of Object.entries(second))
      noteConflicts(first[name], shape, `${path} ${name}`, into);
  }
}
