// `holdfast migrate`: a plan is brought from version to version, and what does not change stays as it was typed.
import { describe, expect, it } from 'vitest';
import { migratedTexts } from '../src/commands/migrate.ts';
import {
  CURRENT_VERSION,
  checkVersion,
  MIGRATIONS,
  type Migration,
  migrateSections,
} from '../src/plan/schema-version.ts';
import { readSource } from '../src/source/read.ts';

/** Made up: in version 2 sites are called places; in version 3 a plan has an edition instead of a version. */
const MADE_UP: readonly Migration[] = [
  {
    from: 1,
    apply: ({ sites, ...others }) => ({ ...others, ...(sites !== undefined && { places: sites }) }),
  },
  {
    from: 2,
    apply: (sections) => {
      if (sections.plan === undefined) return sections;
      const { version, ...identity } = sections.plan as Record<string, unknown>;
      return { ...sections, plan: { ...identity, edition: version } };
    },
  },
];

describe('migrations', () => {
  it('go step by step from the version of the plan', () => {
    const plan = { plan: { id: 'p', version: '7', schemaVersion: 2 }, sites: [] };
    expect(migrateSections(plan, plan, MADE_UP)).toEqual({
      plan: { id: 'p', edition: '7', schemaVersion: 3 },
      sites: [],
    });
    const first = { plan: { id: 'p', version: '7' }, sites: [] };
    expect(migrateSections(first, first, MADE_UP)).toEqual({
      plan: { id: 'p', edition: '7', schemaVersion: 3 },
      places: [],
    });
  });

  it('leave what they are given as it was, and change nothing that is current', () => {
    const plan = Object.freeze({ plan: Object.freeze({ version: '7', schemaVersion: 3 }) });
    expect(migrateSections(plan, plan, MADE_UP)).toBe(plan);
  });

  it('lead without a gap to the current version', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: CURRENT_VERSION - 1 }, (_, n) => n + 1),
    );
  });

  it('are asked for where a plan is older, and a newer Holdfast where it is newer', () => {
    const at = (schemaVersion: unknown) => checkVersion({ plan: { schemaVersion } }, 2)?.args;
    expect(at(1)).toEqual({ version: 1, current: 2 });
    expect(at(undefined)).toEqual({ version: 1, current: 2 });
    expect(at(3)).toEqual({ version: 3, current: 2 });
    expect(at(2)).toBeUndefined();
  });
});

describe('files', () => {
  it('keep their comments and layout, each in its notation', async () => {
    const { source } = await readSource([
      {
        path: 'plan.yaml',
        content: '# who we are\nplan:\n  id: p # short\n  version: "7"\n\nteams: [] # none yet\n',
      },
      { path: 'sites.json', content: '{\n    "sites": [{ "id": "a" }],\n    "risks": []\n}\n' },
      { path: 'untouched.json', content: '{"people":  []}' },
    ]);
    const changed = await migratedTexts(source, MADE_UP);
    expect([...changed.keys()]).toEqual(['plan.yaml', 'sites.json']);
    expect(changed.get('plan.yaml')).toBe(
      '# who we are\nplan:\n  id: p # short\n  edition: "7"\n  schemaVersion: 3\n\nteams: [] # none yet\n',
    );
    expect(JSON.parse(changed.get('sites.json') ?? '')).toEqual({ risks: [], places: [{ id: 'a' }] });
    expect(changed.get('sites.json')).toMatch(/^\{\n {4}"risks": \[\],\n {4}"places"/);
  });
});
