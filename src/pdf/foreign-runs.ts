// Words of the other language in a text, so that a reader's voice can change.
import { printable } from './characters.ts';

type Language = 'ko' | 'en';

const HANGUL = '[\\u1100-\\u11FF\\u3130-\\u318F\\uA960-\\uA97F\\uAC00-\\uD7FF]';
/** A single Latin word in Korean (RTO, BCP, a name) is read as Korean readers read it; two are English. */
const FOREIGN: Readonly<Record<Language, { readonly run: RegExp; readonly language: Language }>> = {
  ko: { run: /([A-Za-z][A-Za-z'’]+(?:[ -][A-Za-z][A-Za-z'’]+)+)/, language: 'en' },
  en: { run: new RegExp(`(${HANGUL}+(?:[ ,.·]+${HANGUL}+)*)`), language: 'ko' },
};

/** The text in pieces; those in the other language say so. */
export function foreignRuns(text: string, language: Language): { text: string; language?: Language }[] {
  const foreign = FOREIGN[language];
  if (!foreign.run.test(text)) return [{ text }];
  return printable(text)
    .split(foreign.run)
    .flatMap((piece, index) => {
      if (piece === '') return [];
      return index % 2 === 1 ? [{ text: piece, language: foreign.language }] : [{ text: piece }];
    });
}
