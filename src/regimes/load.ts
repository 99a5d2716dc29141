// From a regime file to a regime that can be relied on: every name in it is known, and every condition can be judged.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import { explainSchemaErrors } from '../plan/schema-errors.ts';
import { pointerOf } from '../source/pointer.ts';
import { locator, placed, readSource, type SourceFile } from '../source/read.ts';
import type { Condition } from './condition.ts';
import { factProblems } from './examples.ts';
import { FACTS_OF } from './fact-catalogue.ts';
import { fillParameters } from './parameters.ts';
import { type ConditionProblem, readCondition } from './read-condition.ts';
import type { FactSchema, Regime, Requirement } from './regime.generated.ts';

/** A regime whose parameters are filled in and whose conditions have been read; `conditionOf` gives the one that stands behind a schema of the file. */
export interface LoadedRegime {
  readonly regime: Regime;
  readonly conditionOf: (schema: FactSchema) => Condition;
}

const LIMIT_MEGABYTES = 4;
/** The largest rule book that is read. */
export const REGIME_LIMIT_BYTES = LIMIT_MEGABYTES * 1024 * 1024;
/** After so many mistakes, reading stops: what follows would be more of the same. */
const MOST_MISTAKES = 200;
/** So many of one requirement are told at most. */
const MOST_PROBLEMS = 20;

/** Reads a regime. `regime` is undefined where anything is wrong with it; `diagnostics` then says all of it. */
export async function loadRegime(
  file: SourceFile,
): Promise<{ regime?: LoadedRegime; diagnostics: readonly Diagnostic[] }> {
  if (file.content.length > REGIME_LIMIT_BYTES) {
    const megabytes = Math.ceil(file.content.length / (1024 * 1024));
    const args = { megabytes, limitMegabytes: LIMIT_MEGABYTES, of: 'regime' } as const;
    return { diagnostics: [diagnostic('file-too-large', args, { file: file.path })] };
  }
  const { source, diagnostics } = await readSource([file]);
  if (diagnostics.length > 0) return { diagnostics: diagnostics.map(ofRegimeFile) };

  const { default: validate } = await import('./validate-regime.generated.js');
  if (!validate(source.data)) {
    const errors = (validate.errors ?? []).slice(0, MOST_MISTAKES);
    const { FIELDS } = await import('./fields.generated.ts');
    const explained = await explainSchemaErrors(errors, source.data, { name: 'regime', fields: FIELDS });
    return { diagnostics: placed(explained.map(ofRegime), await locator(source)) };
  }
  const { regime, wrong } = await withParameters(source.data as unknown as Regime);
  const { conditions, wrong: refused } = await readConditions(regime);
  wrong.push(...refused, ...(await checkIds(regime)));
  if (wrong.length > 0) return { diagnostics: placed(wrong, await locator(source)) };
  return {
    regime: {
      regime,
      conditionOf: (schema) => {
        const condition = conditions.get(schema);
        if (condition === undefined) throw new Error('a condition of another regime');
        return condition;
      },
    },
    diagnostics: [],
  };
}

/** What is wrong with a file as such, said of a regime's: files are read for plans. */
function ofRegimeFile(each: Diagnostic): Diagnostic {
  switch (each.code) {
    case 'file-too-large':
    case 'file-too-deep':
    case 'file-empty':
    case 'root-not-object':
      return { ...each, args: { ...each.args, of: 'regime' } } as Diagnostic;
    default:
      return each;
  }
}

/** A schema error as a regime has it: what has not even the form of a subject is no fact either. */
function ofRegime(each: Diagnostic): Diagnostic {
  const pointer = each.target !== undefined && 'pointer' in each.target ? each.target.pointer : '';
  if (each.code === 'pattern-wrong' && pointer.endsWith('/subject')) {
    const requirement = pointer.slice(0, -'/subject'.length);
    return diagnostic('regime-subject-unknown', { requirement, subject: each.args.value }, each.target);
  }
  return each;
}

/** The regime with the numbers of its requirements in place. */
async function withParameters(regime: Regime): Promise<{ regime: Regime; wrong: Diagnostic[] }> {
  const wrong: Diagnostic[] = [];
  const requirements: Requirement[] = [];
  for (const [index, each] of regime.requirements.entries()) {
    const { requirement, problems } = fillParameters(each);
    requirements.push(requirement);
    if (wrong.length > MOST_MISTAKES) continue;
    for (const problem of problems.slice(0, MOST_PROBLEMS)) {
      wrong.push(await refusal(each.id, problem, `/requirements/${index}`, 'regime-parameter-wrong'));
    }
  }
  return { regime: { ...regime, requirements }, wrong };
}

async function readConditions(
  regime: Regime,
): Promise<{ conditions: Map<FactSchema, Condition>; wrong: Diagnostic[] }> {
  const conditions = new Map<FactSchema, Condition>();
  const wrong: Diagnostic[] = [];

  async function read(owner: string, subject: string, schema: FactSchema, pointer: string): Promise<void> {
    const facts = FACTS_OF.get(subject)?.facts;
    if (facts === undefined) return;
    const { condition, problems } = readCondition(schema, facts);
    if (condition !== undefined) conditions.set(schema, condition);
    for (const each of problems) wrong.push(await refusal(owner, each, pointer));
  }

  for (const kind of ['anyOf', 'addressees'] as const) {
    for (const [index, { name, expect }] of (regime.scope?.[kind] ?? []).entries()) {
      if (wrong.length > MOST_MISTAKES) break;
      // An addressee that is nobody has no condition.
      if (expect === false) continue;
      await read(name.en, '/organization', expect, `/scope/${kind}/${index}/expect`);
    }
  }
  for (const [index, requirement] of regime.requirements.entries()) {
    if (wrong.length > MOST_MISTAKES) break;
    const { id, subject, where, expect, check, examples } = requirement;
    const pointer = `/requirements/${index}`;
    const facts = FACTS_OF.get(subject)?.facts;
    if (facts === undefined) {
      const suggestion = await nearestName(subject, FACTS_OF.keys());
      const args = { requirement: id, subject, ...(suggestion !== undefined && { suggestion }) };
      wrong.push(diagnostic('regime-subject-unknown', args, { pointer: `${pointer}/subject` }));
      continue;
    }
    if (where !== undefined) await read(id, subject, where, `${pointer}/where`);
    if (expect !== undefined) await read(id, subject, expect, `${pointer}/expect`);
    else if (check !== 'attest') {
      wrong.push(await refusal(id, { path: [], problem: 'expect-missing' }, pointer));
    }
    for (const each of factProblems(examples, facts).slice(0, MOST_PROBLEMS)) {
      wrong.push(await refusal(id, each, `${pointer}/examples`));
    }
  }
  return { conditions, wrong };
}

async function refusal(
  owner: string,
  each: ConditionProblem,
  pointer: string,
  code: 'regime-schema-refused' | 'regime-parameter-wrong' = 'regime-schema-refused',
): Promise<Diagnostic> {
  const suggestion =
    each.name === undefined ? undefined : await nearestName(each.name, each.candidates ?? []);
  return diagnostic(
    code,
    {
      requirement: owner,
      problem: each.problem,
      value: each.value ?? '',
      expected: each.expected ?? [],
      ...(suggestion !== undefined && { suggestion }),
    },
    { pointer: pointer + pointerOf(each.path), key: each.isKey === true },
  );
}

async function checkIds(regime: Regime): Promise<Diagnostic[]> {
  const { requirements, scope, clocks = [] } = regime;
  const ids = requirements.map(({ id }) => id);
  const wrong = [
    ...duplicates(ids, '/requirements'),
    ...duplicates(
      clocks.map(({ id }) => id),
      '/clocks',
    ),
  ];
  const known = new Set(ids);
  const named = [
    ...(scope?.addressees ?? []).flatMap((addressee, index) =>
      addressee.requirements.map((id, position) => ({
        id,
        pointer: `/scope/addressees/${index}/requirements/${position}`,
      })),
    ),
    ...clocks.map(({ requirement }, index) => ({ id: requirement, pointer: `/clocks/${index}/requirement` })),
  ];
  for (const { id, pointer } of named) {
    if (known.has(id)) continue;
    if (wrong.length > MOST_MISTAKES) return wrong;
    const suggestion = await nearestName(id, known);
    const args = { id, collections: ['requirements'], ...(suggestion !== undefined && { suggestion }) };
    wrong.push(diagnostic('reference-unknown', args, { pointer }));
  }
  return wrong;
}

/** Ids that stand a second time in a list. */
function duplicates(ids: readonly string[], list: string): Diagnostic[] {
  const placeOf = new Map<string, string>();
  return ids.flatMap((id, index) => {
    const pointer = `${list}/${index}/id`;
    const first = placeOf.get(id);
    if (first !== undefined)
      return [
        diagnostic('id-duplicate', { id }, { pointer }, [{ relation: 'first', target: { pointer: first } }]),
      ];
    placeOf.set(id, pointer);
    return [];
  });
}
