// The results of a checklist as a picture: one bar for all requirements, told apart by sign and pattern.
import type { Language } from '../diagnostics/entry.ts';
import { ACCENT, BAD, type Figure, INK, NORMAL, PAPER, Scene, SOFT, WIDTH } from './scene.ts';
import { widthOf } from './text-width.ts';

/** How a part of the bar is painted; of one kind in a bar there is one. */
const PATTERNS = {
  full: { fill: ACCENT, stroke: ACCENT },
  half: { fill: { hatch: 'declared' }, stroke: ACCENT },
  alarm: { fill: { hatch: 'dense' }, stroke: BAD },
  thin: { fill: { hatch: 'loose' }, stroke: SOFT },
  rows: { fill: { hatch: 'rows' }, stroke: INK },
  dashed: { fill: PAPER, stroke: INK, dash: '3 2' },
  pale: { fill: '#9fb9c4', stroke: INK },
  grey: { fill: '#e3e7ea', stroke: SOFT },
} as const;

export type BarPattern = keyof typeof PATTERNS;

export interface ResultCount {
  readonly sign: string;
  readonly words: string;
  readonly count: number;
  readonly pattern: BarPattern;
}

const BAR = { top: 4, height: 30 };
const ROW = 18;
const SHARES = 96;

const WORDS = {
  en: {
    share: (count: number, percent: number) => `${count} (${percent} %)`,
    alt: (all: number, counts: string) => `Requirements (${all}): ${counts}.`,
  },
  ko: {
    share: (count: number, percent: number) => `${count}건 (${percent} %)`,
    alt: (all: number, counts: string) => `요구사항 ${all}건 가운데 ${counts}.`,
  },
} as const;

/** Results in the order of `counts`; those without a requirement stand in the list only. */
export function drawChecklistSummary(counts: readonly ResultCount[], language: Language): Figure {
  const words = WORDS[language];
  const scene = new Scene();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  for (const { sign, count, pattern } of counts) {
    if (count === 0) continue;
    const width = (count / all) * WIDTH;
    scene.box(x + 0.8, BAR.top, width - 1.6, BAR.height, { ...PATTERNS[pattern], thick: 1 });
    const label = `${sign} ${count}`;
    const wide = widthOf(label, NORMAL);
    if (wide + 12 <= width) {
      const middle = x + width / 2;
      scene.box(middle - wide / 2 - 3, BAR.top + 6, wide + 6, BAR.height - 12, { fill: PAPER });
      scene.words(middle, BAR.top + 19, label, {
        within: wide + 1,
        size: NORMAL,
        anchor: 'middle',
        isBold: true,
      });
    }
    x += width;
  }
  const top = BAR.top + BAR.height + 14;
  for (const [index, { sign, words: name, count, pattern }] of counts.entries()) {
    const y = top + index * ROW;
    scene.box(1, y, 22, 11, { ...PATTERNS[pattern], thick: 1 });
    scene.words(32, y + 9.5, `${sign} ${name}`, { within: WIDTH - 32 - SHARES - 300 });
    const percent = all === 0 ? 0 : Math.round((count / all) * 1000) / 10;
    scene.words(WIDTH - 300, y + 9.5, words.share(count, percent), { within: SHARES, anchor: 'end' });
  }
  const said = counts.filter(({ count }) => count > 0).map(({ words: name, count }) => `${name} ${count}`);
  return scene.figure(
    top + counts.length * ROW,
    words.alt(all, said.length === 0 ? '–' : said.join(', ')),
    language,
  );
}
