// Files of one step are all written or none is, and what stood there before stays.
import {
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
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderProblem, writeTexts } from '../src/commands/write-files.ts';

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'holdfast-write-'));
  for (const name of ['owned by IT', 'owned by HR']) mkdirSync(join(work, name));
  writeFileSync(join(work, 'owned by IT/systems.json'), 'before');
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

const everything = () => readdirSync(work, { recursive: true, encoding: 'utf8' }).sort();

it('writes into several folders, new ones too, and leaves nothing else', async () => {
  const problem = await writeTexts(
    new Map([
      [join(work, 'owned by IT/systems.json'), 'after'],
      [join(work, 'new/people.json'), 'people'],
    ]),
  );
  expect(problem).toBeUndefined();
  expect(readFileSync(join(work, 'owned by IT/systems.json'), 'utf8')).toBe('after');
  expect(everything()).toEqual([
    'new',
    'new/people.json',
    'owned by HR',
    'owned by IT',
    'owned by IT/systems.json',
  ]);
});

it.each([
  ['a folder is in the way', 'people.json', 'EISDIR'],
  ['the last file cannot be moved to its name', `${'n'.repeat(300)}.json`, 'ENAMETOOLONG'],
])('puts everything back when %s', async (_, name, reason) => {
  mkdirSync(join(work, 'owned by HR/people.json'));
  const before = everything();
  const problem = await writeTexts(
    new Map([
      [join(work, 'owned by IT/systems.json'), 'after'],
      [join(work, 'owned by IT/new.json'), 'after'],
      [join(work, 'owned by HR', name), 'after'],
    ]),
  );
  expect(problem).toMatchObject({ code: 'output-unwritable', args: { reason } });
  expect(readFileSync(join(work, 'owned by IT/systems.json'), 'utf8')).toBe('before');
  expect(everything()).toEqual(before);
});

it('writes what a symbolic link leads to, and leaves the link', async () => {
  const link = join(work, 'linked.json');
  symlinkSync(join(work, 'owned by IT/systems.json'), link);
  expect(await writeTexts(new Map([[link, 'after']]))).toBeUndefined();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(work, 'owned by IT/systems.json'), 'utf8')).toBe('after');
});

it('returns where a folder takes no entries', async () => {
  const path = process.platform === 'linux' ? '/proc/holdfast/plan.md' : join(work, 'nul\0', 'plan.md');
  expect(await writeTexts(new Map([[path, 'text']]))).toMatchObject({ code: 'output-unwritable' });
});

it('says beforehand that a file stands in the way of a folder, or of one above it', async () => {
  const file = join(work, 'owned by IT/systems.json');
  for (const path of [file, join(file, 'documents'), join(file, 'documents/2026')]) {
    expect(await folderProblem(path)).toMatchObject({
      code: 'output-unwritable',
      args: { reason: 'ENOTDIR' },
    });
  }
  for (const path of [work, join(work, 'owned by HR/new/documents')]) {
    expect(await folderProblem(path)).toBeUndefined();
  }
});

it('finishes what it writes before an interruption counts', async () => {
  let interruptions = 0;
  const count = () => {
    interruptions += 1;
  };
  process.on('SIGINT', count);
  try {
    const writing = writeTexts(new Map([[join(work, 'owned by IT/systems.json'), 'after']]));
    process.emit('SIGINT', 'SIGINT');
    expect(await writing).toBeUndefined();
    expect(readFileSync(join(work, 'owned by IT/systems.json'), 'utf8')).toBe('after');
    expect(everything()).toEqual(['owned by HR', 'owned by IT', 'owned by IT/systems.json']);
    await expect.poll(() => interruptions).toBe(2);
  } finally {
    process.off('SIGINT', count);
  }
});
