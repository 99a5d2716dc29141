// The schema of a plan: every field says what it is, with an example that it would accept.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { EXPLAINED_KEYWORDS } from '../src/plan/schema-errors.ts';

interface Field {
  title?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Field>;
  required?: string[];
  items?: Field;
  type?: string;
  $ref?: string;
  refersTo?: string[];
}

const schema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')) as Field & {
  $defs: Record<string, Field>;
};

/** Every field with its path, lists as `sites[]`. */
function fieldsOf(node: Field, path = ''): [string, Field][] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, field]): [string, Field][] => [
      [path + name, field],
      ...fieldsOf(field, `${path}${name}.`),
    ]),
    ...(node.items?.properties ? fieldsOf(node.items, path.replace(/\.$/, '[].')) : []),
  ];
}

const fields = fieldsOf(schema);
const ajv = new Ajv2020({ strict: false });
// ajv-formats is CommonJS; its types do not say that the default export is the function itself.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);

/** Keywords of JSON Schema that say something of a schema or refer to another; all others may refuse a value. */
const SILENT = [
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'refersTo'],
  ...['properties', 'items'],
];

/** Keywords that stand in a schema and in those within it. */
function keywordsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(keywordsOf);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([keyword, value]) => {
    if (keyword === 'properties' || keyword === '$defs')
      return [keyword, ...keywordsOf(Object.values(value))];
    return keyword === 'examples' || keyword === 'enum' ? [keyword] : [keyword, ...keywordsOf(value)];
  });
}

it.each(['plan', 'regime'])(
  'every keyword by which the schema of a %s refuses a value has a sentence',
  (name) => {
    const keywords = keywordsOf(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
    const refusing = [...new Set(keywords)].filter((keyword) => !SILENT.includes(keyword));
    expect(refusing.filter((keyword) => !EXPLAINED_KEYWORDS.includes(keyword))).toEqual([]);
    expect(refusing.length).toBeGreaterThan(5);
  },
);

describe('the schema', () => {
  it('is as large as a professional plan', () => {
    expect(fields.length).toBeGreaterThan(700);
  });

  it.each(fields)('%s says what it is, with an example that it accepts', (_, field) => {
    expect(field.title).toMatch(/\S/);
    expect(field.description).toMatch(/\.$/);
    expect(field.examples?.length).toBeGreaterThan(0);
    const { examples = [], ...rest } = field;
    const validate = ajv.compile({ ...rest, $defs: schema.$defs });
    for (const example of examples) {
      expect(validate(example), `${JSON.stringify(example)}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it('names what is true or false is… or has…', () => {
    const booleans = fields.filter(([, field]) => field.type === 'boolean').map(([path]) => path);
    const unnamed = booleans.filter((path) => !/(?:^|\.)(?:is|has)[A-Z]\w*$/.test(path));
    expect(unnamed.map((path) => path.split('.').at(-1))).toEqual(OLD_NAMES);
  });

  it('gives numbers their unit in the name', () => {
    const numbers = fields
      .filter(([, field]) => field.type === 'number' || field.type === 'integer')
      .map(([path]) => path.split('.').at(-1) ?? '')
      .filter((name) => !UNIT.test(name) && !COUNTS.includes(name));
    expect([...new Set(numbers)]).toEqual([]);
  });

  it('ends references in things that have ids', () => {
    for (const [path, { refersTo }] of fields) {
      for (const collection of refersTo ?? []) {
        const holder = fields.find(([each]) => each === collection.slice(1).replace('/', '.'));
        expect(holder?.[1].items?.properties?.id, `${path} → ${collection}`).toBeDefined();
      }
    }
  });
});

/** Named before the rule. */
const OLD_NAMES = [
  'isolatesParts',
  'batteriesInOwnCompartment',
  'powerCablesAwayFromBatteries',
  'suppressionSuitsBatteries',
  'holdsData',
  'destroyed',
  'coversFreeServices',
];
const UNIT =
  /(?:Krw|Percent|Years|Months|Days|Hours|Minutes|Seconds|Metres|Kilometres|kilometres|Megawatts|KilowattHoursPerCompartment|KilowattHours|Kilowatts|Megapixels|Litres)$/;
/** Numbers without a unit: counts, ranks, levels, years of the calendar, degrees. */
const COUNTS = [
  'year',
  'averageDailyDomesticUsers',
  'subscribers',
  'lines',
  'servedLines',
  'wideThresholdUsers',
  'employees',
  'headcount',
  'schemaVersion',
  'upsPaths',
  'minimum',
  'concurrentRecoveries',
  'staffRequired',
  'level',
  'intolerableFromLevel',
  'tier',
  'likelihood',
  'impact',
  'coversYear',
  'quantity',
  'minimumQuantity',
  'latitude',
  'longitude',
  'capacityPeople',
  'residualLikelihood',
  'residualImpact',
  'affectedUsers',
  'priority',
  'percent',
];
