// A picture as it is given, SVG or PNG: read, or why it cannot be, and how large it is.
import { type Pixels, PngFault, readPng } from './png.ts';
import { type Drawing, readSvg } from './svg.ts';
import { SvgFault } from './svg-style.ts';

/** A picture for `![alt](name)`: the text of an SVG, or the bytes of a PNG. */
export type Figure = { readonly svg: string } | { readonly png: Uint8Array };

/** Why a picture is not drawn; its alternative text stands in its place. */
export interface FigureFault {
  readonly reason: 'unsafe' | 'unsupported' | 'malformed' | 'too-large';
  readonly detail: string;
}

export type Picture =
  | { readonly kind: 'svg'; readonly drawing: Drawing }
  | { readonly kind: 'png'; readonly pixels: Pixels };

export function readFigure(figure: Figure): Picture | FigureFault {
  try {
    return 'svg' in figure
      ? { kind: 'svg', drawing: readSvg(figure.svg) }
      : { kind: 'png', pixels: readPng(figure.png) };
  } catch (error) {
    if (error instanceof SvgFault) return { reason: error.reason, detail: error.detail };
    if (error instanceof PngFault) return { reason: error.reason, detail: error.message };
    throw error;
  }
}

/** A picture's size in pt within the given bounds; it is never enlarged beyond its own. */
export function sizeOf(picture: Picture, width: number, height: number): { width: number; height: number } {
  const own =
    picture.kind === 'png'
      ? {
          width: picture.pixels.width / picture.pixels.pixelsPerPoint,
          height: picture.pixels.height / picture.pixels.pixelsPerPoint,
        }
      : svgSize(picture.drawing, width);
  const scale = Math.min(1, width / own.width, height / own.height);
  return { width: own.width * scale, height: own.height * scale };
}

function svgSize({ naturalWidth, viewBox }: Drawing, available: number): { width: number; height: number } {
  const width = naturalWidth ?? available;
  return { width, height: (width * viewBox[3]) / viewBox[2] };
}
