#!/usr/bin/env node
// What the command `holdfast` starts: all of it in one file, and what V8 has kept of compiling that.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const bundle = fileURLToPath(new URL('bundle/cli.cjs', import.meta.url));

function keptCode() {
  try {
    return readFileSync(`${bundle}.kept`);
  } catch {
    return undefined;
  }
}

/** Another release of V8 refuses what is kept, and compiles anew. */
export const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  cachedData: keptCode(),
});

script.runInThisContext()(createRequire(bundle), pathToFileURL(bundle).href);
