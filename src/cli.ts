// The command line: options in, exit code out.
import { Argument, Command, CommanderError, Option } from 'commander';
import { packageVersion } from './commands/assets.ts';
import type { AttestOptions } from './commands/attest.ts';
import type { BuildOptions } from './commands/build.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ChecklistOptions } from './commands/checklist.ts';
import { CHECKLIST_FORMATS } from './commands/checklist-formats.ts';
import type { DocumentsOptions } from './commands/documents.ts';
import type { ExplainOptions } from './commands/explain.ts';
import { FORMATS } from './commands/formats.ts';
import { answerHelp } from './commands/help-asked.ts';
import type { InitOptions } from './commands/init.ts';
import { IncompleteInstallation, sayIncomplete, sayUnexpected } from './commands/installation.ts';
import type { MigrateOptions } from './commands/migrate.ts';
import {
  accent,
  asOf,
  brand,
  failOn,
  gathered,
  language,
  logo,
  paper,
  ruleBooks,
  templates,
} from './commands/options.ts';
import { PROFILES } from './commands/profile.ts';
import { addRegimes } from './commands/regimes-program.ts';
import type { SchemaName } from './commands/schema.ts';
import { BOTH_LANGUAGES, EXIT } from './commands/settings.ts';
import type { SimulateOptions } from './commands/simulate.ts';
import { addTemplates } from './commands/templates-program.ts';
import {
  inUsageLanguage,
  mayShowHelp,
  refuseOptionsAsValues,
  USAGE_HINT,
  usageLanguage,
} from './commands/usage-words.ts';

const ownLanguage = usageLanguage(process.argv, process.env);

const program = new Command('holdfast')
  .description('Compiles business continuity plans: checked, tried, and set as documents.')
  .exitOverride()
  // What stands after a subcommand is the subcommand's; each level says so for itself.
  .enablePositionalOptions()
  .configureOutput({ outputError: (text, write) => write(inUsageLanguage(text, ownLanguage, process.argv)) })
  .showHelpAfterError(USAGE_HINT[ownLanguage]);

program
  .command('check')
  .summary('say everything that is wrong with a plan')
  .description('Says everything that is wrong with a plan, each with its place and what to do.')
  .argument('<path>', 'a .json or .yaml file, or a folder of them')
  .addOption(
    new Option(
      '--format <format>',
      'how problems are shown (default: pretty on a terminal, else plain)',
    ).choices(FORMATS),
  )
  .addOption(failOn('error'))
  .addOption(asOf())
  .addOption(language())
  .action(async (path: string, options: CheckOptions) => {
    const { check } = await import('./commands/check.ts');
    process.exitCode = await check(path, options);
  });

program
  .command('build')
  .summary('write the plan, the checklists and other documents as Markdown and PDF')
  .description('Writes the plan and the checklists of regulators, or other documents, as Markdown and PDF.')
  .argument('<path>', 'a .json or .yaml file, or a folder of them')
  .requiredOption('--out <folder>', 'where the documents go')
  .addOption(
    new Option(
      '--document <name>',
      'only this document, may be repeated; "all", or a name that holdfast documents lists',
    ).argParser(gathered()),
  )
  .option('--regime <id...>', 'only the checklists of these regimes')
  .addOption(ruleBooks())
  .addOption(templates())
  .addOption(paper())
  .addOption(brand())
  .addOption(accent())
  .addOption(logo())
  .addOption(
    new Option('--archival', 'PDFs for the archive, PDF/A-3a and PDF/UA-1 (the default, but for --password)'),
  )
  .addOption(
    new Option(
      '--password [password]',
      'PDFs to pass on, encrypted with AES-256; without a value, the password is read from HOLDFAST_PASSWORD',
    ),
  )
  .addOption(failOn('never'))
  .addOption(asOf())
  .addOption(
    new Option(
      '--language <language>',
      "language of documents and messages: en, ko, both; may be repeated (default: the plan's)",
    ).argParser(gathered(['en', 'ko', BOTH_LANGUAGES])),
  )
  .action(async (path: string, options: BuildOptions) => {
    const { build } = await import('./commands/build.ts');
    process.exitCode = await build(path, options);
  });

program
  .command('documents')
  .summary('list the documents that can be made')
  .description('Lists the documents that build makes; with a plan, also the files that it would give.')
  .argument('[path]', 'a .json or .yaml file, or a folder of them')
  .addOption(language())
  .action(async (path: string | undefined, options: DocumentsOptions) => {
    const { documents } = await import('./commands/documents.ts');
    process.exitCode = await documents(path, options);
  });

program
  .command('checklist')
  .summary("answer regulators' rule books from a plan")
  .description(
    'Says for each requirement of a rule book what the plan answers, with its evidence and its gaps. A self-assessment: it says what the plan states, never that it is true.',
  )
  .argument('<path>', 'a .json or .yaml file, or a folder of them')
  .option('--regime <id...>', 'these rule books (default: those that apply, or may apply)')
  .addOption(ruleBooks())
  .addOption(templates())
  .addOption(new Option('--format <format>', 'how it is given').choices(CHECKLIST_FORMATS).default('pretty'))
  .option(
    '--against <old>',
    'an earlier plan, or an earlier checklist as JSON: shows what was closed, opened, regressed',
  )
  .option('--out <folder>', 'where files go; needed for pdf and xlsx, and for several rule books')
  .addOption(paper())
  .addOption(brand())
  .addOption(accent())
  .addOption(logo())
  .addOption(asOf())
  .addOption(language())
  .action(async (path: string, options: ChecklistOptions) => {
    const { checklist } = await import('./commands/checklist.ts');
    process.exitCode = await checklist(path, options);
  });

addRegimes(program);

addTemplates(program);

program
  .command('attest')
  .summary('take over what people have filled into a checklist')
  .description(
    'Shows what a filled-in workbook of holdfast checklist changes, and writes the confirmations, exclusions and measures into the plan.',
  )
  .argument('<path>', 'a .json or .yaml file, or a folder of them')
  .argument('<workbook>', 'the .xlsx file')
  .option('--dry-run', 'say what would change, and write nothing')
  .addOption(ruleBooks())
  .addOption(language())
  .action(async (path: string, workbook: string, options: AttestOptions) => {
    const { attest } = await import('./commands/attest.ts');
    process.exitCode = await attest(path, workbook, options);
  });

program
  .command('simulate')
  .summary('try a plan: what comes back, when, and why not')
  .description(
    'Tries the scenarios of a plan on paper. Times are worked out from the data and say whether they are declared or proven.',
  )
  .argument('<path>', 'a .json or .yaml file, or a folder of them')
  .option('--scenario <id...>', 'only these scenarios of the plan')
  .option('--lose <element...>', 'make up a scenario: element, system@site, or element=duration (pangyo=P5D)')
  .option('--what-if <file>', 'a JSON Merge Patch of the plan; shows before and after')
  .addOption(
    new Option('--format <format>', 'how results are shown').choices(['text', 'json']).default('text'),
  )
  .addOption(asOf())
  .addOption(language())
  .action(async (path: string, options: SimulateOptions) => {
    const { simulate } = await import('./commands/simulate.ts');
    process.exitCode = await simulate(path, options);
  });

program
  .command('explain')
  .summary('say what a code means, why it matters and how to put it right')
  .description('Explains a code that check prints, with a bad and a good example; without a code, lists all.')
  .argument('[code]', 'such as reference-unknown')
  .addOption(language())
  .action(async (code: string | undefined, options: ExplainOptions) => {
    const { explain } = await import('./commands/explain.ts');
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
    const { init } = await import('./commands/init.ts');
    process.exitCode = await init(folder, options);
  });

program
  .command('migrate')
  .summary('bring a plan to the current version of the schema')
  .description(
    'Rewrites the files of a plan for the current version of the schema; changes nothing that is current.',
  )
  .argument('<path>', 'a .json or .yaml file, or a folder of them')
  .option('--dry-run', 'say what would change, and write nothing')
  .addOption(language())
  .action(async (path: string, options: MigrateOptions) => {
    const { migrate } = await import('./commands/migrate.ts');
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
    const { schema } = await import('./commands/schema.ts');
    process.exitCode = await schema(name);
  });

// Whoever reads our output may stop reading, as `head` does; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function main(): Promise<void> {
  try {
    program.version(await packageVersion());
    if (ownLanguage === 'ko' && mayShowHelp(process.argv)) {
      const { speakKorean } = await import('./commands/help-words.ts');
      speakKorean(program);
    }
    refuseOptionsAsValues(program);
    await answerHelp(program, process.argv);
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.notRun;
    } else {
      const say =
        error instanceof IncompleteInstallation
          ? sayIncomplete(error, ownLanguage)
          : sayUnexpected(error, ownLanguage);
      process.stderr.write(say);
      process.exitCode = EXIT.notRun;
    }
  }
}

void main();
