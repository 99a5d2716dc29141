// Reading a template: its tree, and what is wrong with a text that is none.
import type { TemplateMistake } from '../diagnostics/template-mistake.ts';

export type Handlebars = typeof import('handlebars');

/** Only these may stand in a template: no helper that reads more than the view, none that prints to a terminal. */
const KNOWN_HELPERS = { each: true, if: true, unless: true, with: true, log: false, lookup: false };
export const COMPILE = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  knownHelpers: KNOWN_HELPERS,
};

/** A mistake, and where in the text it is; lines and columns from 1. */
export interface PlacedMistake {
  readonly mistake: TemplateMistake;
  readonly line: number;
  readonly column: number;
}

/** A mistake at a part of the tree. */
export const mistakeAt = ({ loc }: hbs.AST.Node, mistake: TemplateMistake): PlacedMistake => ({
  mistake,
  line: loc.start.line,
  column: loc.start.column + 1,
});

/** The tree of a template, or what is wrong with its text. */
export function readTemplate(handlebars: Handlebars, text: string): hbs.AST.Program | PlacedMistake {
  try {
    const program = handlebars.parse(text);
    // Compiled when it is first used otherwise, and then it would be too late to name every mistake.
    handlebars.precompile(text, COMPILE);
    return program;
  } catch (error) {
    return mistakeOf(error);
  }
}

/** What the reader of templates complains of. */
function mistakeOf(error: unknown): PlacedMistake {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/ on line (\d+)/.exec(message)?.[1] ?? 1);
  const at = (mistake: TemplateMistake) => ({ mistake, line, column: (column ?? 0) + 1 });
  const helper = /unknown helper (\S+)/.exec(message)?.[1];
  if (helper !== undefined) return at({ mistake: 'helper', name: helper });
  const unclosed = /^(\S+) doesn't match /.exec(message)?.[1];
  return at(unclosed === undefined ? { mistake: 'unreadable' } : { mistake: 'unclosed', name: unclosed });
}
