// The structure tree: what each piece of a page is, for readers who do not see it.
import type { Reserved } from './object-streams.ts';
import { textString } from './pdf-syntax.ts';

/** A piece of content on a page, or an annotation there. */
interface Marked {
  readonly page: number;
  readonly mcid: number;
}
interface Annotated {
  readonly page: number;
  /** The indirect reference of the annotation, as `12 0 R`. */
  readonly annotation: string;
  readonly structParent: number;
}

export interface TagOptions {
  readonly alt?: string;
  readonly title?: string;
  /** A name that no other element has, in plain letters. */
  readonly id?: string;
  readonly attributes?: string;
}

type Kid = Tag | Marked | Annotated;
const NO_OPTIONS: TagOptions = {};
const NO_KIDS: readonly Kid[] = [];

/** A structure element; its kids stand in reading order. */
export class Tag {
  readonly type: string;
  readonly options: TagOptions;
  kids: readonly Kid[] = NO_KIDS;
  /** An attribute dictionary, as it stands in the file; some are known only when the page is drawn. */
  attributes: string | undefined;

  constructor(type: string, options = NO_OPTIONS) {
    this.type = type;
    this.options = options;
    this.attributes = options.attributes;
  }

  /** Adds a new element at the end. */
  add(type: string, options?: TagOptions): Tag {
    const kid = new Tag(type, options);
    this.hold(kid);
    return kid;
  }

  /** Adds content at the end. Most elements hold one thing, and there may be a million of them. */
  hold(kid: Kid): void {
    if (this.kids.length === 0) this.kids = [kid];
    else (this.kids as Kid[]).push(kid);
  }
}

export const SCOPE_COLUMN = '<</O/Table/Scope/Column>>';
export const SCOPE_ROW = '<</O/Table/Scope/Row>>';
export const ORDERED_LIST = '<</O/List/ListNumbering/Decimal>>';
export const UNORDERED_LIST = '<</O/List/ListNumbering/Disc>>';

/** What the tree needs of the file: numbers for its objects, and pages. */
export interface TagFile {
  reserve(): Reserved;
  readonly pages: readonly string[];
}

/** The written tree: the root's kids, and the entries of the parent tree by key. */
export interface WrittenTags {
  readonly root: string;
  readonly parents: ReadonlyMap<number, string>;
  /** The elements that have a name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Writes the tree below `document`; `rootReference` is the structure tree root. */
export function writeTags(document: Tag, file: TagFile, rootReference: string): WrittenTags {
  const byPage: string[][] = file.pages.map(() => []);
  const parents = new Map<number, string>();
  const ids = new Map<string, string>();
  const top = file.reserve();
  const stack: { tag: Tag; parent: string; place: Reserved }[] = [
    { tag: document, parent: rootReference, place: top },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { tag, parent, place } = next;
    if (tag.options.id !== undefined) ids.set(tag.options.id, place.reference);
    const firstMarked = tag.kids.find((kid): kid is Marked => 'mcid' in kid);
    const kids: string[] = [];
    const below: typeof stack = [];
    for (const kid of tag.kids) {
      if (kid instanceof Tag) {
        const kidPlace = file.reserve();
        kids.push(kidPlace.reference);
        below.push({ tag: kid, parent: place.reference, place: kidPlace });
      } else if ('mcid' in kid) {
        const row = byPage[kid.page];
        if (row !== undefined) row[kid.mcid] = place.reference;
        kids.push(
          kid.page === firstMarked?.page
            ? String(kid.mcid)
            : `<</Type/MCR/Pg ${file.pages[kid.page] ?? 'null'}/MCID ${kid.mcid}>>`,
        );
      } else {
        parents.set(kid.structParent, place.reference);
        kids.push(`<</Type/OBJR/Pg ${file.pages[kid.page] ?? 'null'}/Obj ${kid.annotation}>>`);
      }
    }
    // In reading order, the numbers in the file rise evenly and pack best.
    for (let kid = below.pop(); kid !== undefined; kid = below.pop()) stack.push(kid);
    place.write(
      elementBody(tag, parent, kids, firstMarked === undefined ? undefined : file.pages[firstMarked.page]),
    );
  }
  byPage.forEach((row, page) => {
    parents.set(page, `[${row.join(' ')}]`);
  });
  return { root: top.reference, parents, ids };
}

function elementBody(tag: Tag, parent: string, kids: readonly string[], page: string | undefined): string {
  const { attributes } = tag;
  const { alt, title, id } = tag.options;
  let body = `<</S/${tag.type}/P ${parent}`;
  if (page !== undefined) body += `/Pg ${page}`;
  if (alt !== undefined) body += `/Alt ${textString(alt)}`;
  if (id !== undefined) body += `/ID(${id})`;
  if (title !== undefined) body += `/T ${textString(title)}`;
  if (attributes !== undefined) body += `/A ${attributes}`;
  if (kids.length === 1) body += `/K ${kids[0]}`;
  else if (kids.length > 1) body += `/K[${kids.join(' ')}]`;
  return `${body}>>`;
}
