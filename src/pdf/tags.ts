// The structure tree: what each piece of a page is, for readers who do not see it.
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
  /** An attribute dictionary, as it stands in the file. */
  readonly attributes?: string;
}

/** A structure element; its kids stand in reading order. */
export class Tag {
  readonly type: string;
  readonly options: TagOptions;
  readonly kids: (Tag | Marked | Annotated)[] = [];

  constructor(type: string, options: TagOptions = {}) {
    this.type = type;
    this.options = options;
  }

  /** Adds a new element at the end. */
  add(type: string, options: TagOptions = {}): Tag {
    const kid = new Tag(type, options);
    this.kids.push(kid);
    return kid;
  }
}

export const SCOPE_COLUMN = '<</O/Table/Scope/Column>>';
export const SCOPE_ROW = '<</O/Table/Scope/Row>>';
export const ORDERED_LIST = '<</O/List/ListNumbering/Decimal>>';
export const UNORDERED_LIST = '<</O/List/ListNumbering/Disc>>';

/** An object of the file with its number, still to be written. */
export interface Reserved {
  readonly reference: string;
  readonly write: (body: string) => void;
}

/** What the tree needs of the file: numbers for its objects, and pages. */
export interface TagFile {
  reserve(): Reserved;
  readonly pages: readonly string[];
}

/** The written tree: the root's kids, and the entries of the parent tree by key. */
export interface WrittenTags {
  readonly root: string;
  readonly parents: ReadonlyMap<number, string>;
}

/** Writes the tree below `document`; `rootReference` is the structure tree root. */
export function writeTags(document: Tag, file: TagFile, rootReference: string): WrittenTags {
  const byPage: string[][] = file.pages.map(() => []);
  const parents = new Map<number, string>();
  const top = file.reserve();
  const stack: { tag: Tag; parent: string; place: Reserved }[] = [
    { tag: document, parent: rootReference, place: top },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { tag, parent, place } = next;
    const firstMarked = tag.kids.find((kid): kid is Marked => 'mcid' in kid);
    const kids: string[] = [];
    for (const kid of tag.kids) {
      if (kid instanceof Tag) {
        const kidPlace = file.reserve();
        kids.push(kidPlace.reference);
        stack.push({ tag: kid, parent: place.reference, place: kidPlace });
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
    place.write(
      elementBody(tag, parent, kids, firstMarked === undefined ? undefined : file.pages[firstMarked.page]),
    );
  }
  byPage.forEach((row, page) => {
    parents.set(page, `[${row.join(' ')}]`);
  });
  return { root: top.reference, parents };
}

function elementBody(tag: Tag, parent: string, kids: readonly string[], page: string | undefined): string {
  const { alt, title, attributes } = tag.options;
  let body = `<</Type/StructElem/S/${tag.type}/P ${parent}`;
  if (page !== undefined) body += `/Pg ${page}`;
  if (alt !== undefined) body += `/Alt ${textString(alt)}`;
  if (title !== undefined) body += `/T ${textString(title)}`;
  if (attributes !== undefined) body += `/A ${attributes}`;
  if (kids.length === 1) body += `/K ${kids[0]}`;
  else if (kids.length > 1) body += `/K[${kids.join(' ')}]`;
  return `${body}>>`;
}
