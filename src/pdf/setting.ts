// Spans to lines on the page: what every block needs to set its text.
import { type Figure, type Picture, readFigure } from './figure.ts';
import type { Decoration, Flow, Heading } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { foreignRuns } from './foreign-runs.ts';
import { isPlain, plainSpan, type Span, textOf } from './inline.ts';
import {
  type Line,
  linesOf,
  type Measured,
  measure,
  notesIn,
  type OnMissing,
  type StyledText,
  type TextStyle,
} from './lines.ts';
import { LinkTags, type LinkTagsOptions } from './link-tags.ts';
import { INK, SOFT, type Type } from './look.ts';
import type { NoteRoom } from './note-room.ts';
import { NOTE_WORDS, type Note, type NoteWords, placesOf } from './notes.ts';
import type { Tag } from './tags.ts';
import type { TypesetDiagnostic } from './typeset-diagnostic.ts';

/** Where blocks are set: a column of the page, the tag they belong to, and the bars beside them. */
export interface Place {
  readonly flow: Flow;
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
  readonly decorations: readonly Decoration[];
  /** Which notes stand at the foot of the pages. */
  readonly notes: NoteRoom;
  /** What a table may take instead, on pages turned on their side; undefined where pages cannot turn. */
  readonly wide?: { readonly width: number; readonly pageHeight: number } | undefined;
}

/** The manner of a paragraph before its spans have their say. */
export interface Base {
  readonly type: Type;
  readonly color?: string;
  readonly isBold?: boolean;
  /** Set in the built-in fonts: of pictures, whose labels were measured with them. */
  readonly isBuiltIn?: boolean;
}

/** `8.2`, `8.2절`, `section A.3`: a number that says where, and nothing else. */
const REFERENCE = /^(?:§ ?|(?:section|chapter|annex) )?(?:\d+|[A-Z](?=\.))(?:\.\d+)*(?:장|절)?$/i;

/** Cells beyond this number are measured once more when they are drawn. */
const MOST_CELLS_KEPT = 20_000;
const CONTEXT = 24;

export class Setting {
  readonly fonts: Fonts;
  readonly accent: string;
  /** The height of a page's text area in pt. */
  readonly pageHeight: number;
  readonly headings: ReadonlyMap<object, Heading>;
  readonly diagnostics: TypesetDiagnostic[] = [];
  /** Captions of tables and pictures, as places to list and to go to. */
  readonly captions: ReadonlyMap<object, Heading>;
  /** Footnotes by number. */
  readonly notes: ReadonlyMap<number, Note>;
  /** The elements of the notes that were called so far, while pages are drawn. */
  readonly noteTags = new Map<number, Tag>();
  /** The lines of running heads and feet, which are the same on many pages. */
  readonly running = new Map<string, Line>();
  /** The page of each heading, where references are to say it; from 1. */
  pages: ReadonlyMap<string, number> = new Map();
  readonly #language: 'ko' | 'en';
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #pictures = new Map<string, Picture | undefined>();
  readonly #slugs: ReadonlySet<string>;
  readonly #isExternal: (href: string) => boolean;
  #cellsKept = 0;
  readonly #reported = new Set<string>();
  readonly #plainStyles = new WeakMap<Base, TextStyle>();

  constructor(options: {
    fonts: Fonts;
    language: 'ko' | 'en';
    accent: string;
    pageHeight: number;
    headings: ReadonlyMap<object, Heading>;
    isExternal: (href: string) => boolean;
    captions?: ReadonlyMap<object, Heading>;
    notes?: ReadonlyMap<number, Note>;
    figures?: ReadonlyMap<string, Figure>;
  }) {
    this.fonts = options.fonts;
    this.accent = options.accent;
    this.pageHeight = options.pageHeight;
    this.headings = options.headings;
    this.#isExternal = options.isExternal;
    this.captions = options.captions ?? new Map();
    this.notes = options.notes ?? new Map();
    this.#language = options.language;
    this.#figures = options.figures ?? new Map();
    const places = [...options.headings.values(), ...this.captions.values(), ...placesOf(this.notes)];
    this.#slugs = new Set(places.map(({ slug }) => slug));
  }

  /** Reports something once. */
  report(key: string, diagnostic: TypesetDiagnostic): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  /** Whether the lines of some more table cells may be kept until they are drawn. */
  keepsCells(count: number): boolean {
    this.#cellsKept += count;
    return this.#cellsKept <= MOST_CELLS_KEPT;
  }

  /** The picture of a name; undefined, and reported, when there is none that can be drawn. */
  pictureOf(name: string, alt: string): Picture | undefined {
    if (this.#pictures.has(name)) return this.#pictures.get(name);
    const picture = this.pictureFrom(name, this.#figures.get(name), alt);
    this.#pictures.set(name, picture);
    return picture;
  }

  /** A picture read; undefined, and reported, when it is not there or cannot be drawn. */
  pictureFrom(name: string, figure: Figure | undefined, alt: string): Picture | undefined {
    const read = figure === undefined ? undefined : readFigure(figure);
    if (read === undefined) this.report(`image ${name}`, { kind: 'image-missing', name, alt });
    else if ('reason' in read) this.report(`image ${name}`, { kind: 'image-refused', name, ...read });
    return read === undefined || 'reason' in read ? undefined : read;
  }

  /** Whether a link can be followed: to an address outside, or to a heading that is there. */
  leads = (href: string): boolean =>
    href.startsWith('#') ? this.#slugs.has(slugIn(href)) : this.#isExternal(href);

  /** The distance from the top of a line to its baseline, in pt. */
  baseline(type: Type): number {
    return type.leading / 2 + this.fonts.faces.regular.baselineShift * type.size;
  }

  styled(spans: readonly Span[], base: Base): StyledText[] {
    const parts: StyledText[] = [];
    spans.forEach((span, index) => {
      const style = isPlain(span) ? this.#plainStyle(base) : this.#styleOf(span, base);
      if (span.note !== undefined) {
        const { size } = style;
        const raised = { ...style, size: size * 0.68, rise: size * 0.34, note: span.note.number };
        const isSecond = spans[index - 1]?.note !== undefined;
        parts.push({ text: this.noteWords.mark(span.note.number, isSecond), style: raised });
        return;
      }
      if (span.isCode) {
        parts.push({ text: span.text, style });
        return;
      }
      for (const { text, language } of foreignRuns(this.#withPage(span), this.#language)) {
        parts.push({ text, style: language === undefined ? style : { ...style, language } });
      }
    });
    return parts;
  }

  #plainStyle(base: Base): TextStyle {
    let style = this.#plainStyles.get(base);
    if (style === undefined) {
      style = this.#styleOf(plainSpan(''), base);
      this.#plainStyles.set(base, style);
    }
    return style;
  }

  get noteWords(): NoteWords {
    return NOTE_WORDS[this.#language];
  }

  /** The text of a span; a reference by number alone gets the page it leads to. */
  #withPage({ text, link }: Span): string {
    if (link?.href.startsWith('#') !== true || !REFERENCE.test(text)) return text;
    const page = this.pages.get(slugIn(link.href));
    if (page === undefined) return text;
    return this.#language === 'ko' ? `${text}, ${page}쪽` : `${text}, page ${page}`;
  }

  #styleOf(span: Span, base: Base): TextStyle {
    const { link } = span;
    const isLink = link !== undefined && this.leads(link.href);
    if (link?.href.startsWith('#') === true && !isLink) {
      this.report(`link ${link.href}`, { kind: 'link-target-missing', href: link.href, text: span.text });
    }
    const quiet = span.isEmphasis || (span.isCode && base.color === undefined) ? SOFT : (base.color ?? INK);
    return {
      size: base.type.size,
      isBold: span.isBold || base.isBold === true,
      color: span.color ?? (isLink ? this.accent : quiet),
      ...(span.isCode && this.fonts.hasMono ? { isMono: true } : {}),
      ...(span.isStruck ? { isStruck: true } : {}),
      ...(base.isBuiltIn ? { isBuiltIn: true } : {}),
      ...(isLink ? { link } : {}),
    };
  }

  measure(parts: readonly StyledText[]): Measured {
    return measure(parts, this.fonts, this.#onMissing);
  }

  readonly #onMissing: OnMissing = (character, text, offset) => {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const context = text.slice(Math.max(0, offset - CONTEXT), offset + CONTEXT).replaceAll('\n', ' ');
    this.report(`glyph ${codePoint}`, { kind: 'glyph-missing', character, codePoint, context });
  };

  /** The lines of some spans in a width of pt, and the maker of their links' tags. */
  lines(spans: readonly Span[], base: Base, width: number): Line[] {
    return linesOf(this.measure(this.styled(spans, base)), width);
  }

  links(spans: readonly Span[], options: Partial<LinkTagsOptions> = {}): LinkTags | undefined {
    if (!spans.some((span) => span.link !== undefined)) return undefined;
    const wordsOf = (link: object): string => {
      const own = spans.filter((span) => span.link === link);
      const call = own[0]?.note;
      return call === undefined ? textOf(own).trim() : this.noteWords.to(call.number);
    };
    return new LinkTags({ leads: this.leads, wordsOf, notes: this.noteTags, ...options });
  }

  /** The notes that lines call. */
  notesIn(lines: readonly Line[]): readonly number[] | undefined {
    return this.notes.size === 0 ? undefined : notesIn(lines);
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
