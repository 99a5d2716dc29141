// Arguments and options that several commands have, in the same words.
import { Argument, InvalidArgumentError, Option } from 'commander';
import { FAIL_ON } from './settings.ts';

const PLAN = 'a .json or .yaml file, or a folder of them';

export const planPath = () => new Argument('<path>', PLAN);
export const optionalPlanPath = () => new Argument('[path]', PLAN);

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
export const paper = () =>
  new Option('--paper <size>', "paper size (default: the brand's, else A4)").choices(['A4', 'Letter']);
export const brand = () =>
  new Option(
    '--brand <file>',
    'logo, colour, typeface, name, paper, languages: the object "brand" of a plan in a file, before the plan\'s own',
  );
export const accent = () =>
  new Option('--accent <colour>', "the brand's colour for headings and rules, such as #0b4f6c");
export const logo = () => new Option('--logo <file>', "the brand's logo for covers, SVG or PNG");
/** The first of the forms is the one that is given where none is asked for. */
export const format = (forms: readonly string[]) =>
  new Option('--format <format>', 'how it is given').choices(forms).default(forms[0]);
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
