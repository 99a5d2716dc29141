// What the user names on the disk: the plan's files, one or every .json and .yaml file of a folder; or any one file.
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { checkSize, LIMIT_BYTES } from '../source/decode.ts';
import { PLAN_FILE } from '../source/format.ts';
import type { SourceFile } from '../source/read.ts';
import { pathOnDisk } from './path-on-disk.ts';

/**
 * Files of the plan at `path`, named as the user would name them. In a folder, names that begin with a dot are passed
 * over, and so are symbolic links to what is read anyway; a link that leads out of the folder is refused.
 */
export async function readPlanFiles(
  typed: string,
): Promise<{ files: readonly SourceFile[]; diagnostics: readonly Diagnostic[] }> {
  const path = await pathOnDisk(typed);
  const diagnostics: Diagnostic[] = [];
  const files: SourceFile[] = [];
  try {
    const isFolder = (await stat(path)).isDirectory();
    const found = isFolder ? await filesIn(path) : { paths: [path], diagnostics: [] };
    diagnostics.push(...found.diagnostics);
    if (found.paths.length + found.diagnostics.length === 0) {
      diagnostics.push(diagnostic('folder-without-files', { path }));
    }
    for (const file of found.paths) {
      const read = await readUserFile(file);
      if ('code' in read) diagnostics.push(read);
      else files.push(read);
    }
  } catch (error) {
    diagnostics.push(unreadable(path, error));
  }
  return { files, diagnostics };
}

/** A file as the user named it, with its bytes. */
interface UserFile extends SourceFile {
  readonly content: Buffer;
}

/** One file, no longer than a plan may be; why it cannot be read otherwise. */
export const readUserFile = (path: string): Promise<UserFile | Diagnostic> =>
  readOne(path).catch((error: unknown) => unreadable(path, error));

async function readOne(typed: string): Promise<UserFile | Diagnostic> {
  const path = await pathOnDisk(typed);
  const name = path.replaceAll('\\', '/');
  const entry = await stat(path);
  if (entry.isFile()) return checkSize(name, entry.size) ?? { path: name, content: await readFile(path) };
  // A pipe or a device does not say how long it is: one byte more than a plan may have is enough.
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: LIMIT_BYTES })) chunks.push(chunk);
  return { path: name, content: Buffer.concat(chunks) };
}

async function filesIn(root: string): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const realRoot = await realpath(root);
  const seen = new Set<string>([realRoot]);
  const links: string[] = [];
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];

  const walk = async (folder: string): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      const entry = await lstat(path);
      if (entry.isSymbolicLink()) links.push(path);
      else await take(path, entry.isDirectory(), entry.isFile());
    }
  };
  const take = async (path: string, isFolder: boolean, isFile: boolean): Promise<void> => {
    if (!isFolder && !(isFile && PLAN_FILE.test(path))) return;
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    if (isFolder) await walk(path);
    else paths.push(path);
  };

  await walk(root);
  // Links last: what they lead to may have been read under its own name.
  for (let path = links.shift(); path !== undefined; path = links.shift()) {
    const entry = await stat(path);
    if (!entry.isDirectory() && !PLAN_FILE.test(path)) continue;
    const way = relative(realRoot, await realpath(path));
    if (way === '..' || way.startsWith(`..${sep}`)) {
      diagnostics.push(diagnostic('link-outside', { path: path.replaceAll('\\', '/'), folder: root }));
    } else await take(path, entry.isDirectory(), entry.isFile());
  }
  return { paths, diagnostics };
}

/** Why what the user named cannot be read. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const { code = 'unknown', path: where = path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return diagnostic('path-missing', { path: where });
  return diagnostic('path-unreadable', { path: where, reason: code });
}
