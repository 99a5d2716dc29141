// Copies of systems by layer and site as a picture: what stands where, what stands at one site only, the weakest layer.
import type { Language } from '../diagnostics/entry.ts';
import { drawLegend, type LegendEntry, legendHeight, SAMPLE } from './legend.ts';
import { partsOf } from './parts.ts';
import { BAD, type Figure, INK, PAPER, RULE, Scene, SMALL, SOFT, WIDTH } from './scene.ts';
import { widthOf, wrapped } from './text-width.ts';

export interface GridCopy {
  readonly role: 'active' | 'standby' | 'backup';
  /** Undefined for full capacity. */
  readonly percent: number | undefined;
}

export interface GridRow {
  readonly system: string;
  /** Copies by site, in the order of the sites. */
  readonly copies: readonly (readonly GridCopy[])[];
}

export interface GridLayer {
  readonly name: string;
  readonly isWeakest: boolean;
  readonly rows: readonly GridRow[];
}

export interface RedundancyGrid {
  readonly sites: readonly string[];
  readonly layers: readonly GridLayer[];
}

const LAYERS = 106;
const NAMES = 150;
const VERDICT = 80;
const CELLS = LAYERS + NAMES;
const HEAD = 42;
const ROW = 20;
const IN_A_PART = 29;
const MOST_PARTS = 4;
const COLUMNS = 6;
const MOST_GROUPS = 2;
const MARK = 12;

const WORDS = {
  en: {
    active: 'active',
    standby: 'standby',
    backup: 'backup',
    oneSite: '✗ one site',
    ofAll: (single: number, all: number) => `${single} of ${all} at one site`,
    weakest: '▶ weakest layer',
    byLayer: 'Numbers of systems with an active, a standby and a backup copy.',
    more: (count: number) => `Sites not drawn, but named in the tables: ${count}.`,
    alt: (systems: number, sites: number, single: number) =>
      `Copies by layer and site. Systems: ${systems}, sites: ${sites}, systems at one site only: ${single}.`,
    altWeakest: (layer: string) => `The weakest layer is ${layer}.`,
  },
  ko: {
    active: '동작',
    standby: '대기',
    backup: '백업',
    oneSite: '✗ 단일',
    ofAll: (single: number, all: number) => `${all}개 중 ${single}개 단일`,
    weakest: '▶ 가장 약한 계층',
    byLayer: '동작/대기/백업 사본이 있는 시스템 수.',
    more: (count: number) => `그 밖의 센터 ${count}곳은 그리지 않았으며 표에 있습니다.`,
    alt: (systems: number, sites: number, single: number) =>
      `시스템 ${systems}개의 사본이 센터 ${sites}곳에 놓인 모습. ${single}개는 한 센터에만 있음.`,
    altWeakest: (layer: string) => `가장 약한 계층: ${layer}.`,
  },
} as const;

/** What one line of the picture says: a system, or where there are too many of them a whole layer. */
interface Line {
  readonly layer: GridLayer;
  readonly isFirst: boolean;
  readonly name: string;
  readonly cells: readonly (readonly GridCopy[] | string)[];
  readonly verdict: string;
}

const isAtOneSite = ({ copies }: GridRow): boolean => copies.filter((here) => here.length > 0).length === 1;

/** Several pictures where there are many systems or sites; layers instead of systems where there are far too many. */
export function drawRedundancyGrid(grid: RedundancyGrid, language: Language): Figure[] {
  const words = WORDS[language];
  const systems = grid.layers.reduce((sum, { rows }) => sum + rows.length, 0);
  const isByLayer = systems > IN_A_PART * MOST_PARTS;
  const lines = grid.layers.flatMap((layer) =>
    isByLayer ? [layerLine(layer, grid.sites.length, words)] : systemLines(layer, words),
  );
  const { parts } = partsOf(lines, IN_A_PART, MOST_PARTS);
  const { parts: groups, left } = partsOf([...grid.sites.keys()], COLUMNS, MOST_GROUPS);
  const alt = sayGrid(grid, systems, words);
  return groups.flatMap((sites, group) =>
    parts.map((rows, part) => {
      const scene = new Scene();
      const width = sites.length === 0 ? 0 : Math.min(96, (WIDTH - CELLS - VERDICT) / sites.length);
      for (const [column, site] of sites.entries()) {
        const middle = CELLS + (column + 0.5) * width;
        const name = wrapped(grid.sites[site] ?? '', SMALL, width - 4, 3);
        for (const [line, text] of name.entries()) {
          const y = 11 + (3 - name.length + line) * 12;
          scene.words(middle, y, text, { within: width - 4, anchor: 'middle' });
        }
      }
      for (const [index, row] of rows.entries()) {
        const shown = {
          ...row,
          isFirst: row.isFirst || index === 0,
          cells: sites.map((site) => row.cells[site] ?? []),
        };
        drawLine(scene, shown, HEAD + index * ROW, width);
      }
      outlineWeakest(scene, rows);
      const bottom = HEAD + rows.length * ROW;
      const isLast = group === groups.length - 1 && part === parts.length - 1;
      const entries = legendOf(scene, words, isByLayer, isLast ? left : 0);
      drawLegend(scene, entries, bottom);
      return scene.figure(bottom + legendHeight(entries), alt, language);
    }),
  );
}

const systemLines = (layer: GridLayer, words: (typeof WORDS)[Language]): Line[] =>
  layer.rows.map((row, index) => ({
    layer,
    isFirst: index === 0,
    name: row.system,
    cells: row.copies,
    verdict: isAtOneSite(row) ? words.oneSite : '',
  }));

/** "12/5/3" for each site: how many systems have an active, a standby, a backup copy there. */
function layerLine(layer: GridLayer, sites: number, words: (typeof WORDS)[Language]): Line {
  const cells = Array.from({ length: sites }, (_, site) => {
    const counts = (['active', 'standby', 'backup'] as const).map(
      (role) => layer.rows.filter(({ copies }) => copies[site]?.some((copy) => copy.role === role)).length,
    );
    return counts.every((count) => count === 0) ? '' : counts.join('/');
  });
  const single = layer.rows.filter(isAtOneSite).length;
  return { layer, isFirst: true, name: words.ofAll(single, layer.rows.length), cells, verdict: '' };
}

function drawLine(scene: Scene, line: Line, y: number, width: number): void {
  const { layer } = line;
  scene.line(line.isFirst ? 0 : LAYERS, y, WIDTH, y, {
    stroke: line.isFirst ? SOFT : RULE,
    thick: line.isFirst ? 0.8 : 0.5,
  });
  if (line.isFirst) {
    const name = layer.isWeakest ? `▶ ${layer.name}` : layer.name;
    scene.words(6, y + 14, name, { within: LAYERS - 12, isBold: layer.isWeakest });
  }
  scene.words(LAYERS, y + 14, line.name, { within: NAMES - 8 });
  for (const [column, cell] of line.cells.entries()) {
    const middle = CELLS + (column + 0.5) * width;
    if (typeof cell === 'string') {
      scene.words(middle, y + 14, cell === '' ? '–' : cell, { within: width - 2, anchor: 'middle' });
    } else drawCopies(scene, cell, middle, y, width);
  }
  if (line.verdict !== '')
    scene.words(WIDTH - VERDICT + 8, y + 14, line.verdict, {
      within: VERDICT - 14,
      isBold: true,
      color: BAD,
    });
}

/** A mark for each copy, with the capacity beside it where there is one that is not full. */
function drawCopies(
  scene: Scene,
  copies: readonly GridCopy[],
  middle: number,
  y: number,
  width: number,
): void {
  if (copies.length === 0) {
    scene.line(middle - 3, y + ROW / 2, middle + 3, y + ROW / 2, { stroke: SOFT, thick: 0.8 });
    return;
  }
  const [only] = copies;
  const percent = copies.length === 1 && only?.percent !== undefined ? `${only.percent}%` : '';
  const room = Math.max(1, Math.floor((width - 4) / MARK));
  const shown = copies.length <= room ? copies : copies.slice(0, room);
  const wide = shown.length * MARK + (percent === '' ? 0 : widthOf(percent, SMALL) + 2);
  const left = wide <= width - 2 ? middle - wide / 2 : middle - (shown.length * MARK) / 2;
  for (const [index, { role }] of shown.entries()) {
    drawMark(scene, role, left + (index + 0.5) * MARK, y + ROW / 2);
  }
  if (percent !== '' && wide <= width - 2)
    scene.words(left + shown.length * MARK + 2, y + 14, percent, { within: width });
}

function drawMark(scene: Scene, role: GridCopy['role'], x: number, y: number): void {
  const radius = 4.4;
  scene.dot(x, y, radius, { fill: role === 'active' ? INK : PAPER, stroke: INK, thick: 1.2 });
  if (role === 'standby') scene.polygon(halfDisc(x, y, radius), { fill: INK });
}

/** The right half of a disc as a polygon of fine steps. */
function halfDisc(x: number, y: number, radius: number): number[] {
  const steps = [-90, -60, -30, 0, 30, 60, 90];
  return steps.flatMap((degrees) => {
    const turn = (degrees * Math.PI) / 180;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
}

/** A frame around the rows of the weakest layer. */
function outlineWeakest(scene: Scene, rows: readonly Line[]): void {
  const first = rows.findIndex(({ layer }) => layer.isWeakest);
  if (first < 0) return;
  const count = rows.filter(({ layer }) => layer.isWeakest).length;
  scene.box(0.8, HEAD + first * ROW, WIDTH - 1.6, count * ROW, { stroke: BAD, thick: 1.6, dash: '5 2' });
}

function legendOf(
  scene: Scene,
  words: (typeof WORDS)[Language],
  isByLayer: boolean,
  left: number,
): LegendEntry[] {
  const mark = (role: GridCopy['role']) => (x: number, y: number) =>
    drawMark(scene, role, x + SAMPLE / 2, y + 5);
  const frame = (x: number, y: number) =>
    scene.box(x + 1, y - 1, SAMPLE - 2, 11, { stroke: BAD, thick: 1.6, dash: '5 2' });
  return [
    ...(isByLayer
      ? [{ words: words.byLayer }]
      : (['active', 'standby', 'backup'] as const).map((role) => ({
          words: words[role],
          sample: mark(role),
        }))),
    { words: words.weakest, sample: frame },
    ...(left > 0 ? [{ words: words.more(left) }] : []),
  ];
}

function sayGrid(grid: RedundancyGrid, systems: number, words: (typeof WORDS)[Language]): string {
  const single = grid.layers.reduce((sum, { rows }) => sum + rows.filter(isAtOneSite).length, 0);
  const weakest = grid.layers.find(({ isWeakest }) => isWeakest);
  const alt = words.alt(systems, grid.sites.length, single);
  return weakest === undefined ? alt : `${alt} ${words.altWeakest(weakest.name)}`;
}
