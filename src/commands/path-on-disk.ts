// A path as the disk has it: Korean names come composed from a keyboard and decomposed from some disks, and look the same.
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';

/** The path, or the one of the same letters that is there, whichever way they are composed. */
export async function pathOnDisk(path: string): Promise<string> {
  if (path.normalize('NFC') === path.normalize('NFD') || (await isThere(path))) return path;
  const { base, root } = parse(path);
  if (base === '' || path === root) return path;
  const parent = dirname(path);
  const folder = await pathOnDisk(parent);
  const wanted = base.normalize('NFC');
  const names = await readdir(folder).catch(() => []);
  // Without a match the path stays as it was typed, for the message that says so.
  const found = names.sort().find((name) => name.normalize('NFC') === wanted);
  return found === undefined ? path : parent === '.' && !/^\.[\\/]/.test(path) ? found : join(folder, found);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
