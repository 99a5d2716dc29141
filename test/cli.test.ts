// The command line as its users meet it: what it prints, what it writes, how it ends.
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planLanguage } from '../src/commands/settings.ts';
import { PLAN, workplace } from './run-holdfast.ts';

const { folder, holdfast, write } = workplace();

describe('check', () => {
  it('finds nothing but notes in a plan that holds only what is required', async () => {
    const run = await holdfast('check', write('fine.json', PLAN));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/\n\d+ notes?\n$/);
  });

  it('exits with 1 for an error, and for a warning only where asked to', async () => {
    write('wrong.json', { ...PLAN, sistems: [] });
    expect((await holdfast('check', 'wrong.json')).code).toBe(1);
    expect((await holdfast('check', 'wrong.json', '--fail-on', 'never')).code).toBe(0);
    write('weak.json', { ...PLAN, criticalProcesses: [{ id: 'pay', name: 'Payments' }] });
    expect((await holdfast('check', 'weak.json')).code).toBe(0);
    expect((await holdfast('check', 'weak.json', '--fail-on', 'warning')).code).toBe(1);
  });

  it('speaks the language of the plan, or the one that is asked for', async () => {
    write('korean.json', { ...PLAN, plan: { ...PLAN.plan, locale: 'ko' } });
    expect((await holdfast('check', 'korean.json')).stdout).toMatch(/참고 \d+건\n$/);
    expect((await holdfast('check', 'korean.json', '--language', 'en')).stdout).toMatch(/\d+ notes?\n$/);
  });

  it('joins the files of a folder and names the file in which a mistake stands', async () => {
    mkdirSync(join(folder, 'plan/sites'), { recursive: true });
    write('plan/plan.json', PLAN);
    write('plan/sites/east.json', { sites: [{ id: 'east', name: 'East' }] });
    write('plan/sites/west.json', { sites: [{ id: 'west', name: 'West', partOf: 'eest' }] });
    const run = await holdfast('check', 'plan');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('plan/sites/west.json:1:');
    expect(run.stdout).toContain('Did you mean "east"?');
  });
});

describe('formats', () => {
  it('prints json and sarif that programs can read, whatever happened', async () => {
    write('wrong.json', { ...PLAN, sistems: [] });
    for (const path of ['wrong.json', 'nowhere.json']) {
      const run = await holdfast('check', path, '--format', 'json');
      expect(run.code).toBe(path === 'wrong.json' ? 1 : 2);
      expect(JSON.parse(run.stdout).problems.length).toBe(1);
      expect(run.stderr).toBe('');
      expect(JSON.parse((await holdfast('check', path, '--format', 'sarif')).stdout).version).toBe('2.1.0');
    }
  });

  it('is plain where there is no terminal, and has no colours there', async () => {
    const run = await holdfast('check', 'wrong.json', '--format', 'pretty');
    expect(run.stdout).toContain('│');
    expect(run.stdout).not.toContain('\u001b');
    expect((await holdfast('check', 'wrong.json')).stdout).not.toContain('│');
  });
});

describe('other commands', () => {
  it('init begins a plan that passes check, and overwrites nothing', async () => {
    const run = await holdfast('init', 'begun', '--profile', 'bank', '--language', 'en');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('holdfast check begun');
    expect((await holdfast('check', 'begun')).code).toBe(0);
    const again = await holdfast('init', 'begun');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('folder-in-use');
  });

  it.each([
    ['ko_KR.UTF-8', 'ko'],
    ['en_US.UTF-8', 'en'],
    ['fr_FR.UTF-8', 'en'],
    ['C.UTF-8', 'ko'],
    ['', 'ko'],
  ])('init in a terminal of %s begins a plan in %s', (LANG, language) => {
    expect(planLanguage(undefined, { LANG })).toBe(language);
    expect(planLanguage('en', { LANG })).toBe('en');
  });

  it('migrate leaves a current plan as it is', async () => {
    const path = write('current.json', PLAN);
    const before = readFileSync(join(folder, path), 'utf8');
    const run = await holdfast('migrate', path, '--language', 'en');
    expect(run).toEqual({ code: 0, stdout: 'The plan is current (version 1).\n', stderr: '' });
    expect(readFileSync(join(folder, path), 'utf8')).toBe(before);
    write('future.json', { ...PLAN, plan: { ...PLAN.plan, schemaVersion: 9 } });
    const newer = await holdfast('migrate', 'future.json');
    expect(newer.code).toBe(2);
    expect(newer.stderr).toContain('schema-version-unknown');
  });

  it('schema prints every schema, and schemas/README.md names each', async () => {
    const names = readdirSync('schemas').flatMap((name) => /^(.+)\.schema\.json$/.exec(name)?.[1] ?? []);
    const reference = readFileSync('schemas/README.md', 'utf8');
    expect(names).toContain('plan');
    for (const name of names) {
      const { stdout } = await holdfast('schema', name);
      expect(stdout).toBe(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
      expect(reference).toContain(`| \`${name}.schema.json\` |`);
    }
  });

  it('explain explains, and lists', async () => {
    const one = await holdfast('explain', 'id-duplicate');
    expect(one.stdout).toContain('Why it matters');
    expect((await holdfast('explain', '--language', 'ko')).stdout).toContain('id-duplicate');
  });
});

describe('what stands there already', () => {
  it('is not written over by a new rule book, whatever it is', async () => {
    mkdirSync(join(folder, 'rules'));
    symlinkSync('rules', join(folder, 'linked.json'));
    const run = await holdfast('regimes', 'new', 'linked.json');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('file-in-the-way');
    expect(lstatSync(join(folder, 'linked.json')).isSymbolicLink()).toBe(true);
  });
});

describe('a rule book that nothing would read', () => {
  it('is not begun: its name must end in .json', async () => {
    const run = await holdfast('regimes', 'new', 'our rules');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('our rules.json');
  });
});

it('names a path with blanks so that it can be typed', async () => {
  expect((await holdfast('regimes', 'new', '우리 규정.json')).stdout).toContain('validate "우리 규정.json"');
});

it('says that templates were not checked where there is no such folder', async () => {
  expect((await holdfast('templates', 'check', 'nowhere')).code).toBe(2);
});

it('gives the help of a command below another, wherever the word help stands', async () => {
  const [after, before, asked] = await Promise.all([
    holdfast('regimes', 'help', 'clocks'),
    holdfast('help', 'regimes', 'clocks'),
    holdfast('regimes', 'clocks', '--help'),
  ]);
  expect(asked.stdout).toMatch(/^Usage: holdfast regimes clocks /);
  expect(after).toEqual(asked);
  expect(before).toEqual(asked);
});
