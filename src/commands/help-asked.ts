// Names of commands at any level: the help of the one that is named, or that a name is none, and which was meant.
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { nearestName } from '../plan/nearest-name.ts';
import { pathOnDisk } from './path-on-disk.ts';

const HELP = 'help';

/** Prints the help that `argv` asks for with the word `help`, and ends there; returns where it does not ask. */
export async function answerHelp(program: Command, argv: readonly string[]): Promise<void> {
  const path = commandsToExplain(program, argv.slice(2));
  if (path === undefined) return;
  let command = program;
  for (const name of path) {
    const next = childOf(command, name);
    if (next === undefined) {
      return refuseCommand(command, name, await nearestCommand(command, name));
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

/** Refuses a path that is not on the disk and is nearly the name of a command below: `holdfast regimes cloks`. */
export async function refuseMistypedCommand(command: Command, path: string): Promise<void> {
  if (/[./\\]/.test(path) || (await stat(await pathOnDisk(path)).catch(() => undefined)) !== undefined)
    return;
  const meant = await nearestCommand(command, path);
  if (meant !== undefined) refuseCommand(command, path, meant);
}

const nearestCommand = (command: Command, name: string): Promise<string | undefined> =>
  nearestName(
    name,
    command.commands.map((each) => each.name()),
  );

function refuseCommand(command: Command, name: string, meant: string | undefined): never {
  const hint = meant === undefined ? '' : `\n(Did you mean ${meant}?)`;
  return command.error(`error: unknown command '${name}'${hint}`, { code: 'commander.unknownCommand' });
}
