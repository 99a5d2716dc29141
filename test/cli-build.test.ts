// What `holdfast build` leaves in a folder: documents that are whole, the same bytes again, or what stood there before.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORNER_SHOP, runHoldfast, workplace } from './run-holdfast.ts';

const { folder, holdfast } = workplace();

describe('build', () => {
  it('writes the plan and the checklists, whole, and nothing else', async () => {
    const run = await holdfast('build', CORNER_SHOP, '--out', 'out', '--as-of', '2026-11-22');
    expect(run.stderr).toMatch(/^(?:Setting [\w.-]+\.pdf\n)+$/);
    expect(run.code).toBe(0);
    const names = readdirSync(join(folder, 'out')).sort();
    expect(names).toContain('plan.md');
    expect(names).toContain('plan.pdf');
    expect(names.filter((name) => name.startsWith('checklist-')).length).toBeGreaterThanOrEqual(2);
    expect(
      names.every((name) => /^(plan|checklist-[a-z0-9.-]+)(\.md|\.pdf|-[a-z0-9-]+\.svg)$/.test(name)),
    ).toBe(true);
    for (const name of names.filter((each) => each.endsWith('.pdf'))) {
      const bytes = readFileSync(join(folder, 'out', name));
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(bytes.subarray(-8).toString('latin1')).toContain('%%EOF');
    }
  }, 30_000);

  it('writes the documents that were asked for, and says the language in names where there are two', async () => {
    const args = ['build', CORNER_SHOP, '--as-of', '2026-11-22', '--out', 'both', '--language', 'both'];
    expect((await holdfast(...args, '--document', 'checklist')).code).toBe(0);
    const both = readdirSync(join(folder, 'both')).sort();
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((name) => /^checklist-[a-z0-9.-]+\.(en|ko)\.(md|pdf|svg)$/.test(name))).toBe(true);
    const text = readFileSync(
      join(folder, 'both', both.find((name) => name.endsWith('.ko.md')) ?? ''),
      'utf8',
    );
    expect(text).toMatch(/\]\(plan\.ko\.md#/);
  }, 30_000);

  it('lists the documents, and those that a plan gives', async () => {
    const kinds = await holdfast('documents', '--language', 'en');
    expect(kinds).toMatchObject({ code: 0, stderr: '' });
    expect(kinds.stdout).toMatch(/^plan +the business continuity plan/);
    expect(kinds.stdout).not.toContain('.pdf');
    const given = await holdfast('documents', CORNER_SHOP);
    expect(given.stdout).toContain('checklist-kr-digital-service-continuity.md, ');
    expect(await holdfast('documents', 'nowhere.json')).toMatchObject({ code: 2, stdout: '' });
  });

  it('exits with 1 after writing where findings reach the threshold', async () => {
    const run = await holdfast('build', CORNER_SHOP, '--out', 'strict', '--fail-on', 'note');
    expect(run.code).toBe(1);
    expect(existsSync(join(folder, 'strict/plan.pdf'))).toBe(true);
  }, 30_000);

  it('gives the same bytes again, in another time zone and locale and from another folder', async () => {
    await holdfast('build', CORNER_SHOP, '--out', 'again-1', '--as-of', '2026-11-22');
    await runHoldfast(['build', CORNER_SHOP, '--out', join(folder, 'again-2'), '--as-of', '2026-11-22'], {
      cwd: tmpdir(),
      env: { TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    });
    for (const name of readdirSync(join(folder, 'again-1'))) {
      expect(
        readFileSync(join(folder, 'again-2', name)).equals(readFileSync(join(folder, 'again-1', name))),
        name,
      ).toBe(true);
    }
  }, 60_000);

  it('leaves an earlier output as it was where it cannot write', async () => {
    mkdirSync(join(folder, 'blocked/plan.pdf'), { recursive: true });
    writeFileSync(join(folder, 'blocked/plan.md'), 'an earlier plan');
    const run = await holdfast('build', CORNER_SHOP, '--out', 'blocked');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('output-unwritable');
    expect(readFileSync(join(folder, 'blocked/plan.md'), 'utf8')).toBe('an earlier plan');
    expect(readdirSync(join(folder, 'blocked')).sort()).toEqual(['plan.md', 'plan.pdf']);
  }, 30_000);

  it('says so where the folder is a file, or is closed', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const run = await holdfast('build', CORNER_SHOP, '--out', 'a-file');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('output-unwritable');
    if (process.getuid?.() === 0) return; // root may write anywhere
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o500);
    expect((await holdfast('build', CORNER_SHOP, '--out', 'closed')).code).toBe(2);
  }, 30_000);
});
