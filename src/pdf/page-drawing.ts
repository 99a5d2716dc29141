// A page as it is printed: its running header and footer, its bars and tints, its slabs.
import type { Decoration } from './flow.ts';
import { plainSpan } from './inline.ts';
import type { Line } from './lines.ts';
import {
  type Frame,
  mm,
  NOTE_RULE,
  RULE,
  RUNNING_FOOT,
  RUNNING_HEAD,
  SOFT,
  TEXT,
  WATERMARK,
  WATERMARK_SIZE,
} from './look.ts';
import type { PageContent } from './page-content.ts';
import type { Page } from './pages.ts';
import type { Setting } from './setting.ts';

export interface Running {
  readonly header: { readonly left: string; readonly right: string } | undefined;
  readonly footer: { readonly left: string; readonly right: string };
  /** A word behind everything, from corner to corner. */
  readonly watermark: string | undefined;
}

export function drawPage(setting: Setting, page: Page, content: PageContent, running: Running): void {
  const { frame } = page;
  if (running.watermark !== undefined) drawWatermark(setting, content, running.watermark, frame);
  if (running.header !== undefined) {
    content.artifact('<</Type/Pagination/Subtype/Header>>');
    drawSides(setting, content, running.header, RUNNING_HEAD, mm(13), frame);
    content.rule(frame.left, mm(13) + TEXT.leading + mm(2), frame.right - frame.left, 0.5, RULE);
  }
  drawDecorations(page, content);
  for (const { repeat, top } of page.repeats) repeat.draw(content, top);
  for (const { slab, top } of page.placed) slab.draw(content, top);
  if (page.notes !== undefined) {
    content.rule(frame.left, page.notes.rule, NOTE_RULE, 0.5, SOFT);
    for (const { slab, top } of page.notes.placed) slab.draw(content, top);
  }
  content.artifact('<</Type/Pagination/Subtype/Footer>>');
  const footTop = frame.height - mm(11) - TEXT.leading;
  content.rule(frame.left, footTop - mm(2), frame.right - frame.left, 0.5, RULE);
  drawSides(setting, content, running.footer, RUNNING_FOOT, footTop, frame);
}

function drawSides(
  setting: Setting,
  content: PageContent,
  sides: { readonly left: string; readonly right: string },
  size: number,
  top: number,
  frame: Frame,
): void {
  const type = { size, leading: TEXT.leading };
  const baseline = top + setting.baseline(type);
  const width = frame.right - frame.left;
  const right = fitted(setting, sides.right, size, width * 0.4);
  const left = fitted(setting, sides.left, size, width - right.width - mm(6));
  content.line(left, frame.left, baseline, undefined);
  content.line(right, frame.right - right.width, baseline, undefined);
}

function drawWatermark(setting: Setting, content: PageContent, text: string, frame: Frame): void {
  const base = { type: { size: WATERMARK_SIZE, leading: WATERMARK_SIZE }, color: WATERMARK, isBold: true };
  const [line] = setting.lines([plainSpan(text.replace(/\s+/g, ' ').trim())], base, 1e6);
  if (line === undefined || line.width === 0) return;
  const angle = Math.atan2(frame.height, frame.width);
  const room = Math.hypot(frame.width, frame.height) * 0.62;
  const scale = Math.min(room / line.width, 1.6);
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  content.artifact('<</Type/Pagination/Subtype/Watermark>>');
  content.within([cos, -sin, sin, cos, frame.width / 2, frame.height / 2], () =>
    content.line(line, -line.width / 2, WATERMARK_SIZE * 0.36, undefined),
  );
}

/** One line of text, shortened with an ellipsis where it is wider than its room. */
function fitted(setting: Setting, text: string, size: number, width: number): Line {
  const key = `${size} ${width} ${text}`;
  const line = setting.running.get(key) ?? fittedNew(setting, text, size, width);
  setting.running.set(key, line);
  return line;
}

function fittedNew(setting: Setting, text: string, size: number, width: number): Line {
  const base = { type: { size, leading: TEXT.leading }, color: SOFT };
  const flat = text.replace(/\s+/g, ' ').trim();
  const lineOf = (shown: string): Line =>
    setting.lines([plainSpan(shown)], base, 1e6)[0] ?? { fragments: [], width: 0 };
  const whole = lineOf(flat);
  if (whole.width <= width) return whole;
  const characters = [...flat];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineOf(`${characters.slice(0, middle).join('').trimEnd()}…`).width <= width) low = middle;
    else high = middle - 1;
  }
  return lineOf(`${characters.slice(0, low).join('').trimEnd()}…`);
}

function drawDecorations(page: Page, content: PageContent): void {
  const extents = new Map<Decoration, { top: number; bottom: number }>();
  for (const { slab, top } of page.placed) {
    for (const decoration of slab.decorations) {
      const extent = extents.get(decoration);
      if (extent === undefined) extents.set(decoration, { top, bottom: top + slab.height });
      else extent.bottom = top + slab.height;
    }
  }
  for (const [{ x, width, color, overhang }, { top, bottom }] of extents) {
    content.area(x, top - overhang, width, bottom - top + 2 * overhang, color);
  }
}
