// Whether a value is of the form that a schema asks for: a quick yes or no. What is wrong, and where, is for Ajv to say.
import { isDay } from './calendar.ts';

/** A JSON Schema without its annotations, in the keywords that the schema of a plan is written in. */
export interface BareSchema {
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, BareSchema>>;
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly BareSchema[];
  readonly properties?: Readonly<Record<string, BareSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly minProperties?: number;
  readonly items?: BareSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minimum?: number;
  readonly maximum?: number;
}

const KEYWORDS: Readonly<Record<keyof BareSchema, true>> = {
  $id: true,
  $defs: true,
  $ref: true,
  type: true,
  enum: true,
  anyOf: true,
  properties: true,
  required: true,
  additionalProperties: true,
  minProperties: true,
  items: true,
  minItems: true,
  maxItems: true,
  minLength: true,
  maxLength: true,
  pattern: true,
  format: true,
  minimum: true,
  maximum: true,
};

/** A schema made ready: whether a value is of its form. */
type Check = (value: unknown) => boolean;

/**
 * A function that says whether a value of JSON is of the form of `schema`. It may say no of a value that is, where the
 * schema has anything in it that is not known here.
 */
export function formCheck(schema: BareSchema): Check {
  const defined = new Map<string, Check>();
  for (const [name, each] of Object.entries(schema.$defs ?? {})) {
    defined.set(`#/$defs/${name}`, checkOf(each, defined));
  }
  return checkOf(schema, defined);
}

const NONE: Check = () => false;

/** Definitions come before those that refer to them. */
function checkOf(schema: BareSchema, defined: ReadonlyMap<string, Check>): Check {
  if (!isKnown(schema)) return NONE;
  if (schema.$ref !== undefined) return defined.get(schema.$ref) ?? NONE;
  const { enum: choices, anyOf } = schema;
  const checks: Check[] = [];
  if (choices !== undefined) checks.push((value) => choices.includes(value));
  if (anyOf !== undefined) checks.push(anyOfThem(anyOf.map((each) => checkOf(each, defined))));
  if (schema.type !== undefined) checks.push(CHECKS[schema.type]?.(schema, defined) ?? NONE);
  // What is said of texts holds for texts only, and so on.
  else if (checks.length === 0)
    checks.push(anyOfThem(Object.values(CHECKS).map((of) => of(schema, defined))));
  const [first = NONE, ...others] = checks;
  return others.length === 0 ? first : (value) => checks.every((check) => check(value));
}

const anyOfThem =
  (checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

function isKnown(schema: BareSchema): boolean {
  const keywords = Object.keys(schema);
  if (schema.$ref !== undefined && keywords.length > 1) return false;
  if (typeof (schema.additionalProperties ?? false) !== 'boolean') return false;
  // Of what is a choice, nothing more is asked without a type.
  const isChoice = schema.enum !== undefined || schema.anyOf !== undefined;
  const isTyped = schema.type !== undefined;
  return keywords.every(
    (keyword) =>
      Object.hasOwn(KEYWORDS, keyword) && (isTyped || !isChoice || keyword === 'enum' || keyword === 'anyOf'),
  );
}

/** By type: that a value is of it, and keeps to what a schema asks of such values. */
const CHECKS: Readonly<Record<string, (schema: BareSchema, defined: ReadonlyMap<string, Check>) => Check>> = {
  string: textCheck,
  number: numberCheck,
  integer: numberCheck,
  boolean: () => (value) => typeof value === 'boolean',
  null: () => (value) => value === null,
  array: listCheck,
  object: objectCheck,
};

function textCheck({ minLength = 0, maxLength, pattern, format }: BareSchema): Check {
  const longest = maxLength ?? Number.POSITIVE_INFINITY;
  const regExp = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (value) => {
    if (typeof value !== 'string') return false;
    // A character is at most two units long: only near the limits does it matter how many there are.
    if (value.length < minLength * 2 || value.length > longest) {
      const length = [...value].length;
      if (length < minLength || length > longest) return false;
    }
    return regExp?.test(value) !== false && (format === undefined || isDay(value));
  };
}

function numberCheck({ type, minimum, maximum }: BareSchema): Check {
  const least = minimum ?? Number.NEGATIVE_INFINITY;
  const most = maximum ?? Number.POSITIVE_INFINITY;
  return (value) => {
    if (!Number.isFinite(value)) return false;
    const isRightType = type !== 'integer' || Number.isInteger(value);
    return isRightType && (value as number) >= least && (value as number) <= most;
  };
}

function listCheck(
  { items, minItems = 0, maxItems }: BareSchema,
  defined: ReadonlyMap<string, Check>,
): Check {
  const most = maxItems ?? Number.POSITIVE_INFINITY;
  const check = items === undefined ? undefined : checkOf(items, defined);
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > most) return false;
    if (check !== undefined) for (const entry of value) if (!check(entry)) return false;
    return true;
  };
}

function objectCheck(schema: BareSchema, defined: ReadonlyMap<string, Check>): Check {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const fields = new Map(
    Object.entries(properties).map(([name, each]) => [
      name,
      { check: checkOf(each, defined), isRequired: required.includes(name) },
    ]),
  );
  // A field that nothing is known of can be required all the same.
  for (const name of required) {
    if (!fields.has(name))
      fields.set(name, { check: () => additionalProperties !== false, isRequired: true });
  }
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    let count = 0;
    let missing = required.length;
    for (const name in value) {
      count++;
      const field = fields.get(name);
      if (field === undefined) {
        if (additionalProperties === false) return false;
        continue;
      }
      if (field.isRequired) missing--;
      if (!field.check((value as Readonly<Record<string, unknown>>)[name])) return false;
    }
    return missing === 0 && count >= minProperties;
  };
}
