// Blocks to slabs: paragraphs, headings, lists, quotations, code and images, one after the other.
import type { Block, ListBlock } from './blocks.ts';
import { setFigure } from './figure-setting.ts';
import { setDefinitions, setFigures } from './figures-table.ts';
import type { Decoration } from './flow.ts';
import { setHeading } from './heading-setting.ts';
import { coloured, plainSpan, type Span, textOf } from './inline.ts';
import { stackLines } from './line-slabs.ts';
import { linesOf } from './lines.ts';
import { CAPTION, CODE, INK, mm, PARAGRAPH_GAP, RULE, SOFT, TEXT, TINT, type Type } from './look.ts';
import type { Place, Setting } from './setting.ts';
import { signColor } from './signs.ts';
import { setTable } from './table.ts';
import { ORDERED_LIST, type Tag, UNORDERED_LIST } from './tags.ts';

/** Nothing is indented further once a column is as narrow as this, in pt. */
const NARROWEST_COLUMN = 110;
const BAR = 2;
/** In characters. */
const LONGEST_LEAD_IN = 60;

/** Sets blocks one below the other. A caption belongs to the table or image after it. */
function setBlocks(setting: Setting, blocks: readonly Block[], place: Place, isTight = false): void {
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'caption' && isCaptioned(next)) return;
    const before = blocks[index - 1];
    setBlock(setting, block, place, before?.kind === 'caption' ? before.spans : undefined, isTight);
  });
}

/** Sets one block; `caption` is what stands over a table. */
export function setBlock(
  setting: Setting,
  block: Block,
  place: Place,
  caption: readonly Span[] | undefined,
  isTight = false,
): void {
  const { flow } = place;
  switch (block.kind) {
    case 'heading':
      setHeading(setting, block, place, block.depth);
      break;
    case 'paragraph':
      setText(setting, coloured(block.spans, 'text'), place, TEXT);
      flow.space(isTight ? mm(0.6) : PARAGRAPH_GAP);
      if (isLeadIn(block.spans)) flow.keepNext();
      break;
    case 'caption':
      setCaption(setting, block.spans, place, place.tag.add('P'));
      flow.space(mm(2));
      break;
    case 'image':
      setImage(setting, block, place, caption);
      break;
    case 'table': {
      const tag = place.tag.add('Table');
      if (caption !== undefined) {
        setCaption(setting, caption, place, tag.add('Caption'), block);
        flow.keepNext();
      }
      if (block.shape === 'figures') setFigures(setting, block, place, tag);
      else if (block.shape === 'definitions') setDefinitions(setting, block, place, tag);
      else setTable(setting, block, place, tag);
      break;
    }
    case 'list':
      setList(setting, block, place, isTight);
      break;
    case 'code':
      setCode(setting, block.text, place);
      break;
    case 'quote':
      setQuote(setting, block.blocks, place);
      break;
    case 'rule':
      flow.space(mm(3));
      flow.push({
        height: 1,
        draw: (content, top) => content.rule(place.x, top + 0.5, place.width, 0.5, RULE),
      });
      flow.space(mm(3));
      break;
  }
}

/** Whether a caption before this block is the block's. */
export function isCaptioned(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'image';
}

/** Whether a paragraph is a heading in all but name: a few words, all strong. */
const isLeadIn = (spans: readonly Span[]): boolean =>
  spans.every(({ isBold }) => isBold) && textOf(spans).length <= LONGEST_LEAD_IN;

type ImageBlock = Extract<Block, { kind: 'image' }>;

/** A picture with its caption; where it cannot be drawn, its alternative text in the caption's manner. */
function setImage(
  setting: Setting,
  block: ImageBlock,
  place: Place,
  caption: readonly Span[] | undefined,
): void {
  const picture = setting.pictureOf(block.name, block.alt);
  const group = caption === undefined ? place.tag : place.tag.add('Div');
  if (caption !== undefined) {
    setCaption(setting, caption, place, group.add('Caption'), block);
    place.flow.keepNext();
  }
  if (picture !== undefined) {
    setFigure(setting, picture, block.alt, place, group);
    return;
  }
  setCaption(setting, [plainSpan(block.alt)], place, group.add('P'));
  place.flow.space(PARAGRAPH_GAP);
}

function setText(
  setting: Setting,
  spans: readonly Span[],
  place: Place,
  type: Type,
  tag = place.tag.add('P'),
): void {
  const lines = setting.lines(spans, { type }, place.width);
  stackLines(setting, lines, type, place, tag, setting.links(spans));
}

/** `block` is what the caption names, when it is to be listed. */
function setCaption(setting: Setting, spans: readonly Span[], place: Place, tag: Tag, block?: Block): void {
  // A caption is one emphasis: soft throughout, and its strong parts strong.
  const quiet = spans.map((span) => ({ ...span, isEmphasis: false }));
  const lines = setting.lines(quiet, { type: CAPTION, color: SOFT }, place.width);
  place.flow.space(mm(1));
  stackLines(setting, lines, CAPTION, place, tag, setting.links(quiet), setting.captions.get(block ?? {}));
  place.flow.space(mm(1.4));
}

function setList(setting: Setting, block: ListBlock, place: Place, isTight: boolean): void {
  const { flow } = place;
  const isTask = block.items.some((item) => item.isChecked !== undefined);
  const attributes = block.start === undefined ? UNORDERED_LIST : ORDERED_LIST;
  const list = place.tag.add('L', { attributes });
  const markers = block.items.map((item, index) => {
    if (item.isChecked !== undefined) return item.isChecked ? '☑' : '☐';
    return block.start === undefined ? '•' : `${block.start + index}.`;
  });
  const color = block.start === undefined && !isTask ? setting.accent : undefined;
  const base = { type: TEXT, ...(color === undefined ? {} : { color }) };
  const measured = markers.map((marker) => setting.measure(setting.styled([plainSpan(marker)], base)));
  const widest = measured.reduce((most, marker) => Math.max(most, marker.maxWidth), 6);
  const inner = indented(place, Math.min(widest + 6, 48), place.tag);
  block.items.forEach((item, index) => {
    const element = list.add('LI');
    const label = element.add('Lbl');
    const first = flow.slabs.length;
    setBlocks(setting, item.blocks, { ...inner, tag: element.add('LBody') }, !block.isLoose);
    if (flow.slabs.length === first) {
      flow.push({ height: TEXT.leading, draw: () => undefined, decorations: place.decorations });
    }
    const [marker] = linesOf(measured[index] ?? setting.measure([]), 1000);
    if (marker !== undefined) {
      const x = block.start === undefined ? place.x : inner.x - 6 - marker.width;
      const baseline = setting.baseline(TEXT);
      flow.drawWith(first, (content, top) =>
        content.line(marker, Math.max(x, place.x), top + baseline, label),
      );
    }
    flow.space(block.isLoose ? PARAGRAPH_GAP : mm(0.6));
  });
  if (!isTight) flow.space(PARAGRAPH_GAP);
}

/** A place further in, unless it would become too narrow to read. */
function indented(place: Place, by: number, tag: Tag, decoration?: Decoration): Place {
  const isRoom = place.width - by >= NARROWEST_COLUMN;
  const decorations =
    decoration !== undefined && isRoom ? [...place.decorations, decoration] : place.decorations;
  if (!isRoom) return { ...place, tag, wide: undefined };
  return { ...place, tag, wide: undefined, x: place.x + by, width: place.width - by, decorations };
}

/** A quotation is a callout: a bar at its left, and its leading strong words in the bar's colour. */
function setQuote(setting: Setting, blocks: readonly Block[], place: Place): void {
  const [first, ...others] = blocks;
  const lead = first?.kind === 'paragraph' ? first.spans[0] : undefined;
  const sign =
    lead?.isBold === true ? signColor(String.fromCodePoint(lead.text.codePointAt(0) ?? 32)) : undefined;
  const color = sign ?? setting.accent;
  const bar: Decoration = { kind: 'bar', x: place.x, width: BAR, color, overhang: mm(0.5) };
  const tag = place.tag.add('BlockQuote');
  const inner = indented(place, BAR + mm(3), tag, bar);
  place.flow.space(PARAGRAPH_GAP);
  if (first?.kind === 'paragraph' && lead?.isBold === true) {
    const strong = first.spans.findIndex((span) => !span.isBold);
    const until = strong < 0 ? first.spans.length : strong;
    const spans = first.spans.map((span, index) => (index < until ? { ...span, color } : span));
    setBlocks(setting, [{ kind: 'paragraph', spans }, ...others], inner);
  } else setBlocks(setting, blocks, inner);
  place.flow.space(mm(3.6));
}

function setCode(setting: Setting, text: string, place: Place): void {
  const tint: Decoration = { kind: 'tint', x: place.x, width: place.width, color: TINT, overhang: mm(1.5) };
  const tag = place.tag.add('P').add('Code');
  const pad = mm(2.5);
  const inner = {
    ...place,
    x: place.x + pad,
    width: place.width - 2 * pad,
    decorations: [...place.decorations, tint],
  };
  const source = text.replaceAll('\t', '    ');
  if (textOf([plainSpan(source)]).trim() === '') return;
  place.flow.space(PARAGRAPH_GAP + mm(1));
  const spans = [{ ...plainSpan(source), isCode: true }];
  const lines = linesOf(setting.measure(setting.styled(spans, { type: CODE, color: INK })), inner.width);
  stackLines(setting, lines, CODE, inner, tag);
  place.flow.space(PARAGRAPH_GAP + mm(1.5));
}
