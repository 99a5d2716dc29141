// What Ajv reports, turned into one diagnostic for each mistake.
import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SchemaName, ValueKind } from '../diagnostics/form-problems.ts';
import { pathOf, pointerOf } from '../source/pointer.ts';
import { nearestName } from './nearest-name.ts';

/** A schema as its explanations need it. */
export interface ExplainedSchema {
  readonly name: SchemaName;
  /** Fields that an object may have, by its place with `*` for list entries; `text` for text in two languages. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * Diagnostics for the errors that Ajv has about `data`. Where a value may have one of several forms (`anyOf`), Ajv complains for
 * each form: kept is what the form with the value's own type has to say.
 */
export async function explainSchemaErrors(
  errors: readonly ErrorObject[],
  data: unknown,
  schema: ExplainedSchema,
): Promise<Diagnostic[]> {
  // Where the validator has stopped counting, places may be left empty.
  const kept = errors.filter((error) => error !== undefined);
  const alternatives = new Set(
    kept.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath),
  );
  const withoutTypes = kept.filter(
    (error) => !(error.keyword === 'type' && alternatives.has(error.instancePath)),
  );
  // Every place at or above an error that says more than that no form fits.
  const explainedBelow = new Set<string>();
  for (const { keyword, instancePath } of withoutTypes) {
    if (keyword === 'anyOf') continue;
    for (let path = instancePath; !explainedBelow.has(path); path = path.slice(0, path.lastIndexOf('/'))) {
      explainedBelow.add(path);
      if (path === '') break;
    }
  }
  const explained: Diagnostic[] = [];
  for (const error of withoutTypes) {
    if (error.keyword === 'anyOf' && explainedBelow.has(error.instancePath)) continue;
    const said = await explain(error, data, schema);
    if (said !== undefined) explained.push(said);
  }
  return explained;
}

async function explain(
  error: ErrorObject,
  data: unknown,
  schema: ExplainedSchema,
): Promise<Diagnostic | undefined> {
  const { instancePath: pointer, keyword } = error;
  const params = error.params as Record<string, unknown>;
  const value = valueAt(data, pointer);
  const at = { pointer };
  switch (keyword) {
    case 'required':
      return diagnostic(
        'property-missing',
        { property: String(params.missingProperty), owner: pointer, schema: schema.name },
        at,
      );
    case 'additionalProperties': {
      const property = String(params.additionalProperty);
      const suggestion = await nearestName(property, fieldsAt(pointer, schema));
      return diagnostic(
        'property-unknown',
        { property, schema: schema.name, ...(suggestion !== undefined && { suggestion }) },
        { pointer: pointer + pointerOf([property]), key: true },
      );
    }
    case 'type': {
      // A number that is no number (.inf, .nan, 1e999) has been said to be unsafe when it was read.
      if (params.type === 'number' && typeof value === 'number') return undefined;
      const suggestion = params.type === 'boolean' ? booleanFor(value) : undefined;
      const args = { expected: params.type as ValueKind, actual: kindOf(value) };
      return diagnostic('type-wrong', { ...args, ...(suggestion !== undefined && { suggestion }) }, at);
    }
    case 'anyOf':
      return diagnostic(
        'type-wrong',
        { expected: fieldsAt(pointer, schema).includes('anyOf') ? 'need' : 'text', actual: kindOf(value) },
        at,
      );
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const suggestion = typeof value === 'string' ? await nearestName(value, allowed) : undefined;
      return diagnostic(
        'value-not-allowed',
        { value: shown(value), allowed, ...(suggestion !== undefined && { suggestion }) },
        at,
      );
    }
    case 'format':
      return diagnostic('date-wrong', { value: String(value) }, at);
    case 'pattern': {
      const form = PATTERN_FORMS.find(({ begins }) => String(params.pattern).startsWith(begins));
      if (form !== undefined) return diagnostic(form.code, { value: String(value) }, at);
      return diagnostic('pattern-wrong', { value: String(value), schema: schema.name }, at);
    }
    case 'minimum':
    case 'maximum':
      return diagnostic(
        'number-out-of-range',
        { value: Number(value), relation: keyword === 'minimum' ? '≥' : '≤', limit: Number(params.limit) },
        at,
      );
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return diagnostic('length-wrong', { relation: '≥', limit: Number(params.limit) }, at);
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return diagnostic('length-wrong', { relation: '≤', limit: Number(params.limit) }, at);
    default:
      throw new Error(`"${keyword}" has no sentence`);
  }
}

/** Every keyword by which a schema may refuse a value; a test holds the schemas against this list. */
export const EXPLAINED_KEYWORDS: readonly string[] = [
  ...['required', 'additionalProperties', 'type', 'anyOf', 'enum', 'format', 'pattern', 'minimum', 'maximum'],
  ...['minLength', 'minItems', 'minProperties', 'maxLength', 'maxItems', 'maxProperties'],
];

function fieldsAt(pointer: string, { fields }: ExplainedSchema): readonly string[] {
  const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  return fields[place] ?? fields.text ?? [];
}

/** A value as its author wrote it, as far as that fits into a sentence. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[ … ]';
  return value !== null && typeof value === 'object' ? '{ … }' : JSON.stringify(value);
}

/** Ajv names the pattern, not the definition that it belongs to. */
const PATTERN_FORMS = [
  { begins: '^P(', code: 'duration-wrong' },
  { begins: '^[\\p{L}', code: 'id-wrong' },
  { begins: '^#', code: 'color-wrong' },
] as const;

/** In YAML 1.2 `no` and `off` are texts; whoever writes them means false. */
function booleanFor(value: unknown): 'true' | 'false' | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^(?:no?|off|false)$/i.test(value)) return 'false';
  return /^(?:y(?:es)?|on|true)$/i.test(value) ? 'true' : undefined;
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'string' | 'number' | 'boolean' | 'object';
}

function valueAt(data: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, part)
        ? (value as Record<string, unknown>)[part]
        : undefined,
    data,
  );
}
