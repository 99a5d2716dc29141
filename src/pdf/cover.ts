// The cover page: everything before the first chapter, set large and apart.

import { setBlock } from './block-setting.ts';
import type { Block, TableBlock } from './blocks.ts';
import { type Picture, sizeOf } from './figure.ts';
import { drawPicture } from './figure-setting.ts';
import { setDefinitions } from './figures-table.ts';
import { preparedNotes } from './heading-setting.ts';
import { type Span, textOf } from './inline.ts';
import { stackHeading, stackLines } from './line-slabs.ts';
import {
  BAD,
  COVER_LINE,
  COVER_MARK,
  COVER_SUBTITLE,
  COVER_TITLE,
  type Frame,
  INK,
  mm,
  PARAGRAPH_GAP,
  SOFT,
  TIGHT_COVER_TITLE,
  type Type,
} from './look.ts';
import type { Place, Setting } from './setting.ts';
import { setTable } from './table.ts';
import type { Tag } from './tags.ts';

/** The longest classification that is drawn as a mark; a longer quotation is a callout. */
const MARK_LENGTH = 40;
const LOGO_TOP = mm(20);
const LOGO_WIDTH = mm(60);
const LOGO_HEIGHT = mm(16);
const FIRST_LINE = mm(34);
const TITLE_GAP = mm(46);
const TABLE_GAP = mm(26);

/** The number of blocks that make the cover: those before the first `##`, if a `#` is among them. */
export function coverLength(blocks: readonly Block[]): number {
  const chapter = blocks.findIndex((block) => block.kind === 'heading' && block.depth === 2);
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.depth === 1);
  return title >= 0 && title < chapter ? chapter : 0;
}

/** How much of the cover's white space to try, in turn, until it fits on one page. */
export const COVER_AIR = [1, 0.7, 0.45, 0.2, 0.1] as const;

/** With less white space than this, the title is set smaller as well. */
const TIGHT_BELOW = 0.2;

/**
 * Sets the cover; `place.tag` is its section, which holds the document's title. `air` is the part of its
 * white space that is kept.
 */
export function setCover(
  setting: Setting,
  blocks: readonly Block[],
  place: Place,
  frame: Frame,
  air: number,
  logo?: { readonly picture: Picture; readonly alt: string },
): void {
  const { flow } = place;
  const titleAt = blocks.findIndex((block) => block.kind === 'heading' && block.depth === 1);
  let isSubtitle = false;
  let hasTable = false;
  let markTop = mm(20);
  let isFirst = true;
  if (logo !== undefined) setLogo(setting, logo, place);
  blocks.forEach((block, index) => {
    const gap = (height: number): void => flow.space(height * air);
    const mark = index > titleAt + 1 && hasTable ? undefined : markOf(block);
    if (mark !== undefined) {
      markTop += setMark(setting, mark, place, frame, markTop);
      return;
    }
    if (index === titleAt && block.kind === 'heading') {
      gap(isFirst ? FIRST_LINE + COVER_LINE.leading + TITLE_GAP : TITLE_GAP);
      setTitle(setting, block, place, air < TIGHT_BELOW ? TIGHT_COVER_TITLE : COVER_TITLE);
      isSubtitle = true;
    } else if (index < titleAt && block.kind === 'paragraph') {
      if (isFirst) gap(FIRST_LINE);
      setLine(setting, block.spans, place, COVER_LINE, setting.accent);
    } else if (isSubtitle && block.kind === 'paragraph') {
      setLine(setting, block.spans, place, COVER_SUBTITLE, SOFT);
    } else {
      if (isFirst) gap(FIRST_LINE);
      if (block.kind === 'table') {
        if (!hasTable) gap(TABLE_GAP);
        else flow.space(mm(7));
        hasTable = true;
      }
      isSubtitle = false;
      setOnCover(setting, block, place);
    }
    isFirst = false;
  });
}

function setOnCover(setting: Setting, block: Block, place: Place): void {
  if (block.kind !== 'table') {
    setBlock(setting, block, place, undefined);
    return;
  }
  const tag = place.tag.add('Table');
  const table: TableBlock = block;
  if (table.shape === 'definitions') setDefinitions(setting, table, place, tag);
  else setTable(setting, table, place, tag);
}

function markOf(block: Block): readonly Span[] | undefined {
  if (block.kind !== 'quote' || block.blocks.length !== 1) return undefined;
  const [only] = block.blocks;
  if (only?.kind !== 'paragraph' && only?.kind !== 'caption') return undefined;
  return textOf(only.spans).length <= MARK_LENGTH ? only.spans : undefined;
}

/** The organisation's sign in the top left corner, outside the flow. */
function setLogo(setting: Setting, logo: { picture: Picture; alt: string }, place: Place): void {
  const size = sizeOf(logo.picture, LOGO_WIDTH, LOGO_HEIGHT);
  const tag = place.tag.add('Figure', { alt: logo.alt });
  place.flow.push({
    height: 0,
    draw: (content) => drawPicture(setting, logo.picture, content, tag, { x: place.x, y: LOGO_TOP, ...size }),
  });
}

/** A boxed mark in the top right corner, outside the flow. Returns the height that it takes, in pt. */
function setMark(setting: Setting, spans: readonly Span[], place: Place, frame: Frame, top: number): number {
  const inner = spans.map((span) => ({ ...span, isEmphasis: false }));
  const lines = setting.lines(
    inner,
    { type: COVER_MARK, color: BAD, isBold: true },
    frame.right - frame.left,
  );
  const tag = place.tag.add('P');
  const links = setting.links(inner);
  const padX = mm(3);
  const padY = mm(0.8);
  const width = Math.max(...lines.map((line) => line.width)) + 2 * padX;
  const height = lines.length * COVER_MARK.leading + 2 * padY;
  place.flow.push({
    height: 0,
    notes: setting.notesIn(lines),
    draw: (content) => {
      content.frame(frame.right - width, top, width, height, 1, BAD);
      lines.forEach((line, index) => {
        const baseline = top + padY + index * COVER_MARK.leading + setting.baseline(COVER_MARK) - 0.4;
        content.line(line, frame.right - width + padX, baseline, tag, links);
      });
    },
  });
  return height + mm(2);
}

function setTitle(
  setting: Setting,
  block: Extract<Block, { kind: 'heading' }>,
  place: Place,
  type: Type,
): void {
  const heading = setting.headings.get(block);
  const lines = setting.lines(block.spans, { type, color: INK, isBold: true }, place.width);
  const tag: Tag = place.tag.add('H1');
  const links = setting.links(block.spans, { prepared: preparedNotes(block.spans, place.tag) });
  stackHeading(setting, lines, type, place, tag, links, heading === undefined ? {} : { heading });
  place.flow.space(mm(3));
}

function setLine(setting: Setting, spans: readonly Span[], place: Place, type: Type, color: string): void {
  const lines = setting.lines(spans, { type, color }, place.width);
  stackLines(setting, lines, type, place, place.tag.add('P'), setting.links(spans));
  place.flow.space(PARAGRAPH_GAP / 2);
}
