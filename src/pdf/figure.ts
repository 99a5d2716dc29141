// A picture in the column: drawn from SVG or PNG, with its alternative text, its caption over it.
import type { Decoration } from './flow.ts';
import { mm, PARAGRAPH_GAP } from './look.ts';
import type { PageContent } from './page-content.ts';
import { num } from './pdf-syntax.ts';
import { type Pixels, PngFault, readPng } from './png.ts';
import type { Place, Setting } from './setting.ts';
import { type Drawing, readSvg } from './svg.ts';
import { drawSvg } from './svg-drawing.ts';
import { SvgFault } from './svg-style.ts';
import type { Tag } from './tags.ts';

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

/** The part of a page that a picture may take in height; the rest is for its caption and its heading. */
const GREATEST_HEIGHT = 0.82;

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

/** Draws a picture at a place on a page, and notes there for its tag. */
export function drawPicture(
  setting: Setting,
  picture: Picture,
  content: PageContent,
  tag: Tag,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { x, y, width, height } = box;
  const corners = [x, content.height - y - height, x + width, content.height - y];
  tag.attributes = `<</O/Layout/Placement/Block/BBox[${corners.map(num).join(' ')}]>>`;
  if (picture.kind === 'svg')
    drawSvg(setting, picture.drawing, content, tag, x, y, width / picture.drawing.viewBox[2]);
  else content.image(picture.pixels, tag, x, y, width, height);
}

/** Sets a picture; it stays with what stands before it when that is its caption. */
export function setFigure(setting: Setting, picture: Picture, alt: string, place: Place, tag: Tag): void {
  const size = sizeOf(picture, place.width, setting.pageHeight * GREATEST_HEIGHT);
  const element = tag.add('Figure', { alt });
  const decorations: readonly Decoration[] = place.decorations;
  place.flow.space(PARAGRAPH_GAP);
  place.flow.push({
    height: size.height,
    decorations,
    draw: (content, top) => drawPicture(setting, picture, content, element, { x: place.x, y: top, ...size }),
  });
  place.flow.space(mm(5));
}
