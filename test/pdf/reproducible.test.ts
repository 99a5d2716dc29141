// The same input gives the same bytes in another process, time zone, locale and folder. zlib may differ between
// versions of Node, whose packed streams then differ: the promise holds for one version of Node.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { everyConstruct } from './conformance/constructs.ts';

const SCRIPT = `
import { createHash } from 'node:crypto';
import { everyConstruct } from './test/pdf/conformance/constructs.ts';
const { bytes } = await everyConstruct('ko', 'portrait');
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
`;

it('is the same bytes in another process, time zone, locale and folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  try {
    const outfile = join(folder, 'make.mjs');
    buildSync({
      stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const digest = (env: Readonly<Record<string, string>>): string =>
      execFileSync(process.execPath, [outfile], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
    const own = createHash('sha256')
      .update((await everyConstruct('ko', 'portrait')).bytes)
      .digest('hex');
    expect(digest({ TZ: 'Pacific/Auckland', LC_ALL: 'ko_KR.UTF-8', LANG: 'ko_KR.UTF-8' })).toBe(own);
    expect(digest({ TZ: 'America/Caracas', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' })).toBe(own);
    expect(readFileSync(outfile, 'utf8')).not.toContain('Date.now');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
