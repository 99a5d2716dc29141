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

/** A schema made ready: every one has the same fields, so that one function can hold values against all of them. */
interface Form {
  readonly type: string | undefined;
  readonly choices: readonly unknown[] | undefined;
  readonly anyOf: readonly Form[] | undefined;
  readonly fields: ReadonlyMap<string, Form>;
  readonly required: readonly string[];
  readonly isOpen: boolean;
  readonly leastFields: number;
  readonly items: Form | undefined;
  readonly leastItems: number;
  readonly mostItems: number;
  readonly shortest: number;
  readonly longest: number;
  readonly pattern: RegExp | undefined;
  readonly isDate: boolean;
  readonly least: number;
  readonly most: number;
}

const NO_FIELDS: ReadonlyMap<string, Form> = new Map();

/**
 * A function that says whether a value of JSON is of the form of `schema`. It may say no of a value that is, where the
 * schema has anything in it that is not known here.
 */
export function formCheck(schema: BareSchema): (value: unknown) => boolean {
  const defined = new Map<string, Form>();
  for (const [name, each] of Object.entries(schema.$defs ?? {})) {
    defined.set(`#/$defs/${name}`, formOf(each, defined));
  }
  const form = formOf(schema, defined);
  return (value) => isOf(form, value);
}

/** Definitions come before those that refer to them. */
function formOf(schema: BareSchema, defined: ReadonlyMap<string, Form>): Form {
  if (!isKnown(schema)) return UNKNOWN;
  if (schema.$ref !== undefined) return defined.get(schema.$ref) ?? UNKNOWN;
  const { properties, items } = schema;
  return {
    type: schema.type,
    choices: schema.enum,
    anyOf: schema.anyOf?.map((each) => formOf(each, defined)),
    fields:
      properties === undefined
        ? NO_FIELDS
        : new Map(Object.entries(properties).map(([name, each]) => [name, formOf(each, defined)])),
    required: schema.required ?? [],
    isOpen: schema.additionalProperties !== false,
    leastFields: schema.minProperties ?? 0,
    items: items === undefined ? undefined : formOf(items, defined),
    leastItems: schema.minItems ?? 0,
    mostItems: schema.maxItems ?? Number.POSITIVE_INFINITY,
    shortest: schema.minLength ?? 0,
    longest: schema.maxLength ?? Number.POSITIVE_INFINITY,
    pattern: schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u'),
    isDate: schema.format !== undefined,
    least: schema.minimum ?? Number.NEGATIVE_INFINITY,
    most: schema.maximum ?? Number.POSITIVE_INFINITY,
  };
}

function isKnown(schema: BareSchema): boolean {
  const keywords = Object.keys(schema);
  if (schema.$ref !== undefined && keywords.length > 1) return false;
  if (typeof (schema.additionalProperties ?? false) !== 'boolean') return false;
  return keywords.every((keyword) => Object.hasOwn(KEYWORDS, keyword));
}

/** No value is of this form. */
const UNKNOWN: Form = { ...formOf({}, new Map()), choices: [] };

function isOf(form: Form, value: unknown): boolean {
  if (form.choices?.includes(value) === false) return false;
  if (form.anyOf?.some((each) => isOf(each, value)) === false) return false;
  if (typeof value === 'string') return isType(form, 'string') && isText(form, value);
  if (typeof value === 'number') {
    const isRightType = isType(form, Number.isInteger(value) ? 'integer' : 'number');
    return isRightType && Number.isFinite(value) && value >= form.least && value <= form.most;
  }
  if (typeof value === 'boolean') return isType(form, 'boolean');
  if (Array.isArray(value)) return isType(form, 'array') && isList(form, value);
  if (value === null || typeof value !== 'object') return isType(form, 'null');
  return isType(form, 'object') && isObject(form, value as Readonly<Record<string, unknown>>);
}

const isType = ({ type }: Form, actual: string): boolean =>
  type === undefined || type === actual || (type === 'number' && actual === 'integer');

function isText({ shortest, longest, pattern, isDate }: Form, text: string): boolean {
  // A character is at most two units long: only near the limits does it matter how many there are.
  if (text.length < shortest * 2 || text.length > longest) {
    const length = [...text].length;
    if (length < shortest || length > longest) return false;
  }
  return pattern?.test(text) !== false && (!isDate || isDay(text));
}

function isList({ items, leastItems, mostItems }: Form, list: readonly unknown[]): boolean {
  if (list.length < leastItems || list.length > mostItems) return false;
  if (items !== undefined) for (const entry of list) if (!isOf(items, entry)) return false;
  return true;
}

function isObject(form: Form, value: Readonly<Record<string, unknown>>): boolean {
  for (const name of form.required) if (!Object.hasOwn(value, name)) return false;
  let count = 0;
  for (const name in value) {
    count++;
    const field = form.fields.get(name);
    if (field === undefined ? !form.isOpen : !isOf(field, value[name])) return false;
  }
  return count >= form.leastFields;
}
