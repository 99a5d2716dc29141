// A dependency map with a box for each element, what needs others to the left of what is needed.
import type { Language } from '../diagnostics/entry.ts';
import { layered } from './dependency-layers.ts';
import type { DependencyMap, MapNode } from './dependency-map.ts';
import { drawLegend, type LegendEntry, legendHeight, SAMPLE } from './legend.ts';
import { BAD, type Figure, INK, MOST_HEIGHT, PAPER, Scene, SMALL, SOFT, TINT, WIDTH } from './scene.ts';
import { seen, wrapped } from './text-width.ts';

const WORDS = {
  en: {
    process: 'critical process',
    system: 'system',
    other: 'supplier or other need',
    single: 'single point of failure',
    needs: 'needs',
    choice: 'one of these is enough',
    alt: (nodes: number, edges: number) => `Elements: ${nodes}, dependencies between them: ${edges}.`,
    most: (names: string) => `Most critical processes depend on: ${names}.`,
  },
  ko: {
    process: '핵심업무',
    system: '시스템',
    other: '협력업체 등',
    single: '단일 장애점',
    needs: '필요 관계',
    choice: '이 가운데 하나면 충분',
    alt: (nodes: number, edges: number) => `요소 ${nodes}개 사이의 의존 관계 ${edges}건.`,
    most: (names: string) => `가장 많은 핵심업무가 의존하는 요소: ${names}.`,
  },
} as const;

/** Heights of boxes with three and with two lines of words: the first with which the map fits a page. */
const BOXES = [40, 28] as const;
const GAP = 18;
const LEAST_WIDTH = 56;
const MOST_WIDTH = 150;
const TOP = 4;
const CHOICE = '3 2';

/** Undefined where the map is too large for a page. */
export function drawGraph(map: DependencyMap, language: Language): Figure | undefined {
  for (const box of BOXES) {
    const figure = drawWith(map, box, language);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

function drawWith(map: DependencyMap, box: number, language: Language): Figure | undefined {
  const words = WORDS[language];
  const { columns, places, ways, height } = layered(map.nodes, map.edges, box);
  const width = Math.min(MOST_WIDTH, (WIDTH - 4 - (columns - 1) * GAP) / columns);
  if (width < LEAST_WIDTH) return undefined;
  // Narrow maps are drawn in the middle of the page with more room between their columns.
  const gap = columns === 1 ? GAP : Math.min(110, (WIDTH - 4 - columns * width) / (columns - 1));
  const left = 1 + (WIDTH - 4 - columns * width - (columns - 1) * gap) / 2;
  const scene = new Scene();
  const entries = legendOf(scene, map, words);
  if (TOP + height + legendHeight(entries) > MOST_HEIGHT) return undefined;
  const xOf = (column: number): number => left + column * (width + gap);
  const drawn = new Set<string>();
  for (const { edge, isBack, points } of ways) {
    const look = { stroke: isBack ? INK : '#8a97a1', thick: 0.8, ...(edge.isChoice && { dash: CHOICE }) };
    for (let index = 1; index < points.length; index++) {
      const [a, b] = [points[index - 1], points[index]];
      if (a === undefined || b === undefined) continue;
      const [x1, x2] = [xOf(a.column) + width, xOf(b.column)];
      const [y1, y2] = [TOP + a.y, TOP + b.y];
      const bend = (x2 - x1) / 2;
      // Past a box the line runs on level; ways that lines share are drawn once.
      const isPassing = index < points.length - 1;
      const way = [x1, y1, x2, y2, edge.isChoice, isBack].map(String).join(' ');
      if (drawn.has(way)) continue;
      drawn.add(way);
      scene.curve([x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2], look);
      if (isPassing) scene.line(x2, y2, x2 + width, y2, look);
    }
    drawHead(scene, isBack ? points[0] : points.at(-1), isBack, xOf, width);
  }
  for (const node of map.nodes) {
    const place = places.get(node.id);
    if (place !== undefined) drawBox(scene, node, xOf(place.column), TOP + place.y - box / 2, width, box);
  }
  drawLegend(scene, entries, TOP + height);
  return scene.figure(TOP + height + legendHeight(entries), sayMap(map, words), language);
}

/** The tip of a line at the box that is needed. */
function drawHead(
  scene: Scene,
  end: { readonly column: number; readonly y: number } | undefined,
  isBack: boolean,
  xOf: (column: number) => number,
  width: number,
): void {
  if (end === undefined) return;
  const x = isBack ? xOf(end.column) + width : xOf(end.column);
  const back = isBack ? 5 : -5;
  const y = TOP + end.y;
  scene.polygon([x, y, x + back, y - 2.6, x + back, y + 2.6], { fill: isBack ? INK : SOFT });
}

const LOOKS = {
  process: { fill: TINT, stroke: INK, thick: 1.2, radius: 8 },
  system: { fill: PAPER, stroke: SOFT, thick: 0.8 },
  other: { fill: PAPER, stroke: SOFT, thick: 0.8, dash: '4 2' },
} as const;

function drawBox(scene: Scene, node: MapNode, x: number, y: number, width: number, height: number): void {
  scene.box(x, y, width, height, LOOKS[node.shape]);
  if (node.isSinglePoint) {
    scene.box(x, y, width, height, { stroke: BAD, thick: 1.8 });
    scene.box(x, y, 4, height, { fill: { hatch: 'dense' } });
  }
  const within = width - 8;
  const lines = wrapped(seen(node.name), SMALL, within, Math.floor(height / 13));
  for (const [line, text] of lines.entries()) {
    const base = y + height / 2 + 3.6 + (line - (lines.length - 1) / 2) * 12;
    scene.words(x + width / 2 + 1, base, text, { within, anchor: 'middle', isBold: node.isSinglePoint });
  }
}

function legendOf(scene: Scene, map: DependencyMap, words: (typeof WORDS)[Language]): LegendEntry[] {
  const box = (look: Parameters<Scene['box']>[4]) => (x: number, y: number) =>
    scene.box(x + 1, y - 1, SAMPLE - 2, 12, look);
  const line = (dash?: string) => (x: number, y: number) => {
    scene.line(x, y + 5, x + SAMPLE, y + 5, { stroke: '#8a97a1', thick: 0.8, ...(dash && { dash }) });
    const tip = x + SAMPLE;
    scene.polygon([tip, y + 5, tip - 5, y + 2.4, tip - 5, y + 7.6], { fill: SOFT });
  };
  const single = (x: number, y: number) => {
    scene.box(x + 1, y - 1, SAMPLE - 2, 12, { fill: PAPER, stroke: BAD, thick: 1.8 });
    scene.box(x + 1, y - 1, 4, 12, { fill: { hatch: 'dense' } });
  };
  const shapes = new Set(map.nodes.map(({ shape }) => shape));
  return [
    ...(['process', 'system', 'other'] as const)
      .filter((shape) => shapes.has(shape))
      .map((shape) => ({ words: words[shape], sample: box({ ...LOOKS[shape], radius: 2 }) })),
    ...(map.nodes.some(({ isSinglePoint }) => isSinglePoint)
      ? [{ words: words.single, sample: single }]
      : []),
    { words: words.needs, sample: line() },
    ...(map.edges.some(({ isChoice }) => isChoice) ? [{ words: words.choice, sample: line(CHOICE) }] : []),
  ];
}

function sayMap({ nodes, edges }: DependencyMap, words: (typeof WORDS)[Language]): string {
  const most = nodes
    .filter(({ shape, dependants }) => shape !== 'process' && dependants > 0)
    .sort((a, b) => b.dependants - a.dependants)
    .slice(0, 5)
    .map(({ name, dependants }) => `${name} (${dependants})`);
  const alt = words.alt(nodes.length, edges.length);
  return most.length === 0 ? alt : `${alt} ${words.most(most.join(', '))}`;
}
