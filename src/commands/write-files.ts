// Files onto the disk: all of them whole, or none of them.
import {
  access,
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  open,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

/** A document as a file: its name in the output folder, and its bytes. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes every file beside its final place first and moves them only when all are there, so that a full disk or a
 * missing permission leaves an earlier output as it was.
 * @returns what kept them from being written, if anything did
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): Promise<Diagnostic | undefined> {
  return writeAll(files.map(({ name, bytes }) => ({ path: join(folder, name), bytes })));
}

/**
 * As `writeFiles`, for texts by path in any folders, such as a plan's own files that change together. A symbolic link
 * stays one: what it leads to is written.
 */
export function writeTexts(texts: ReadonlyMap<string, string>): Promise<Diagnostic | undefined> {
  const files = [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') }));
  return writeAll(files, async (path) => realpath(path).catch(() => path));
}

interface Placed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that waits beside its place, and where what it replaces is kept meanwhile. */
interface Staged {
  readonly path: string;
  readonly fresh: string;
  readonly former: string;
}

/** What keeps a folder from being made or written into, as far as that is seen before anything is written. */
export async function folderProblem(path: string): Promise<Diagnostic | undefined> {
  const unwritable = (reason: string) => diagnostic('output-unwritable', { path, reason });
  // What is not there yet is made in the nearest folder above it that is.
  for (let nearest = resolve(path); ; nearest = dirname(nearest)) {
    try {
      if (!(await stat(nearest)).isDirectory()) return unwritable('ENOTDIR');
      await access(nearest, constants.W_OK);
      return undefined;
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      const mayBeAbove = code === 'ENOENT' || code === 'ENOTDIR';
      if (!mayBeAbove || nearest === dirname(nearest)) return unwritable(code);
    }
  }
}

const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C and its like wait until all files are in their places, or none is. */
async function writeAll(
  files: readonly Placed[],
  placeOf?: (path: string) => Promise<string>,
): Promise<Diagnostic | undefined> {
  let interruption: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    interruption = signal;
  };
  for (const each of INTERRUPTIONS) process.on(each, note);
  try {
    return await writeWhole(files, placeOf);
  } finally {
    for (const each of INTERRUPTIONS) process.off(each, note);
    if (interruption !== undefined) process.kill(process.pid, interruption);
  }
}

/** `placeOf`: where a path leads; the path itself when absent. */
async function writeWhole(
  files: readonly Placed[],
  placeOf = async (path: string) => path,
): Promise<Diagnostic | undefined> {
  const stagings = new Map<string, string>();
  let current = '';
  try {
    const staged: Staged[] = [];
    for (const [index, { path: named, bytes }] of files.entries()) {
      const path = await placeOf(named);
      current = dirname(path);
      const staging = stagings.get(current) ?? (await stagingIn(current));
      stagings.set(current, staging);
      const file = { path, fresh: join(staging, `${index}`), former: join(staging, `${index}.former`) };
      await writeDurably(file.fresh, bytes);
      await refuseFolder(path);
      staged.push(file);
    }
    await moveAll(staged);
    return undefined;
  } catch (error) {
    const { code = 'unknown', path = current } = error as NodeJS.ErrnoException;
    return diagnostic('output-unwritable', { path, reason: code });
  } finally {
    for (const staging of stagings.values()) await rm(staging, { recursive: true, force: true });
  }
}

async function stagingIn(folder: string): Promise<string> {
  await makeFolder(folder);
  return mkdtemp(join(folder, '.holdfast-'));
}

/** Makes a folder and those above it. Node's own way never returns where a folder takes no entries, as `/proc` does. */
async function makeFolder(path: string): Promise<void> {
  const entry = await stat(path).catch(() => undefined);
  if (entry?.isDirectory()) return;
  if (entry === undefined && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A folder in a document's place would stop the moving half-way. */
async function refuseFolder(path: string): Promise<void> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry?.isDirectory())
    throw Object.assign(new Error('a folder is in the way'), { code: 'EISDIR', path });
}

/** Moves every file to its place; when one cannot be moved, those before it are put back as they were. */
async function moveAll(staged: readonly Staged[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, fresh, former } of staged) {
      const isKept = await keepFormer(path, former);
      await rename(fresh, path);
      undo.push(() => (isKept ? rename(former, path) : rm(path)));
    }
  } catch (error) {
    for (const putBack of undo.toReversed()) await putBack();
    throw error;
  }
}

/** @returns whether there was a file to keep; a disk without hard links gets a copy */
async function keepFormer(path: string, former: string): Promise<boolean> {
  try {
    await link(path, former);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    await copyFile(path, former);
    return true;
  }
}
