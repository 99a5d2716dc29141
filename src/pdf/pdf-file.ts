// The file itself: pdfkit as the writer of objects, fonts and attachments, with its traps closed.
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { printable } from './characters.ts';
import { codedFace, type KitFont } from './embedded-font.ts';
import type { FaceName, Fonts } from './fonts.ts';
import type { Frame } from './look.ts';
import { type DocumentInfo, xmpPacket } from './metadata.ts';
import { ObjectFile } from './object-streams.ts';
import type { EmbeddedFace, PageContent } from './page-content.ts';
import { type Kit, type NameTree, type Reference, Verbatim } from './pdf-kit.ts';
import { textString } from './pdf-syntax.ts';
import type { Pixels } from './png.ts';
import { type Cipher, cipherOf, type Protection } from './protection.ts';
import { type Reserved, type Tag, writeTags } from './tags.ts';

export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly mimeType: string;
  readonly relationship: 'Source' | 'Data' | 'Supplement';
  readonly bytes: Uint8Array;
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
  readonly #objects: ObjectFile;
  readonly #pages: Reference[] = [];
  readonly #heights: number[] = [];
  readonly #pageCount: number;
  readonly #info: DocumentInfo;
  readonly #images = new Map<Pixels, Verbatim>();
  #bytes: Uint8Array | undefined;
  #annotations = 0;

  /** `pageCount` must be the number of pages that will be added. */
  constructor(fonts: Fonts, info: DocumentInfo, pageCount: number, protection?: Protection) {
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
    this.#objects = this.#takeOver(protection === undefined ? undefined : cipherOf(protection));
    if (protection !== undefined) {
      const extension = '<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>';
      kit._root.data.Extensions = new Verbatim(extension);
    }
    kit.endMetadata = () => this.#writeMetadata();
    const embed = (name: FaceName): KitFont => {
      kit.font(fonts.faces[name].font);
      return kit._font;
    };
    this.#fonts = {
      regular: embed('regular'),
      bold: embed('bold'),
      emoji: embed('emoji'),
      mono: embed('mono'),
    };
    const coded = new Map<KitFont, EmbeddedFace>();
    const face = (name: FaceName): EmbeddedFace => {
      const font = this.#fonts[name];
      const known = coded.get(font) ?? codedFace(font, fonts.faces[name]);
      coded.set(font, known);
      return known;
    };
    this.faces = { regular: face('regular'), bold: face('bold'), emoji: face('emoji'), mono: face('mono') };
    const { Dests } = kit._root.data.Names.data as { Dests: NameTree };
    Dests._compareKeys = bytewise;
  }

  addPage(frame: Frame, content: PageContent, destinationOf: (slug: string) => string | undefined): void {
    const { page, size } = this.#openPage(frame);
    for (const name of content.facesUsed) {
      const font = this.#fonts[name];
      page.fonts[font.id] = font.ref();
    }
    for (const [name, pixels] of content.images) page.xobjects[name] = this.#imageOf(pixels);
    for (const link of content.links) this.#addLink(link, size, destinationOf);
    page.content.write(Buffer.from(content.finish(), 'latin1'));
  }

  /** A picture as an object of the file; the same picture is there once. */
  #imageOf(pixels: Pixels): Verbatim {
    let image = this.#images.get(pixels);
    if (image === undefined) {
      const { width, height, isGray } = pixels;
      const bytes = deflateSync(pixels.bytes);
      const number = this.#newNumber();
      this.#objects.addStream(
        number,
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8` +
          `/ColorSpace/Device${isGray ? 'Gray' : 'RGB'}/Filter/FlateDecode/Length ${bytes.length}>>`,
        bytes,
      );
      image = new Verbatim(`${number} 0 R`);
      this.#images.set(pixels, image);
    }
    return image;
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
    this.#heights.push(frame.height);
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
    const { reference, write } = this.#reserve();
    write(
      `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${structParent}/Contents ${textString(link.text)}${target}>>`,
    );
    const { data } = this.#kit.page.dictionary;
    data.Annots ??= [];
    (data.Annots as Verbatim[]).push(new Verbatim(reference));
    link.tag.hold({ page: this.#pages.length - 1, annotation: reference, structParent });
  }

  /** A named place to go to; `page` from 0, `y` in pt from its top. */
  addDestination(name: string, page: number, y: number): void {
    const { Dests } = this.#kit._root.data.Names.data as { Dests: NameTree };
    Dests.add(name, [this.#pages[page], 'XYZ', 0, (this.#heights[page] ?? 0) - y, null]);
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
  finish(document: Tag, bookmarks: readonly Bookmark[]): Uint8Array {
    this.#writeTags(document);
    const pages = this.#pages.map((page, at) => ({
      reference: page.toString(),
      height: this.#heights[at] ?? 0,
    }));
    const outline = writeBookmarks(bookmarks, pages, this.#reserve);
    // The cover is page 1, as the footers say: a viewer counts as the paper does.
    this.#kit._root.data.PageLabels = new Verbatim('<</Nums[0<</S/D>>]>>');
    if (outline !== undefined) {
      this.#kit._root.data.Outlines = new Verbatim(outline);
      this.#kit._root.data.PageMode = 'UseOutlines';
    }
    this.#kit.end();
    if (this.#bytes === undefined) throw new Error('The PDF file was not finished: an object was left open.');
    return this.#bytes;
  }

  /** From here on pdfkit hands its objects to us, instead of writing them to a stream. */
  #takeOver(cipher: Cipher | undefined): ObjectFile {
    const kit = this.#kit;
    const objects = new ObjectFile(this.#newNumber, cipher);
    const head = kit.read();
    if (head !== null) objects.push(head);
    let pieces: (Uint8Array | string)[] = [];
    kit._write = (data) => {
      pieces.push(data);
    };
    kit._refEnd = (reference) => {
      const [, body, , bytes] = pieces;
      if (bytes instanceof Uint8Array) objects.addStream(reference.id, String(body), bytes);
      else objects.add(reference.id, String(body));
      pieces = [];
      kit._waiting -= 1;
      if (kit._waiting === 0 && kit._ended) kit._finalize();
    };
    kit._finalize = () => {
      const id = `<${Buffer.from(kit._id).toString('hex')}>`;
      this.#bytes = objects.finish(`/Root ${kit._root}/Info ${kit._info}/ID[${id}${id}]`);
    };
    return objects;
  }

  #newNumber = (): number => this.#kit._offsets.push(undefined);

  /** A number for an object that is written without pdfkit, which is faster and takes less memory. */
  #reserve = (): Reserved => {
    const number = this.#newNumber();
    return { reference: `${number} 0 R`, write: (body) => this.#objects.add(number, body) };
  };

  #writeTags(document: Tag): void {
    const root = this.#kit.getStructTreeRoot();
    const pages = this.#pages.map((page) => page.toString());
    const written = writeTags(document, { reserve: this.#reserve, pages }, root.toString());
    const entries = [...written.parents].sort(([a], [b]) => a - b).map(([key, value]) => `${key} ${value}`);
    root.data.K = new Verbatim(`[${written.root}]`);
    root.data.ParentTree = new Verbatim(`<</Nums[${entries.join('\n')}]>>`);
    if (written.ids.size > 0) {
      const names = [...written.ids].sort(([a], [b]) => bytewise(a, b)).map(([id, at]) => `(${id}) ${at}`);
      root.data.IDTree = new Verbatim(`<</Names[${names.join(' ')}]>>`);
    }
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
