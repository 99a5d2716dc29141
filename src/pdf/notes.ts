// Footnotes: what they say, where they stand, and where they are called.
import type { Heading } from './flow.ts';
import { callSlug, noteSlug } from './footnotes.ts';
import type { Span } from './inline.ts';

export interface Note {
  readonly number: number;
  readonly spans: readonly Span[];
  /** Where it begins. */
  readonly place: Heading;
  /** Where it is called first. */
  readonly call: Heading;
}

export function notesOf(footnotes: ReadonlyMap<number, readonly Span[]>): ReadonlyMap<number, Note> {
  const place = (slug: string): Heading => ({ slug, title: '', number: undefined, depth: 1, page: 0, y: 0 });
  const notes = [...footnotes].map(([number, spans]): [number, Note] => [
    number,
    { number, spans, place: place(noteSlug(number)), call: place(callSlug(number)) },
  ]);
  return new Map(notes);
}

export const placesOf = (notes: ReadonlyMap<number, Note>): Heading[] =>
  [...notes.values()].flatMap(({ place, call }) => [place, call]);

/** How the notes of a language are numbered, and what their links say. */
export interface NoteWords {
  /** In the text; `isSecond`: right after another. */
  readonly mark: (number: number, isSecond: boolean) => string;
  readonly label: (number: number) => string;
  readonly to: (number: number) => string;
  readonly back: (number: number) => string;
}

export const NOTE_WORDS: Readonly<Record<'en' | 'ko', NoteWords>> = {
  en: {
    mark: (number, isSecond) => (isSecond ? `,${number}` : `${number}`),
    label: (number) => `${number}`,
    to: (number) => `Footnote ${number}`,
    back: (number) => `Back to the text at footnote ${number}`,
  },
  ko: {
    mark: (number) => `${number})`,
    label: (number) => `${number})`,
    to: (number) => `각주 ${number}`,
    back: (number) => `각주 ${number}의 본문 위치로 돌아가기`,
  },
};
