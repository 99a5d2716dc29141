// What `holdfast explain` says of a code: what it means, why it matters, how to put it right, and one example of each.
import type { Language } from './entry.ts';

type Words = Readonly<Record<Language, string>>;

export interface Explanation {
  readonly what: Words;
  readonly why: Words;
  readonly how: Words;
  readonly example: Example;
}

/** What leads to the code, and what does not; tests run both. */
export interface Example {
  /**
   * file: the text of a file beside `plan.json`. document: the same, but it shows only when documents are made.
   * command: a line for the shell, beside a `plan.json` that is right. regime: fields of a requirement of a regime.
   * template: the text of a template.
   */
  readonly kind: 'file' | 'document' | 'command' | 'regime' | 'template' | 'workbook';
  /** Name of the file of a `file` or `document` example. */
  readonly file: string;
  readonly bad: string;
  readonly good: string;
}

type Pair = readonly [en: string, ko: string];

const words = ([en, ko]: Pair): Words => ({ en, ko });

/** An explanation; each pair is English, then Korean. */
export function explanation(what: Pair, why: Pair, how: Pair, example: Example): Explanation {
  return { what: words(what), why: words(why), how: words(how), example };
}

/** An example in a file of a plan. */
export const inFile = (file: string, bad: string, good: string): Example => ({
  kind: 'file',
  file,
  bad,
  good,
});

/** An example in a file of a plan that only shows in the documents. */
export const inDocument = (file: string, bad: string, good: string): Example => ({
  ...inFile(file, bad, good),
  kind: 'document',
});

/** An example on the command line. */
export const asCommand = (bad: string, good: string): Example => ({ kind: 'command', file: '', bad, good });

/** An example in a regime or a template. */
export const inPackage = (kind: 'regime' | 'template' | 'workbook', bad: string, good: string): Example => ({
  kind,
  file: '',
  bad,
  good,
});
