// Makes from the schemas what the compiler imports: the types, and validators that need no compiling at run time.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { referenceOf } from './reference.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const artefacts = [
  { schema: 'plan', name: 'Plan', room: 'plan' },
  { schema: 'regime', name: 'Regime', room: 'regimes' },
];

/** Titles name interfaces; on anything but an object with properties they would only make aliases. */
function keepObjectTitles(node) {
  if (Array.isArray(node)) return node.map(keepObjectTitles);
  if (node === null || typeof node !== 'object') return node;
  // A reference with a title or description of its own would become a second type of the same shape.
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, keepObjectTitles(value)]));
  if (typeof copy.title === 'string' && copy.properties === undefined && copy.anyOf === undefined)
    delete copy.title;
  return copy;
}

/** The types of one schema as TypeScript source. */
async function typesOf({ schema, name }) {
  const json = JSON.parse(await readFile(`${root}schemas/${schema}.schema.json`, 'utf8'));
  return compile({ ...keepObjectTitles(json), title: name }, name, {
    bannerComment: `// Made by \`npm run generate\` from schemas/${schema}.schema.json. Change the schema, not this file.`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** Keywords that tell of a schema and refuse nothing; validators do without them. */
const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'examples', 'default', 'refersTo']);

/** The schema without its annotations. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  const rest = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return Object.fromEntries(
    rest.map(([keyword, value]) => {
      const isByName = keyword === 'properties' || keyword === '$defs';
      return [keyword, isByName ? mapValues(value, bare) : keyword === 'enum' ? value : bare(value)];
    }),
  );
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

const bareSchemaOf = async ({ schema }) =>
  bare(JSON.parse(await readFile(`${root}schemas/${schema}.schema.json`, 'utf8')));

/** More mistakes than this are not kept: a large file of the wrong kind has millions. */
const MOST_ERRORS = 100_000;

/** Ajv copies all errors so far for each object that has one, which is quadratic, and keeps them without end. */
function withBoundedErrors(code) {
  const joined = `const joined = (all, more) => { for (const each of more) if (all.length < ${MOST_ERRORS}) all.push(each); return all; };`;
  const bounded = code
    .replaceAll(/vErrors\.concat\((\w+\.errors)\)/g, 'joined(vErrors, $1)')
    .replaceAll(/vErrors\.push\((\w+)\)/g, `vErrors.length < ${MOST_ERRORS} && vErrors.push($1)`);
  return `${bounded}\n${joined}\n`;
}

/** The validator of one schema as an ES module that imports nothing: Ajv's own output still says `require`. */
async function validatorOf(artefact) {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    strict: true,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, optimize: 1 },
  });
  addFormats(ajv);
  const code = withBoundedErrors(standalone(ajv, ajv.compile(await bareSchemaOf(artefact))));
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    write: false,
    legalComments: 'none',
  });
  return `// Made by \`npm run generate\` from schemas/${artefact.schema}.schema.json.\n${bundled.outputFiles[0].text}`;
}

/** Where the plan speaks of other entries, and where entries have ids: places with `*` for list entries. */
async function referencesOf() {
  const json = JSON.parse(await readFile(`${root}schemas/plan.schema.json`, 'utf8'));
  const references = [];
  const collections = [];
  const walk = (node, from) => {
    if (node.items?.properties?.id) collections.push(from);
    if (node.refersTo) references.push({ from, to: node.refersTo });
    for (const [key, child] of Object.entries(node.properties ?? {})) walk(child, `${from}/${key}`);
    if (node.items?.properties) walk(node.items, `${from}/*`);
  };
  walk(json, '');
  return `// Made by \`npm run generate\` from \`refersTo\` in schemas/plan.schema.json. Change the schema, not this file.

/** A field that names other entries, and the collections in which they must stand. */
export interface ReferenceField {
  readonly from: string;
  readonly to: readonly string[];
}

export const REFERENCE_FIELDS: readonly ReferenceField[] = ${JSON.stringify(references, null, 2)};

/** Lists whose entries have an id. */
export const ID_COLLECTIONS: readonly string[] = ${JSON.stringify(collections, null, 2)};
`;
}

/**
 * The fields that each object of a schema may have, by its place in the file with `*` for list entries. A definition
 * that stands everywhere, whose value is text or an object, is listed once, by its name.
 */
async function fieldsOf({ schema }) {
  const json = JSON.parse(await readFile(`${root}schemas/${schema}.schema.json`, 'utf8'));
  const fields = {};
  const walk = (node, path) => {
    if (node.$ref !== undefined) {
      const name = node.$ref.replace('#/$defs/', '');
      walk(json.$defs[name], name === 'text' ? name : path);
      return;
    }
    if (node.additionalProperties === false) fields[path] = Object.keys(node.properties);
    for (const [key, child] of Object.entries(node.properties ?? {})) walk(child, `${path}/${key}`);
    if (node.items !== undefined) walk(node.items, `${path}/*`);
    for (const form of node.anyOf ?? []) walk(form, path);
  };
  walk(json, '');
  return `// Made by \`npm run generate\` from schemas/${schema}.schema.json. Change the schema, not this file.

/** Fields that an object may have, by its place with \`*\` for list entries, or by the name of its definition. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(fields, null, 2)};
`;
}

/** Every generated file that is committed, with its text; a test says that they agree with the schemas. */
export async function committedFiles() {
  const files = [
    ['src/plan/references.generated.ts', await referencesOf()],
    ['schemas/README.md', referenceOf(JSON.parse(await readFile(`${root}schemas/plan.schema.json`, 'utf8')))],
  ];
  for (const artefact of artefacts) {
    files.push([`src/${artefact.room}/${artefact.schema}.generated.ts`, await typesOf(artefact)]);
    files.push([`src/${artefact.room}/fields.generated.ts`, await fieldsOf(artefact)]);
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await committedFiles()) await writeFile(root + path, text);
  for (const artefact of artefacts) {
    const path = `${root}src/${artefact.room}/validate-${artefact.schema}.generated.js`;
    await writeFile(path, await validatorOf(artefact));
  }
  const schema = JSON.stringify(await bareSchemaOf({ schema: 'plan' }));
  await writeFile(`${root}src/plan/bare-schema.generated.js`, `export default ${schema};\n`);
}
