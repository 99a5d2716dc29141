// Options that several commands have, in the same words.
import { InvalidArgumentError, Option } from 'commander';
import { FAIL_ON } from './settings.ts';

export const language = () =>
  new Option('--language <language>', "language of messages and documents (default: the plan's)").choices([
    'en',
    'ko',
  ]);
export const asOf = () =>
  new Option('--as-of <date>', 'day from which ages are counted, 2026-09-30 (default: today)');
export const ruleBooks = () =>
  new Option('--rule-books <folder>', 'a folder of your own rule books, beside those that come along');
export const templates = () =>
  new Option(
    '--templates <folder>',
    'a folder of your own templates, in the place of those of the same name',
  );
export const failOn = (standard: string) =>
  new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(FAIL_ON).default(standard);
/** Gathers the values of an option that may be given more than once. */
export const gathered =
  (allowed?: readonly string[]) =>
  (value: string, before: readonly string[] = []): readonly string[] => {
    if (allowed !== undefined && !allowed.includes(value)) {
      throw new InvalidArgumentError(`Allowed choices are ${allowed.join(', ')}.`);
    }
    return [...before, value];
  };
