// The command line of what helps to write a plan: `explain`, `init`, `migrate` and `schema`.
import { Argument, type Command, Option } from 'commander';
import type { ExplainOptions } from './explain.ts';
import type { InitOptions } from './init.ts';
import type { MigrateOptions } from './migrate.ts';
import { language, planPath } from './options.ts';
import { PROFILES } from './profile.ts';
import type { SchemaName } from './schema.ts';

/** Adds the commands that help to write a plan to the command line. */
export function addAuthoring(program: Command): void {
  program
    .command('explain')
    .summary('say what a code means, why it matters and how to put it right')
    .description(
      'Explains a code that check prints, with a bad and a good example; without a code, lists all.',
    )
    .argument('[code]', 'such as reference-unknown')
    .addOption(language())
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { explain } = await import('./explain.ts');
      process.exitCode = await explain(code, options);
    });

  program
    .command('init')
    .summary('begin a plan')
    .description('Writes a commented starting plan into a new folder.')
    .argument('<folder>', 'where the plan goes; it must be empty or new')
    .addOption(new Option('--profile <sector>', 'what the plan is for').choices(PROFILES).default('general'))
    .addOption(
      new Option(
        '--language <language>',
        'language of the plan (default: that of the terminal; Korean where the terminal has none)',
      ).choices(['en', 'ko']),
    )
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./init.ts');
      process.exitCode = await init(folder, options);
    });

  program
    .command('migrate')
    .summary('bring a plan to the current version of the schema')
    .description(
      'Rewrites the files of a plan for the current version of the schema; changes nothing that is current.',
    )
    .addArgument(planPath())
    .option('--dry-run', 'say what would change, and write nothing')
    .addOption(language())
    .action(async (path: string, options: MigrateOptions) => {
      const { migrate } = await import('./migrate.ts');
      process.exitCode = await migrate(path, options);
    });

  program
    .command('schema')
    .summary('print the JSON Schema of a plan, or another of the schemas')
    .description(
      'Prints a JSON Schema: of a plan, of a rule book, of the facts that rule books speak of, or of what check or checklist prints as JSON.',
    )
    .addArgument(
      new Argument('[name]', 'which schema')
        .choices(['plan', 'regime', 'facts', 'check', 'checklist'])
        .default('plan'),
    )
    .action(async (name: SchemaName) => {
      const { schema } = await import('./schema.ts');
      process.exitCode = await schema(name);
    });
}
