// The schema of one value as a function, for the few keywords that conditions have: quicker than any general compiler.

type Accepts = (value: unknown) => boolean;
type Schema = Readonly<Record<string, unknown>>;

/** Type of a fact's value as JSON Schema names it; the elements of an array are texts. */
export type ValueType = 'boolean' | 'number' | 'string' | 'array';

const IS_OF_TYPE: Readonly<Record<ValueType, Accepts>> = {
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  string: (value) => typeof value === 'string',
  array: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

/** Keywords whose argument is a number, and those whose argument is a count. */
export const NUMBER_KEYWORDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
export const COUNT_KEYWORDS = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minContains',
  'maxContains',
] as const;

/** A function that accepts what the schema does and what is of the type. The schema's arguments must have been checked. */
export function compileValue(schema: Schema, type: ValueType): Accepts {
  const isOfType = IS_OF_TYPE[type];
  const parts = Object.keys(schema).flatMap((keyword) => compileKeyword(keyword, schema, type) ?? []);
  return (value) => isOfType(value) && parts.every((accepts) => accepts(value));
}

function compileKeyword(keyword: string, schema: Schema, type: ValueType): Accepts | undefined {
  const argument = schema[keyword];
  const inner = (part: unknown): Accepts => compileValue(part as Schema, type);
  switch (keyword) {
    case 'const':
      return (value) => value === argument;
    case 'enum': {
      const allowed = new Set(argument as readonly unknown[]);
      return (value) => allowed.has(value);
    }
    case 'not': {
      const refused = inner(argument);
      return (value) => !refused(value);
    }
    case 'allOf': {
      const all = (argument as readonly unknown[]).map(inner);
      return (value) => all.every((accepts) => accepts(value));
    }
    case 'anyOf': {
      const any = (argument as readonly unknown[]).map(inner);
      return (value) => any.some((accepts) => accepts(value));
    }
    case 'contains': {
      const accepts = compileValue(argument as Schema, 'string');
      const fewest = (schema.minContains ?? 1) as number;
      const most = (schema.maxContains ?? Number.POSITIVE_INFINITY) as number;
      return (value) => {
        const count = (value as readonly unknown[]).filter(accepts).length;
        return count >= fewest && count <= most;
      };
    }
    default:
      return compileBound(keyword, argument as number);
  }
}

function compileBound(keyword: string, bound: number): Accepts | undefined {
  switch (keyword) {
    case 'minimum':
      return (value) => (value as number) >= bound;
    case 'maximum':
      return (value) => (value as number) <= bound;
    case 'exclusiveMinimum':
      return (value) => (value as number) > bound;
    case 'exclusiveMaximum':
      return (value) => (value as number) < bound;
    case 'minItems':
      return (value) => (value as readonly unknown[]).length >= bound;
    case 'maxItems':
      return (value) => (value as readonly unknown[]).length <= bound;
    case 'minLength':
      return (value) => [...(value as string)].length >= bound;
    case 'maxLength':
      return (value) => [...(value as string)].length <= bound;
    default:
      return undefined;
  }
}
