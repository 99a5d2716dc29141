// Rule books for a command: the package's, and those of a folder of the user's own.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/read.ts';
import { pathOnDisk } from './path-on-disk.ts';
import { unreadable } from './read-files.ts';

/** The package's rule books with those of `folder` after them: of two with the same id, the later counts. */
export async function ruleBooks(
  ofPackage: readonly SourceFile[],
  folder: string | undefined,
): Promise<readonly SourceFile[] | Diagnostic> {
  if (folder === undefined) return ofPackage;
  const own = await ruleBookFiles(folder);
  return 'code' in own ? own : [...ofPackage, ...own];
}

/** The .json files of a folder but for those that begin with a dot, or the one file; in the order of their names. */
export async function ruleBookFiles(typed: string): Promise<readonly SourceFile[] | Diagnostic> {
  const path = await pathOnDisk(typed);
  try {
    const isFolder = (await stat(path)).isDirectory();
    const names = isFolder
      ? (await readdir(path))
          .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
          .sort()
          .map((name) => join(path, name).replaceAll('\\', '/'))
      : [path];
    if (names.length === 0) return diagnostic('folder-without-files', { path, of: 'regime' });
    return await Promise.all(names.map(async (name) => ({ path: name, content: await readFile(name) })));
  } catch (error) {
    return unreadable(path, error);
  }
}
