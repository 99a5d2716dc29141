// The bytes of a file: small objects packed together in compressed streams, found through a cross-reference stream.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Cipher } from './protection.ts';

/** Objects in one stream: more pack better, fewer are opened faster. */
const OBJECTS_IN_STREAM = 500;

/** Bytes are gathered in pieces of this size. */
const BLOCK = 1 << 20;

/** The bytes of an entry's fields: kind, offset or stream, index in the stream. */
const WIDTHS = [1, 4, 2] as const;
const ENTRY = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

/** What the cross-reference table says of an object. */
const FREE = 0;
const AT_OFFSET = 1;
const PACKED = 2;

/** A comment of four bytes that no text has says that the file is binary. */
const HEAD = '%PDF-1.7\n%\xff\xff\xff\xff\n';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** An object of the file with its number, still to be written; its body is a string of bytes: no character is above 255. */
export interface Reserved {
  readonly reference: string;
  readonly write: (body: string) => void;
}

/** Writes objects as they come. */
export class ObjectFile {
  /** Filled one after the other: many small pieces would each hold on to more than they need. */
  readonly #blocks: Uint8Array[] = [];
  #room = 0;
  #count = 0;
  /** By number, three for each: kind, offset or stream, index. */
  readonly #entries: number[] = [FREE, 0, 0];
  readonly #cipher: Cipher | undefined;
  #waiting: { number: number; body: string }[] = [];
  #length = 0;

  constructor(cipher: Cipher | undefined) {
    this.#cipher = cipher;
    this.#push(latin1(HEAD));
  }

  /** A number for an object that is no stream, and will be written later. */
  reserve = (): Reserved => {
    const number = this.#newNumber();
    return { reference: `${number} 0 R`, write: (body) => this.#add(number, body) };
  };

  /** Writes an object that is no stream. Returns its reference. */
  add(body: string): string {
    const number = this.#newNumber();
    this.#add(number, body);
    return `${number} 0 R`;
  }

  /** Writes a stream; `dictionary` is what its dictionary says besides how long and how packed it is. Returns its reference. */
  addStream(dictionary: string, bytes: Uint8Array): string {
    const packed = deflateSync(bytes);
    return this.addPlainStream(`${dictionary}/Filter/FlateDecode`, packed);
  }

  /** Writes a stream whose bytes stay as they are, unless the file is protected. Returns its reference. */
  addPlainStream(dictionary: string, bytes: Uint8Array): string {
    const number = this.#newNumber();
    this.#addBytes(number, dictionary, this.#cipher?.encrypt(bytes) ?? bytes);
    return `${number} 0 R`;
  }

  #newNumber(): number {
    this.#count += 1;
    this.#entries.push(FREE, 0, 0);
    return this.#count;
  }

  #add(number: number, body: string): void {
    this.#waiting.push({ number, body });
    if (this.#waiting.length >= OBJECTS_IN_STREAM) this.#pack();
  }

  #addBytes(number: number, dictionary: string, bytes: Uint8Array): void {
    this.#enter(number, AT_OFFSET, this.#length, 0);
    this.#push(latin1(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`));
    this.#push(bytes);
    this.#push(latin1('\nendstream\nendobj\n'));
  }

  #push(bytes: Uint8Array): void {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.#room === 0) {
        this.#blocks.push(new Uint8Array(BLOCK));
        this.#room = BLOCK;
      }
      const part = rest.subarray(0, this.#room);
      this.#blocks.at(-1)?.set(part, BLOCK - this.#room);
      this.#room -= part.length;
      rest = rest.subarray(part.length);
    }
    this.#length += bytes.length;
  }

  /** The whole file; `trailer` is what its trailer says besides the identifier, which is a digest of all objects. */
  finish(trailer: string): Uint8Array {
    this.#pack();
    const digest = createHash('sha256');
    this.#blocks.forEach((block, index) => {
      digest.update(this.#filled(block, index));
    });
    const id = `<${digest.digest('hex').slice(0, 32)}>`;
    const start = this.#length;
    const own = this.#newNumber();
    this.#enter(own, AT_OFFSET, start, 0);
    const encrypted = this.#cipher === undefined ? '' : `/Encrypt ${this.#cipher.dictionary}`;
    this.#addBytes(
      own,
      `/Type/XRef/Size ${own + 1}/W[${WIDTHS.join(' ')}]${trailer}/ID[${id}${id}]${encrypted}` +
        `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ENTRY}>>`,
      deflateSync(this.#table()),
    );
    this.#push(latin1(`startxref\n${start}\n%%EOF\n`));
    const bytes = new Uint8Array(this.#length);
    this.#blocks.forEach((block, index) => {
      bytes.set(this.#filled(block, index), index * BLOCK);
    });
    return bytes;
  }

  #filled(block: Uint8Array, index: number): Uint8Array {
    return block.subarray(0, Math.min(BLOCK, this.#length - index * BLOCK));
  }

  #enter(number: number, kind: number, where: number, index: number): void {
    this.#entries[number * 3] = kind;
    this.#entries[number * 3 + 1] = where;
    this.#entries[number * 3 + 2] = index;
  }

  #pack(): void {
    if (this.#waiting.length === 0) return;
    const stream = this.#newNumber();
    let heads = '';
    let bodies = '';
    this.#waiting.forEach(({ number, body }, index) => {
      heads += `${number} ${bodies.length} `;
      bodies += `${body}\n`;
      this.#enter(number, PACKED, stream, index);
    });
    const packed = deflateSync(latin1(heads + bodies), { level: 7 });
    const bytes = this.#cipher?.encrypt(packed) ?? packed;
    const dictionary = `/Type/ObjStm/N ${this.#waiting.length}/First ${heads.length}/Filter/FlateDecode`;
    this.#waiting = [];
    this.#addBytes(stream, dictionary, bytes);
  }

  /** The entries as rows of bytes, each the difference to the row above, which compresses well. */
  #table(): Uint8Array {
    const size = this.#entries.length / 3;
    const rows = new Uint8Array(size * (ENTRY + 1));
    const above = new Uint8Array(ENTRY);
    const row = new Uint8Array(ENTRY);
    const view = new DataView(row.buffer);
    for (let number = 0; number < size; number += 1) {
      view.setUint8(0, this.#entries[number * 3] ?? FREE);
      view.setUint32(1, this.#entries[number * 3 + 1] ?? 0);
      view.setUint16(5, number === 0 ? 0xffff : (this.#entries[number * 3 + 2] ?? 0));
      const start = number * (ENTRY + 1);
      rows[start] = 2;
      for (let at = 0; at < ENTRY; at += 1) {
        rows[start + 1 + at] = (row[at] ?? 0) - (above[at] ?? 0);
        above[at] = row[at] ?? 0;
      }
    }
    return rows;
  }
}
