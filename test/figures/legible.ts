// What every picture has to keep: the page can draw it, no words lie over others or leave it, none is too small.
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Figure, WIDTH } from '../../src/figures/scene.ts';
import { widthOf } from '../../src/figures/text-width.ts';
import { IDENTITY, readSvg } from '../../src/pdf/svg.ts';

/** In px: three quarters of it in pt on the page. */
const LEAST_SIZE = 9.34;
const MOST_HEIGHT = 706;
/** Above and below the baseline, in em: what Hangul and Latin letters take. */
const ASCENT = 0.86;
const DESCENT = 0.2;

export interface PlacedWords {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function wordsOf({ svg }: Figure): PlacedWords[] {
  return readSvg(svg).shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return [];
    const { text, x, y, style, matrix } = shape;
    expect(matrix).toEqual(IDENTITY);
    expect(style.fontSize).toBeGreaterThanOrEqual(LEAST_SIZE);
    const width = widthOf(text, style.fontSize);
    const left = style.anchor === 'middle' ? x - width / 2 : style.anchor === 'end' ? x - width : x;
    const [top, bottom] = [y - ASCENT * style.fontSize, y + DESCENT * style.fontSize];
    return [{ text, left, top, right: left + width, bottom }];
  });
}

/** Allowed for coordinates that were rounded to a tenth. */
const SLACK = 0.3;

const areApart = (a: PlacedWords, b: PlacedWords): boolean =>
  a.right <= b.left + SLACK ||
  b.right <= a.left + SLACK ||
  a.bottom <= b.top + SLACK ||
  b.bottom <= a.top + SLACK;

/** Fails where a picture of these cannot be read. */
export function expectLegible(figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { viewBox, naturalWidth } = readSvg(figure.svg);
    expect(viewBox[2]).toBe(WIDTH);
    expect(naturalWidth).toBe(WIDTH * 0.75);
    expect(viewBox[3]).toBeLessThanOrEqual(MOST_HEIGHT);
    expect(figure.alt.trim()).not.toBe('');
    const words = wordsOf(figure).sort((a, b) => a.top - b.top);
    for (const [index, each] of words.entries()) {
      expect(each.left, each.text).toBeGreaterThanOrEqual(-SLACK);
      expect(each.right, each.text).toBeLessThanOrEqual(WIDTH + SLACK);
      expect(each.top, each.text).toBeGreaterThanOrEqual(-SLACK);
      expect(each.bottom, each.text).toBeLessThanOrEqual(viewBox[3] + SLACK);
      for (let next = index + 1; next < words.length; next++) {
        const other = words[next] as PlacedWords;
        if (other.top >= each.bottom) break;
        if (!areApart(each, other)) expect.fail(`"${each.text}" lies over "${other.text}"`);
      }
    }
  }
}

const KOREAN = '데이터 복구 담당 안양 대기 시스템 운영관리도구 메시지 송수신 결제 승인 중계 서비스';
const ENGLISH = 'Operations console of the Wide Area Messaging Management Middleware (WWW, MMM)';
const HOSTILE = [
  '<script>alert(1)</script> & "quoted" \' ]]>',
  '\u202e turned \u2066 nul \u0000 half \ud800 bell \u0007',
  '👩‍👩‍👧‍👦 😀 🇰🇷 ⸻⸻⸻ ﷽ W'.repeat(3),
  '각각각각각각각각'.normalize('NFD').repeat(4),
  'a\u0301\u0301\u0301\u0301 ㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋ',
  '',
  '   ',
  '[x](y) | *b* {{plan}} &#10;',
  'W'.repeat(500),
  '한'.repeat(500),
];

/** Names as people give them, and as nobody should. */
export const aName = fc.oneof(
  fc.constantFrom('Auth', '결제', 'DB', '메시지 송수신'),
  fc.nat(KOREAN.length - 1).map((at) => KOREAN.slice(at)),
  fc.nat(ENGLISH.length - 1).map((at) => ENGLISH.slice(at)),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

export const aLanguage = fc.constantFrom('en' as const, 'ko' as const);

/** Five elements, some tens, or five hundred. */
const aCount = fc.oneof(fc.nat(5), fc.integer({ min: 6, max: 60 }), fc.constant(500));

/** A list of as many as `aCount` says, the longer ones made of few that differ. */
export const aListOf = <T>(element: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .tuple(aCount, fc.array(element, { minLength: 5, maxLength: 12 }))
    .map(([count, some]) => Array.from({ length: count }, (_, at) => some[at % some.length] as T));

export const aTime = fc.oneof(
  fc.constantFrom(0, 1, 59, 60, 3600, 86_400, 7 * 86_400, 28 * 86_400),
  fc.integer({ min: 0, max: 400 * 86_400 }),
);

/** For tests that draw hundreds of pictures on a busy machine, in milliseconds. */
export const PATIENCE = 60_000;
