// From unchecked data to a plan that can be relied on.
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/read.ts';
import bareSchema from './bare-schema.generated.js';
import { checkConsistency } from './consistency.ts';
import { checkContactTrees } from './contact-trees.ts';
import { formCheck } from './form.ts';
import type { Plan } from './plan.generated.ts';
import { checkReferences } from './references.ts';
import { checkVersion } from './schema-version.ts';

const isOfForm = formCheck(bareSchema);

/**
 * Holds the merged data against the schema, then its references and circles. `plan` is undefined where there is
 * an error; `diagnostics` then says all that can be said at once. Where a file could not be read, nothing is called
 * missing: it may stand there.
 */
export async function validatePlan(
  source: Source,
): Promise<{ plan: Plan | undefined; diagnostics: readonly Diagnostic[] }> {
  const otherVersion = checkVersion(source.data);
  // What another version asks for is not known here: to hold the plan against this one would only confuse.
  if (otherVersion !== undefined) return { plan: undefined, diagnostics: [otherVersion] };
  let diagnostics = await problemsOfForm(source.data);
  const isOfRightForm = diagnostics.length === 0;
  const plan = source.data as unknown as Plan;
  if (!source.isWhole) {
    return { plan: undefined, diagnostics: diagnostics.filter((each) => !isMissingSection(each)) };
  }
  diagnostics = diagnostics.concat(await checkReferences(source.data));
  if (isOfRightForm) diagnostics = diagnostics.concat(checkConsistency(plan), checkContactTrees(plan));
  return { plan: hasErrors(diagnostics) ? undefined : plan, diagnostics };
}

/** Ajv and its errors take long to load: only where there is anything to say. */
async function problemsOfForm(data: Source['data']): Promise<readonly Diagnostic[]> {
  if (isOfForm(data)) return [];
  const { default: validate } = await import('./validate-plan.generated.js');
  if (validate(data)) return [];
  const { explainSchemaErrors } = await import('./schema-errors.ts');
  const { FIELDS } = await import('./fields.generated.ts');
  return explainSchemaErrors(validate.errors ?? [], data, { name: 'plan', fields: FIELDS });
}

const isMissingSection = (each: Diagnostic): boolean =>
  each.code === 'property-missing' &&
  each.target !== undefined &&
  'pointer' in each.target &&
  each.target.pointer === '';
