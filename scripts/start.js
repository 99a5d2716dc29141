#!/usr/bin/env node
// What the command `holdfast` starts: all of it in one file, and what V8 has kept of compiling that.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// What is kept of compiling is kept for the flags that are set. A V8 that does not know a flag says so on every start:
// each is set where it is known to be known.
const major = Number(process.versions.node.split('.')[0]);
// A run is over in a second or two: most of what is optimized early is thrown away before it has paid. So a function has
// to run for longer before it is, four to five times as long as this V8 would have it; later ones count otherwise.
if (major === 20) setFlagsFromString('--interrupt-budget=300000');
// Before it looks for what can be freed, the heap may grow to three times what was left the last time, not to four: a
// large plan takes as long, and less memory.
if (major >= 20 && major <= 24) setFlagsFromString('--heap-growing-percent=200');

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
