// The documents' sentences in one language, as Markdown: what goes into them has been escaped before.
import type { Language } from '../diagnostics/entry.ts';
import type { Markdown } from './markdown.ts';
import { ENGLISH } from './messages.en.ts';
import { KOREAN } from './messages.ko.ts';

/** What both languages have to say: the shape of the English catalogue. */
export type Catalogue = typeof ENGLISH;

/** Sentences take Markdown and numbers and are Markdown. */
type Said<Part> = Part extends string
  ? Markdown
  : Part extends (...given: infer Given) => string
    ? (
        ...given: { [Index in keyof Given]: Given[Index] extends string ? Markdown : Given[Index] }
      ) => Markdown
    : { readonly [Name in keyof Part]: Said<Part[Name]> };

export type Messages = Said<Catalogue>;

/** The catalogue is ours, so what it says is Markdown as it stands. */
export const messagesOf = (language: Language): Messages =>
  (language === 'en' ? ENGLISH : KOREAN) as unknown as Messages;
