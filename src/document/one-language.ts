// Texts that exist in the other language only: which they are, and the mark that says so behind them.
import type { Language } from '../diagnostics/entry.ts';
import { oncePer } from '../plan/once.ts';
import type { Plan, Text } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { type Markdown, trusted } from '../words/markdown.ts';

/** Behind a text, by the language of the document. */
const MARKS: Readonly<Record<Language, Markdown>> = {
  en: trusted(' (Korean)'),
  ko: trusted(' (영문)'),
};

/** Gives the mark of a text that is a sentence of the other language, and nothing of any other. */
export type MarkOf = (text: Text) => Markdown | undefined;

/** Names stay as they are in any language, however long: those of the plan's elements, posts, documents. */
export function markIn(language: Language, plan: Plan): MarkOf {
  const names = namesOf(plan);
  return (text) =>
    !names.has(textIn(language, text)) && isInOtherOnly(language, text) ? MARKS[language] : undefined;
}

function isInOtherOnly(language: Language, text: Text): boolean {
  if (typeof text === 'object' && text[language] !== undefined) return false;
  const shown = textIn(language, text);
  return language === 'en' ? isKoreanSentence(shown) : isEnglishSentence(shown);
}

/** So many words are no mere name. */
const SENTENCE_WORDS = 4;
const SENTENCE_END = /[.!?。]["'”’)\]]*$/;
/** Korean sentences and clauses often do without a full stop. */
const KOREAN_END = /(?:다|오|요|함|음|됨|것|때)$/;
const HANGUL = /\p{Script=Hangul}/u;

function isKoreanSentence(text: string): boolean {
  if (!HANGUL.test(text)) return false;
  const words = wordsOf(text);
  if (2 * words.filter((word) => HANGUL.test(word)).length < words.length) return false;
  return isSentence(text, words) || (words.length > 1 && KOREAN_END.test(text.trim()));
}

/** A name of a product or a company is written in capitals: "Amazon Web Services Seoul Region". */
function isEnglishSentence(text: string): boolean {
  if (HANGUL.test(text)) return false;
  const words = wordsOf(text).filter((word) => /[A-Za-z]/.test(word));
  return (
    isSentence(text, words) && 2 * words.filter((word) => /^\P{L}*[a-z]/u.test(word)).length >= words.length
  );
}

const isSentence = (text: string, words: readonly string[]): boolean =>
  words.length >= SENTENCE_WORDS || (words.length > 1 && SENTENCE_END.test(text.trim()));

/** Words with letters. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

const NAMES = new Set(['name', 'title', 'post', 'role', 'legalEntity', 'address']);

/** Every text of the plan that is what something is called, in both languages. */
const namesOf = oncePer((plan: Plan): ReadonlySet<string> => {
  const names = new Set<string>();
  const walk = (value: unknown, isName: boolean): void => {
    if (typeof value === 'string') {
      if (isName) names.add(value);
    } else if (Array.isArray(value)) {
      for (const each of value) walk(each, isName);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, each] of Object.entries(value)) walk(each, isName || NAMES.has(key));
    }
  };
  walk(plan, false);
  return names;
});
