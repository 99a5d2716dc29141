// Scenarios as pictures: what is back when and on what basis, against what was promised, and why.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRecoveryTimeline, type RecoveryTimeline } from '../../src/figures/recovery-timeline.ts';
import { shareOfAxis, TICKS } from '../../src/figures/time-axis.ts';
import { BADNESS, type Verdict } from '../../src/recovery/verdict.ts';
import { aLanguage, aListOf, aName, aTime, expectLegible, PATIENCE, wordsOf } from './legible.ts';

const HOUR = 3600;
const row = (name: string, up: number | null, verdict: Verdict, isProven = false) => ({
  name,
  up,
  isProven,
  verdict,
  rto: HOUR,
  mtpd: 24 * HOUR,
});
const FIRE: RecoveryTimeline = {
  scenario: 'Fire',
  detected: 600,
  declared: 2280,
  rows: [
    row('Chat', null, 'never'),
    row('Payment', 5 * HOUR, 'late'),
    row('Sign-in', 1800, 'within-rto', true),
    row('Map', 0, 'unaffected'),
  ],
  chain: {
    process: 'Chat',
    steps: [
      { words: 'the loss of Hall 1', at: 0 },
      { words: 'the console', at: null },
    ],
  },
};
const textOf = (timeline: RecoveryTimeline, language: 'en' | 'ko' = 'en'): string[] =>
  drawRecoveryTimeline(timeline, language).flatMap((figure) => wordsOf(figure).map(({ text }) => text));

describe('the recovery timeline', () => {
  it('says of each process when it is back and on what basis, or that it is not', () => {
    const said = textOf(FIRE);
    expect(said).toContain('✗ never');
    expect(said).toContain('△ 5h (declared)');
    expect(said).toContain('✓ 30m (proven)');
    expect(said).toContain('not affected');
    expect(said).toContain('10m / 38m (declared)');
    expect(textOf(FIRE, 'ko')).toContain('△ 5시간 (선언)');
  });

  it('marks the process that decides and gives its chain in the order in which it happens', () => {
    const said = textOf(FIRE);
    expect(said).toContain('▶ Chat');
    expect(said.slice(said.indexOf('▶ What decides: Chat'))).toEqual([
      '▶ What decides: Chat',
      '0m',
      'the loss of Hall 1',
      'never',
      'the console',
    ]);
  });

  it('tells in words what it shows', () => {
    expect(drawRecoveryTimeline(FIRE, 'en')[0]?.alt).toBe(
      'Fire: critical processes (4), of which not back at all 1 (Chat), later than the RTO 1, back within the RTO 1, not affected 1. The chain that decides is that of Chat, step by step.',
    );
  });

  it('tells proven from declared without colour', () => {
    const { svg = '' } = drawRecoveryTimeline(FIRE, 'en')[0] ?? {};
    expect(svg).toContain('fill="url(#declared)"');
  });

  it(
    'stays legible whatever it is given',
    () => {
      const rows = aListOf(
        fc.record({
          name: aName,
          up: fc.option(aTime),
          isProven: fc.boolean(),
          verdict: fc.constantFrom(...(Object.keys(BADNESS) as Verdict[])),
          rto: fc.option(aTime, { nil: undefined }),
          mtpd: fc.option(aTime, { nil: undefined }),
        }),
      );
      const chain = fc.record({
        process: aName,
        steps: fc.array(fc.record({ words: aName, at: fc.option(aTime) }), { minLength: 1, maxLength: 40 }),
      });
      const timeline = fc.record({
        scenario: aName,
        detected: aTime,
        declared: fc.option(aTime),
        rows,
        chain: fc.option(chain, { nil: undefined }),
      });
      fc.assert(
        fc.property(timeline, aLanguage, (given, language) => {
          const figures = drawRecoveryTimeline(given, language);
          expect(figures.length).toBeLessThanOrEqual(5);
          expectLegible(figures);
          expect(drawRecoveryTimeline(given, language)).toEqual(figures);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );
});

it('the axis grows with time and stays between its ends', () => {
  const shares = [0, ...TICKS, 10 ** 9].map((time) => shareOfAxis(time));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
});
