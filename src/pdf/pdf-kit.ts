// What we use of pdfkit's insides, written down once.
import type { KitFont } from './embedded-font.ts';

/** The parts of pdfkit that we stand on, some of them not public: pdfkit's version is pinned for that. */
export interface Reference {
  data: Record<string, unknown>;
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(): void;
  toString(): string;
  readonly id: number;
}
export interface NameTree {
  add(key: string, value: unknown): void;
  _compareKeys(a: string, b: string): number;
}
export interface Kit {
  _font: KitFont;
  _root: { data: Record<string, unknown> & { Names: Reference; Pages: Reference } };
  page: {
    content: Reference;
    fonts: Record<string, unknown>;
    xobjects: Record<string, unknown>;
    dictionary: Reference;
  };
  font(source: unknown): void;
  ref(data?: unknown): Reference;
  addPage(options: unknown): void;
  file(bytes: Uint8Array, options: unknown): unknown;
  read(): Uint8Array | null;
  _offsets: unknown[];
  _info: Reference;
  _id: Uint8Array;
  _waiting: number;
  _ended: boolean;
  _write(data: Uint8Array | string): void;
  _refEnd(reference: Reference): void;
  _finalize(): void;
  getStructTreeRoot(): Reference;
  endMetadata(): void;
  end(): void;
}

/** Text that pdfkit writes as an object exactly as it is. */
export class Verbatim {
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
