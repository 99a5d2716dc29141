// The material of a document as one column of slabs, before anybody knows where pages end.
import type { PageContent } from './page-content.ts';

/** A bar or a tint that runs beside or under all slabs that name it. */
export interface Decoration {
  readonly kind: 'bar' | 'tint';
  readonly x: number;
  readonly width: number;
  readonly color: string;
  /** What it reaches beyond the first and the last slab, in pt. */
  readonly overhang: number;
}

/** What is drawn again where a page begins within a table. */
export interface Repeat {
  readonly height: number;
  readonly draw: (content: PageContent, top: number) => void;
}

/** A heading, and where it came to stand: `page` from 0, `y` in pt from the top. */
export interface Heading {
  readonly slug: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly depth: number;
  page: number;
  y: number;
}

/** A strip of the page that cannot be divided; sizes in pt. */
export interface Slab {
  readonly height: number;
  /** The space above, dropped at the top of a page. */
  readonly before: number;
  /** Whether it must stand on the page of the slab before it. */
  readonly isKept: boolean;
  /** Whether it goes on with a table, so that no picture comes between. */
  readonly isWithin: boolean;
  readonly isChapter: boolean;
  /** Whether its page must lie on its side. */
  readonly isWide: boolean;
  readonly decorations: readonly Decoration[];
  readonly heading: Heading | undefined;
  readonly repeat: Repeat | undefined;
  /** The numbers of the footnotes that it calls. */
  readonly notes: readonly number[];
  /** A picture: what follows may come before it, and it may be drawn lower than it is, down to `least` pt. */
  readonly picture: PictureSlab | undefined;
  readonly draw: (content: PageContent, top: number) => void;
}

export interface PictureSlab {
  readonly least: number;
  readonly drawIn: (content: PageContent, top: number, height: number) => void;
}

export interface NewSlab {
  readonly height: number;
  readonly draw: Slab['draw'];
  readonly isKept?: boolean;
  readonly isWithin?: boolean;
  readonly isChapter?: boolean;
  readonly isWide?: boolean;
  readonly decorations?: readonly Decoration[];
  readonly heading?: Heading;
  readonly repeat?: Repeat | undefined;
  readonly notes?: readonly number[] | undefined;
  readonly picture?: PictureSlab;
}

const NO_NOTES: readonly number[] = [];

/** Collects slabs; the spaces between two of them do not add up, the larger one holds. */
export class Flow {
  readonly slabs: Slab[] = [];
  #space = 0;
  #keepsNext = false;

  space(height: number): void {
    this.#space = Math.max(this.#space, height);
  }

  /** The next slab stays with the last one. */
  keepNext(): void {
    this.#keepsNext = true;
  }

  push(slab: NewSlab): void {
    this.slabs.push({
      height: slab.height,
      before: this.#space,
      isKept: this.#keepsNext || slab.isKept === true,
      isWithin: slab.isWithin === true || slab.repeat !== undefined,
      isChapter: slab.isChapter === true,
      isWide: slab.isWide === true,
      decorations: slab.decorations ?? [],
      heading: slab.heading,
      repeat: slab.repeat,
      notes: slab.notes ?? NO_NOTES,
      picture: slab.picture,
      draw: slab.draw,
    });
    this.#space = 0;
    this.#keepsNext = false;
  }

  /** Keeps all slabs from the one at `start` on together, where they are no higher than `limit` pt. */
  keepTogether(start: number, limit: number): void {
    const group = this.slabs.slice(start);
    if (group.reduce((sum, { height }) => sum + height, 0) > limit) return;
    group.forEach((slab, index) => {
      if (index > 0) this.slabs[start + index] = { ...slab, isKept: true };
    });
  }

  /** Draws something more with a slab that is there already, before it. */
  drawWith(index: number, draw: Slab['draw']): void {
    const slab = this.slabs[index];
    if (slab === undefined) return;
    const under = slab.draw;
    this.slabs[index] = {
      ...slab,
      draw: (content, top) => {
        draw(content, top);
        under(content, top);
      },
    };
  }
}
