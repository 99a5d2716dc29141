// The organisation's brand on its documents: its colour, logo, typeface and name, checked before any document is made.
import { type Diagnostic, diagnostic, type Target } from './diagnostics/diagnostic.ts';
import type { Language } from './diagnostics/entry.ts';
import type { Figure } from './pdf/figure.ts';
import type { FontFault } from './pdf/typeface.ts';
import type { Text } from './plan/plan.generated.ts';

/** A file of the brand. */
export interface BrandFile {
  /** What messages call it. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Where it is named, for messages; the file itself when absent. */
  readonly at?: Target;
}

export interface Brand {
  /** `#rrggbb`; made darker, and said so, where it cannot be read on white paper. */
  readonly accentColor?: string;
  /** Where the colour was written, for messages. */
  readonly accentColorAt?: Target;
  /** A picture for covers, SVG or PNG. */
  readonly logo?: BrandFile;
  /** Static TrueType or OpenType fonts, used before the built-in ones. */
  readonly typeface?: { readonly regular: BrandFile; readonly bold: BrandFile };
  /** Stands on covers and in headers in the place of the organisation's name. */
  readonly name?: Text;
  readonly paper?: 'A4' | 'Letter';
  /** Of the documents; the plan's own when absent. */
  readonly languages?: readonly Language[];
}

/** `#rrggbb` */
export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** What is wrong with a brand: an error where a logo or a font cannot be used, a warning where the colour is changed. */
export async function brandProblems(brand: Brand): Promise<readonly Diagnostic[]> {
  return [
    ...(await colorProblems(brand)),
    ...(brand.logo === undefined ? [] : await logoProblems(brand.logo)),
    ...(brand.typeface === undefined ? [] : await typefaceProblems(brand.typeface)),
  ];
}

async function colorProblems({ accentColor: color, accentColorAt }: Brand): Promise<Diagnostic[]> {
  if (color === undefined) return [];
  const { readableColor, statedContrast } = await import('./pdf/brand.ts');
  const used = readableColor(color);
  if (used === color.toLowerCase()) return [];
  return [diagnostic('accent-unreadable', { color, contrast: statedContrast(color), used }, accentColorAt)];
}

async function logoProblems({ path, content, at = { file: path } }: BrandFile): Promise<Diagnostic[]> {
  const { readFigure } = await import('./pdf/figure.ts');
  const read = readFigure(figureOf(content));
  return 'reason' in read ? [diagnostic('logo-refused', { path, reason: read.reason }, at)] : [];
}

async function typefaceProblems(typeface: NonNullable<Brand['typeface']>): Promise<Diagnostic[]> {
  const { fontFault } = await import('./pdf/typeface.ts');
  const files = [typeface.regular, typeface.bold];
  const faults = await Promise.all(files.map(({ content }) => fontFault(content)));
  return files.flatMap((file, index) => {
    const fault = faults[index];
    return fault === undefined ? [] : [fontRefused(file, fault)];
  });
}

export const fontRefused = ({ path, at = { file: path } }: BrandFile, reason: FontFault): Diagnostic =>
  diagnostic('typeface-refused', { path, reason }, at);

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** A picture by its first bytes: PNG, or else the text of an SVG. */
export function figureOf(content: Uint8Array): Figure {
  const isPng = PNG_SIGNATURE.every((byte, at) => content[at] === byte);
  return isPng ? { png: content } : { svg: new TextDecoder('utf-8').decode(content) };
}
