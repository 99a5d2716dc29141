// The command line of `holdfast regimes` and its subcommands.
import { type Command, Option } from 'commander';
import type { ClocksOptions } from './clocks.ts';
import type { CrosswalkOptions } from './crosswalk.ts';
import { refuseMistypedCommand } from './help-asked.ts';
import { asOf, format, language, optionalPlanPath, planPath, ruleBooks } from './options.ts';
import type { RegimesOptions } from './regimes.ts';
import type { RuleBookCheckOptions } from './rule-book-checks.ts';
import type { RuleBookImportOptions, RuleBookNewOptions } from './rule-book-new.ts';

/** Adds `regimes` to the command line. */
export function addRegimes(program: Command): void {
  const regimesCommand = program
    .command('regimes')
    .enablePositionalOptions()
    .summary('list rule books, and which of them apply to a plan')
    .description(
      'Lists the rule books; of a plan: which apply, why, and which figures are missing to decide.',
    )
    .addArgument(optionalPlanPath())
    .addOption(ruleBooks())
    .addOption(format(['text', 'json']))
    .addOption(asOf())
    .addOption(language())
    .action(async (path: string | undefined, options: RegimesOptions, command: Command) => {
      if (path !== undefined) await refuseMistypedCommand(command, path);
      const { regimes } = await import('./regimes.ts');
      process.exitCode = await regimes(path, options);
    });

  regimesCommand
    .command('clocks')
    .summary('say which reports are due after an incident, and by when')
    .description(
      'Lists by scenario the reports that the rule books which apply want, each with its deadline from detection on and the message of the plan that answers it.',
    )
    .addArgument(planPath())
    .option('--scenario <id...>', 'only these scenarios of the plan')
    .addOption(ruleBooks())
    .addOption(format(['text', 'json']))
    .addOption(asOf())
    .addOption(language())
    .action(async (path: string, options: ClocksOptions) => {
      const { clocks } = await import('./clocks.ts');
      process.exitCode = await clocks(path, options);
    });

  regimesCommand
    .command('crosswalk')
    .summary('say which facts answer which requirements, and which a plan lacks')
    .description(
      'Lists the facts that rule books need, with the requirements that need each; of a plan: the facts that it does not give, the least to fill in first.',
    )
    .addArgument(optionalPlanPath())
    .option(
      '--regime <id...>',
      'only these rule books, whether they apply or not (default: all; of a plan those that apply, or may apply)',
    )
    .addOption(ruleBooks())
    .addOption(format(['text', 'json', 'csv']))
    .addOption(asOf())
    .addOption(language())
    .action(async (path: string | undefined, options: CrosswalkOptions) => {
      const { crosswalk } = await import('./crosswalk.ts');
      process.exitCode = await crosswalk(path, options);
    });

  regimesCommand
    .command('new')
    .summary('begin a rule book of your own')
    .description('Writes a rule book with one requirement to begin with, and its schema for editors.')
    .argument('<file>', 'the .json file to write')
    .addOption(language())
    .action(async (file: string, options: RuleBookNewOptions) => {
      const { newRuleBook } = await import('./rule-book-new.ts');
      process.exitCode = await newRuleBook(file, options);
    });

  regimesCommand
    .command('import')
    .summary('make a rule book from a list of requirements')
    .description(
      'Makes a rule book from an OSCAL catalogue (.json), a table (.csv) or a workbook (.xlsx); each requirement is to be attested until it gets a check.',
    )
    .argument('<from>', 'the catalogue or table')
    .requiredOption('--out <file>', 'the .json file to write')
    .option('--id <id>', 'id of the rule book (default: from the name of the file)')
    .option('--name <name>', "name of the rule book (default: the catalogue's)")
    .option('--group <id...>', 'only these families of an OSCAL catalogue, such as cp')
    .addOption(new Option('--as-of <date>', "day of the text (default: the catalogue's, else today)"))
    .addOption(language())
    .action(async (from: string, options: RuleBookImportOptions) => {
      const { importRuleBook } = await import('./rule-book-new.ts');
      process.exitCode = await importRuleBook(from, options);
    });

  regimesCommand
    .command('validate')
    .summary('say what is wrong with rule books')
    .description(
      'Checks rule books: their form, the facts that they speak of, their conditions and parameters.',
    )
    .argument('[path]', 'a rule book or a folder of them (default: those that come along)')
    .addOption(language())
    .action(async (path: string | undefined, options: RuleBookCheckOptions) => {
      const { validateRuleBooks } = await import('./rule-book-checks.ts');
      process.exitCode = await validateRuleBooks(path, options);
    });

  regimesCommand
    .command('test')
    .summary('run the examples of rule books')
    .description(
      'Holds the examples of rule books against their conditions; exits with 1 where one does not do what it says.',
    )
    .argument('[path]', 'a rule book or a folder of them (default: those that come along)')
    .addOption(language())
    .action(async (path: string | undefined, options: RuleBookCheckOptions) => {
      const { testRuleBooks } = await import('./rule-book-checks.ts');
      process.exitCode = await testRuleBooks(path, options);
    });
}
