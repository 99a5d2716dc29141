// The command line: options in, exit code out.
import { Command, CommanderError, Option } from 'commander';
import { packageVersion } from './commands/assets.ts';
import type { AttestOptions } from './commands/attest.ts';
import { addAuthoring } from './commands/authoring-program.ts';
import type { CheckOptions } from './commands/check.ts';
import { addDocuments } from './commands/documents-program.ts';
import { FORMATS } from './commands/formats.ts';
import { answerHelp } from './commands/help-asked.ts';
import { IncompleteInstallation, sayIncomplete, sayUnexpected } from './commands/installation.ts';
import { asOf, failOn, language, planPath, ruleBooks } from './commands/options.ts';
import { addRegimes } from './commands/regimes-program.ts';
import { EXIT } from './commands/settings.ts';
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
  .addArgument(planPath())
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

addDocuments(program);

addRegimes(program);

addTemplates(program);

program
  .command('attest')
  .summary('take over what people have filled into a checklist')
  .description(
    'Shows what a filled-in workbook of holdfast checklist changes, and writes the confirmations, exclusions and measures into the plan.',
  )
  .addArgument(planPath())
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
  .addArgument(planPath())
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

addAuthoring(program);

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
