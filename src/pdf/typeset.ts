// Markdown to a PDF: blocks, slabs, pages, file, in that order.
import { type Block, blocksOf, plainBlocks, TooDeep } from './blocks.ts';
import { headingsOf, setChapters } from './chapters.ts';
import { wellFormed } from './characters.ts';
import { type ContentsEntry, setContents } from './contents.ts';
import { COVER_AIR, coverLength, setCover } from './cover.ts';
import { Flow, type Heading } from './flow.ts';
import { Fonts } from './fonts.ts';
import { type Frame, frameOf } from './look.ts';
import { PageContent } from './page-content.ts';
import { drawPage } from './page-drawing.ts';
import { type Page, paginate } from './pages.ts';
import { type Attachment, isExternal, PdfFile } from './pdf-file.ts';
import { type Place, Setting, slugIn, type TypesetDiagnostic } from './setting.ts';
import { Tag } from './tags.ts';

export type { Attachment, TypesetDiagnostic };

/** A picture for `![alt](name)`. Not drawn yet: its alternative text stands in its place. */
export interface Figure {
  readonly svg: string;
}

export interface TypesetOptions {
  readonly language: 'ko' | 'en';
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** The bytes of static TrueType fonts; never woff. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array; readonly emoji: Uint8Array };
  readonly paper: 'A4' | 'Letter';
  readonly orientation: 'portrait' | 'landscape';
  /** On every page but the cover. */
  readonly header: { readonly left: string; readonly right: string };
  /** On every page; the right side is `page / pages`, not on the cover. */
  readonly footer: { readonly left: string };
  /** `depth` 1: chapters (`##`); 2: also `###`. Without it there is no contents page. */
  readonly contents?: { readonly title: string; readonly depth: number };
  /** `#rrggbb`. */
  readonly accentColor: string;
  /** The creation date in the metadata. */
  readonly date: Date;
  readonly attachments?: readonly Attachment[];
  /** By the name that the Markdown gives. */
  readonly figures?: ReadonlyMap<string, Figure>;
}

export interface TypesetDocument {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Heading slug to page, from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly diagnostics: readonly TypesetDiagnostic[];
}

interface Part {
  readonly pages: readonly Page[];
  readonly isCover: boolean;
}

/** Sets Markdown on pages as PDF/A-3a and PDF/UA-1. Throws only when a font cannot be read. */
export async function typeset(markdown: string, options: TypesetOptions): Promise<TypesetDocument> {
  const { blocks, isTooDeep } = read(wellFormed(markdown));
  const frame = frameOf(options.paper, options.orientation);
  const fonts = new Fonts(options.fonts);
  const headings = headingsOf(blocks);
  const pageHeight = frame.bottom - frame.top;
  const setting = new Setting({ fonts, accent: options.accentColor, pageHeight, headings, isExternal });
  if (isTooDeep) setting.report('depth', { kind: 'nesting-too-deep' });

  const document = new Tag('Document');
  const parts = layOut(setting, blocks, document, frame, options);
  const pageCount = parts.reduce((count, part) => count + part.pages.length, 0);
  const file = new PdfFile(fonts, infoOf(options), pageCount);
  const destinations = new Map([...headings.values()].map((heading, at) => [heading.slug, nameOf(at)]));
  const destinationOf = (slug: string): string | undefined => destinations.get(slugIn(`#${slug}`));

  let number = 0;
  for (const { pages, isCover } of parts) {
    for (const page of pages) {
      const content = new PageContent(number, frame.height, fonts, file.faces);
      number += 1;
      drawPage(setting, page, content, frame, {
        header: isCover ? undefined : options.header,
        footer: { left: options.footer.left, right: isCover ? '' : `${number} / ${pageCount}` },
      });
      file.addPage(frame, content, destinationOf);
    }
  }
  [...headings.values()].forEach((heading, at) => {
    file.addDestination(nameOf(at), heading.page, frame, heading.y);
  });
  for (const attachment of options.attachments ?? []) file.attach(attachment, options.date);
  const bookmarks = [...headings.values()].map(({ title, depth, page, y }) => ({ title, depth, page, y }));
  return {
    bytes: file.finish(document, bookmarks, frame),
    pageCount,
    pageOf: new Map([...headings.values()].map((heading) => [heading.slug, heading.page + 1])),
    diagnostics: setting.diagnostics,
  };
}

function read(markdown: string): { blocks: Block[]; isTooDeep: boolean } {
  try {
    return { blocks: blocksOf(markdown), isTooDeep: false };
  } catch (error) {
    if (error instanceof TooDeep) return { blocks: plainBlocks(markdown), isTooDeep: true };
    throw error;
  }
}

/** Cover, contents and body as pages; afterwards every heading knows its page. */
function layOut(
  setting: Setting,
  blocks: readonly Block[],
  document: Tag,
  frame: Frame,
  options: TypesetOptions,
): Part[] {
  const placeOf = (tag: Tag): Place => {
    return { flow: new Flow(), x: frame.left, width: frame.right - frame.left, tag, decorations: [] };
  };
  const coverBlocks = blocks.slice(0, coverLength(blocks));
  const bodyBlocks = blocks.slice(coverBlocks.length);
  const parts: Part[] = [];
  if (coverBlocks.length > 0) {
    parts.push({ pages: coverPages(setting, coverBlocks, document, frame, placeOf), isCover: true });
  }
  const entries = entriesOf(setting, bodyBlocks, options.contents?.depth ?? 0);
  if (options.contents !== undefined && entries.length > 0) {
    const toc = document.add('TOC');
    const place = placeOf(toc);
    setContents(setting, options.contents.title, entries, place, toc);
    parts.push({ pages: paginate(place.flow.slabs, frame), isCover: false });
  }
  const place = placeOf(document);
  setChapters(setting, bodyBlocks, place, document);
  const body = paginate(place.flow.slabs, frame);
  const before = parts.reduce((count, part) => count + part.pages.length, 0);
  // An empty document is still a page.
  const isEmpty = before === 0 && body.length === 0;
  parts.push({ pages: isEmpty ? [{ placed: [], repeats: [] }] : body, isCover: false });
  const onCover = new Set<object>(coverBlocks);
  for (const [block, heading] of setting.headings) if (!onCover.has(block)) heading.page += before;
  return parts;
}

/** The cover on one page where it can be: with less white space when it has more to say. */
function coverPages(
  setting: Setting,
  blocks: readonly Block[],
  document: Tag,
  frame: Frame,
  placeOf: (tag: Tag) => Place,
): Page[] {
  let pages: Page[] = [];
  let section = new Tag('Sect');
  for (const air of COVER_AIR) {
    section = new Tag('Sect');
    const place = placeOf(section);
    setCover(setting, blocks, place, frame, air);
    pages = paginate(place.flow.slabs, frame, { isTopSpaceKept: true });
    if (pages.length === 1) break;
  }
  document.kids.push(section);
  return pages;
}

/** The headings that the contents name; chapters are the first level, whatever their depth. */
function entriesOf(setting: Setting, blocks: readonly Block[], depth: number): ContentsEntry[] {
  const found = blocks.flatMap((block) => {
    const heading: Heading | undefined = setting.headings.get(block);
    return block.kind === 'heading' && heading !== undefined
      ? [{ heading, typed: Math.max(2, block.depth) }]
      : [];
  });
  return found
    .filter(({ typed }) => typed - 1 <= depth)
    .map(({ heading, typed }) => ({ heading, level: typed - 1 }));
}

const nameOf = (index: number): string => `h${String(index).padStart(6, '0')}`;

function infoOf(options: TypesetOptions): ConstructorParameters<typeof PdfFile>[1] {
  const clean = (text: string): string => wellFormed(text).replace(/\p{Cc}/gu, ' ');
  return {
    title: clean(options.title),
    author: clean(options.author),
    ...(options.subject === undefined ? {} : { subject: clean(options.subject) }),
    ...(options.keywords === undefined ? {} : { keywords: clean(options.keywords) }),
    language: options.language,
    creator: 'Holdfast',
    producer: 'Holdfast with PDFKit 0.20',
    date: options.date,
  };
}
