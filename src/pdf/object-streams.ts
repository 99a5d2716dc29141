// The bytes of a file: small objects packed together in compressed streams, found through a cross-reference stream.
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

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Writes objects as they come. Bodies are strings of bytes: no character is above 255. */
export class ObjectFile {
  /** Filled one after the other: many small pieces would each hold on to more than they need. */
  readonly #blocks: Uint8Array[] = [];
  #room = 0;
  /** By number, three for each: kind, offset or stream, index. */
  readonly #entries: number[] = [];
  readonly #newNumber: () => number;
  readonly #cipher: Cipher | undefined;
  #waiting: { number: number; body: string }[] = [];
  #length = 0;

  /** `newNumber` gives the number of an object that is added. */
  constructor(newNumber: () => number, cipher: Cipher | undefined) {
    this.#newNumber = newNumber;
    this.#cipher = cipher;
  }

  /** Bytes that are no object: the head of the file. */
  push(bytes: Uint8Array): void {
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

  /** An object that is no stream. */
  add(number: number, body: string): void {
    this.#waiting.push({ number, body });
    if (this.#waiting.length >= OBJECTS_IN_STREAM) this.#pack();
  }

  /** A stream, whose bytes are written as they are unless the file is protected. */
  addStream(number: number, dictionary: string, bytes: Uint8Array): void {
    const hidden = this.#cipher?.encrypt(bytes);
    if (hidden === undefined) this.#addPlain(number, dictionary, bytes);
    else {
      // A sum over the bytes in the clear would tell who guesses them that the guess is right.
      const told = dictionary.replace(/\/CheckSum \([^)]*\)/, '');
      this.#addPlain(number, told.replace(/\/Length \d+/, `/Length ${hidden.length}`), hidden);
    }
  }

  #addPlain(number: number, dictionary: string, bytes: Uint8Array): void {
    this.#enter(number, AT_OFFSET, this.#length, 0);
    this.push(latin1(`${number} 0 obj\n${dictionary}\nstream\n`));
    this.push(bytes);
    this.push(latin1('\nendstream\nendobj\n'));
  }

  /** The whole file. `trailer` is the inside of a dictionary. */
  finish(trailer: string): Uint8Array {
    this.#pack();
    const own = this.#newNumber();
    const start = this.#length;
    this.#enter(own, AT_OFFSET, start, 0);
    const size = own + 1;
    const bytes = deflateSync(this.#table(size));
    const encrypted = this.#cipher === undefined ? '' : `/Encrypt ${this.#cipher.dictionary}`;
    this.#addPlain(
      own,
      `<</Type/XRef/Size ${size}/W[${WIDTHS.join(' ')}]${trailer}${encrypted}/Filter/FlateDecode` +
        `/DecodeParms<</Predictor 12/Columns ${ENTRY}>>/Length ${bytes.length}>>`,
      bytes,
    );
    this.push(latin1(`startxref\n${start}\n%%EOF\n`));
    return this.#joined();
  }

  #enter(number: number, kind: number, where: number, index: number): void {
    while (this.#entries.length < number * 3) this.#entries.push(FREE, 0, 0);
    this.#entries.splice(number * 3, 3, kind, where, index);
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
    const bytes = deflateSync(latin1(heads + bodies), { level: 7 });
    const dictionary = `<</Type/ObjStm/N ${this.#waiting.length}/First ${heads.length}/Filter/FlateDecode/Length ${bytes.length}>>`;
    this.#waiting = [];
    this.addStream(stream, dictionary, bytes);
  }

  /** The entries as rows of bytes, each the difference to the row above, which compresses well. */
  #table(size: number): Uint8Array {
    const rows = new Uint8Array(size * (ENTRY + 1));
    const above = new Uint8Array(ENTRY);
    const row = new Uint8Array(ENTRY);
    const view = new DataView(row.buffer);
    for (let number = 0; number < size; number += 1) {
      const [kind = FREE, where = 0, index = 0] = this.#entries.slice(number * 3, number * 3 + 3);
      view.setUint8(0, kind);
      view.setUint32(1, where);
      view.setUint16(5, number === 0 ? 0xffff : index);
      const start = number * (ENTRY + 1);
      rows[start] = 2;
      for (let at = 0; at < ENTRY; at += 1) {
        rows[start + 1 + at] = (row[at] ?? 0) - (above[at] ?? 0);
        above[at] = row[at] ?? 0;
      }
    }
    return rows;
  }

  #joined(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    this.#blocks.forEach((block, index) => {
      const start = index * BLOCK;
      bytes.set(block.subarray(0, Math.min(BLOCK, this.#length - start)), start);
    });
    return bytes;
  }
}
