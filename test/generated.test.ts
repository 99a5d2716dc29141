// What is generated from the schemas and committed agrees with the schemas.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { committedFiles } from '../scripts/generate.mjs';

it('is current (else run: npm run generate)', async () => {
  const files = (await committedFiles()) as [string, string][];
  expect(files.length).toBe(6);
  for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
});
