// Which rule books are answered: those that were asked for by id, or all.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import type { SourceFile } from '../source/read.ts';
import { type LoadedRegime, loadRegime } from './load.ts';
import type { Regime } from './regime.generated.ts';

interface ChosenRegimes {
  readonly regimes: readonly LoadedRegime[];
  /** All that could be read, asked for or not. */
  readonly known: readonly Regime[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads rule books and picks those with these ids (of two with the same id, the later); an id that none has, and a file that is wrong, are diagnostics. */
export async function chooseRegimes(
  files: readonly SourceFile[],
  wanted: readonly string[] | undefined,
): Promise<ChosenRegimes> {
  const loaded = await Promise.all(files.map(loadRegime));
  const diagnostics = loaded.flatMap((each) => each.diagnostics);
  const byId = new Map(
    loaded.flatMap(({ regime }) => (regime === undefined ? [] : [[regime.regime.id, regime]])),
  );
  const all = [...byId.values()];
  const known = all.map((each) => each.regime.id);
  for (const id of wanted ?? []) {
    if (known.includes(id)) continue;
    const suggestion = await nearestName(id, known);
    diagnostics.push(
      diagnostic('regime-unknown', { id, known, ...(suggestion !== undefined && { suggestion }) }),
    );
  }
  return {
    regimes: all.filter((each) => wanted === undefined || wanted.includes(each.regime.id)),
    known: all.map((each) => each.regime),
    diagnostics,
  };
}
