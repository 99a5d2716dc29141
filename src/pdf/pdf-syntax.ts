// How values are spelt in a PDF file: numbers, names, strings, colours.
import { wellFormed } from './characters.ts';

/** A number with at most two decimals, which is finer than any printer. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** A text string in UTF-16, as hexadecimal, so that no character can end it. */
export function textString(text: string): string {
  return `<feff${utf16Hex(wellFormed(text))}>`;
}

/** The units of a text, four hexadecimal digits each. */
export function utf16Hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

/** A string of plain letters. */
export const literal = (ascii: string): string => `(${ascii.replace(/[\\()]/g, '\\$&')})`;

/** A name; what a name may not hold as it is comes as a number. */
export const nameObject = (ascii: string): string =>
  `/${ascii.replace(/[^\w.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

const colors = new Map<string, string>();

/** `#rrggbb` as three components; black when it is no such colour. */
export function rgb(color: string): string {
  let components = colors.get(color);
  if (components === undefined) {
    const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
    const values =
      match === null ? [0, 0, 0] : match.slice(1, 4).map((hex) => Number.parseInt(hex, 16) / 255);
    components = values.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');
    if (colors.size < 1000) colors.set(color, components);
  }
  return components;
}

/** Text fit for XML: escaped, and without the characters that XML 1.0 forbids. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
