// From a brand as it is written in a plan, or in a file of its own, to one whose files are at hand.
import { type Brand, type BrandFile, brandProblems } from './brand.ts';
import type { FileFault } from './diagnostics/brand-problems.ts';
import { type Diagnostic, diagnostic, type Target } from './diagnostics/diagnostic.ts';
import type { Plan, Brand as WrittenBrand } from './plan/plan.generated.ts';

/** Opens a file by the path that a brand gives, or says why it cannot be had. */
export type OpenBrandFile = (path: string) => Promise<Uint8Array | FileFault>;

interface ReadBrand {
  readonly brand: Brand;
  /** Where there is an error, the brand is not to be used. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The brand of a plan's documents: what was given beside it (`given`) wins over what the plan says, field by field. */
export async function brandOf(
  { brand: written = {} }: Plan,
  given: Brand = {},
  open?: OpenBrandFile,
): Promise<ReadBrand> {
  const { brand, diagnostics } = await readBrand(withoutGiven(written, given), open, (field) => ({
    pointer: `/brand/${field}`,
  }));
  const merged = { ...brand, ...given };
  // What could not be opened is not there to be judged; the rest is.
  return { brand: merged, diagnostics: [...diagnostics, ...(await brandProblems(merged))] };
}

function withoutGiven(written: WrittenBrand, { accentColor, logo, typeface }: Brand): WrittenBrand {
  const rest = { ...written };
  if (accentColor !== undefined) delete rest.accent;
  if (logo !== undefined) delete rest.logo;
  if (typeface !== undefined) delete rest.typeface;
  return rest;
}

/** Opens the files of a written brand; `targetOf` gives the place of a field: `logo`, `typeface/bold`. */
export async function readBrand(
  { accent, logo, typeface, name, paper, languages }: WrittenBrand,
  open: OpenBrandFile | undefined,
  targetOf: (field: string) => Target,
): Promise<ReadBrand> {
  const diagnostics: Diagnostic[] = [];
  const read = async (path: string, field: string): Promise<BrandFile | undefined> => {
    const at = targetOf(field);
    const content = open === undefined ? 'not-given' : await open(path);
    if (typeof content !== 'string') return { path, content, at };
    diagnostics.push(diagnostic('brand-file-refused', { path, reason: content }, at));
    return undefined;
  };
  const picture = logo === undefined ? undefined : await read(logo, 'logo');
  const regular = typeface === undefined ? undefined : await read(typeface.regular, 'typeface/regular');
  const bold = typeface === undefined ? undefined : await read(typeface.bold, 'typeface/bold');
  const brand = {
    ...(accent !== undefined && { accentColor: accent, accentColorAt: targetOf('accent') }),
    ...(picture && { logo: picture }),
    ...(regular && bold && { typeface: { regular, bold } }),
    ...(name !== undefined && { name }),
    ...(paper && { paper }),
    ...(languages && { languages }),
  };
  return { brand, diagnostics };
}
