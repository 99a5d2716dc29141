// Widths are never less than what the documents' fonts take, and words that are cut or broken fit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted, seen, widthOf, wrapped } from '../../src/figures/text-width.ts';
import { Fonts } from '../../src/pdf/fonts.ts';
import { aName, PATIENCE } from './legible.ts';

const font = (name: string): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}`));
const fonts = new Fonts({
  regular: font('noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
  bold: font('noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
  emoji: font('noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
});

it(
  'no character is wider in either weight than it is taken to be',
  () => {
    const wider: string[] = [];
    for (let codePoint = 0x20; codePoint < 0x20000; codePoint++) {
      if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
      const character = String.fromCodePoint(codePoint);
      for (const isBold of [false, true]) {
        const drawer = fonts.drawerOf(codePoint, isBold);
        if (drawer === undefined || seen(character) === '–') continue;
        if (fonts.advance(codePoint, drawer) > widthOf(character, 1) + 1e-9)
          wider.push(`U+${codePoint.toString(16)}`);
      }
    }
    expect(wider).toEqual([]);
  },
  PATIENCE,
);

it('what is cut fits, and says that it was cut', () => {
  fc.assert(
    fc.property(aName, fc.integer({ min: 0, max: 300 }), (name, width) => {
      const words = seen(name);
      const shown = fitted(words, 10, width);
      expect(widthOf(shown, 10)).toBeLessThanOrEqual(width);
      if (shown !== words && shown !== '') expect(shown.endsWith('…')).toBe(true);
    }),
  );
});

it('what is broken fits line by line, and loses nothing where there are lines enough', () => {
  fc.assert(
    fc.property(aName, fc.integer({ min: 26, max: 300 }), (name, width) => {
      const words = seen(name);
      for (const line of wrapped(words, 10, width, 3))
        expect(widthOf(line, 10)).toBeLessThanOrEqual(width + 1e-9);
      expect(wrapped(words, 10, width, 1000).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    }),
  );
});

it('nothing stands in a picture that turns a line around or cannot be seen', () => {
  expect(seen('a\u202eb\u0000c\ud800d\u200f')).toBe('abcd');
  expect(seen(' \u0007 ')).toBe('–');
  expect(seen('나라'.normalize('NFD'))).toBe('나라');
});
