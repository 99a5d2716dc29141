// The bookmarks: every heading, one under the other as they are in the document.
import type { Reserved } from './object-streams.ts';
import { textString } from './pdf-syntax.ts';

/** An entry of the bookmarks: `depth` from 1, `page` from 0, `y` in pt from the top. */
export interface Bookmark {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
  readonly y: number;
}

/** Writes the outline. Returns its reference; undefined when there is nothing to write. */
export function writeBookmarks(
  bookmarks: readonly Bookmark[],
  pages: readonly { readonly reference: string; readonly height: number }[],
  reserve: () => Reserved,
): string | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = reserve();
  const nodes = bookmarks.map((bookmark) => ({
    bookmark,
    place: reserve(),
    kids: [] as number[],
    parent: -1,
  }));
  const tops: number[] = [];
  const open: number[] = [];
  nodes.forEach((node, index) => {
    while (open.length > 0 && (nodes[open.at(-1) ?? 0]?.bookmark.depth ?? 0) >= node.bookmark.depth)
      open.pop();
    node.parent = open.at(-1) ?? -1;
    (nodes[node.parent]?.kids ?? tops).push(index);
    open.push(index);
  });
  const ends = (kids: readonly number[]): string =>
    `/First ${nodes[kids[0] ?? 0]?.place.reference}/Last ${nodes[kids.at(-1) ?? 0]?.place.reference}`;
  const writeLevel = (kids: readonly number[]): void => {
    kids.forEach((index, at) => {
      const node = nodes[index];
      if (node === undefined) return;
      const before = nodes[kids[at - 1] ?? -1];
      const after = nodes[kids[at + 1] ?? -1];
      const page = pages[node.bookmark.page];
      const top = Math.round(((page?.height ?? 0) - node.bookmark.y) * 100) / 100;
      node.place.write(
        `<</Title ${textString(node.bookmark.title)}/Parent ${nodes[node.parent]?.place.reference ?? root.reference}` +
          `/Dest[${page?.reference ?? 'null'}/XYZ 0 ${top} null]` +
          (before === undefined ? '' : `/Prev ${before.place.reference}`) +
          (after === undefined ? '' : `/Next ${after.place.reference}`) +
          (node.kids.length === 0 ? '' : `${ends(node.kids)}/Count ${-node.kids.length}`) +
          '>>',
      );
    });
  };
  writeLevel(tops);
  for (const node of nodes) writeLevel(node.kids);
  root.write(`<</Type/Outlines${ends(tops)}/Count ${tops.length}>>`);
  return root.reference;
}
