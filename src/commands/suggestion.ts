// The form of what a starting plan suggests for a kind of organisation.

/** English, then Korean. */
export type Pair = readonly [en: string, ko: string];

interface SuggestedProcess {
  readonly id: string;
  readonly name: Pair;
  readonly rto: string;
  readonly rpo: string;
  readonly mtpd: string;
  readonly system: string;
}

export interface Profile {
  readonly title: Pair;
  readonly sectors: readonly string[];
  readonly mainSite: { readonly kind: string; readonly name: Pair };
  readonly systems: readonly { readonly id: string; readonly name: Pair; readonly layer: string }[];
  readonly processes: readonly SuggestedProcess[];
  readonly risks: readonly { readonly id: string; readonly name: Pair; readonly hazard: string }[];
  /** Whom to report to, when, and how soon. */
  readonly report: { readonly recipient: Pair; readonly trigger: Pair; readonly deadline: string };
}

export const process = (
  id: string,
  name: Pair,
  system: string,
  rto: string,
  mtpd: string,
  rpo: string,
): SuggestedProcess => ({
  id,
  name,
  system,
  rto,
  mtpd,
  rpo,
});
export const system = (id: string, name: Pair, layer = 'service') => ({ id, name, layer });
export const risk = (id: string, name: Pair, hazard: string) => ({ id, name, hazard });
