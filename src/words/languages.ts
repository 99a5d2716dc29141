// Languages by name, as users are answered in them; any other by its code.
import type { Language } from '../diagnostics/entry.ts';

/** By ISO 639 code: English, Korean. */
const LANGUAGES: Readonly<Record<string, readonly [en: string, ko: string]>> = {
  de: ['German', '독일어'],
  en: ['English', '영어'],
  es: ['Spanish', '스페인어'],
  fr: ['French', '프랑스어'],
  id: ['Indonesian', '인도네시아어'],
  ja: ['Japanese', '일본어'],
  ko: ['Korean', '한국어'],
  th: ['Thai', '태국어'],
  vi: ['Vietnamese', '베트남어'],
  zh: ['Chinese', '중국어'],
};

/** The name of a language; undefined for a code that is none of these. */
export const languageName = (language: Language, code: string): string | undefined =>
  Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code]?.[language === 'en' ? 0 : 1] : undefined;
