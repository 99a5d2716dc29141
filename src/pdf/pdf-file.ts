// The file itself: pdfkit as the writer of objects, fonts and attachments, with its traps closed.
import PDFDocument from 'pdfkit';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { printable } from './characters.ts';
import { codedFace, type KitFont } from './embedded-font.ts';
import type { FaceName, Fonts } from './fonts.ts';
import type { Frame } from './look.ts';
import { type DocumentInfo, xmpPacket } from './metadata.ts';
import type { EmbeddedFace, PageContent } from './page-content.ts';
import { textString } from './pdf-syntax.ts';
import { type Reserved, type Tag, writeTags } from './tags.ts';

/** The parts of pdfkit that we stand on, some of them not public: pdfkit's version is pinned for that. */
interface Reference {
  data: Record<string, unknown>;
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(): void;
  toString(): string;
}
interface NameTree {
  add(key: string, value: unknown): void;
  _compareKeys(a: string, b: string): number;
}
interface Kit {
  _font: KitFont;
  _root: { data: Record<string, unknown> & { Names: Reference; Pages: Reference } };
  page: { content: Reference; fonts: Record<string, { toString(): string }>; dictionary: Reference };
  font(source: unknown): void;
  ref(data?: unknown): Reference;
  addPage(options: unknown): void;
  file(bytes: Uint8Array, options: unknown): unknown;
  read(): Uint8Array | null;
  push(chunk: Uint8Array | null): boolean;
  getStructTreeRoot(): Reference;
  endMetadata(): void;
  end(): void;
}

export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly mimeType: string;
  readonly relationship: 'Source' | 'Data' | 'Supplement';
  readonly bytes: Uint8Array;
}

/** Text that pdfkit writes as an object exactly as it is. */
class Verbatim {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get [Symbol.toStringTag](): string {
    return 'Verbatim';
  }
  toString(): string {
    return this.#text;
  }
}

const bytewise = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const EXTERNAL = /^(?:https?|mailto|tel):/i;

/** Whether a link's address can be followed from a page; others stay text. */
export function isExternal(href: string): boolean {
  return EXTERNAL.test(href);
}

export class PdfFile {
  readonly faces: Readonly<Record<FaceName, EmbeddedFace>>;
  readonly #kit: Kit;
  readonly #fonts: Record<FaceName, KitFont>;
  readonly #chunks: Uint8Array[] = [];
  readonly #pages: Reference[] = [];
  readonly #pageCount: number;
  readonly #info: DocumentInfo;
  #isWhole = false;
  #annotations = 0;

  /** `pageCount` must be the number of pages that will be added. */
  constructor(fonts: Fonts, info: DocumentInfo, pageCount: number) {
    this.#pageCount = pageCount;
    this.#info = info;
    const kit = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang: info.language,
      // No default font: Helvetica would be in the file without being embedded.
      font: null as unknown as string,
      info: {
        Title: info.title,
        Author: info.author,
        ...(info.subject === undefined ? {} : { Subject: info.subject }),
        ...(info.keywords === undefined ? {} : { Keywords: info.keywords }),
        Creator: info.creator,
        Producer: info.producer,
        CreationDate: info.date,
        ModDate: info.date,
      },
    }) as unknown as Kit;
    this.#kit = kit;
    // The constructor has written the file's head already; from here on the stream is an array of ours.
    const head = kit.read();
    if (head !== null) this.#chunks.push(head);
    kit.push = (chunk) => {
      if (chunk === null) this.#isWhole = true;
      else this.#chunks.push(chunk);
      return true;
    };
    kit.endMetadata = () => this.#writeMetadata();
    const embed = (name: FaceName): KitFont => {
      kit.font(fonts.faces[name].font);
      return kit._font;
    };
    this.#fonts = { regular: embed('regular'), bold: embed('bold'), emoji: embed('emoji') };
    const coded = new Map<KitFont, EmbeddedFace>();
    const face = (name: FaceName): EmbeddedFace => {
      const font = this.#fonts[name];
      const known = coded.get(font) ?? codedFace(font, fonts.faces[name]);
      coded.set(font, known);
      return known;
    };
    this.faces = { regular: face('regular'), bold: face('bold'), emoji: face('emoji') };
    const { Dests } = kit._root.data.Names.data as { Dests: NameTree };
    Dests._compareKeys = bytewise;
  }

  addPage(frame: Frame, content: PageContent, destinationOf: (slug: string) => string | undefined): void {
    const { page, size } = this.#openPage(frame);
    for (const name of content.facesUsed) {
      const font = this.#fonts[name];
      page.fonts[font.id] = font.ref();
    }
    for (const link of content.links) this.#addLink(link, size, destinationOf);
    page.content.write(content.finish());
  }

  #openPage(frame: Frame): { page: Kit['page']; size: Frame } {
    this.#kit.addPage({ size: [frame.width, frame.height], margin: 0 });
    const { page } = this.#kit;
    // pdfkit has begun the content with a flip of its own; ours is in the content.
    const fresh = page.content as Reference & { buffer: unknown[]; uncompressedLength: number };
    fresh.buffer = [];
    fresh.uncompressedLength = 0;
    fresh.data.Length = 0;
    page.dictionary.data.StructParents = this.#pages.length;
    this.#pages.push(page.dictionary);
    return { page, size: frame };
  }

  #addLink(
    link: PageContent['links'][number],
    frame: Frame,
    destinationOf: (slug: string) => string | undefined,
  ): void {
    const rect = [link.x, frame.height - link.y - link.height, link.x + link.width, frame.height - link.y];
    const name = link.href.startsWith('#') ? destinationOf(link.href.slice(1)) : undefined;
    const structParent = this.#pageCount + this.#annotations;
    this.#annotations += 1;
    const target = name === undefined ? `/A<</S/URI/URI ${uriString(link.href)}>>` : `/Dest ${literal(name)}`;
    const box = rect.map((value) => Math.round(value * 100) / 100).join(' ');
    const reference = this.#kit.ref(
      new Verbatim(
        `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${structParent}/Contents ${textString(link.text)}${target}>>`,
      ),
    );
    reference.end();
    const { data } = this.#kit.page.dictionary;
    data.Annots ??= [];
    (data.Annots as Reference[]).push(reference);
    link.tag.kids.push({ page: this.#pages.length - 1, annotation: reference.toString(), structParent });
  }

  /** A named place to go to on the page added last; `y` in pt from the top. */
  addDestination(name: string, page: number, frame: Frame, y: number): void {
    const { Dests } = this.#kit._root.data.Names.data as { Dests: NameTree };
    Dests.add(name, [this.#pages[page], 'XYZ', 0, frame.height - y, null]);
  }

  attach(attachment: Attachment, date: Date): void {
    const { bytes, name, description, mimeType, relationship } = attachment;
    this.#kit.file(bytes, {
      name: printable(name).replaceAll('\n', ' '),
      description: printable(description),
      type: mimeType,
      relationship,
      creationDate: date,
      modifiedDate: date,
    });
    const { EmbeddedFiles } = this.#kit._root.data.Names.data as { EmbeddedFiles: NameTree };
    EmbeddedFiles._compareKeys = bytewise;
  }

  /** The whole file. Throws when pdfkit left an object open, which would be a file without its end. */
  finish(document: Tag, bookmarks: readonly Bookmark[], frame: Frame): Uint8Array {
    this.#writeTags(document);
    const outline = writeBookmarks(bookmarks, this.#pages.map(String), frame, this.#reserve);
    if (outline !== undefined) {
      this.#kit._root.data.Outlines = new Verbatim(outline);
      this.#kit._root.data.PageMode = 'UseOutlines';
    }
    this.#kit.end();
    if (!this.#isWhole) throw new Error('The PDF file was not finished: an object was left open.');
    return joined(this.#chunks);
  }

  #reserve = (): Reserved => {
    const reference = this.#kit.ref();
    const write = (body: string): void => {
      reference.data = new Verbatim(body) as unknown as Record<string, unknown>;
      reference.end();
    };
    return { reference: reference.toString(), write };
  };

  #writeTags(document: Tag): void {
    const root = this.#kit.getStructTreeRoot();
    const pages = this.#pages.map((page) => page.toString());
    const written = writeTags(document, { reserve: this.#reserve, pages }, root.toString());
    const entries = [...written.parents].sort(([a], [b]) => a - b).map(([key, value]) => `${key} ${value}`);
    root.data.K = new Verbatim(`[${written.root}]`);
    root.data.ParentTree = new Verbatim(`<</Nums[${entries.join('\n')}]>>`);
    root.data.ParentTreeNextKey = this.#pageCount + this.#annotations;
  }

  #writeMetadata(): void {
    const reference = this.#kit.ref({ Type: 'Metadata', Subtype: 'XML' });
    reference.compress = false;
    reference.write(new TextEncoder().encode(xmpPacket(this.#info)));
    reference.end();
    this.#kit._root.data.Metadata = reference;
  }
}

const literal = (ascii: string): string => `(${ascii.replace(/[\\()]/g, '\\$&')})`;

/** An address in the characters that an address may have. */
function uriString(href: string): string {
  let encoded = '';
  for (const character of printable(href)) {
    encoded += /[!-~]/.test(character) ? character : encodeURIComponent(character);
  }
  return literal(encoded);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
