// The command line as its users meet it: what it prints, what it writes, how it ends.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planLanguage } from '../src/commands/settings.ts';

const CLI = join(process.cwd(), 'dist/cli.js');
const CORNER_SHOP = join(process.cwd(), 'samples/corner-shop/plan.json');
const PLAN = {
  plan: { id: 'p', title: 'Plan', version: '1.0', locale: 'en' },
  organization: { name: 'Example' },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function holdfast(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, LANG: 'C', LC_ALL: 'C' };
    execFile(process.execPath, [CLI, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  );
  return name;
}

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
    symlinkSync('../fine.json', join(folder, 'linked/out.json'));
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
    await new Promise((resolve) => {
      const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' };
      const args = [CLI, 'build', CORNER_SHOP, '--out', join(folder, 'again-2'), '--as-of', '2026-11-22'];
      execFile(process.execPath, args, { cwd: tmpdir(), env }, resolve);
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

it('names a path with blanks so that it can be typed', async () => {
  expect((await holdfast('regimes', 'new', '우리 규정.json')).stdout).toContain('validate "우리 규정.json"');
});

it('says that templates were not checked where there is no such folder', async () => {
  expect((await holdfast('templates', 'check', 'nowhere')).code).toBe(2);
});

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
