// Templates for a command: the package's, and those of a folder of the user's own that take their places by name.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import { decode } from '../source/decode.ts';
import { unreadable } from './read-files.ts';

/** Templates by name, and of the user's own the files in which they stand. */
export interface ChosenTemplates {
  readonly templates: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The package's templates, with those of `folder` in the place of those of the same name. */
export async function templatesWith(
  ofPackage: ReadonlyMap<string, string>,
  folder: string | undefined,
): Promise<ChosenTemplates> {
  if (folder === undefined) return { templates: ofPackage, files: new Map(), diagnostics: [] };
  const files = await templateFiles(folder);
  if (!Array.isArray(files)) return { templates: ofPackage, files: new Map(), diagnostics: [files] };
  const own = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of files) {
    const text = await textOf(`${folder.replace(/[\\/]+$/, '')}/${path}`);
    if (typeof text === 'string') own.set(nameOf(path), text);
    else diagnostics.push(text);
  }
  const fileOf = new Map(files.map((path) => [nameOf(path), `${folder.replace(/[\\/]+$/, '')}/${path}`]));
  for (const name of own.keys()) {
    if (ofPackage.has(name) || isIncluded(name, own)) continue;
    diagnostics.push(await unknownTemplate(name, ofPackage.keys(), fileOf.get(name)));
  }
  return { templates: new Map([...ofPackage, ...own]), files: fileOf, diagnostics };
}

/** That there is no template of this name; `file` where one stands under it. */
export async function unknownTemplate(
  name: string,
  known: Iterable<string>,
  file?: string,
): Promise<Diagnostic> {
  const suggestion = await nearestName(name, known);
  const args = { name, isFile: file !== undefined, ...(suggestion !== undefined && { suggestion }) };
  return diagnostic('template-unknown', args, file === undefined ? undefined : { file });
}

/** Diagnostics of templates at the user's own files. */
export const atOwnFiles = (
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, string>,
): readonly Diagnostic[] =>
  diagnostics.map((each): Diagnostic => {
    const file = each.code === 'template-wrong' ? files.get(each.args.template) : undefined;
    if (file === undefined || each.target === undefined || !('location' in each.target)) return each;
    return { ...each, target: { location: { ...each.target.location, file } } } as Diagnostic;
  });

/** A partial of one's own that a template of one's own speaks of. */
const isIncluded = (name: string, own: ReadonlyMap<string, string>): boolean =>
  name.startsWith('partials/') &&
  [...own.values()].some((text) =>
    [...text.matchAll(/\{\{~?#?>\s*([^\s}~]+)/g)].some(([, it]) => it === name),
  );

const ENDING = /(?:\.md)?\.hbs$/;
const nameOf = (path: string): string => path.replace(ENDING, '');

/** Paths of the templates in a folder, sorted. */
async function templateFiles(folder: string): Promise<string[] | Diagnostic> {
  try {
    const all = await readdir(folder, { recursive: true });
    const files = all.map((path) => path.replaceAll('\\', '/')).filter((path) => ENDING.test(path));
    return files.length === 0
      ? diagnostic('folder-without-files', { path: folder, of: 'templates' })
      : files.sort();
  } catch (error) {
    return unreadable(folder, error);
  }
}

async function textOf(path: string): Promise<string | Diagnostic> {
  try {
    return decode(path, await readFile(join(path)));
  } catch (error) {
    return unreadable(path, error);
  }
}
