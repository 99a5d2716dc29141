// What the package itself brings along: templates, regimes and fonts.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../compile-options.ts';
import type { KeptShapes } from '../document/view-shape.ts';
import { IncompleteInstallation } from './installation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
  return JSON.parse(await readFile(join(root, 'templates', 'view.generated.json'), 'utf8')) as KeptShapes;
}

/** Version of the package. */
export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Text of one of the package's schemas. */
export function packageSchema(name: string): Promise<string> {
  return readFile(join(root, 'schemas', `${name}.schema.json`), 'utf8');
}

const TEMPLATE = /\.md\.hbs$/;

async function readTemplates(folder: string): Promise<[string, string][]> {
  const names = (await readdir(join(root, 'templates', folder))).filter((name) => TEMPLATE.test(name)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await readFile(join(root, 'templates', folder, name), 'utf8');
      return [`${folder}/${name.replace(TEMPLATE, '')}`, text];
    }),
  );
}

async function readRegimes(): Promise<Assets['regimes']> {
  const names = (await readdir(join(root, 'regimes'))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: `regimes/${name}`,
      content: await readFile(join(root, 'regimes', name)),
    })),
  );
}

async function readFonts(): Promise<Assets['fonts']> {
  const require = createRequire(import.meta.url);
  const read = async (name: string, file: string) => {
    const font = `@expo-google-fonts/${name}`;
    try {
      return await readFile(join(dirname(require.resolve(`${font}/package.json`)), file));
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
