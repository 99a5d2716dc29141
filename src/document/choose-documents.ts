// Which documents are made: those that were asked for by name, each for every scenario, team, exercise or regime it is of.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import type { Plan } from '../plan/plan.generated.ts';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentScope } from './document-catalogue.ts';

/** A document that is to be made. */
export interface ChosenDocument {
  readonly kind: DocumentKind;
  /** Of the scenario, team, exercise or regime; empty for a document of the whole plan. */
  readonly id: string;
  /** Name of its files: the kind's, and the id behind it. */
  readonly name: string;
}

/** Asks for every document that there is. */
export const ALL_DOCUMENTS = 'all';

/**
 * The documents of these names, in the order of the catalogue: a kind, one document (`action-card-recovery`), or all.
 * Without names, those that everybody needs. `regimes` is undefined where those that were asked for are not there.
 */
export async function chooseDocuments(
  wanted: readonly string[] | undefined,
  plan: Plan,
  regimes: readonly string[] | undefined,
): Promise<{ chosen: readonly ChosenDocument[]; diagnostics: readonly Diagnostic[] }> {
  const all = DOCUMENT_KINDS.flatMap((kind) => documentsOf(kind, plan, regimes));
  if (wanted === undefined) return { chosen: all.filter(({ kind }) => kind.isStandard), diagnostics: [] };

  const diagnostics: Diagnostic[] = [];
  const kinds = DOCUMENT_KINDS.map(({ name }) => name);
  const known = [...kinds, ALL_DOCUMENTS, ...all.map(({ name }) => name)];
  for (const name of new Set(wanted)) {
    const kind = DOCUMENT_KINDS.find((each) => each.name === name);
    const isUndecided = kind?.per === 'regime' && regimes === undefined;
    if (
      kind !== undefined &&
      kind.per !== 'plan' &&
      !isUndecided &&
      !all.some((each) => each.kind === kind)
    ) {
      diagnostics.push(diagnostic('document-of-nothing', { name, per: kind.per }));
    }
    if (known.includes(name)) continue;
    const suggestion = await nearestName(name, known);
    diagnostics.push(
      diagnostic('document-unknown', { name, known: kinds, ...(suggestion !== undefined && { suggestion }) }),
    );
  }
  const isWanted = ({ name, kind }: ChosenDocument): boolean =>
    [name, kind.name, ALL_DOCUMENTS].some((each) => wanted.includes(each));
  return { chosen: all.filter(isWanted), diagnostics };
}

/** Every document of a kind that this plan gives. */
function documentsOf(
  kind: DocumentKind,
  plan: Plan,
  regimes: readonly string[] | undefined,
): ChosenDocument[] {
  if (kind.per === 'plan') return [{ kind, id: '', name: kind.name }];
  const ids = idsOf(kind.per, plan, regimes);
  const parts = fileParts(ids);
  return ids.map((id, index) => ({ kind, id, name: `${kind.name}-${parts[index]}` }));
}

function idsOf(
  per: Exclude<DocumentScope, 'plan'>,
  plan: Plan,
  regimes: readonly string[] | undefined,
): readonly string[] {
  switch (per) {
    case 'regime':
      return regimes ?? [];
    case 'scenario':
      return (plan.scenarios ?? []).map(({ id }) => id);
    case 'team':
      return (plan.teams ?? []).map(({ id }) => id);
    case 'planned exercise':
      return (plan.exercises ?? []).filter(({ heldOn }) => heldOn === undefined).map(({ id }) => id);
  }
}

/** Some disks take no longer names: 255 bytes, and a letter may take four. */
const LONGEST_PART = 48;

/** Ids as parts of file names: shortened where they are long, apart where a disk would not tell them apart. */
function fileParts(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id, index) => {
    const letters = [...id.normalize('NFC')];
    const same = letters.join('').toLowerCase();
    const isPlain = letters.length <= LONGEST_PART && !taken.has(same);
    taken.add(same);
    // No id holds a tilde.
    return isPlain ? letters.join('') : `${letters.slice(0, LONGEST_PART).join('')}~${index + 1}`;
  });
}
