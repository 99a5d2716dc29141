// The body: headings open sections in the structure, and name the places that links and contents lead to.

import { isCaptioned, setBlock } from './block-setting.ts';
import type { Block } from './blocks.ts';
import type { Heading } from './flow.ts';
import { setHeading } from './heading-setting.ts';
import { splitNumber, textOf, titleOf } from './inline.ts';
import type { Place, Setting } from './setting.ts';
import { headingSlug } from './slug.ts';
import type { Tag } from './tags.ts';

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

/** Every heading of a document in reading order, with its slug and a depth that skips no level. */
export function headingsOf(blocks: readonly Block[]): Map<object, Heading> {
  const headings = new Map<object, Heading>();
  const used = new Map<string, number>();
  const open: { typed: number; level: number }[] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'quote') for (const inner of block.blocks) visit(inner);
    if (block.kind === 'list') for (const item of block.items) for (const inner of item.blocks) visit(inner);
    if (block.kind !== 'heading') return;
    while (open.length > 0 && (open.at(-1)?.typed ?? 0) >= block.depth) open.pop();
    const depth = (open.at(-1)?.level ?? 0) + 1;
    open.push({ typed: block.depth, level: depth });
    const title = titleOf(block.spans);
    const { number } = splitNumber(block.spans);
    headings.set(block, { slug: headingSlug(title, used), title, number, depth, page: 0, y: 0 });
  };
  for (const block of blocks) visit(block);
  return headings;
}

/** The captions of tables and pictures in reading order, with names that no heading can have. */
export function captionsOf(blocks: readonly Block[]): Map<object, Heading> {
  const captions = new Map<object, Heading>();
  const visit = (inner: readonly Block[]): void => {
    inner.forEach((block, index) => {
      const next = inner[index + 1];
      if (block.kind === 'quote') visit(block.blocks);
      if (block.kind === 'list') for (const item of block.items) visit(item.blocks);
      if (block.kind !== 'caption' || next === undefined || !isCaptioned(next)) return;
      const title = firstSentence(titleOf(block.spans));
      captions.set(next, { slug: `:${captions.size}`, title, number: undefined, depth: 1, page: 0, y: 0 });
    });
  };
  visit(blocks);
  return captions;
}

/** What stands before the first full stop that ends a sentence. */
function firstSentence(text: string): string {
  // A full stop after a number is the number's: "Table 2. Results".
  const end = text.search(/(?<!\d)[.。] /);
  return end < 0 ? text.replace(/\.$/, '') : text.slice(0, end);
}

/** Sets the body's blocks; each heading begins a section that holds what is deeper. */
export function setChapters(setting: Setting, blocks: readonly Block[], place: Place, document: Tag): void {
  const sections: { depth: number; tag: Tag }[] = [];
  const current = (): Tag => sections.at(-1)?.tag ?? document;
  const introductions = introductionsIn(blocks);
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      while (sections.length > 0 && (sections.at(-1)?.depth ?? 0) >= block.depth) sections.pop();
      sections.push({ depth: block.depth, tag: current().add('Sect') });
      setHeading(setting, block satisfies HeadingBlock, { ...place, tag: current() }, block.depth);
      return;
    }
    if (block.kind === 'caption' && isCaptioned(blocks[index + 1])) return;
    const before = blocks[index - 1];
    setBlock(
      setting,
      block,
      { ...place, tag: current() },
      before?.kind === 'caption' ? before.spans : undefined,
    );
    if (introductions.has(block)) place.flow.keepNext();
  });
}

/** In characters. */
const LONGEST_INTRODUCTION = 480;

/** The paragraphs of a section whose first table comes after some lines: a heading and they do not stand without it. */
function introductionsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const introductions = new Set<Block>();
  let open: { readonly said: Block[]; length: number } | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') open = { said: [], length: 0 };
    else if (block.kind === 'paragraph' && open !== undefined) {
      open.said.push(block);
      open.length += textOf(block.spans).length;
    } else if (block.kind !== 'caption') {
      const isTable = block.kind === 'table' && block.shape === 'ordinary';
      if (isTable && open !== undefined && open.length <= LONGEST_INTRODUCTION)
        for (const each of open.said) introductions.add(each);
      open = undefined;
    }
  }
  return introductions;
}
