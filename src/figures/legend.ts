// The legend under a picture: samples with their words, in as many lines as they need.
import { type Scene, SMALL, SOFT, WIDTH } from './scene.ts';
import { seen, widthOf } from './text-width.ts';

export interface LegendEntry {
  readonly words: string;
  /** Draws the sample into a box of `SAMPLE` by `SMALL` with its top left corner here; none for a remark. */
  readonly sample?: (x: number, y: number) => void;
}

export const SAMPLE = 20;
const GAP = 16;
const LINE = 15;
/** Of the words of a sample: two at least stand side by side. */
const WIDEST = 270;

/** How the entries spread over lines: each with its place. */
function placed(entries: readonly LegendEntry[]) {
  let x = 0;
  let line = 0;
  return entries.map((entry) => {
    const indent = entry.sample === undefined ? 0 : SAMPLE + 6;
    const most = entry.sample === undefined ? WIDTH : WIDEST;
    const within = Math.min(widthOf(seen(entry.words), SMALL), most);
    const width = indent + within;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      line += 1;
    }
    const place = { entry, x, line, indent, within };
    x += width + GAP;
    return place;
  });
}

/** Height of the legend with the space above it. */
export const legendHeight = (entries: readonly LegendEntry[]): number =>
  entries.length === 0 ? 0 : 12 + LINE * ((placed(entries).at(-1)?.line ?? 0) + 1);

/** Draws the legend with its top at `y`. */
export function drawLegend(scene: Scene, entries: readonly LegendEntry[], y: number): void {
  for (const { entry, x, line, indent, within } of placed(entries)) {
    const top = y + 12 + line * LINE;
    entry.sample?.(x, top - 2);
    scene.words(x + indent, top + 7, entry.words, { within, color: SOFT });
  }
}
