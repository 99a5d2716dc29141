// The command line of `holdfast templates` and its subcommands.
import type { Command } from 'commander';
import { language } from './options.ts';
import type { EjectOptions, TemplatesOptions } from './templates.ts';

/** Adds `templates` to the command line. */
export function addTemplates(program: Command): void {
  const templatesCommand = program
    .command('templates')
    .summary('list the templates of documents, copy and check your own')
    .description('Lists the templates of documents, and in which documents each stands.')
    .addOption(language())
    .action(async (options: TemplatesOptions) => {
      const { listTemplates } = await import('./templates.ts');
      process.exitCode = await listTemplates(options);
    });

  templatesCommand
    .command('eject')
    .summary('copy templates to change them')
    .description('Copies templates into a folder of your own, to be changed; overwrites nothing.')
    .argument('<name...>', 'such as partials/cover')
    .option('--out <folder>', 'where they go', 'templates')
    .addOption(language())
    .action(async (names: readonly string[], options: EjectOptions) => {
      const { ejectTemplates } = await import('./templates.ts');
      process.exitCode = await ejectTemplates(names, options);
    });

  templatesCommand
    .command('check')
    .summary('say what is wrong with templates')
    .description(
      'Reads every template and looks up every path of it in the view, whatever the plan; exits with 1 where one is wrong.',
    )
    .argument('[folder]', 'your own templates (default: those that come along)')
    .addOption(language())
    .action(async (folder: string | undefined, options: TemplatesOptions) => {
      const { checkOwnTemplates } = await import('./templates.ts');
      process.exitCode = await checkOwnTemplates(folder, options);
    });
}
