// Markdown to a PDF: blocks, slabs, pages, file, in that order.
import { type Block, type Blocks, blocksOf, plainBlocks, TooDeep } from './blocks.ts';
import { readableColor, statedContrast } from './brand.ts';
import { captionsOf, headingsOf } from './chapters.ts';
import { wellFormed } from './characters.ts';
import type { Figure } from './figure.ts';
import { type FontBytes, Fonts } from './fonts.ts';
import { type Layout, type LayoutOptions, layOut } from './layout.ts';
import { type Frame, frameOf } from './look.ts';
import { notesOf, placesOf } from './notes.ts';
import { PageContent } from './page-content.ts';
import { drawPage } from './page-drawing.ts';
import { type Attachment, isExternal, PdfFile } from './pdf-file.ts';
import { type Protection, ProtectionRefused } from './protection.ts';
import { Setting, slugIn } from './setting.ts';
import type { TypesetDiagnostic } from './typeset-diagnostic.ts';

export interface TypesetOptions {
  readonly language: 'ko' | 'en';
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly fonts: FontBytes;
  readonly paper: 'A4' | 'Letter';
  readonly orientation: 'portrait' | 'landscape';
  /** On every page but the cover. */
  readonly header: { readonly left: string; readonly right: string };
  /** On every page; the right side is `page / pages`, not on the cover. */
  readonly footer: { readonly left: string };
  /** `depth` 1: chapters (`##`); 2: also `###`. Without it there is no contents page. */
  readonly contents?: { readonly title: string; readonly depth: number };
  /** The titles of a list of pictures and one of tables, after the contents; only what has a caption is listed. */
  readonly lists?: { readonly figures?: string; readonly tables?: string };
  /** Whether a link whose text is a section's number (`[8.2](#slug)`) also says the page: `8.2, page 31`. */
  readonly hasPageReferences?: boolean;
  /** False for a document of a page or two: its title is set as a chapter, and what is below as sections. */
  readonly hasCover?: boolean;
  /** A word across every page: draft, exercise. */
  readonly watermark?: string;
  /** On the cover, at the top left. */
  readonly logo?: { readonly figure: Figure; readonly alt: string };
  /** A password for a copy that is passed on. Such a copy is not PDF/A, which forbids it. */
  readonly protection?: Protection;
  /** Whether the file is PDF/A-3a; it is unless it is protected. Both at once throws `ProtectionRefused`. */
  readonly isArchival?: boolean;
  /** A digest of what the document was made from, for the metadata. */
  readonly contentHash?: string;
  /** Called after each page, with its number and how many there are. */
  readonly onPage?: (number: number, pageCount: number) => void;
  /** `#rrggbb`; darkened, and reported, when white paper leaves it unreadable. */
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

/**
 * Sets Markdown on pages as PDF/A-3a and PDF/UA-1. Throws when a font cannot be read, and when a password
 * and PDF/A are asked for at once; `BrokenFont` when a glyph cannot be read.
 */
export async function typeset(markdown: string, options: TypesetOptions): Promise<TypesetDocument> {
  if (options.protection !== undefined && options.isArchival === true) throw new ProtectionRefused();
  const { blocks: all, footnotes, isTooDeep } = read(wellFormed(markdown));
  const blocks = options.hasCover === false ? all.map(lowered) : all;
  const frame = frameOf(options.paper, options.orientation);
  const fonts = new Fonts(options.fonts);
  const accent = readableColor(options.accentColor);
  const setting = new Setting({
    fonts,
    accent,
    language: options.language,
    pageHeight: frame.bottom - frame.top,
    headings: headingsOf(blocks),
    captions: captionsOf(blocks),
    notes: notesOf(footnotes),
    isExternal,
    ...(options.figures === undefined ? {} : { figures: options.figures }),
  });
  if (isTooDeep) setting.report('depth', { kind: 'nesting-too-deep' });
  if (accent !== options.accentColor.toLowerCase()) {
    const [color, contrast] = [options.accentColor, statedContrast(options.accentColor)];
    setting.report('accent', { kind: 'accent-unreadable', color, contrast, used: accent });
  }
  const { parts, document } = laidOut(setting, blocks, frame, options);
  const pageCount = parts.reduce((count, part) => count + part.pages.length, 0);
  const file = new PdfFile(fonts, infoOf(options), pageCount, options.protection);
  const headings = [...setting.headings.values()];
  const places = [...headings, ...setting.captions.values(), ...placesOf(setting.notes)];
  const destinations = new Map(places.map((place, at) => [place.slug, nameOf(at)]));
  const destinationOf = (slug: string): string | undefined => destinations.get(slugIn(`#${slug}`));

  let number = 0;
  for (const { pages, isCover } of parts) {
    for (const page of pages) {
      const content = new PageContent(number, page.frame, fonts, file.faces);
      number += 1;
      drawPage(setting, page, content, {
        header: isCover ? undefined : options.header,
        footer: { left: options.footer.left, right: isCover ? '' : `${number} / ${pageCount}` },
        watermark: options.watermark,
      });
      file.addPage(page.frame, content, destinationOf);
      // What is drawn is not needed again, and there may be thousands of pages.
      page.placed.length = 0;
      page.repeats.length = 0;
      page.notes = undefined;
      options.onPage?.(number, pageCount);
    }
  }
  places.forEach((place, at) => {
    file.addDestination(nameOf(at), place.page, place.y);
  });
  for (const attachment of options.attachments ?? []) file.attach(attachment, options.date);
  return {
    bytes: await file.finish(document, headings),
    pageCount,
    pageOf: new Map(headings.map((heading) => [heading.slug, heading.page + 1])),
    diagnostics: setting.diagnostics,
  };
}

/** Lays out once; again where references say pages, until the pages that they say are right. */
function laidOut(setting: Setting, blocks: readonly Block[], frame: Frame, options: TypesetOptions): Layout {
  const { logo } = options;
  const picture = logo === undefined ? undefined : setting.pictureFrom('logo', logo.figure, logo.alt);
  const layoutOptions: LayoutOptions = {
    frame,
    wideFrame: options.orientation === 'portrait' ? frameOf(options.paper, 'landscape') : undefined,
    contents: options.contents,
    lists: options.lists ?? {},
    logo: logo === undefined || picture === undefined ? undefined : { picture, alt: logo.alt },
  };
  let layout = layOut(setting, blocks, layoutOptions);
  for (let pass = 0; pass < MOST_PASSES && options.hasPageReferences === true; pass += 1) {
    const pages = new Map([...setting.headings.values()].map(({ slug, page }) => [slug, page + 1]));
    if ([...pages].every(([slug, page]) => setting.pages.get(slug) === page)) break;
    setting.pages = pages;
    layout = layOut(setting, blocks, layoutOptions);
  }
  return layout;
}

function read(markdown: string): Blocks & { isTooDeep: boolean } {
  try {
    return { ...blocksOf(markdown), isTooDeep: false };
  } catch (error) {
    if (error instanceof TooDeep)
      return { blocks: plainBlocks(markdown), footnotes: new Map(), isTooDeep: true };
    throw error;
  }
}

/** A heading one level lower: a title that is no cover begins the only chapter. */
const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, depth: Math.min(6, block.depth + 1) as typeof block.depth } : block;

/** A reference that grows by a digit may move what it leads to, but not for long. */
const MOST_PASSES = 4;

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
    producer: 'Holdfast',
    date: options.date,
    isArchival: options.isArchival ?? options.protection === undefined,
    ...(options.contentHash === undefined ? {} : { contentHash: clean(options.contentHash) }),
  };
}
