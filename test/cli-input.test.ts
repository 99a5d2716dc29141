// What the command line is given and cannot use, or hardly: links, broken files, odd names, mistakes in what was typed.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORNER_SHOP, PLAN, workplace } from './run-holdfast.ts';

const { folder, holdfast, write } = workplace();

describe('links', () => {
  it('are followed inside the folder, once, and not out of it', async () => {
    mkdirSync(join(folder, 'linked/data'), { recursive: true });
    mkdirSync(join(folder, 'linked/.hidden'), { recursive: true });
    write('linked/plan.json', PLAN);
    write('linked/data/sites.json', { sites: [{ id: 'a', name: 'A' }] });
    write('linked/.hidden/teams.json', { sites: [{ id: 'b', name: 'B', partOf: 'a' }] });
    symlinkSync('data', join(folder, 'linked/again'));
    symlinkSync('..', join(folder, 'linked/data/up'));
    symlinkSync('.hidden/teams.json', join(folder, 'linked/teams.json'));
    expect((await holdfast('check', 'linked')).stdout).not.toContain('error');
    write('outside.json', PLAN);
    symlinkSync('../outside.json', join(folder, 'linked/out.json'));
    const run = await holdfast('check', 'linked');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('link-outside');
  });
});

describe('bad input', () => {
  const notRun = async (args: string[], code: string) => {
    const run = await holdfast(...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(code);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.stdout).toBe('');
    return run;
  };

  it('a missing file', () => notRun(['check', 'nowhere.json'], 'path-missing'));
  it('a folder without files', () => {
    mkdirSync(join(folder, 'empty'));
    return notRun(['check', 'empty'], 'folder-without-files');
  });
  it('a file of 50 MB', () => {
    write('large.json', Buffer.alloc(50 * 1024 * 1024, 0x20));
    return notRun(['check', 'large.json'], 'file-too-large');
  });
  it('a day that the calendar does not have', () =>
    notRun(['check', write('day.json', PLAN), '--as-of', '2026-02-30'], 'option-wrong'));
  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(PLAN)}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(JSON.stringify(PLAN), 'utf16le')],
    ['CP949', Buffer.from([0x7b, 0x22, 0xb0, 0xa1, 0x22, 0x3a, 0x31, 0x7d])],
  ])('a file in %s', async (name, bytes) => {
    const run = await holdfast('check', write('encoded.json', bytes));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('encoding-wrong');
    expect(run.stdout).toContain(name.split(' ')[0]);
  });
  it('an option that does not exist', () => notRun(['check', 'day.json', '--nonsense'], 'unknown option'));
  it('no command of that name', () => notRun(['compile'], 'unknown command'));
  it('a regime that does not exist', () =>
    notRun(
      ['build', write('regime.json', PLAN), '--out', 'no-regime', '--regime', 'iso-1'],
      'regime-unknown',
    ));

  it.each([
    ['not JSON', '{"plan": ', 'json-syntax'],
    ['duplicate keys', '{"plan":{},"plan":{}}', 'key-duplicate'],
    ['an empty file', '', 'file-empty'],
    ['a schema error', JSON.stringify({ plan: PLAN.plan }), 'property-missing'],
    [
      'an unknown reference',
      JSON.stringify({ ...PLAN, teams: [{ id: 't', name: 'T', lead: 'nobody' }] }),
      'reference-unknown',
    ],
    [
      'a name that no object should have',
      JSON.stringify(PLAN).replace('{', '{"__proto__":{"a":1},'),
      'property-unknown',
    ],
  ])('%s: said by check, and build writes nothing', async (_, text, code) => {
    write('bad.json', text);
    const checked = await holdfast('check', 'bad.json');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain(`bad.json:`);
    expect(checked.stdout).toContain(code);
    mkdirSync(join(folder, 'kept'), { recursive: true });
    writeFileSync(join(folder, 'kept/plan.md'), 'an earlier plan');
    const built = await notRun(['build', 'bad.json', '--out', 'kept'], code);
    expect(built.stderr).toContain('Nothing was written.');
    expect(readdirSync(join(folder, 'kept'))).toEqual(['plan.md']);
    expect(readFileSync(join(folder, 'kept/plan.md'), 'utf8')).toBe('an earlier plan');
  });
});

it('finds a folder and a file whose names the disk composes in another way than the keyboard', async () => {
  const plan = readFileSync(CORNER_SHOP);
  for (const [onDisk, typed] of [
    ['NFD', 'NFC'],
    ['NFC', 'NFD'],
  ] as const) {
    const at = join(folder, onDisk, '한강 계획'.normalize(onDisk));
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, '계획.json'.normalize(onDisk)), plan);
    for (const path of [`${onDisk}/한강 계획`, `${onDisk}/한강 계획/계획.json`]) {
      const run = await holdfast('check', path.normalize(typed), '--language', 'en');
      expect(run.stderr + run.stdout).not.toContain('path-missing');
      expect(run.code).toBeLessThan(2);
    }
  }
  expect((await holdfast('check', '없는 폴더')).stderr).toContain('없는 폴더');
}, 60_000);

describe('a mistake in the command line', () => {
  const said = async (...args: string[]) => {
    const run = await holdfast(...args, '--language', 'ko');
    expect(run.code).toBe(2);
    return run.stderr;
  };

  it.each([
    ["'--wrong' 옵션은 없습니다", ['build', CORNER_SHOP, '--out', 'o', '--wrong']],
    ["혹시 '--regime' 아닙니까", ['build', CORNER_SHOP, '--out', 'o', '--regimee', 'x']],
    ["필요한 옵션 '--out <folder>' 값이 없습니다", ['build', CORNER_SHOP]],
    ["필요한 인수 'path' 값이 없습니다", ['check']],
    ["'nope' 명령은 없습니다", ['nope']],
    ["'nope' 명령은 없습니다", ['help', 'nope']],
    ["혹시 'clocks' 아닙니까", ['regimes', 'help', 'clokcs']],
    ["혹시 'clocks' 아닙니까", ['regimes', 'cloks']],
    ['"cloks.json" 파일이나 폴더가 없습니다', ['regimes', 'cloks.json']],
    ['쓸 수 있는 값: A4, Letter.', ['build', CORNER_SHOP, '--out', 'o', '--paper', 'A5']],
    ['쓸 수 있는 값: en, ko, both.', ['build', CORNER_SHOP, '--out', 'o', '--language', 'fr']],
    ['쓸 수 있는 값: general, online-service', ['init', 'x', '--profile', 'nope']],
    ['인수가 너무 많습니다', ['check', 'a', 'b', 'c']],
    ["'--regime <id...>' 옵션에 값이 없습니다", ['checklist', CORNER_SHOP, '--regime']],
    ["'--as-of <date>' 옵션에 값이 없습니다", ['check', CORNER_SHOP, '--as-of']],
    [
      '--regime 뒤의 값은 모두 그 옵션의 값으로 읽으므로 앞에',
      ['checklist', '--regime', 'iso-22301', CORNER_SHOP],
    ],
  ])('says %s', async (sentence, args) => {
    const stderr = await said(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/error:|Allowed|Did you/);
  });
});
