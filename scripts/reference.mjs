// Makes schemas/README.md: every field of a plan, from schemas/plan.schema.json.

/** A value of a table cell: nothing in it may end the cell. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

const code = (text) => `\`${String(text).replaceAll('`', "'")}\``;

/** What may be written, in a few words. */
function formOf(node, definitions) {
  if (node.refersTo) {
    const kinds =
      node.refersTo.length > 6 ? 'any element' : node.refersTo.map((each) => each.slice(1)).join(', ');
    return `${node.type === 'array' ? 'ids' : 'id'} of ${kinds}`;
  }
  if (node.enum) return node.enum.map((value) => code(value)).join(', ');
  if (node.$ref)
    return (
      FORMS[node.$ref.split('/').at(-1)] ?? formOf(definitions[node.$ref.split('/').at(-1)], definitions)
    );
  if (node.type === 'array') {
    return node.items.properties ? 'list' : `list of ${formOf(node.items, definitions)}`;
  }
  const range =
    node.minimum === undefined && node.maximum === undefined
      ? ''
      : ` (${[node.minimum === undefined ? '' : `≥ ${node.minimum}`, node.maximum === undefined ? '' : `≤ ${node.maximum}`].filter(Boolean).join(', ')})`;
  return `${WORDS[node.type] ?? node.type}${range}`;
}

const WORDS = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};
const FORMS = {
  text: 'text in one or two languages',
  duration: 'duration',
  calendarDate: 'day',
  id: 'id',
  need: 'id or { anyOf }',
};

/** Rows of a table: the fields of an object, and of what is inside them. */
function rowsOf(node, path, definitions) {
  const inner = node.items?.properties ? node.items : node;
  return Object.entries(inner.properties ?? {}).flatMap(([name, field]) => {
    const isRequired = inner.required?.includes(name) ?? false;
    const here = `${path}${name}`;
    const isNested = field.properties !== undefined || field.items?.properties !== undefined;
    const standard = field.default === undefined ? '' : ` Default: ${code(field.default)}.`;
    const example = isNested || field.examples === undefined ? '' : code(JSON.stringify(field.examples[0]));
    const row = `| ${code(here)}${isRequired ? ' **required**' : ''} | ${cell(formOf(field, definitions))} | ${cell(field.description ?? '')}${cell(standard)} | ${cell(example)} |`;
    return [row, ...rowsOf(field, `${here}${field.items?.properties ? '[].' : '.'}`, definitions)];
  });
}

/** The reference of every field of a plan, as Markdown. */
export function referenceOf(schema) {
  const sections = Object.entries(schema.properties).filter(([name]) => name !== '$schema');
  const isList = (node) => node.type === 'array';
  const parts = sections.map(([name, node]) => {
    const required = schema.required.includes(name) ? ' Required.' : '';
    return `## ${name}

${node.title}: ${node.description}${required} ${isList(node) ? 'A list; may be spread over several files.' : 'Stands in one file.'}

| field | form | meaning | example |
| --- | --- | --- | --- |
${rowsOf(node, '', schema.$defs).join('\n')}
`;
  });
  const definitions = Object.entries(schema.$defs)
    .filter(([name]) => FORMS[name])
    .map(
      ([name, node]) =>
        `| ${FORMS[name]} | ${cell(node.description)} | ${node.examples ? cell(code(JSON.stringify(node.examples[0]))) : ''} |`,
    );
  return `# The data of a plan

<!-- Made by \`npm run generate\` from plan.schema.json. Change the schema, not this file. -->

A plan is one file, or a folder of files whose sections are joined: \`.json\`, or YAML (\`.yaml\`, \`.yml\`; version 1.2, core
schema). Little is required; what is missing is reported as a gap, not refused. Write \`"$schema"\` with the path of
\`plan.schema.json\` into a JSON file, or \`# yaml-language-server: $schema=…\` into the first line of a YAML file, and an
editor completes and checks while you type; \`holdfast schema\` prints the schema.

| schema | what it describes |
| --- | --- |
| \`plan.schema.json\` | a plan: this page |
| \`regime.schema.json\` | a rule book as data: \`regimes/README.md\` |
| \`facts.schema.json\` | what rule books may speak of: the facts of a plan and of its analysis |
| \`check.schema.json\` | what \`holdfast check --format json\` prints |
| \`checklist.schema.json\` | what \`holdfast checklist --format json\` prints |

\`holdfast schema NAME\` prints each of them (\`holdfast schema facts\`). Titles and descriptions stand in English only.

Ids of sites, suppliers, channels, people, teams, systems and critical processes are unique over all of them: they are
the *elements*, what can be lost or needed. Units stand in the names of fields.

| form | meaning | example |
| --- | --- | --- |
${definitions.join('\n')}

Sections: ${sections.map(([name]) => `[${name}](#${name.toLowerCase()})`).join(' · ')}

${parts.join('\n')}`;
}
