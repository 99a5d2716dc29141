// Links and calls of footnotes in the structure: an element each, made when its first piece is drawn.
import { Tag } from './tags.ts';

/** An element that a link's text stands in, and where the link leads, in words. */
interface LinkTag {
  readonly tag: Tag;
  readonly text: string;
}

export interface LinkTagsOptions {
  /** Whether an address can be followed. */
  readonly leads: (href: string) => boolean;
  /** Where a link leads, in words. */
  readonly wordsOf: (link: object) => string;
  /** The elements of footnotes by number, which are added where a note is called first. */
  readonly notes?: Map<number, Tag>;
  /** Elements of notes that stand elsewhere already, because they may not stand with their call. */
  readonly prepared?: ReadonlyMap<number, Tag>;
}

/** The link tags of one paragraph. */
export class LinkTags {
  readonly leads: (href: string) => boolean;
  readonly #options: LinkTagsOptions;
  readonly #tags = new Map<object, LinkTag>();

  constructor(options: LinkTagsOptions) {
    this.leads = options.leads;
    this.#options = options;
  }

  /** The element of a link, or of the call of note number `note`. */
  tagOf(link: object, parent: Tag, note?: number): LinkTag {
    let found = this.#tags.get(link);
    if (found === undefined) {
      const text = this.#options.wordsOf(link);
      found = { tag: (note === undefined ? parent : parent.add('Reference')).add('Link'), text };
      this.#tags.set(link, found);
      if (note !== undefined) this.#holdNote(note, parent);
    }
    return found;
  }

  #holdNote(number: number, parent: Tag): void {
    const { notes, prepared } = this.#options;
    if (notes === undefined || notes.has(number)) return;
    const ready = prepared?.get(number);
    const tag = ready ?? noteTag(number);
    if (ready === undefined) parent.hold(tag);
    notes.set(number, tag);
  }
}

export const noteTag = (number: number): Tag => new Tag('Note', { id: `note-${number}` });
