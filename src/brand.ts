// The organisation's brand on the page: its colour and its logo, checked before any document is made.
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import type { Figure } from './pdf/figure.ts';

export interface Brand {
  /** `#rrggbb`; made darker, and said so, where it cannot be read on white paper. */
  readonly accentColor?: string;
  /** A picture for covers, SVG or PNG; `path` is what messages call it. */
  readonly logo?: { readonly path: string; readonly content: Uint8Array };
}

/** `#rrggbb` */
export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** What is wrong with a brand: an error where the logo cannot be drawn, a warning where the colour is changed. */
export async function brandProblems({ accentColor, logo }: Brand): Promise<readonly Diagnostic[]> {
  const { readableColor, statedContrast } = await import('./pdf/brand.ts');
  const { readFigure } = await import('./pdf/figure.ts');
  const problems: Diagnostic[] = [];
  if (accentColor !== undefined && readableColor(accentColor) !== accentColor.toLowerCase()) {
    const contrast = statedContrast(accentColor);
    problems.push(
      diagnostic('accent-unreadable', { color: accentColor, contrast, used: readableColor(accentColor) }),
    );
  }
  const read = logo === undefined ? undefined : readFigure(figureOf(logo.content));
  if (logo !== undefined && read !== undefined && 'reason' in read) {
    const { reason } = read;
    problems.push(diagnostic('logo-refused', { path: logo.path, reason }, { file: logo.path }));
  }
  return problems;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** A picture by its first bytes: PNG, or else the text of an SVG. */
export function figureOf(content: Uint8Array): Figure {
  const isPng = PNG_SIGNATURE.every((byte, at) => content[at] === byte);
  return isPng ? { png: content } : { svg: new TextDecoder('utf-8').decode(content) };
}
