// Risks by likelihood and impact as a picture: each by its number in its cell, the gravest named beside it.
import type { Language } from '../diagnostics/entry.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { type Figure, INK, NORMAL, RULE, Scene, SMALL, SOFT, shade, WIDTH } from './scene.ts';
import { seen, widthOf } from './text-width.ts';

export interface PlacedRisk {
  /** "R3": its number in the register. */
  readonly number: string;
  readonly name: string;
  /** 1 rare to 5 frequent; undefined where it was not rated. */
  readonly likelihood: number | undefined;
  /** 1 slight to 5 severe; undefined where it was not rated. */
  readonly impact: number | undefined;
}

const SCALE = [1, 2, 3, 4, 5] as const;
const LEFT = 84;
const TOP = 26;
const CELL = { width: 66, height: 54 };
const NUMBER_LINE = 12;
const LIST = { x: LEFT + 5 * CELL.width + 18, line: 15 };
const BOTTOM = TOP + 5 * CELL.height;
const HEIGHT = BOTTOM + 32;

const WORDS = {
  en: {
    before: 'Before treatment',
    after: 'After treatment',
    likelihood: 'Likelihood',
    impact: 'Impact',
    rows: { 5: '5 frequent', 4: '4', 3: '3', 2: '2', 1: '1 rare' },
    columns: { 5: '5 severe', 4: '4', 3: '3', 2: '2', 1: '1 slight' },
    gravest: 'Gravest first',
    more: (count: number) => `and ${count} more`,
    unrated: (count: number) => `Risks not rated, and so not drawn: ${count}.`,
    alt: (state: string, count: number, gravest: string) =>
      `${state}: risks (${count}) by likelihood and impact. The gravest: ${gravest}.`,
    place: (number: string, name: string, likelihood: number, impact: number) =>
      `${number} ${name} (likelihood ${likelihood}, impact ${impact})`,
  },
  ko: {
    before: '대책 적용 전',
    after: '대책 적용 후',
    likelihood: '발생 가능성',
    impact: '영향',
    rows: { 5: '5 빈번', 4: '4', 3: '3', 2: '2', 1: '1 희박' },
    columns: { 5: '5 심각', 4: '4', 3: '3', 2: '2', 1: '1 경미' },
    gravest: '심각한 순서',
    more: (count: number) => `그 밖 ${count}건`,
    unrated: (count: number) => `평가하지 않은 위험 ${count}건은 그리지 않았습니다.`,
    alt: (state: string, count: number, gravest: string) =>
      `${state}: 위험 ${count}건의 발생 가능성과 영향. 가장 심각한 위험: ${gravest}.`,
    place: (number: string, name: string, likelihood: number, impact: number) =>
      `${number} ${name}(발생 가능성 ${likelihood}, 영향 ${impact})`,
  },
} as const;

/** One picture of the risks as they are or, of what is left of them, after treatment. */
export function drawRiskMatrix(
  risks: readonly PlacedRisk[],
  state: 'before' | 'after',
  language: Language,
): Figure {
  const words = WORDS[language];
  const scene = new Scene();
  const rated = risks.filter(({ likelihood, impact }) => isOnScale(likelihood) && isOnScale(impact));
  scene.words(LEFT, 14, words[state], { within: 330, size: NORMAL, isBold: true });
  for (const likelihood of SCALE) {
    const y = TOP + (5 - likelihood) * CELL.height;
    scene.words(LEFT - 8, y + CELL.height / 2 + 4, words.rows[likelihood], { within: 76, anchor: 'end' });
    for (const impact of SCALE) {
      const x = LEFT + (impact - 1) * CELL.width;
      const fill = shade(((likelihood * impact) / 25) ** 1.4 * 0.42);
      scene.box(x + 1, y + 1, CELL.width - 2, CELL.height - 2, { fill, stroke: RULE, thick: 0.7 });
      const here = rated.filter((risk) => risk.likelihood === likelihood && risk.impact === impact);
      placeNumbers(scene, here, x + 4, y + 4);
    }
  }
  for (const impact of SCALE) {
    const middle = LEFT + (impact - 0.5) * CELL.width;
    scene.words(middle, BOTTOM + 12, words.columns[impact], { within: CELL.width - 4, anchor: 'middle' });
  }
  scene.words(LEFT - 8, TOP + 10, words.likelihood, { within: 76, anchor: 'end', color: SOFT });
  scene.words(LEFT + 2.5 * CELL.width, BOTTOM + 27, words.impact, {
    within: 200,
    anchor: 'middle',
    color: SOFT,
  });
  const listed = gravestFirst(rated);
  drawList(scene, listed, words);
  const unrated = risks.length - rated.length;
  const entries = unrated > 0 ? [{ words: words.unrated(unrated) }] : [];
  drawLegend(scene, entries, HEIGHT);
  const gravest = listed
    .slice(0, 3)
    .map(({ number, name, likelihood = 0, impact = 0 }) => words.place(number, name, likelihood, impact))
    .join(', ');
  const alt = words.alt(words[state], rated.length, gravest === '' ? '–' : gravest);
  return scene.figure(HEIGHT + legendHeight(entries), alt, language);
}

const isOnScale = (value: number | undefined): boolean => SCALE.some((step) => step === value);

const scoreOf = ({ likelihood = 0, impact = 0 }: PlacedRisk): number => likelihood * impact;

const gravestFirst = (risks: readonly PlacedRisk[]): PlacedRisk[] =>
  [...risks].sort((a, b) => scoreOf(b) - scoreOf(a));

/** Numbers side by side on as many lines as the cell has; what finds no room is counted. */
function placeNumbers(scene: Scene, risks: readonly PlacedRisk[], left: number, top: number): void {
  const within = CELL.width - 8;
  const lines = Math.floor((CELL.height - 6) / NUMBER_LINE);
  const places: { number: string; x: number; line: number }[] = [];
  let x = 0;
  let line = 0;
  for (const risk of risks) {
    const number = seen(risk.number);
    const width = Math.min(within, widthOf(number, SMALL));
    if (x > 0 && x + width > within) {
      x = 0;
      line += 1;
    }
    if (line >= lines) break;
    places.push({ number, x, line });
    x += width + 5;
  }
  // The last line gives way to the count of what is not shown.
  const shown = places.length === risks.length ? places : places.filter((place) => place.line < lines - 1);
  for (const { number, x, line } of shown) {
    scene.words(left + x, top + 10 + line * NUMBER_LINE, number, { within: within - x, isBold: true });
  }
  const hidden = risks.length - shown.length;
  if (hidden > 0)
    scene.words(left, top + 10 + (lines - 1) * NUMBER_LINE, `+${hidden}`, { within, color: INK });
}

/** The gravest by number and name, as many as there is room for. */
function drawList(scene: Scene, risks: readonly PlacedRisk[], words: (typeof WORDS)[Language]): void {
  const within = WIDTH - LIST.x;
  scene.words(LIST.x, 14, words.gravest, { within, color: SOFT });
  const room = Math.floor((HEIGHT - TOP) / LIST.line);
  const shown = risks.length <= room ? risks : risks.slice(0, room - 1);
  for (const [index, { number, name }] of shown.entries()) {
    const y = TOP + 10 + index * LIST.line;
    scene.words(LIST.x, y, number, { within: 26, isBold: true });
    scene.words(LIST.x + 29, y, name, { within: within - 29 });
  }
  if (risks.length > shown.length) {
    const y = TOP + 10 + shown.length * LIST.line;
    scene.words(LIST.x, y, words.more(risks.length - shown.length), { within, color: SOFT });
  }
}
