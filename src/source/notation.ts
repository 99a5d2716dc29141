// How a file may be written: a notation gives a text's value, and the place of everything in it.
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';

/** Deeper nesting than this is no plan; it also keeps recursive readers safe. */
export const DEEPEST = 100;

/** The value of a text, undefined where it has none; and what is wrong with it. */
export interface Parsed {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** The place of what stands at a path; with `key`, of its name. What is not there is placed at the nearest thing around it. */
export type LocateInFile = (path: readonly string[], key: boolean) => Location;

/** A notation for plans. */
export interface Format {
  parse(file: string, text: string): Promise<Parsed>;
  /** Reads the text again, slowly: ask only when there is something to report. */
  locator(file: string, text: string): Promise<LocateInFile>;
}
