// The contents: one line a heading, leaders to its page; laid out before the pages are known.
import type { Heading } from './flow.ts';
import { plainSpan } from './inline.ts';
import type { StyledText } from './lines.ts';
import { linesOf } from './lines.ts';
import { LinkTags } from './link-tags.ts';
import { CHAPTER, CONTENTS, CONTENTS_TOP, INK, LEADER, mm, type Type } from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Place, Setting } from './setting.ts';
import type { Tag } from './tags.ts';

const NUMBER_ROOM = 34;
const INDENT = mm(7);

export interface ContentsEntry {
  readonly heading: Heading;
  /** From 1. */
  readonly level: number;
}

/** Sets the contents. Pages are read from the headings when the lines are drawn, not before. */
export function setContents(
  setting: Setting,
  title: string,
  entries: readonly ContentsEntry[],
  place: Place,
  toc: Tag,
): void {
  setContentsTitle(setting, title, place, toc);
  entries.forEach(({ heading, level }, at) => {
    const isTop = level === 1;
    const left = INDENT * Math.min(level - 1, 4);
    const look = { type: isTop ? CONTENTS_TOP : CONTENTS, isBold: isTop };
    const lines = entryLines(setting, heading, look, place.width - left, toc);
    if (isTop) place.flow.space(mm(1.6));
    lines.forEach((draw, index) => {
      place.flow.push({
        height: look.type.leading,
        draw: (content, top) => draw(content, place.x + left, top),
        isKept: index > 0,
      });
    });
    // A chapter does not end a page with its sections on the next.
    if (level < (entries[at + 1]?.level ?? 0)) place.flow.keepNext();
  });
}

/** The lines of an entry, each to be drawn from a left edge and a top. */
export function entryLines(
  setting: Setting,
  heading: Heading,
  { type, isBold }: { readonly type: Type; readonly isBold: boolean },
  width: number,
  toc: Tag,
): ((content: PageContent, x: number, top: number) => void)[] {
  const link = { href: `#${heading.slug}` };
  const style = { size: type.size, isBold, color: INK, link };
  const { number } = heading;
  const words = number === undefined ? heading.title : heading.title.slice(number.length).trimStart();
  const parts: StyledText[] = [{ text: words, style }];
  if (number !== undefined) parts.unshift({ text: `${number} `, style: { ...style, gap: type.size * 0.3 } });
  const lines = linesOf(setting.measure(parts), width - NUMBER_ROOM);
  const links = new LinkTags({ leads: setting.leads, wordsOf: () => heading.title });
  const item = toc.add('TOCI').add('Reference');
  const baseline = setting.baseline(type);
  return lines.map((line, index) => (content: PageContent, x: number, top: number): void => {
    const y = top + baseline;
    content.line(line, x, y, item, links);
    if (index < lines.length - 1) return;
    const page = setting.lines([plainSpan(String(heading.page + 1))], { type, isBold }, 100)[0];
    if (page === undefined) return;
    const right = x + width - page.width;
    const linked = {
      ...page,
      fragments: page.fragments.map((part) => ({ ...part, style: { ...part.style, link } })),
    };
    content.line(linked, right, y, item, links);
    const from = x + line.width + mm(2);
    if (from < right - mm(3)) content.rule(from, y + 0.3, right - mm(2) - from, 0.5, LEADER, '[.5 1.5] 0 d ');
  });
}

function setContentsTitle(setting: Setting, title: string, place: Place, toc: Tag): void {
  const lines = setting.lines([plainSpan(title)], { type: CHAPTER, isBold: true }, place.width);
  const tag = toc.add('Caption');
  const above = 2.2 + mm(4);
  place.flow.push({
    height: above + lines.length * CHAPTER.leading,
    isChapter: true,
    draw: (content, top) => {
      content.rule(place.x, top + 1.1, place.width, 2.2, setting.accent);
      lines.forEach((line, index) => {
        content.line(line, place.x, top + above + index * CHAPTER.leading + setting.baseline(CHAPTER), tag);
      });
    },
  });
  place.flow.space(mm(6));
  place.flow.keepNext();
}
