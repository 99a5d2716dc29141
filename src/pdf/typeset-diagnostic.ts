// What a build should hear of a text that was set.
import type { FigureFault } from './figure.ts';

/** Something about the text that the reader of a build should hear of. */
export type TypesetDiagnostic =
  | {
      readonly kind: 'glyph-missing';
      readonly character: string;
      readonly codePoint: string;
      readonly context: string;
    }
  | { readonly kind: 'link-target-missing'; readonly href: string; readonly text: string }
  | { readonly kind: 'image-missing'; readonly name: string; readonly alt: string }
  | ({ readonly kind: 'image-refused'; readonly name: string } & FigureFault)
  | { readonly kind: 'nesting-too-deep' }
  /** The brand's colour, its contrast with white, and the darker one that is used. */
  | {
      readonly kind: 'accent-unreadable';
      readonly color: string;
      readonly contrast: number;
      readonly used: string;
    };
