// `holdfast build` as it is used: copies with a password, and how far it is while it works.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressOn } from '../src/commands/progress.ts';
import { runHoldfast } from './run-holdfast.ts';

const CLI = 'dist/cli.js';
const PLAN = 'samples/corner-shop';
let out = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'holdfast-build-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const build = (options: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  runHoldfast(['build', PLAN, '--out', out, '--as-of', '2026-11-22', '--document', 'plan', ...options], {
    env,
  });

const open = (password?: string) =>
  getDocument({
    data: new Uint8Array(readFileSync(join(out, 'plan.pdf'))),
    ...(password !== undefined && { password }),
    verbosity: 0,
  }).promise;

vi.setConfig({ testTimeout: 60_000 });

it('makes copies that open with the password only, and says what protects them', async () => {
  const { code, stdout } = await build(['--password', '열려라 참깨']);
  expect(code).toBe(0);
  expect(stdout).toContain('AES-256');
  expect(stdout).toContain('PDF/A');
  await expect(open()).rejects.toThrow(/password/i);
  await expect(open('sesame')).rejects.toThrow(/password/i);
  expect((await open('열려라 참깨')).numPages).toBeGreaterThan(3);
});

it('reads the password from the environment where the option has no value', async () => {
  const { code } = await build(['--password'], { HOLDFAST_PASSWORD: 'open-sesame' });
  expect(code).toBe(0);
  await expect(open()).rejects.toThrow(/password/i);
  expect((await open('open-sesame')).numPages).toBeGreaterThan(3);
});

it('writes nothing where the password is empty', async () => {
  const { code, stderr } = await build(['--password'], { HOLDFAST_PASSWORD: '' });
  expect(code).toBe(2);
  expect(stderr).toContain('password-refused');
  expect(readdirSync(out)).toEqual([]);
});

it('says a plain line for each document where there is no terminal', async () => {
  const { stderr } = await build([]);
  expect(stderr).toBe('Setting plan.pdf\n');
});

it('says which font is missing where the package is not installed completely, and writes nothing', async () => {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-installed-'));
  try {
    for (const part of ['dist', 'package.json', 'schemas', 'templates', 'regimes'])
      cpSync(part, join(place, part), { recursive: true });
    mkdirSync(join(place, 'node_modules'));
    for (const name of readdirSync('node_modules')) {
      if (name === '@expo-google-fonts') continue;
      symlinkSync(realpathSync(join('node_modules', name)), join(place, 'node_modules', name));
    }
    const args = [join(place, CLI), 'build', PLAN, '--out', out, '--as-of', '2026-11-22'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'ko_KR.UTF-8', LANG: 'ko_KR.UTF-8' },
    });
    expect(stderr).toMatch(
      /^Holdfast가 온전히 설치되지 않았습니다\. @expo-google-fonts\/\S+\.ttf 파일이 없거나 손상되었습니다\./,
    );
    expect(stderr).not.toContain(' at ');
    expect(status).toBe(2);
    expect(readdirSync(out)).toEqual([]);
  } finally {
    rmSync(place, { recursive: true });
  }
});

it('shows each page on a terminal, on one line', () => {
  let shown = '';
  const { onPage, finish } = progressOn({ isTTY: true, write: (text) => (shown += text) }, 'ko');
  for (const page of [1, 2]) onPage({ name: 'plan', page, pageCount: 2 });
  finish();
  expect(shown.split('\r\u001B[K')).toEqual(['', 'plan: 2쪽 중 1쪽', 'plan: 2쪽 중 2쪽', '']);
});
