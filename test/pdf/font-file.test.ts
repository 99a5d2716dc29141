// Fonts read and cut down by us, held against fontkit, which is the slower and older hand.
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { FontFile } from '../../src/pdf/font-file.ts';
import { subsetOf } from '../../src/pdf/glyph-subset.ts';
import { fonts, mono } from './read-back.ts';

interface Oracle {
  readonly unitsPerEm: number;
  readonly postscriptName: string;
  readonly numGlyphs: number;
  readonly ascent: number;
  readonly capHeight: number;
  glyphForCodePoint(codePoint: number): OracleGlyph;
  getGlyph(id: number): OracleGlyph;
}
interface OracleGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}

const oracle = (bytes: Uint8Array): Oracle => create(bytes) as unknown as Oracle;
const faces = Object.entries({ ...fonts, mono });
/** Every tenth code point or so of the first two planes, and what a plan is written in. */
const SAMPLE = [
  ...Array.from({ length: 0x20000 / 11 }, (_, index) => index * 11),
  ...Array.from(
    '목표복구시간 RTO 24시간, 韓江 ﬁ é Å ½ ✓ 🚒 𠮷',
    (character) => character.codePointAt(0) ?? 0,
  ),
];

it.each(faces)('%s: finds the same glyphs and measures', (_, bytes) => {
  const ours = new FontFile(bytes);
  const theirs = oracle(bytes);
  expect(ours.name).toBe(theirs.postscriptName);
  expect([ours.unitsPerEm, ours.glyphCount]).toEqual([theirs.unitsPerEm, theirs.numGlyphs]);
  expect([ours.measures.ascent, ours.measures.capHeight]).toEqual([theirs.ascent, theirs.capHeight]);
  const differing = SAMPLE.filter((codePoint) => {
    const glyph = theirs.glyphForCodePoint(codePoint);
    return ours.glyphOf(codePoint) !== glyph.id || ours.advanceOf(glyph.id) !== glyph.advanceWidth;
  });
  expect(differing).toEqual([]);
});

it.each(faces)('%s: a subset draws the same outlines in the order asked for', async (_, bytes) => {
  const font = new FontFile(bytes);
  const glyphs = [0, ...SAMPLE.map((codePoint) => font.glyphOf(codePoint)).filter((glyph) => glyph > 0)];
  const some = glyphs.filter((_glyph, index) => index % 7 === 0);
  const subset = oracle(await subsetOf(font, some));
  const whole = oracle(bytes);
  expect(subset.numGlyphs).toBeGreaterThanOrEqual(some.length);
  some.forEach((glyph, place) => {
    expect(subset.getGlyph(place).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
    expect(subset.getGlyph(place).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
  });
});

it('refuses what is no font, or only a part of one', () => {
  expect(() => new FontFile(new Uint8Array())).toThrow();
  expect(() => new FontFile(new TextEncoder().encode('wOF2 and then some more bytes'))).toThrow();
  for (const length of [12, 100, 300, 5000]) {
    expect(() => new FontFile(fonts.regular.subarray(0, length))).toThrow();
  }
});
