// The colours of the file: an ICC profile of sRGB, made from the numbers of IEC 61966-2-1.

/** Colours are XYZ under D50, to which those of sRGB's D65 were adapted by Bradford's matrix. */
const WHITE = [0.9642, 1, 0.8249];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
const CURVE_POINTS = 1024;
const HEAD = 128;

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 0x10000), index * 4);
  });
  return bytes;
}

const xyz = (values: readonly number[]): Buffer => Buffer.concat([ascii('XYZ \0\0\0\0'), fixed(values)]);

/** From a component as it is written to light. */
function curve(): Buffer {
  const bytes = Buffer.alloc(12 + CURVE_POINTS * 2);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(CURVE_POINTS, 8);
  for (let index = 0; index < CURVE_POINTS; index += 1) {
    const value = index / (CURVE_POINTS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 0xffff), 12 + index * 2);
  }
  return bytes;
}

function description(text: string): Buffer {
  const bytes = Buffer.alloc(12 + text.length + 1 + 78);
  bytes.write('desc', 0, 'latin1');
  bytes.writeUInt32BE(text.length + 1, 8);
  bytes.write(text, 12, 'latin1');
  return bytes;
}

export const SRGB = 'sRGB IEC61966-2.1';

/** A display profile of version 2.1, which every reader of PDF knows. */
export function srgbProfile(): Uint8Array {
  const data: [readonly string[], Buffer][] = [
    [['desc'], description(SRGB)],
    [['cprt'], ascii('text\0\0\0\0No copyright, use freely\0')],
    [['wtpt'], xyz(WHITE)],
    [['rXYZ'], xyz(RED)],
    [['gXYZ'], xyz(GREEN)],
    [['bXYZ'], xyz(BLUE)],
    [['rTRC', 'gTRC', 'bTRC'], curve()],
  ];
  const count = data.reduce((sum, [tags]) => sum + tags.length, 0);
  const table = Buffer.alloc(4 + count * 12);
  table.writeUInt32BE(count, 0);
  const pieces: Buffer[] = [];
  let entry = 4;
  let at = HEAD + table.length;
  for (const [tags, bytes] of data) {
    for (const tag of tags) {
      table.write(tag, entry, 'latin1');
      table.writeUInt32BE(at, entry + 4);
      table.writeUInt32BE(bytes.length, entry + 8);
      entry += 12;
    }
    const room = Buffer.alloc((bytes.length + 3) & ~3);
    bytes.copy(room);
    pieces.push(room);
    at += room.length;
  }
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(at, 0);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  // A date that a profile must have: the standard's year.
  [1999, 1, 1].forEach((part, index) => {
    head.writeUInt16BE(part, 24 + index * 2);
  });
  head.write('acsp', 36, 'latin1');
  fixed(WHITE).copy(head, 68);
  return Buffer.concat([head, table, ...pieces]);
}
