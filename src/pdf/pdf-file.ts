// The file itself: its pages, fonts, pictures, attachments, places to go to, and what it says of itself.
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { printable } from './characters.ts';
import { EmbeddedFont } from './embedded-font.ts';
import type { Face, FaceName, Fonts } from './fonts.ts';
import type { Frame } from './look.ts';
import { type DocumentInfo, xmpPacket } from './metadata.ts';
import { ObjectFile, type Reserved } from './object-streams.ts';
import type { PageContent } from './page-content.ts';
import { literal, nameObject, textString } from './pdf-syntax.ts';
import type { Pixels } from './png.ts';
import { cipherOf, type Protection } from './protection.ts';
import { SRGB, srgbProfile } from './srgb.ts';
import { type Tag, writeTags } from './tags.ts';

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
  readonly faces: Readonly<Record<FaceName, EmbeddedFont>>;
  readonly #objects: ObjectFile;
  readonly #info: DocumentInfo;
  readonly #isProtected: boolean;
  /** The node above all pages, and the root of the structure. */
  readonly #pageTree: Reserved;
  readonly #structure: Reserved;
  readonly #pages: { readonly reference: string; readonly height: number }[] = [];
  readonly #pageCount: number;
  readonly #images = new Map<Pixels, string>();
  readonly #destinations = new Map<string, string>();
  readonly #attachments = new Map<string, string>();
  #annotations = 0;

  /** `pageCount` must be the number of pages that will be added. */
  constructor(fonts: Fonts, info: DocumentInfo, pageCount: number, protection?: Protection) {
    this.#pageCount = pageCount;
    this.#info = info;
    this.#isProtected = protection !== undefined;
    this.#objects = new ObjectFile(protection === undefined ? undefined : cipherOf(protection));
    this.#pageTree = this.#objects.reserve();
    this.#structure = this.#objects.reserve();
    const embedded = new Map<Face, EmbeddedFont>();
    const embed = (name: FaceName): EmbeddedFont => {
      const face = fonts.faces[name];
      const known =
        embedded.get(face) ?? new EmbeddedFont(`F${embedded.size + 1}`, face, this.#objects.reserve());
      embedded.set(face, known);
      return known;
    };
    this.faces = {
      regular: embed('regular'),
      bold: embed('bold'),
      emoji: embed('emoji'),
      mono: embed('mono'),
      own: embed('own'),
      ownBold: embed('ownBold'),
    };
  }

  addPage(frame: Frame, content: PageContent, destinationOf: (slug: string) => string | undefined): void {
    const page = this.#objects.reserve();
    const number = this.#pages.push({ reference: page.reference, height: frame.height }) - 1;
    const fonts = [...new Set([...content.facesUsed].map((name) => this.faces[name]))];
    const named = (entries: readonly string[]): string => `<<${entries.join('')}>>`;
    const images = [...content.images].map(([name, pixels]) => `/${name} ${this.#imageOf(pixels)}`);
    const annotations = content.links.map((link) => this.#addLink(link, frame, destinationOf));
    const stream = this.#objects.addStream('', Buffer.from(content.finish(), 'latin1'));
    page.write(
      `<</Type/Page/Parent ${this.#pageTree.reference}/MediaBox[0 0 ${frame.width} ${frame.height}]/Contents ${stream}` +
        `/Resources<</Font${named(fonts.map((font) => `/${font.resource} ${font.reference}`))}/XObject${named(images)}>>` +
        `${annotations.length === 0 ? '' : `/Annots[${annotations.join(' ')}]`}/Tabs/S/StructParents ${number}>>`,
    );
  }

  /** A picture as an object of the file; the same picture is there once. */
  #imageOf(pixels: Pixels): string {
    let image = this.#images.get(pixels);
    if (image === undefined) {
      const { width, height, isGray } = pixels;
      image = this.#objects.addStream(
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8` +
          `/ColorSpace/Device${isGray ? 'Gray' : 'RGB'}`,
        pixels.bytes,
      );
      this.#images.set(pixels, image);
    }
    return image;
  }

  #addLink(
    link: PageContent['links'][number],
    frame: Frame,
    destinationOf: (slug: string) => string | undefined,
  ): string {
    const rect = [link.x, frame.height - link.y - link.height, link.x + link.width, frame.height - link.y];
    const name = link.href.startsWith('#') ? destinationOf(link.href.slice(1)) : undefined;
    const structParent = this.#pageCount + this.#annotations;
    this.#annotations += 1;
    const target = name === undefined ? `/A<</S/URI/URI ${uriString(link.href)}>>` : `/Dest${literal(name)}`;
    const box = rect.map((value) => Math.round(value * 100) / 100).join(' ');
    const annotation = this.#objects.add(
      `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${structParent}/Contents ${textString(link.text)}${target}>>`,
    );
    link.tag.hold({ page: this.#pages.length - 1, annotation, structParent });
    return annotation;
  }

  /** A named place to go to, its name in plain letters; `page` from 0, `y` in pt from its top. */
  addDestination(name: string, page: number, y: number): void {
    const { reference = 'null', height = 0 } = this.#pages[page] ?? {};
    const top = Math.round((height - y) * 100) / 100;
    this.#destinations.set(literal(name), `[${reference}/XYZ 0 ${top} null]`);
  }

  attach({ bytes, name, description, mimeType, relationship }: Attachment, date: Date): void {
    const shown = textString(printable(name).replaceAll('\n', ' '));
    const time = dateString(date);
    const file = this.#objects.addStream(
      `/Type/EmbeddedFile/Subtype${nameObject(mimeType)}/Params<</Size ${bytes.length}/CreationDate${time}/ModDate${time}>>`,
      bytes,
    );
    const specification = this.#objects.add(
      `<</Type/Filespec/AFRelationship/${relationship}/F${shown}/UF${shown}` +
        `/Desc${textString(printable(description))}/EF<</F ${file}/UF ${file}>>>>`,
    );
    this.#attachments.set(shown, specification);
  }

  /** The whole file; nothing may be added afterwards. */
  async finish(document: Tag, bookmarks: readonly Bookmark[]): Promise<Uint8Array> {
    const objects = this.#objects;
    for (const font of new Set(Object.values(this.faces))) await font.write(objects);
    const kids = this.#pages.map((page) => page.reference).join(' ');
    this.#pageTree.write(`<</Type/Pages/Count ${this.#pages.length}/Kids[${kids}]>>`);
    this.#writeTags(document);
    const outline = writeBookmarks(bookmarks, this.#pages, objects.reserve);
    const { language } = this.#info;
    const metadata = objects.addPlainStream(
      '/Type/Metadata/Subtype/XML',
      new TextEncoder().encode(xmpPacket(this.#info)),
    );
    const profile = objects.addStream('/N 3', srgbProfile());
    const names = [...named('Dests', this.#destinations), ...named('EmbeddedFiles', this.#attachments)];
    const root = objects.add(
      `<</Type/Catalog/Pages ${this.#pageTree.reference}/Lang${textString(language)}/MarkInfo<</Marked true>>` +
        `/StructTreeRoot ${this.#structure.reference}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata}` +
        `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(${SRGB})/Info(${SRGB})/DestOutputProfile ${profile}>>]` +
        // The cover is page 1, as the footers say: a viewer counts as the paper does.
        '/PageLabels<</Nums[0<</S/D>>]>>' +
        (outline === undefined ? '' : `/Outlines ${outline}/PageMode/UseOutlines`) +
        (names.length === 0 ? '' : `/Names<<${names.join('')}>>`) +
        (this.#attachments.size === 0 ? '' : `/AF[${[...this.#attachments.values()].join(' ')}]`) +
        (this.#isProtected ? '/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>' : '') +
        '>>',
    );
    return objects.finish(`/Root ${root}/Info ${this.#writeInfo()}`);
  }

  #writeInfo(): string {
    const { title, author, subject, keywords, creator, producer, date } = this.#info;
    const time = dateString(date);
    return this.#objects.add(
      `<</Title${textString(title)}/Author${textString(author)}` +
        (subject === undefined ? '' : `/Subject${textString(subject)}`) +
        (keywords === undefined ? '' : `/Keywords${textString(keywords)}`) +
        `/Creator${textString(creator)}/Producer${textString(producer)}/CreationDate${time}/ModDate${time}>>`,
    );
  }

  #writeTags(document: Tag): void {
    const pages = this.#pages.map((page) => page.reference);
    const written = writeTags(document, { reserve: this.#objects.reserve, pages }, this.#structure.reference);
    const entries = [...written.parents].sort(([a], [b]) => a - b).map(([key, value]) => `${key} ${value}`);
    const parents = this.#objects.add(`<</Nums[${entries.join('\n')}]>>`);
    const ids = new Map([...written.ids].map(([id, at]) => [literal(id), at]));
    this.#structure.write(
      `<</Type/StructTreeRoot/K[${written.root}]/ParentTree ${parents}` +
        `/ParentTreeNextKey ${this.#pageCount + this.#annotations}${named('IDTree', ids).join('')}>>`,
    );
  }
}

/** An entry of a dictionary that leads from strings, as they are spelt in the file, to objects; none when there are none. */
function named(key: string, values: ReadonlyMap<string, string>): string[] {
  if (values.size === 0) return [];
  const sorted = [...values].sort(([a], [b]) => bytewise(a, b)).map(([name, value]) => `${name}${value}`);
  return [`/${key}<</Names[${sorted.join(' ')}]>>`];
}

const dateString = (date: Date): string => `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;

/** An address in the characters that an address may have. */
function uriString(href: string): string {
  let encoded = '';
  for (const character of printable(href)) {
    encoded += /[!-~]/.test(character) ? character : encodeURIComponent(character);
  }
  return literal(encoded);
}
