// A picture in the column: drawn from SVG or PNG, with its alternative text, its caption over it.
import { type Picture, sizeOf } from './figure.ts';
import type { Decoration } from './flow.ts';
import { mm, PARAGRAPH_GAP } from './look.ts';
import type { PageContent } from './page-content.ts';
import { num } from './pdf-syntax.ts';
import type { Place, Setting } from './setting.ts';
import { drawSvg } from './svg-drawing.ts';
import type { Tag } from './tags.ts';

/** The part of a page that a picture may take in height; the rest is for its caption and its heading. */
const GREATEST_HEIGHT = 0.82;
/** The part of its size to which a picture shrinks where that fills a page: its smallest words are then 6 pt high. */
const LEAST_SHARE = 0.8;

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
  const drawIn = (content: PageContent, top: number, height: number): void => {
    const width = (size.width * height) / size.height;
    drawPicture(setting, picture, content, element, { x: place.x, y: top, width, height });
  };
  place.flow.space(PARAGRAPH_GAP);
  place.flow.push({
    height: size.height,
    decorations,
    draw: (content, top) => drawIn(content, top, size.height),
    picture: { least: size.height * LEAST_SHARE, drawIn },
  });
  place.flow.space(mm(5));
}
