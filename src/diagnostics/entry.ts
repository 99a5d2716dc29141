// What the catalogue says of one code: how grave it is, what is wrong and what to do, in each language.
import type { Severity } from './severity.ts';

export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

type Sentence<Args> = Readonly<Record<Language, (args: Args) => string>>;

export interface Entry<Args> {
  readonly severity: Severity;
  /** What is wrong, as one sentence. */
  readonly message: Sentence<Args>;
  /** What to do about it, as one sentence. */
  readonly hint: Sentence<Args>;
}

/** An entry of the catalogue; `Args` are what its sentences take. */
export function entry<Args>(severity: Severity, message: Sentence<Args>, hint: Sentence<Args>): Entry<Args> {
  return { severity, message, hint };
}

/** "a", "b" */
export const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** Asks whether the nearest name was meant; without one, says `otherwise`. */
export const nearest = {
  en: (name: string | undefined, otherwise: string) =>
    name === undefined ? otherwise : `Did you mean "${name}"?`,
  ko: (name: string | undefined, otherwise: string) =>
    name === undefined ? otherwise : `혹시 "${name}" 아닙니까?`,
};
