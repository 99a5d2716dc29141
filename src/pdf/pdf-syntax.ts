// How values are spelt in a PDF file: numbers, names, strings, colours.
import { wellFormed } from './characters.ts';

/** A number with at most two decimals, which is finer than any printer. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** A text string in UTF-16, as hexadecimal, so that no character can end it. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (const unit of utf16(wellFormed(text))) hex += unit.toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

function* utf16(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}

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
