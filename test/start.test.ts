// What the command starts from: one file, and what the build has kept of compiling it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Runs the command of an installation for its version, and says whether V8 refused what was kept for it. */
const START = `const [, cli] = process.argv; process.argv = [process.execPath, cli, '--version'];
  const { script } = await import(cli);
  process.on('exit', () => console.log(String(script.cachedDataRejected)));`;

let installation: string;
let kept: string;

beforeEach(() => {
  installation = mkdtempSync(join(tmpdir(), 'holdfast-start-'));
  for (const each of ['dist/cli.js', 'dist/bundle', 'package.json']) {
    cpSync(join(root, each), join(installation, each), { recursive: true });
  }
  kept = join(installation, 'dist/bundle/cli.cjs.kept');
});
afterEach(() => rmSync(installation, { recursive: true }));

const start = () =>
  execFileSync(process.execPath, ['--input-type=module', '-e', START, join(installation, 'dist/cli.js')], {
    encoding: 'utf8',
  }).split('\n');

it('uses what the build has kept', () => {
  expect(start()).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+/), 'false', '']);
});

it('says nothing that nobody asked for', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(installation, 'dist/cli.js'), '--version'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(stderr).toBe('');
});

it('starts without it where it is cut off', () => {
  truncateSync(kept, Math.floor(statSync(kept).size / 2));
  expect(start()).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+/), 'true', '']);
});

it('starts without it where it is not there', () => {
  rmSync(kept);
  expect(start()).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+/), 'undefined', '']);
});

it('is one byte a letter, as it is read: Hangul in expressions and signs in documents stay what they are', () => {
  expect(readFileSync(join(root, 'dist/bundle/cli.cjs'), 'latin1')).not.toMatch(/[^\0-\x7f]/);
  const plan = join(root, 'samples/hangang-talk');
  const args = ['checklist', plan, '--regime', 'iso-22301', '--format', 'md', '--as-of', '2022-10-14'];
  const printed = execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { encoding: 'utf8' });
  expect(printed).toContain('✗');
  expect(printed).not.toMatch(/[\x80-\x9f]/);
});
