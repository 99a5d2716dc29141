// Lines to slabs: paragraphs that never leave one line alone, headings in one piece.
import type { Heading } from './flow.ts';
import type { Line } from './lines.ts';
import type { LinkTags } from './link-tags.ts';
import type { Type } from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Place, Setting } from './setting.ts';
import type { Tag } from './tags.ts';

/** What stands with a heading's text; `above` in pt. */
export interface HeadingSlab {
  readonly above?: number;
  readonly isChapter?: boolean;
  readonly heading?: Heading;
  readonly rule?: { readonly weight: number; readonly color: string };
}

const HEADING_LINES = 8;

/**
 * Sets lines one under the other as slabs, never one line alone at the foot or the head of a page.
 * `drawAbove` draws something with each line.
 */
export function stackLines(
  setting: Setting,
  lines: readonly Line[],
  type: Type,
  place: Place,
  tag: Tag | undefined,
  links?: LinkTags,
  heading?: Heading,
): void {
  const baseline = setting.baseline(type);
  lines.forEach((line, index) => {
    const draw = (content: PageContent, top: number): void =>
      content.line(line, place.x, top + baseline, tag, links);
    const isKept = index === 1 || (index > 0 && index === lines.length - 1);
    place.flow.push({
      height: type.leading,
      draw,
      isKept,
      notes: setting.notesIn([line]),
      decorations: place.decorations,
      ...(index > 0 || heading === undefined ? {} : { heading }),
    });
  });
}

/**
 * Sets a heading's lines in one piece, with what stands above them; a heading that would fill a page is
 * set line by line.
 */
export function stackHeading(
  setting: Setting,
  lines: readonly Line[],
  type: Type,
  place: Place,
  tag: Tag,
  links: LinkTags | undefined,
  head: HeadingSlab,
): void {
  const { above = 0, rule } = head;
  const together = lines.length > HEADING_LINES ? 1 : lines.length;
  const baseline = setting.baseline(type);
  place.flow.push({
    height: above + together * type.leading,
    isChapter: head.isChapter === true,
    notes: setting.notesIn(lines.slice(0, together)),
    decorations: place.decorations,
    ...(head.heading === undefined ? {} : { heading: head.heading }),
    draw: (content, top) => {
      if (rule !== undefined) {
        // The heading of a table that lies on its side stands on that page.
        const width = head.isChapter === true ? content.width - 2 * place.x : place.width;
        content.rule(place.x, top + rule.weight / 2, width, rule.weight, rule.color);
      }
      lines.slice(0, together).forEach((line, index) => {
        content.line(line, place.x, top + above + index * type.leading + baseline, tag, links);
      });
    },
  });
  stackLines(setting, lines.slice(together), type, place, tag, links);
}
