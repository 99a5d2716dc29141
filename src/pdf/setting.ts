// Spans to lines on the page: what every block needs to set its text.
import type { Decoration, Flow, Heading } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { type Span, textOf } from './inline.ts';
import { type Line, linesOf, type Measured, measure, type StyledText, type TextStyle } from './lines.ts';
import { INK, SOFT, type Type } from './look.ts';
import { LinkTags, type PageContent } from './page-content.ts';
import type { Tag } from './tags.ts';

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
  | { readonly kind: 'nesting-too-deep' };

/** Where blocks are set: a column of the page, the tag they belong to, and the bars beside them. */
export interface Place {
  readonly flow: Flow;
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
  readonly decorations: readonly Decoration[];
}

/** The manner of a paragraph before its spans have their say. */
export interface Base {
  readonly type: Type;
  readonly color?: string;
  readonly isBold?: boolean;
}

/** What stands with a heading's text; `above` in pt. */
export interface HeadingSlab {
  readonly above?: number;
  readonly isChapter?: boolean;
  readonly heading?: Heading;
  readonly rule?: { readonly weight: number; readonly color: string };
}

const CONTEXT = 24;
const HEADING_LINES = 8;

export class Setting {
  readonly fonts: Fonts;
  readonly accent: string;
  /** The height of a page's text area in pt. */
  readonly pageHeight: number;
  readonly headings: ReadonlyMap<object, Heading>;
  readonly diagnostics: TypesetDiagnostic[] = [];
  readonly #slugs: ReadonlySet<string>;
  readonly #isExternal: (href: string) => boolean;
  readonly #reported = new Set<string>();

  constructor(options: {
    fonts: Fonts;
    accent: string;
    pageHeight: number;
    headings: ReadonlyMap<object, Heading>;
    isExternal: (href: string) => boolean;
  }) {
    this.fonts = options.fonts;
    this.accent = options.accent;
    this.pageHeight = options.pageHeight;
    this.headings = options.headings;
    this.#isExternal = options.isExternal;
    this.#slugs = new Set([...options.headings.values()].map((heading) => heading.slug));
  }

  /** Reports something once. */
  report(key: string, diagnostic: TypesetDiagnostic): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  /** Whether a link can be followed: to an address outside, or to a heading that is there. */
  leads = (href: string): boolean =>
    href.startsWith('#') ? this.#slugs.has(slugIn(href)) : this.#isExternal(href);

  /** The distance from the top of a line to its baseline, in pt. */
  baseline(type: Type): number {
    return type.leading / 2 + this.fonts.faces.regular.baselineShift * type.size;
  }

  styled(spans: readonly Span[], base: Base): StyledText[] {
    return spans.map((span) => ({ text: span.text, style: this.#styleOf(span, base) }));
  }

  #styleOf(span: Span, base: Base): TextStyle {
    const { link } = span;
    const isLink = link !== undefined && this.leads(link.href);
    if (link?.href.startsWith('#') === true && !isLink) {
      this.report(`link ${link.href}`, { kind: 'link-target-missing', href: link.href, text: span.text });
    }
    const quiet = span.isEmphasis || span.isCode ? SOFT : (base.color ?? INK);
    return {
      size: base.type.size,
      isBold: span.isBold || base.isBold === true,
      color: span.color ?? (isLink ? this.accent : quiet),
      ...(span.isStruck ? { isStruck: true } : {}),
      ...(isLink ? { link } : {}),
    };
  }

  measure(parts: readonly StyledText[]): Measured {
    return measure(parts, this.fonts, (character, text, offset) => {
      const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const context = text.slice(Math.max(0, offset - CONTEXT), offset + CONTEXT).replaceAll('\n', ' ');
      this.report(`glyph ${codePoint}`, { kind: 'glyph-missing', character, codePoint, context });
    });
  }

  /** The lines of some spans in a width of pt, and the maker of their links' tags. */
  lines(spans: readonly Span[], base: Base, width: number): Line[] {
    return linesOf(this.measure(this.styled(spans, base)), width);
  }

  links(spans: readonly Span[]): LinkTags | undefined {
    if (!spans.some((span) => span.link !== undefined)) return undefined;
    return new LinkTags(this.leads, (link) => textOf(spans.filter((span) => span.link === link)).trim());
  }

  /**
   * Sets lines one under the other as slabs, never one line alone at the foot or the head of a page.
   * `drawAbove` draws something with each line.
   */
  stack(lines: readonly Line[], type: Type, place: Place, tag: Tag | undefined, links?: LinkTags): void {
    const baseline = this.baseline(type);
    lines.forEach((line, index) => {
      const draw = (content: PageContent, top: number): void =>
        content.line(line, place.x, top + baseline, tag, links);
      const isKept = index === 1 || (index > 0 && index === lines.length - 1);
      place.flow.push({ height: type.leading, draw, isKept, decorations: place.decorations });
    });
  }

  /**
   * Sets a heading's lines in one piece, with what stands above them; a heading that would fill a page is
   * set line by line.
   */
  headingSlabs(
    lines: readonly Line[],
    type: Type,
    place: Place,
    tag: Tag,
    links: LinkTags | undefined,
    head: HeadingSlab,
  ): void {
    const { above = 0, rule } = head;
    const together = lines.length > HEADING_LINES ? 1 : lines.length;
    const baseline = this.baseline(type);
    place.flow.push({
      height: above + together * type.leading,
      isChapter: head.isChapter === true,
      decorations: place.decorations,
      ...(head.heading === undefined ? {} : { heading: head.heading }),
      draw: (content, top) => {
        if (rule !== undefined)
          content.rule(place.x, top + rule.weight / 2, place.width, rule.weight, rule.color);
        lines.slice(0, together).forEach((line, index) => {
          content.line(line, place.x, top + above + index * type.leading + baseline, tag, links);
        });
      },
    });
    this.stack(lines.slice(together), type, place, tag, links);
  }
}

/** The slug that an internal address names. */
export function slugIn(href: string): string {
  const raw = href.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
