// The chain that decides a recovery, step by step from what was lost to what is back, or to what never comes.
import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';
import { ACCENT, BAD, INK, NORMAL, PAPER, type Scene, SOFT, WIDTH } from './scene.ts';
import { shortTime } from './time-axis.ts';

export interface ChainStep {
  readonly words: string;
  /** Null for what never comes about. */
  readonly at: Seconds | null;
}

export interface TimelineChain {
  readonly process: string;
  /** From what was lost to the last thing that had to be in place. */
  readonly steps: readonly ChainStep[];
}

const WORDS = {
  en: {
    title: (process: string) => `▶ What decides: ${process}`,
    never: 'never',
    between: (count: number) => `(${count} steps between)`,
  },
  ko: {
    title: (process: string) => `▶ 결과를 정하는 순서: ${process}`,
    never: '불가',
    between: (count: number) => `(중간 ${count}단계)`,
  },
} as const;

const ROW = 18;
const HEAD = 30;
/** More steps than this are not drawn; those in the middle are counted. */
const MOST_STEPS = 11;
/** With fewer, the chain is better off in a picture of its own. */
const LEAST_STEPS = 5;
const TIMES = 92;
const RAIL = 104;

const heightOf = (steps: number): number => HEAD + steps * ROW;

/** How high the chain is drawn where there is so much room; undefined where there is too little. */
export function chainHeight({ steps }: TimelineChain, room = heightOf(MOST_STEPS)): number | undefined {
  const most = Math.min(MOST_STEPS, Math.floor((room - HEAD) / ROW));
  const drawn = Math.min(steps.length, most);
  return drawn < Math.min(LEAST_STEPS, steps.length) ? undefined : heightOf(drawn);
}

/** All steps, or as many as there is room for, with a gap in their middle. */
function shownSteps(steps: readonly ChainStep[], most: number): (ChainStep | undefined)[] {
  if (steps.length <= most) return [...steps];
  const last = Math.floor((most - 1) / 2);
  return [...steps.slice(0, most - 1 - last), undefined, ...steps.slice(-last)];
}

/** Draws the chain with its top at `y`, as high as `chainHeight` said: times, a rail, and what had to be in place. */
export function drawChain(
  scene: Scene,
  chain: TimelineChain,
  y: number,
  height: number,
  language: Language,
): void {
  const words = WORDS[language];
  const steps = shownSteps(chain.steps, (height - HEAD) / ROW);
  const between = chain.steps.length - steps.length + 1;
  scene.words(0, y + 18, words.title(chain.process), {
    within: WIDTH,
    size: NORMAL,
    isBold: true,
    color: ACCENT,
  });
  for (const [index, step] of steps.entries()) {
    const middle = y + HEAD + index * ROW + ROW / 2;
    const isNever = step?.at === null;
    if (index > 0)
      scene.line(RAIL, middle - ROW, RAIL, middle, {
        stroke: isNever ? BAD : INK,
        thick: 1.2,
        ...((isNever || step === undefined) && { dash: '2 3' }),
      });
  }
  for (const [index, step] of steps.entries()) {
    const middle = y + HEAD + index * ROW + ROW / 2;
    const base = middle + 3.5;
    if (step === undefined) {
      scene.words(RAIL + 14, base, words.between(between), { within: WIDTH - RAIL - 14, color: SOFT });
      continue;
    }
    const isNever = step.at === null;
    const time = step.at === null ? words.never : shortTime(language, step.at);
    scene.words(TIMES, base, time, { within: TIMES, anchor: 'end', color: isNever ? BAD : SOFT });
    scene.dot(RAIL, middle, 3.6, { fill: isNever ? PAPER : INK, stroke: isNever ? BAD : INK, thick: 1.3 });
    scene.words(RAIL + 14, base, step.words, { within: WIDTH - RAIL - 14 });
  }
}
