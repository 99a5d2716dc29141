// PNG files to pixels on white paper: one way of storing them in the file, whatever the author's was.
import { inflateSync } from 'node:zlib';

/** What is wrong with a picture that cannot be embedded. */
export class PngFault extends Error {
  readonly reason: 'malformed' | 'too-large';
  constructor(reason: PngFault['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly isGray: boolean;
  /** One byte a component, row by row. */
  readonly bytes: Uint8Array;
  /** Pixels to a point of 1/72 inch; 1 when the file does not say. */
  readonly pixelsPerPoint: number;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const MOST_PIXELS = 25_000_000;
const COMPONENTS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** Adam7: where each pass begins, and how far it steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly isInterlaced: boolean;
}

/** Reads a PNG. Throws a `PngFault` when it is broken or larger than any page needs. */
export function readPng(file: Uint8Array): Pixels {
  if (!SIGNATURE.every((byte, at) => file[at] === byte)) throw new PngFault('malformed', 'no PNG');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let header: Header | undefined;
  let palette = new Uint8Array();
  let transparency: Uint8Array | undefined;
  let pixelsPerPoint = 1;
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (at + 12 + length > file.length) throw new PngFault('malformed', `${name} is cut short`);
    const bytes = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') header = headerOf(bytes);
    else if (name === 'PLTE') palette = Uint8Array.from(bytes);
    else if (name === 'tRNS') transparency = bytes;
    else if (name === 'IDAT') data.push(bytes);
    else if (name === 'pHYs' && length === 9 && bytes[8] === 1)
      pixelsPerPoint = (view.getUint32(at + 8) * 0.0254) / 72;
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  if (header === undefined || data.length === 0) throw new PngFault('malformed', 'no pixels');
  return {
    width: header.width,
    height: header.height,
    isGray: header.type === 0 || header.type === 4,
    bytes: pixelsOf(header, inflated(header, data), palette, transparency),
    pixelsPerPoint: pixelsPerPoint > 0.2 && pixelsPerPoint < 50 ? pixelsPerPoint : 1,
  };
}

function headerOf(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length !== 13) throw new PngFault('malformed', 'IHDR');
  const [width, height, depth, type] = [view.getUint32(0), view.getUint32(4), bytes[8] ?? 0, bytes[9] ?? 0];
  if (width === 0 || height === 0 || DEPTHS[type]?.includes(depth) !== true || (bytes[12] ?? 0) > 1)
    throw new PngFault('malformed', 'IHDR');
  if (width * height > MOST_PIXELS) throw new PngFault('too-large', `${width} × ${height} pixels`);
  return { width, height, depth, type, isInterlaced: bytes[12] === 1 };
}

interface Pass {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly width: number;
  readonly height: number;
}

function passesOf({ width, height, isInterlaced }: Header): Pass[] {
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes
    .map(([left, top, stepX, stepY]) => ({
      left,
      top,
      stepX,
      stepY,
      width: Math.ceil((width - left) / stepX),
      height: Math.ceil((height - top) / stepY),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

const rowLength = (header: Header, width: number): number =>
  Math.ceil((width * (COMPONENTS[header.type] ?? 1) * header.depth) / 8);

function inflated(header: Header, data: readonly Uint8Array[]): Uint8Array {
  const length = passesOf(header).reduce(
    (sum, pass) => sum + pass.height * (rowLength(header, pass.width) + 1),
    0,
  );
  try {
    const raw = inflateSync(Buffer.concat(data), { maxOutputLength: length + 64 });
    if (raw.length < length) throw new PngFault('malformed', 'pixels are missing');
    return raw;
  } catch (error) {
    throw error instanceof PngFault ? error : new PngFault('malformed', 'pixels cannot be unpacked');
  }
}

function pixelsOf(
  header: Header,
  raw: Uint8Array,
  palette: Uint8Array,
  transparency: Uint8Array | undefined,
): Uint8Array {
  const { width, height, type, depth } = header;
  const components = COMPONENTS[type] ?? 1;
  const kept = type === 0 || type === 4 ? 1 : 3;
  const pixels = new Uint8Array(width * height * kept);
  const most = 2 ** depth - 1;
  const key = transparency !== undefined && (type === 0 || type === 2) ? keyOf(transparency) : undefined;
  let at = 0;
  for (const pass of passesOf(header)) {
    const length = rowLength(header, pass.width);
    let above = new Uint8Array(length);
    for (let y = 0; y < pass.height; y += 1) {
      const row = Uint8Array.from(raw.subarray(at + 1, at + 1 + length));
      unfilter(raw[at] ?? 0, row, above, Math.max(1, (components * depth) / 8));
      at += length + 1;
      for (let x = 0; x < pass.width; x += 1) {
        const sample = (component: number): number => sampleAt(row, x * components + component, depth);
        const to = ((pass.top + y * pass.stepY) * width + pass.left + x * pass.stepX) * kept;
        let alpha = 1;
        if (type === 3) {
          const entry = sample(0);
          alpha = (transparency?.[entry] ?? 255) / 255;
          for (let c = 0; c < 3; c += 1) pixels[to + c] = onPaper(palette[entry * 3 + c] ?? 0, alpha);
          continue;
        }
        if (type === 4 || type === 6) alpha = sample(components - 1) / most;
        else if (key?.every((value, c) => value === sample(c)) === true) alpha = 0;
        for (let c = 0; c < kept; c += 1) pixels[to + c] = onPaper((sample(c) * 255) / most, alpha);
      }
      above = row;
    }
  }
  return pixels;
}

const onPaper = (value: number, alpha: number): number => Math.round(255 + (value - 255) * alpha);

function keyOf(bytes: Uint8Array): number[] {
  return Array.from(
    { length: bytes.length >> 1 },
    (_, at) => ((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0),
  );
}

function sampleAt(row: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return row[index] ?? 0;
  if (depth === 16) return ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

/** Undoes a row's filter, from the pixel to its left and those above. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (kind > 4) throw new PngFault('malformed', `filter ${kind}`);
  for (let at = 0; at < row.length; at += 1) {
    const left = at < step ? 0 : (row[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    const value = row[at] ?? 0;
    if (kind === 1) row[at] = value + left;
    else if (kind === 2) row[at] = value + up;
    else if (kind === 3) row[at] = value + ((left + up) >> 1);
    else if (kind === 4) row[at] = value + nearest(left, up, corner);
  }
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
