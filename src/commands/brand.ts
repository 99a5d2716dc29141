// The brand that a command line asks for: a file of its own, and single options that win over it.
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type Brand, isColor } from '../brand.ts';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Brand as WrittenBrand } from '../plan/plan.generated.ts';
import { type OpenBrandFile, readBrand } from '../read-brand.ts';
import { LIMIT_BYTES } from '../source/decode.ts';
import { pointerOf } from '../source/pointer.ts';
import { type Locate, locator, placed, readSource } from '../source/read.ts';
import { readUserFile } from './read-files.ts';

export interface BrandOptions {
  /** Path of a file with the object `brand` of a plan. */
  readonly brand?: string;
  /** `#rrggbb` */
  readonly accent?: string;
  /** Path of an SVG or PNG. */
  readonly logo?: string;
}

/** The brand that was asked for, or everything that is wrong with it. */
export async function givenBrand({
  brand,
  accent,
  logo,
}: BrandOptions): Promise<Brand | readonly Diagnostic[]> {
  const ofFile = brand === undefined ? { brand: {}, diagnostics: [] } : await brandIn(brand);
  const diagnostics = [...ofFile.diagnostics];
  if (accent !== undefined && !isColor(accent)) {
    diagnostics.push(diagnostic('option-wrong', { option: '--accent', value: accent, allowed: '#0b4f6c' }));
  }
  const picture = logo === undefined ? undefined : await readUserFile(logo);
  if (picture !== undefined && 'code' in picture) diagnostics.push(picture);
  if (diagnostics.length > 0) return diagnostics;
  const { accentColorAt, ...others } = ofFile.brand;
  return {
    ...others,
    ...(accent === undefined ? accentColorAt && { accentColorAt } : { accentColor: accent }),
    ...(logo !== undefined &&
      picture &&
      'content' in picture && { logo: { path: logo, content: picture.content } }),
  };
}

export const isRefused = (brand: Brand | readonly Diagnostic[]): brand is readonly Diagnostic[] =>
  Array.isArray(brand);

/** Opens the files that a brand names, from the folder of the plan at `path`; none that lies outside. */
export const filesBeside =
  (path: string): OpenBrandFile =>
  async (name) => {
    try {
      const isFolder = (await stat(path)).isDirectory();
      return await openInside(isFolder ? path : dirname(path), name);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
    }
  };

async function openInside(folder: string, name: string): ReturnType<OpenBrandFile> {
  // The way as it is written comes first: what stands outside is not even looked for.
  if (isOutside(relative(folder, join(folder, name))) || /^(?:[\\/]|[a-z]:)/i.test(name)) return 'outside';
  const real = await realpath(join(folder, name));
  if (isOutside(relative(await realpath(folder), real))) return 'outside';
  const entry = await stat(real);
  if (!entry.isFile()) return 'unreadable';
  return entry.size > LIMIT_BYTES ? 'too-large' : readFile(real);
}

const isOutside = (way: string): boolean => way === '..' || way.startsWith(`..${sep}`);

/** The brand in a file, JSON or YAML: the section `brand` of a plan, and nothing else. */
async function brandIn(path: string): Promise<{ brand: Brand; diagnostics: readonly Diagnostic[] }> {
  const file = await readUserFile(path);
  if ('code' in file) return { brand: {}, diagnostics: [file] };
  const { source, diagnostics } = await readSource([file]);
  if (hasErrors(diagnostics)) return { brand: {}, diagnostics };
  const locate = await locator(source);
  const wrong = await formProblems(source.data, file.path);
  if (wrong.length > 0) return { brand: {}, diagnostics: placed(wrong, locate) };
  const written = source.data.brand as WrittenBrand;
  return readBrand(written, filesBeside(path), (field) => targetIn(locate, file.path, `/brand/${field}`));
}

/** A brand's form is that of the plan's section: it is held against the schema as the brand of the smallest plan. */
async function formProblems(
  data: Readonly<Record<string, unknown>>,
  file: string,
): Promise<readonly Diagnostic[]> {
  if (data.brand === undefined) {
    return [diagnostic('property-missing', { property: 'brand', owner: file, schema: 'plan' }, { file })];
  }
  const others = Object.keys(data).filter((key) => key !== 'brand');
  const { default: validate } = await import('../plan/validate-plan.generated.js');
  if (others.length === 0 && validate({ ...SMALLEST_PLAN, brand: data.brand })) return [];
  const { explainSchemaErrors } = await import('../plan/schema-errors.ts');
  const { FIELDS } = await import('../plan/fields.generated.ts');
  const errors = others.length === 0 ? (validate.errors ?? []) : [];
  return [
    ...others.map((property) =>
      diagnostic(
        'property-unknown',
        { property, schema: 'plan' },
        { pointer: pointerOf([property]), key: true },
      ),
    ),
    ...(await explainSchemaErrors(errors, data, { name: 'plan', fields: FIELDS })),
  ];
}

const SMALLEST_PLAN = {
  plan: { id: 'plan', title: 'Plan', version: '1', locale: 'en' },
  organization: { name: 'Organisation' },
};

const targetIn = (locate: Locate, file: string, pointer: string) => {
  const location = locate(pointer, false);
  return location === undefined ? { file } : { location };
};
