// Slugs are those that a forge gives to the same Markdown.
import { expect, it } from 'vitest';
import { headingSlug } from '../../src/pdf/slug.ts';

it.each([
  ['2 요약', '2-요약'],
  ['2.1 복구할 수 있는가', '21-복구할-수-있는가'],
  ['Scope, Purpose & Limits', 'scope-purpose--limits'],
  ['목적, 범위, 가정', '목적-범위-가정'],
  ['snake_case — dash', 'snake_case--dash'],
  ['✓ 적합', '-적합'],
])('%s', (text, slug) => {
  expect(headingSlug(text, new Map())).toBe(slug);
});

it('numbers what comes twice', () => {
  const used = new Map<string, number>();
  expect(['a', 'a', 'a-1', 'a', ''].map((text) => headingSlug(text, used))).toEqual([
    'a',
    'a-1',
    'a-1-1',
    'a-2',
    '',
  ]);
});
