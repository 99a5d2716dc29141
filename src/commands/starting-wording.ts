// What the examples of a starting plan are made of: the suggestions for a kind of organisation, said in one language.
import type { Language } from '../diagnostics/entry.ts';
import type { ProfileName } from './profile.ts';
import { SUGGESTIONS } from './profiles.ts';
import type { Pair, Profile } from './suggestion.ts';

/** Sections of a plan by name. */
export type Sections = Readonly<Record<string, unknown>>;

/** Sections by the file in which they stand. */
export type StartingExamples = Readonly<Record<string, Sections>>;

export interface Wording {
  readonly profile: Profile;
  readonly language: Language;
  readonly say: (pair: Pair) => string;
  readonly both: (en: string, ko: string) => string;
}

export function wordingOf(name: ProfileName, language: Language): Wording {
  const both = (en: string, ko: string): string => (language === 'en' ? en : ko);
  return { profile: SUGGESTIONS[name], language, both, say: ([en, ko]) => both(en, ko) };
}
