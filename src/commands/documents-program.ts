// The command line of what makes documents from a plan: `build`, `documents` and `checklist`.
import { type Command, Option } from 'commander';
import type { BuildOptions } from './build.ts';
import type { ChecklistOptions } from './checklist.ts';
import { CHECKLIST_FORMATS } from './checklist-formats.ts';
import type { DocumentsOptions } from './documents.ts';
import {
  accent,
  asOf,
  brand,
  failOn,
  format,
  gathered,
  language,
  logo,
  optionalPlanPath,
  paper,
  planPath,
  ruleBooks,
  templates,
} from './options.ts';
import { BOTH_LANGUAGES } from './settings.ts';

/** Adds the commands that make documents to the command line. */
export function addDocuments(program: Command): void {
  program
    .command('build')
    .summary('write the plan, the checklists and other documents as Markdown and PDF')
    .description('Writes the plan and the checklists of regulators, or other documents, as Markdown and PDF.')
    .addArgument(planPath())
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
      new Option(
        '--archival',
        'PDFs for the archive, PDF/A-3a and PDF/UA-1 (the default, but for --password)',
      ),
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
      const { build } = await import('./build.ts');
      process.exitCode = await build(path, options);
    });

  program
    .command('documents')
    .summary('list the documents that can be made')
    .description('Lists the documents that build makes; with a plan, also the files that it would give.')
    .addArgument(optionalPlanPath())
    .addOption(language())
    .action(async (path: string | undefined, options: DocumentsOptions) => {
      const { documents } = await import('./documents.ts');
      process.exitCode = await documents(path, options);
    });

  program
    .command('checklist')
    .summary("answer regulators' rule books from a plan")
    .description(
      'Says for each requirement of a rule book what the plan answers, with its evidence and its gaps. A self-assessment: it says what the plan states, never that it is true.',
    )
    .addArgument(planPath())
    .option('--regime <id...>', 'these rule books (default: those that apply, or may apply)')
    .addOption(ruleBooks())
    .addOption(templates())
    .addOption(format(CHECKLIST_FORMATS))
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
      const { checklist } = await import('./checklist.ts');
      process.exitCode = await checklist(path, options);
    });
}
