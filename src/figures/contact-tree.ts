// Who calls whom as a picture, over which channels, and in a scenario who is reached when and who is cut off.
import { hierarchy, tree as tidyTree } from 'd3-hierarchy';
import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';
import { type Branch, partsOfTree } from './contact-branches.ts';
import { drawLegend, type LegendEntry, legendHeight, SAMPLE } from './legend.ts';
import { BAD, type Figure, INK, PAPER, Scene, SOFT, TINT, WIDTH } from './scene.ts';
import { shortTime } from './time-axis.ts';

export interface TreePerson {
  readonly id: string;
  readonly name: string;
  readonly post: string | undefined;
  readonly channels: readonly { readonly name: string; readonly isDown: boolean }[];
  /** In a scenario when the person is reached, null for never; undefined where no scenario is meant. */
  readonly reached: Seconds | null | undefined;
}

export interface CallTreeData {
  readonly name: string;
  /** Undefined for the tree as planned. */
  readonly scenario: string | undefined;
  readonly root: string;
  /** In the order in which they are made. */
  readonly calls: readonly { readonly from: string; readonly to: string }[];
  readonly personOf: (id: string) => TreePerson;
}

const WORDS = {
  en: {
    noChannel: '✗ no means of contact',
    reached: (time: string) => `${time} (declared)`,
    cutOff: '✗ cut off',
    below: (count: number) => `+ ${count} more`,
    belowCut: (count: number, cut: number) => `+ ${count} more, ${cut} cut off`,
    legendReached: 'reached',
    legendCutOff: 'cut off',
    legendDown: '✗ before a channel: down when the calls are made',
    legendCalled: 'calls',
    legendNot: 'nobody calls this person',
    alt: (name: string, count: number, root: string) =>
      `${name}: calls from ${root} on; people in the tree: ${count}.`,
    altCut: (scenario: string, cut: number, names: string) =>
      `Cut off in the scenario ${scenario}: ${cut}${names === '' ? '' : ` (${names})`}.`,
    altNone: (scenario: string) => `In the scenario ${scenario}, nobody is cut off.`,
    branch: (name: string) => `The calls from ${name} on.`,
  },
  ko: {
    noChannel: '✗ 연락 수단 없음',
    reached: (time: string) => `${time} (선언)`,
    cutOff: '✗ 연락 두절',
    below: (count: number) => `외 ${count}명`,
    belowCut: (count: number, cut: number) => `외 ${count}명(두절 ${cut}명)`,
    legendReached: '연락됨',
    legendCutOff: '연락 두절',
    legendDown: '수단 앞의 ✗: 연락할 때 중단된 수단',
    legendCalled: '연락 방향',
    legendNot: '연락하는 사람이 없음',
    alt: (name: string, count: number, root: string) => `${name}: ${root}부터 시작하는 ${count}명의 연락망.`,
    altCut: (scenario: string, cut: number, names: string) =>
      `시나리오 ${scenario}에서 연락 두절 ${cut}명${names === '' ? '' : `(${names})`}.`,
    altNone: (scenario: string) => `시나리오 ${scenario}에서 연락 두절 없음.`,
    branch: (name: string) => `${name}부터의 연락.`,
  },
} as const;

const GAP = 18;
const WIDEST = 190;
/** By which the box behind a box stands out that has more people below it. */
const BEHIND = 3;
const TOP = 2;
const HEIGHTS = { planned: { box: 30, row: 36 }, scenario: { box: 42, row: 47 } } as const;
const ROOM = 640;
const LEVELS = 4;
const PARTS = { planned: 6, scenario: 2 } as const;

/** One picture, or several where the tree is large; branches that find no picture are counted where they begin. */
export function drawContactTree(data: CallTreeData, language: Language): Figure[] {
  const words = WORDS[language];
  const kind = data.scenario === undefined ? 'planned' : 'scenario';
  const people = new Map<string, TreePerson>();
  const personOf = (id: string): TreePerson => {
    const person = people.get(id) ?? data.personOf(id);
    people.set(id, person);
    return person;
  };
  const isCutOff = (id: string): boolean => personOf(id).reached === null;
  const rows = Math.floor(ROOM / HEIGHTS[kind].row);
  const { parts, everybody } = partsOfTree(data, isCutOff, { rows, levels: LEVELS, parts: PARTS[kind] });
  const cut = data.scenario === undefined ? [] : everybody.filter(isCutOff);
  return parts.map((branches, part) => {
    const scene = new Scene();
    const height = TOP + drawBranches(scene, branches, personOf, kind, words, language);
    const entries = legendOf(scene, kind, branches, words);
    drawLegend(scene, entries, height);
    const named = cut.length <= 8 ? cut.map((id) => personOf(id).name).join(', ') : '';
    const first = branches[0]?.id ?? data.root;
    const said = [
      ...(part === 0
        ? [words.alt(data.name, everybody.length, personOf(data.root).name)]
        : [words.branch(personOf(first).name)]),
      ...(data.scenario === undefined
        ? []
        : [cut.length === 0 ? words.altNone(data.scenario) : words.altCut(data.scenario, cut.length, named)]),
    ];
    return scene.figure(height + legendHeight(entries), said.join(' '), language);
  });
}

/** Draws trees below each other; gives the height that they take. */
function drawBranches(
  scene: Scene,
  branches: readonly Branch[],
  personOf: (id: string) => TreePerson,
  kind: keyof typeof HEIGHTS,
  words: (typeof WORDS)[Language],
  language: Language,
): number {
  const { box, row } = HEIGHTS[kind];
  let top = TOP;
  const forest = branches.map((branch) => hierarchy(branch));
  const levels = forest.reduce((most, { height }) => Math.max(most, height + 1), 1);
  const width = Math.min(WIDEST, (WIDTH - BEHIND - 2 - (levels - 1) * GAP) / levels);
  for (const tree of forest) {
    const layout = tidyTree<Branch>()
      .nodeSize([row, width + GAP])
      .separation(() => 1)(tree);
    const nodes = layout.descendants();
    const least = nodes.reduce((min, { x }) => Math.min(min, x), Number.POSITIVE_INFINITY);
    const most = nodes.reduce((max, { x }) => Math.max(max, x), Number.NEGATIVE_INFINITY);
    const middleOf = (x: number): number => top + x - least + box / 2;
    for (const { source, target } of layout.links()) {
      const [x1, y1, x2, y2] = [source.y + width, middleOf(source.x), target.y, middleOf(target.x)];
      const bend = x1 + (x2 - x1) / 2;
      const isCut = personOf(target.data.id).reached === null;
      const look = { stroke: isCut ? BAD : SOFT, thick: 1, ...(isCut && { dash: '3 2' }) };
      scene.curve([x1, y1, bend, y1, bend, y2, x2, y2], look);
    }
    for (const { data, x, y } of nodes) {
      drawPerson(
        scene,
        data,
        personOf(data.id),
        { x: y, y: middleOf(x) - box / 2, width, height: box },
        words,
        language,
      );
    }
    top += most - least + row;
  }
  return top - TOP;
}

function drawPerson(
  scene: Scene,
  branch: Branch,
  person: TreePerson,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  words: (typeof WORDS)[Language],
  language: Language,
): void {
  const { y, width, height } = place;
  const x = place.x + 1;
  const isCut = person.reached === null;
  const look = isCut
    ? { fill: PAPER, stroke: BAD, thick: 1.8, dash: '4 2' }
    : { fill: branch.isCalled ? PAPER : TINT, stroke: branch.isCalled ? SOFT : INK, thick: 0.8 };
  if (branch.hidden > 0)
    scene.box(x + BEHIND, y + BEHIND, width, height, { fill: PAPER, stroke: SOFT, thick: 0.8 });
  scene.box(x, y, width, height, { ...look, radius: 2 });
  const within = width - 10;
  const hidden =
    branch.hidden === 0
      ? ''
      : branch.hiddenCut > 0
        ? words.belowCut(branch.hidden, branch.hiddenCut)
        : words.below(branch.hidden);
  const [nameLine, channelLine, stateLine] = [y + 12, y + 24, y + 36];
  const named = scene.words(x + 5, nameLine, person.name, { within, isBold: true });
  const rest = within - named - 5;
  if (person.post !== undefined && rest > 20)
    scene.words(x + 10 + named, nameLine, person.post, { within: rest, color: SOFT });
  // In a scenario first what works.
  const channels = [...person.channels]
    .sort((a, b) => Number(a.isDown) - Number(b.isDown))
    .map(({ name, isDown }) => (isDown ? `✗${name}` : name));
  if (hidden !== '') scene.words(x + 5, channelLine, hidden, { within });
  else if (channels.length === 0) scene.words(x + 5, channelLine, words.noChannel, { within, color: BAD });
  else scene.words(x + 5, channelLine, channels.join(' › '), { within, color: SOFT });
  if (person.reached === undefined) return;
  const state = person.reached === null ? words.cutOff : words.reached(shortTime(language, person.reached));
  scene.words(x + 5, stateLine, state, { within, isBold: isCut, color: isCut ? BAD : INK });
}

function legendOf(
  scene: Scene,
  kind: keyof typeof HEIGHTS,
  branches: readonly Branch[],
  words: (typeof WORDS)[Language],
): LegendEntry[] {
  const box = (look: Parameters<Scene['box']>[4]) => (x: number, y: number) =>
    scene.box(x + 1, y - 1, SAMPLE - 2, 11, look);
  const call = (x: number, y: number) => scene.line(x, y + 5, x + SAMPLE, y + 5, { stroke: SOFT, thick: 1 });
  return [
    { words: words.legendCalled, sample: call },
    ...(kind === 'planned'
      ? []
      : [
          { words: words.legendReached, sample: box({ fill: PAPER, stroke: SOFT, thick: 0.8 }) },
          {
            words: words.legendCutOff,
            sample: box({ fill: PAPER, stroke: BAD, thick: 1.8, dash: '4 2' }),
          },
          { words: words.legendDown },
        ]),
    ...(branches.every(({ isCalled }) => isCalled)
      ? []
      : [{ words: words.legendNot, sample: box({ fill: TINT, stroke: INK, thick: 0.8 }) }]),
  ];
}
