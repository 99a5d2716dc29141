// A dependency map of very many elements: a band for each kind and layer with its most needed, arcs between them.
import type { Language } from '../diagnostics/entry.ts';
import type { DependencyMap, MapNode } from './dependency-map.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { ACCENT, type Figure, INK, NORMAL, Scene, SOFT, TINT, WIDTH } from './scene.ts';
import { seen, widthOf } from './text-width.ts';

const WORDS = {
  en: {
    title: (name: string, count: number) => `${name} · ${count}`,
    needs: (said: string) => `needs: ${said}`,
    nothing: 'needs nothing that is on this map',
    single: (count: number) => `single points of failure: ${count}`,
    legend: 'In brackets: critical processes that depend on it. Numbers of a line: dependencies.',
    more: (count: number) => `Kinds of elements not drawn: ${count}.`,
    alt: (nodes: number, edges: number) =>
      `Elements (${nodes}) and their dependencies (${edges}) by kind and layer; the most needed of each are named.`,
    strongest: (from: string, to: string, count: number) => `${from} needs ${to} (${count})`,
    most: (said: string) => `Most dependencies: ${said}.`,
  },
  ko: {
    title: (name: string, count: number) => `${name} · ${count}개`,
    needs: (said: string) => `필요: ${said}`,
    nothing: '이 그림 안에 필요한 것 없음',
    single: (count: number) => `단일 장애점 ${count}개`,
    legend: '괄호는 의존하는 핵심업무 수, 선의 수는 의존 관계 수.',
    more: (count: number) => `그 밖의 종류 ${count}가지는 그리지 않았습니다.`,
    alt: (nodes: number, edges: number) =>
      `요소 ${nodes}개 사이의 의존 관계 ${edges}건을 종류와 계층별로 묶고 가장 많이 필요한 요소를 적음.`,
    strongest: (from: string, to: string, count: number) => `${from} → ${to} ${count}건`,
    most: (said: string) => `가장 많은 의존: ${said}.`,
  },
} as const;

const MOST_BANDS = 12;
const BAND = 50;
const STEP = 55;
const TEXT = 468;
const TOP = 1;
const NAMED = 6;

interface Band {
  readonly group: number;
  readonly members: readonly MapNode[];
  /** Dependencies on other groups, by group. */
  readonly needs: ReadonlyMap<number, number>;
}

export function drawBands(map: DependencyMap, language: Language): Figure {
  const words = WORDS[language];
  const bands = bandsOf(map);
  const shown = bands.slice(0, MOST_BANDS);
  const scene = new Scene();
  for (const [index, band] of shown.entries()) drawBand(scene, map, band, TOP + index * STEP, words);
  drawArcs(scene, shown);
  const bottom = TOP + shown.length * STEP - (STEP - BAND);
  const left = bands.length - shown.length;
  const entries = [{ words: words.legend }, ...(left > 0 ? [{ words: words.more(left) }] : [])];
  drawLegend(scene, entries, bottom);
  return scene.figure(bottom + legendHeight(entries), sayBands(map, bands, words), language);
}

/** Groups in their order, with what they need of each other. */
function bandsOf({ groups, nodes, edges }: DependencyMap): Band[] {
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const needs = new Map<number, Map<number, number>>();
  for (const { from, to } of edges) {
    const [a, b] = [groupOf.get(from) ?? 0, groupOf.get(to) ?? 0];
    const row = needs.get(a) ?? new Map<number, number>();
    row.set(b, (row.get(b) ?? 0) + 1);
    needs.set(a, row);
  }
  return [...groups.keys()]
    .map((group) => ({
      group,
      members: nodes.filter((node) => node.group === group).sort((a, b) => b.dependants - a.dependants),
      needs: needs.get(group) ?? new Map<number, number>(),
    }))
    .filter(({ members }) => members.length > 0);
}

function drawBand(
  scene: Scene,
  { groups }: DependencyMap,
  { group, members, needs }: Band,
  y: number,
  words: (typeof WORDS)[Language],
): void {
  scene.box(1, y, TEXT + 16, BAND, { fill: TINT, stroke: SOFT, thick: 0.8 });
  const title = words.title(groups[group] ?? '', members.length);
  const singles = members.filter(({ isSinglePoint }) => isSinglePoint).length;
  const said = singles === 0 ? '' : words.single(singles);
  const beside = said === '' ? 0 : widthOf(said, 10) + 12;
  scene.words(9, y + 15, title, { within: TEXT - beside, size: NORMAL, isBold: true, color: ACCENT });
  if (said !== '') scene.words(9 + TEXT, y + 15, said, { within: beside, anchor: 'end', isBold: true });
  const named = members
    .filter(({ shape, dependants }) => shape !== 'process' && dependants > 0)
    .slice(0, NAMED)
    .map(({ name, dependants }) => `${seen(name)} (${dependants})`);
  const most = named.length > 0 ? named : members.slice(0, NAMED).map(({ name }) => seen(name));
  const dots = members.length > NAMED ? ', …' : '';
  scene.words(9, y + 29, `${most.join(', ')}${dots}`, { within: TEXT });
  const counts = [...needs]
    .sort(([, a], [, b]) => b - a)
    .map(([to, count]) => `${groups[to] ?? ''} ${count}`)
    .join(' · ');
  scene.words(9, y + 43, counts === '' ? words.nothing : words.needs(counts), { within: TEXT, color: SOFT });
}

/** Arcs from band to band at their right: the thicker, the more dependencies; the tip is at what is needed. */
function drawArcs(scene: Scene, bands: readonly Band[]): void {
  const indexOf = new Map(bands.map(({ group }, index) => [group, index]));
  const most = bands.reduce((max, { needs }) => Math.max(max, ...needs.values()), 1);
  const x = TEXT + 17;
  for (const [index, { group, needs }] of bands.entries()) {
    for (const [to, count] of needs) {
      const target = indexOf.get(to);
      if (target === undefined || to === group) continue;
      const isDown = target > index;
      const y1 = TOP + index * STEP + (isDown ? BAND - 14 : 14);
      const y2 = TOP + target * STEP + (isDown ? 14 : BAND - 14) + (isDown ? -6 : 6);
      const reach = x + 16 + (Math.abs(target - index) / MOST_BANDS) * (WIDTH - x) * 1.2;
      const thick = Math.round((0.7 + 2.6 * Math.sqrt(count / most)) * 10) / 10;
      const look = { stroke: isDown ? SOFT : INK, thick, ...(!isDown && { dash: '4 2' }) };
      scene.curve([x, y1, reach, y1, reach, y2, x + 5, y2], look);
      scene.polygon([x, y2, x + 7, y2 - 3.4, x + 7, y2 + 3.4], { fill: isDown ? SOFT : INK });
    }
  }
}

function sayBands(
  { groups, nodes, edges }: DependencyMap,
  bands: readonly Band[],
  words: (typeof WORDS)[Language],
): string {
  const strongest = bands
    .flatMap(({ group, needs }) => [...needs].map(([to, count]) => ({ group, to, count })))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ group, to, count }) => words.strongest(groups[group] ?? '', groups[to] ?? '', count));
  const alt = words.alt(nodes.length, edges.length);
  return strongest.length === 0 ? alt : `${alt} ${words.most(strongest.join(', '))}`;
}
