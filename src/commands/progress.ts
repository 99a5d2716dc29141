// How far the setting of pages is: the page just made on a terminal, a plain line for each document elsewhere.
import type { PageMade } from '../compile-options.ts';
import type { Language } from '../diagnostics/entry.ts';

export interface Progress {
  readonly onPage: (page: PageMade) => void;
  /** Clears the line of a terminal for what is said next. */
  readonly finish: () => void;
}

interface Words {
  readonly page: (made: PageMade) => string;
  readonly begun: (name: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    page: ({ name, page, pageCount }) => `${name}: page ${page} of ${pageCount}`,
    begun: (name) => `Setting ${name}.pdf`,
  },
  ko: {
    page: ({ name, page, pageCount }) => `${name}: ${pageCount}쪽 중 ${page}쪽`,
    begun: (name) => `${name}.pdf 조판 중`,
  },
};

const CLEAR_LINE = '\r\u001B[K';

export function progressOn(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  language: Language,
): Progress {
  const isTerminal = stream.isTTY === true;
  const words = WORDS[language];
  return {
    onPage: (made) => {
      if (isTerminal) stream.write(`${CLEAR_LINE}${words.page(made)}`);
      else if (made.page === 1) stream.write(`${words.begun(made.name)}\n`);
    },
    finish: () => {
      if (isTerminal) stream.write(CLEAR_LINE);
    },
  };
}
