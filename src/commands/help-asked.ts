// `holdfast help regimes clocks`: the help of the command that is named, at any level, or which name is none.
import type { Command } from 'commander';
import { nearestName } from '../plan/nearest-name.ts';

const HELP = 'help';

/** Prints the help that `argv` asks for with the word `help`, and ends there; returns where it does not ask. */
export async function answerHelp(program: Command, argv: readonly string[]): Promise<void> {
  const path = commandsToExplain(program, argv.slice(2));
  if (path === undefined) return;
  let command = program;
  for (const name of path) {
    const next = childOf(command, name);
    if (next === undefined) {
      const suggestion = await nearestName(
        name,
        command.commands.map((each) => each.name()),
      );
      const hint = suggestion === undefined ? '' : `\n(Did you mean ${suggestion}?)`;
      return command.error(`error: unknown command '${name}'${hint}`, { code: 'commander.unknownCommand' });
    }
    command = next;
  }
  command.help();
}

/** The names around the word `help`; undefined where it is not there, or is what a command is to work on. */
function commandsToExplain(program: Command, words: readonly string[]): string[] | undefined {
  const at = words.indexOf(HELP);
  const before = words.slice(0, Math.max(at, 0));
  const of = before.reduce<Command | undefined>(
    (command, name) => command && childOf(command, name),
    program,
  );
  if (at < 0 || of === undefined || of.commands.length === 0) return undefined;
  const after = words
    .slice(at + 1)
    .filter((word, index, all) => !word.startsWith('-') && all[index - 1] !== '--language');
  return [...before, ...after.filter((name) => name !== HELP)];
}

const childOf = (command: Command, name: string): Command | undefined =>
  command.commands.find((each) => each.name() === name);
