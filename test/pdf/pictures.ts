// Pictures for tests: an SVG with all that may be drawn, and PNGs of every kind.
import { crc32, deflateSync } from 'node:zlib';

export const PICTURE = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="166mm" viewBox="0 0 664 200" font-size="12.5">
<title>복구 시간표</title><!-- drawn by hand -->
<defs><pattern id="h" width="5" height="5" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#e8eef1"/><rect width="1.6" height="5" fill="#0b4f6c"/></pattern></defs>
<g stroke="#d9dee3"><path d="M150 22V180M256 22v158"/><line x1="362" y1="22" x2="362" y2="180"/></g>
<g fill="#5b6570" text-anchor="middle"><text x="150" y="14">0</text><text x="256" y="14">1시간 &amp; 더</text></g>
<text x="0" y="48" font-weight="700">결제<tspan x="0" dy="1.2em">둘째 줄</tspan></text>
<rect x="150" y="36" width="67" height="15" rx="3" fill="#9fb3bd"/><rect x="217" y="72" width="80" height="15" fill="url(#h)" stroke="#000" stroke-dasharray="4 2"/>
<circle cx="400" cy="80" r="20" fill="#2b7a4b" opacity=".5"/><ellipse cx="460" cy="80" rx="20" ry="10" fill="none" stroke="red"/>
<polygon points="500,100 520,60 540,100" fill-rule="evenodd"/><polyline points="10 190, 140 190" stroke="#000" fill="none"/>
<g transform="translate(300 150) rotate(-10)"><text text-anchor="end" dominant-baseline="middle">기운 글</text></g>
<path d="M400 150a30 20 30 1 1 50 20q20 30 40 0t40 0s20-40 40 0c10 10 20 10 30 0z" style="fill:none;stroke:#333"/>
</svg>`;

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A small PNG; `rows` are its bytes with the filter before each, all zero when not given. */
export function png(
  width: number,
  height: number,
  type = 2,
  depth = 8,
  rows?: Uint8Array,
  extra: [string, Uint8Array][] = [],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, 0], 8);
  const length = Math.ceil((Math.min(width, 5000) * (CHANNELS[type] ?? 1) * depth) / 8) + 1;
  const data = deflateSync(rows ?? new Uint8Array(length * Math.min(height, 5000)));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', header),
      ...extra.map(([name, bytes]) => chunk(name, bytes)),
      chunk('IDAT', data),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

function chunk(name: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(bytes.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
