// The regimes of the repository, and small ones for tests.
import { readdirSync, readFileSync } from 'node:fs';
import { type LoadedRegime, loadRegime } from '../../src/regimes/load.ts';
import type { Requirement } from '../../src/regimes/regime.generated.ts';
import type { SourceFile } from '../../src/source/read.ts';

export const regimeFiles: readonly SourceFile[] = readdirSync('regimes')
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ path: `regimes/${name}`, content: readFileSync(`regimes/${name}`) }));

/** Loads a regime that must be right. */
export async function load(file: SourceFile): Promise<LoadedRegime> {
  const { regime, diagnostics } = await loadRegime(file);
  if (regime === undefined) throw new Error(`${file.path}: ${JSON.stringify(diagnostics, null, 2)}`);
  return regime;
}

const REQUIREMENT = {
  id: 'r-1',
  citation: { en: 'Article 1' },
  requirement: { en: 'Processes are back within an hour' },
  check: 'automatic',
  subject: '/criticalProcesses/*',
  expect: { required: ['rtoMinutes'], properties: { rtoMinutes: { maximum: 60 } } },
  whenNone: 'not-evidenced',
  evidence: ['critical-processes'],
  source: { status: 'verified' },
} satisfies Requirement;

/** A regime of one requirement: the one above with some of its fields replaced; undefined takes a field away. */
export function smallRegime(requirement: object = {}, regime: object = {}): SourceFile {
  const value = {
    id: 'small',
    name: { en: 'Small' },
    asOf: '2026-01-01',
    requirements: [{ ...REQUIREMENT, ...requirement }],
    ...regime,
  };
  return { path: 'small.json', content: JSON.stringify(value, null, 2) };
}

/** A file with what stands between two marks replaced, unless only the widths of columns differ: Biome decides on those. */
export function withTable(file: string, mark: string, table: string): string {
  const [before, after] = [`<!-- ${mark}: begin -->`, `<!-- ${mark}: end -->`];
  const start = file.indexOf(before) + before.length;
  const end = file.indexOf(after);
  const text = `\n\n${table}\n\n`;
  const withoutWidths = (each: string) => each.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
  const isCurrent = withoutWidths(file.slice(start, end)) === withoutWidths(text);
  return isCurrent ? file : file.slice(0, start) + text + file.slice(end);
}
