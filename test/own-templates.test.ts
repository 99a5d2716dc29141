// Templates of the user's own: copied, changed, checked and used, all on the command line.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const CLI = join(process.cwd(), 'dist/cli.js');
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'holdfast-templates-'));
  writeFileSync(
    join(work, 'plan.json'),
    JSON.stringify({
      plan: { id: 'p', title: 'Plan', version: '1.0', locale: 'en' },
      organization: { name: 'Example' },
    }),
  );
});
afterAll(() => rmSync(work, { recursive: true }));

function holdfast(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args, '--language', 'en'], {
    cwd: work,
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

it('lists each with the documents in which it stands', () => {
  const { code, said } = holdfast('templates');
  expect(code).toBe(0);
  expect(said).toMatch(/^documents\/plan$/m);
  expect(said).toMatch(/^partials\/activation +in plan$/m);
});

it("checks the package's own", () => {
  expect(holdfast('templates', 'check')).toMatchObject({ code: 0 });
}, 60_000);

it('copies one, uses the changed one with a partial of its own, and leaves the rest', () => {
  expect(holdfast('templates', 'eject', 'security', 'documents/plan', '--out', 'mine').code).toBe(0);
  expect(readFileSync(join(work, 'mine/partials/security.md.hbs'), 'utf8')).toBe(
    readFileSync('templates/partials/security.md.hbs', 'utf8'),
  );
  appendFileSync(join(work, 'mine/partials/security.md.hbs'), '\n{{> partials/house-rule}}\n');
  writeFileSync(join(work, 'mine/partials/house-rule.md.hbs'), 'Our house rule, under {{heading}}.\n');
  expect(holdfast('templates', 'check', 'mine')).toMatchObject({ code: 0 });
  const { code } = holdfast(
    'build',
    'plan.json',
    '--out',
    'out',
    '--document',
    'plan',
    '--templates',
    'mine',
  );
  expect(code).toBe(0);
  const markdown = readFileSync(join(work, 'out/plan.md'), 'utf8');
  expect(markdown).toMatch(/^Our house rule, under .*16/m);
  expect(markdown).toContain('# Plan');
}, 120_000);

it('tells mistakes with file, line and column, in check and in build, and writes nothing', () => {
  mkdirSync(join(work, 'wrong/partials'), { recursive: true });
  writeFileSync(join(work, 'wrong/partials/security.md.hbs'), '## {{heading}}\n\n  {{measurs.missing}}\n');
  for (const args of [
    ['templates', 'check', 'wrong'],
    ['build', 'plan.json', '--out', 'none', '--document', 'plan', '--templates', 'wrong'],
  ]) {
    const { code, said } = holdfast(...args);
    expect(code, said).not.toBe(0);
    expect(said).toContain('wrong/partials/security.md.hbs:3:');
    expect(said).toContain('Did you mean "measures"?');
  }
  expect(existsSync(join(work, 'none'))).toBe(false);
}, 120_000);

it('puts them into checklists and their comparisons, and tells their mistakes there', () => {
  const regime = ['--regime', 'iso-22301', '--format', 'md'];
  mkdirSync(join(work, 'stamped/partials'), { recursive: true });
  const own = join(work, 'stamped/partials/checklist-cover.md.hbs');
  writeFileSync(own, '# Seen by us: {{title}}\n');
  for (const against of [[], ['--against', 'plan.json']]) {
    const { code, said } = holdfast(
      'checklist',
      'plan.json',
      ...regime,
      '--templates',
      'stamped',
      ...against,
    );
    expect(code, said).toBe(0);
    expect(said).toMatch(/^# Seen by us: ISO 22301/m);
  }
  writeFileSync(own, '# {{titel}}\n');
  const { code, said } = holdfast('checklist', 'plan.json', ...regime, '--templates', 'stamped');
  expect(code).toBe(2);
  expect(said).toContain('stamped/partials/checklist-cover.md.hbs:1:');
  expect(said).toContain('Did you mean "title"?');
}, 60_000);

it('says so where the folder has no templates, is not there, or holds what is no text', () => {
  mkdirSync(join(work, 'empty'));
  expect(holdfast('templates', 'check', 'empty').said).toContain('.md.hbs');
  expect(holdfast('templates', 'check', 'nowhere').said).toContain('path-missing');
  mkdirSync(join(work, 'bytes/partials'), { recursive: true });
  writeFileSync(join(work, 'bytes/partials/cover.md.hbs'), Buffer.from([0xb0, 0xa1, 0xff]));
  expect(holdfast('templates', 'check', 'bytes').said).toContain('encoding-wrong');
}, 60_000);
