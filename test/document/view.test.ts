// What templates may speak of: kept, documented, versioned; and the package's own templates speak of nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { checkTemplates } from '../../src/document/check-templates.ts';
import {
  isList,
  isObject,
  type KeptShapes,
  keptShapes,
  type Shape,
  shapesFrom,
  VIEW_VERSION,
  type ViewShapes,
} from '../../src/document/view-shape.ts';
import { templates } from './fixtures.ts';
import { viewTables } from './view-reference.ts';
import { viewShapes } from './view-shapes.ts';

const KEPT = 'templates/view.generated.json';
const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as KeptShapes) : undefined;
let shapes: ViewShapes;
let conflicts: readonly string[];

beforeAll(async () => {
  ({ shapes, conflicts } = await viewShapes());
}, 120_000);

/** Every path with its kind. */
function paths(shape: Shape, path: string): string[] {
  if (isList(shape)) return [`${path} list`, ...shape.flatMap((each) => paths(each, `${path}[]`))];
  if (isObject(shape)) return Object.entries(shape).flatMap(([name, each]) => paths(each, `${path}.${name}`));
  return [`${path} ${shape}`];
}
const allPaths = (all: ViewShapes): string[] =>
  Object.entries(all).flatMap(([name, shape]) => paths(shape, name));

it('loses no path while its version stays (else: raise VIEW_VERSION and say so in CHANGELOG.md)', () => {
  const now = new Set(allPaths(shapes));
  const lost = before === undefined ? [] : allPaths(shapesFrom(before)).filter((path) => !now.has(path));
  expect(before?.version === VIEW_VERSION ? lost : []).toEqual([]);
});

it('stands in templates/view.generated.json (else: npx vitest run test/document/view.test.ts -u)', async () => {
  await expect(`${JSON.stringify(keptShapes(shapes), null, 1)}\n`).toMatchFileSnapshot(`../../${KEPT}`);
});

it('stands in templates/README.md (else: npx vitest run test/document/view.test.ts -u)', async () => {
  const readme = readFileSync('templates/README.md', 'utf8');
  const [head = '', tail = ''] = readme.split(/<!-- view: begin -->[\s\S]*<!-- view: end -->/);
  const tables = viewTables(keptShapes(shapes));
  const text = `${head}<!-- view: begin -->\n\n${tables}\n\n<!-- view: end -->${tail}`;
  await expect(text).toMatchFileSnapshot('../../templates/README.md');
  expect(readme).toContain(`The view has a version, ${VIEW_VERSION} now`);
});

it('has at each path one kind, whatever the plan', () => {
  expect(conflicts).toEqual([]);
});

it('can be kept and read back', () => {
  expect(shapesFrom(JSON.parse(JSON.stringify(keptShapes(shapes))))).toEqual(shapes);
});

it("has every path of the package's own templates", async () => {
  expect(await checkTemplates(templates, shapes)).toEqual([]);
});

it.each([
  ['a name in a row', 'partials/improvement', '{{#each measures.rows}}\n{{ownr}}{{/each}}'],
  ['a name in a partial that is given more', 'partials/checklist-gap', 'a\n{{labels.subjct}}'],
  ['a list that is none', 'partials/security', 'a\n{{#each heading}}x{{/each}}'],
  ['a part that is printed', 'partials/security', 'a\n{{measures}}'],
  ['the way out of the whole view', 'partials/security', 'a\n{{../heading}}'],
  ['a partial that is not there', 'partials/security', 'a\n{{> partials/steeps measures}}'],
  ['a partial in itself', 'partials/security', 'a\n{{> partials/security}}'],
  [
    'a name that only the other branch asks for',
    'partials/security',
    '{{#if heading}}x{{else}}\n{{hedding}}{{/if}}',
  ],
  ['a helper that is none', 'partials/security', 'a\n{{log heading}}'],
  ['a block without end', 'partials/security', '{{#if heading}}\nx'],
])('finds %s at its line', async (_, name, text) => {
  const found = await checkTemplates(new Map([...templates, [name, text]]), shapes);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    code: 'template-wrong',
    args: { template: name },
    target: { location: { file: `templates/${name}.md.hbs`, line: 2 } },
  });
});
