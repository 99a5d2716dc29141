// Headings: the number in its own colour, a rule above chapters, and what follows kept with them.
import type { Block } from './blocks.ts';
import { plainSpan, type Span, splitNumber } from './inline.ts';
import { stackHeading } from './line-slabs.ts';
import { linesOf, type StyledText } from './lines.ts';
import { noteTag } from './link-tags.ts';
import { CHAPTER, HEADINGS, mm, type Type } from './look.ts';
import type { Place, Setting } from './setting.ts';
import type { Tag } from './tags.ts';

const CHAPTER_RULE = 2.2;

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

/** Sets a heading as if it had another depth than its own, where the place asks for it. */
export function setHeading(setting: Setting, block: HeadingBlock, place: Place, depth: number): void {
  const heading = setting.headings.get(block);
  const { number, rest } = splitNumber(block.spans);
  const isChapter = depth <= 2;
  const below = HEADINGS[Math.min(6, Math.max(3, depth)) as keyof typeof HEADINGS];
  const type: Type = isChapter ? CHAPTER : below;
  const color = !isChapter && below.isAccent ? setting.accent : undefined;
  const parts: StyledText[] = setting.styled(rest, {
    type,
    isBold: true,
    ...(color === undefined ? {} : { color }),
  });
  if (number !== undefined) {
    const ink = setting.styled([plainSpan(`${number} `)], { type, isBold: true })[0];
    if (ink !== undefined) {
      const accent = isChapter ? setting.accent : (color ?? ink.style.color);
      parts.unshift({
        text: ink.text,
        style: { ...ink.style, color: accent, gap: isChapter ? mm(1.6) : type.size * 0.25 },
      });
    }
  }
  const lines = linesOf(setting.measure(parts), place.width);
  const tag = place.tag.add(`H${heading === undefined ? 6 : levelOf(heading.depth)}`);
  // A note is none of the heading's words: its element comes after the heading's.
  const links = setting.links(rest, { prepared: preparedNotes(rest, place.tag) });
  if (!isChapter) place.flow.space(below.above);
  stackHeading(setting, lines, type, place, tag, links, {
    above: isChapter ? CHAPTER_RULE + mm(4) : 0,
    isChapter: isChapter && place.decorations.length === 0,
    ...(heading === undefined ? {} : { heading }),
    ...(isChapter ? { rule: { weight: CHAPTER_RULE, color: setting.accent } } : {}),
  });
  place.flow.space(isChapter ? mm(6) : below.below);
  place.flow.keepNext();
}

const levelOf = (depth: number): number => Math.min(6, Math.max(1, depth));

/** The elements of the notes that some text calls first, added to an element ahead of their time. */
export function preparedNotes(spans: readonly Span[], parent: Tag): ReadonlyMap<number, Tag> {
  const prepared = new Map<number, Tag>();
  for (const { note } of spans) {
    if (note?.isFirst !== true) continue;
    const tag = noteTag(note.number);
    parent.hold(tag);
    prepared.set(note.number, tag);
  }
  return prepared;
}
