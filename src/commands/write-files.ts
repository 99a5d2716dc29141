// Documents onto the disk: all of them whole, or none of them.
import { lstat, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
): Promise<Diagnostic | undefined> {
  let staging: string | undefined;
  try {
    await mkdir(folder, { recursive: true });
    staging = await mkdtemp(join(folder, '.holdfast-'));
    for (const { name, bytes } of files) await writeDurably(join(staging, name), bytes);
    for (const { name } of files) await refuseFolder(join(folder, name));
    for (const { name } of files) await rename(join(staging, name), join(folder, name));
    return undefined;
  } catch (error) {
    const { code = 'unknown', path = folder } = error as NodeJS.ErrnoException;
    return diagnostic('output-unwritable', { path, reason: code });
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
  }
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
