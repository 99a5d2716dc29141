// The samples as the tests of the analysis read them: analysed, with every named place by its id.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysedPlan } from '../../src/analysis/analyse.ts';
import type { Finding } from '../../src/analysis/finding.ts';
import { examine } from '../../src/compile.ts';

/** Analyses the plan in `samples/<name>`; throws where it is not valid. */
export async function analyseSample(name: string, asOf: string): Promise<AnalysedPlan> {
  const root = join('samples', name);
  const files = readdirSync(root)
    .sort()
    .map((path) => ({ path, content: new Uint8Array(readFileSync(join(root, path))) }));
  const { analysed, diagnostics } = await examine(files, asOf);
  if (analysed === undefined) throw new Error(`${name} is not valid: ${JSON.stringify(diagnostics)}`);
  return analysed;
}

/** Where the entry with this id stands in the merged plan: an element, a scenario, a message. */
function pointerOf({ plan }: AnalysedPlan, id: string): string {
  for (const [section, entries] of Object.entries(plan)) {
    if (!Array.isArray(entries)) continue;
    const index = entries.findIndex((entry: { id?: string }) => entry.id === id);
    if (index !== -1) return `/${section}/${index}`;
  }
  throw new Error(`no entry ${id}`);
}

/** Findings of a code that name the entry: its place, or one in it, is among their pointers. */
export function findingsAbout(analysed: AnalysedPlan, code: string, id?: string): Finding[] {
  const pointer = id === undefined ? '' : pointerOf(analysed, id);
  return analysed.findings.filter(
    (each) => each.code === code && each.pointers.some((place) => `${place}/`.startsWith(`${pointer}/`)),
  );
}
