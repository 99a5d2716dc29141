// The command line as tests run it, each file of tests in a folder of its own.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const CLI = join(process.cwd(), 'dist/cli.js');
export const CORNER_SHOP = join(process.cwd(), 'samples/corner-shop/plan.json');
/** What is required, and nothing else. */
export const PLAN = {
  plan: { id: 'p', title: 'Plan', version: '1.0', locale: 'en' },
  organization: { name: 'Example' },
};

export interface Ran {
  /** Below zero where it ended without an exit code. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command; `env` stands over the environment of the tests. */
export function runHoldfast(
  args: readonly string[],
  { cwd, env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

/** A folder that lasts as long as the tests of a file, in which a terminal without a language of its own runs. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    holdfast: (...args: string[]) => runHoldfast(args, { cwd: folder, env: { LANG: 'C', LC_ALL: 'C' } }),
    /** Writes a file, JSON where it is data, and gives its name. */
    write(name: string, content: unknown): string {
      const isWhole = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(join(folder, name), isWhole ? content : JSON.stringify(content));
      return name;
    },
  };
}
