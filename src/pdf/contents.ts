// The contents: one line a heading, leaders to its page; laid out before the pages are known.
import type { Heading } from './flow.ts';
import { plainSpan } from './inline.ts';
import type { StyledText } from './lines.ts';
import { linesOf } from './lines.ts';
import { LinkTags } from './link-tags.ts';
import { CHAPTER, INK, LEADER, mm } from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Place, Setting } from './setting.ts';
import type { Tag } from './tags.ts';

const LEADING = 17;
const SIZE = 9;
const NUMBER_ROOM = 34;
const INDENT = mm(7);

export interface ContentsEntry {
  readonly heading: Heading;
  /** From 1. */
  readonly level: number;
  /** An entry of a list of tables or pictures, all of one kind. */
  readonly isQuiet?: boolean;
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
  for (const { heading, level, isQuiet = false } of entries) {
    const isTop = level === 1 && !isQuiet;
    const x = place.x + INDENT * Math.min(level - 1, 4);
    const width = place.x + place.width - NUMBER_ROOM - x;
    const link = { href: `#${heading.slug}` };
    const style = { size: SIZE, isBold: isTop, color: INK, link };
    const { number } = heading;
    const words = number === undefined ? heading.title : heading.title.slice(number.length).trimStart();
    const parts: StyledText[] = [{ text: words, style }];
    if (number !== undefined) parts.unshift({ text: `${number} `, style: { ...style, gap: SIZE * 0.3 } });
    const lines = linesOf(setting.measure(parts), width);
    const links = new LinkTags({ leads: setting.leads, wordsOf: () => heading.title });
    const item = toc.add('TOCI').add('Reference');
    const baseline = setting.baseline({ size: SIZE, leading: LEADING });
    if (isTop) place.flow.space(mm(1.6));
    lines.forEach((line, index) => {
      const draw = (content: PageContent, top: number): void => {
        const y = top + baseline;
        content.line(line, x, y, item, links);
        if (index < lines.length - 1) return;
        const page = setting.lines(
          [plainSpan(String(heading.page + 1))],
          { type: { size: SIZE, leading: LEADING }, isBold: isTop },
          100,
        )[0];
        if (page === undefined) return;
        const right = place.x + place.width - page.width;
        const linked = {
          ...page,
          fragments: page.fragments.map((part) => ({ ...part, style: { ...part.style, link } })),
        };
        content.line(linked, right, y, item, links);
        const from = x + line.width + mm(2);
        if (from < right - mm(3))
          content.rule(from, y + 0.3, right - mm(2) - from, 0.5, LEADER, '[.5 1.5] 0 d ');
      };
      place.flow.push({ height: LEADING, draw, isKept: index > 0 });
    });
  }
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
