// What the package itself brings along: templates, regimes and fonts.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../compile-options.ts';
import type { KeptShapes } from '../document/view-shape.ts';
import { FontFile } from '../pdf/font-file.ts';
import { IncompleteInstallation } from './installation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is read of a file or folder of the package, by its place in it. Throws `IncompleteInstallation`. */
async function installed<T>(way: string, read: (path: string) => Promise<T>): Promise<T> {
  try {
    return await read(join(root, way));
  } catch {
    throw new IncompleteInstallation(way);
  }
}

const installedText = (way: string) => installed(way, (path) => readFile(path, 'utf8'));
const installedJson = (way: string) =>
  installed(way, async (path) => JSON.parse(await readFile(path, 'utf8')) as unknown);

/** Reads the package's own templates, regimes and fonts. */
export async function packageAssets(): Promise<Assets> {
  const [templates, regimes, fonts] = await Promise.all([packageTemplates(), readRegimes(), readFonts()]);
  return { templates, regimes, fonts };
}

/** The package's own templates, by name. */
export async function packageTemplates(): Promise<ReadonlyMap<string, string>> {
  const folders = await Promise.all([readTemplates('documents'), readTemplates('partials')]);
  return new Map(folders.flat());
}

/** What templates may speak of. */
export async function packageView(): Promise<KeptShapes> {
  return (await installedJson('templates/view.generated.json')) as KeptShapes;
}

/** Version of the package. */
export async function packageVersion(): Promise<string> {
  const { version } = (await installedJson('package.json')) as { version: string };
  return version;
}

/** Text of one of the package's schemas. */
export function packageSchema(name: string): Promise<string> {
  return installedText(`schemas/${name}.schema.json`);
}

const TEMPLATE = /\.md\.hbs$/;

async function readTemplates(folder: string): Promise<[string, string][]> {
  const names = (await installed(`templates/${folder}`, (path) => readdir(path)))
    .filter((name) => TEMPLATE.test(name))
    .sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await installedText(`templates/${folder}/${name}`);
      return [`${folder}/${name.replace(TEMPLATE, '')}`, text];
    }),
  );
}

async function readRegimes(): Promise<Assets['regimes']> {
  const names = (await installed('regimes', (path) => readdir(path)))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: `regimes/${name}`,
      content: await installed(`regimes/${name}`, (path) => readFile(path)),
    })),
  );
}

async function readFonts(): Promise<Assets['fonts']> {
  const require = createRequire(import.meta.url);
  const read = async (name: string, file: string) => {
    const font = `@expo-google-fonts/${name}`;
    try {
      const bytes = await readFile(join(dirname(require.resolve(`${font}/package.json`)), file));
      // Throws where the file is cut off or something else.
      new FontFile(bytes);
      return bytes;
    } catch {
      throw new IncompleteInstallation(`${font}/${file}`);
    }
  };
  const [regular, bold, emoji, mono] = await Promise.all([
    read('noto-sans-kr', '400Regular/NotoSansKR_400Regular.ttf'),
    read('noto-sans-kr', '700Bold/NotoSansKR_700Bold.ttf'),
    read('noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'),
    read('nanum-gothic-coding', '400Regular/NanumGothicCoding_400Regular.ttf'),
  ]);
  return { regular, bold, emoji, mono };
}
