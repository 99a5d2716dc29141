// Author's text cannot break a document: in every text field of a plan it appears as it was typed.
import { marked, type Token } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { filledPlan } from './filled-plan.ts';
import { allDocuments, analysed, templates } from './fixtures.ts';
import { htmlOf, textOf } from './rendered.ts';

const HOSTILE = [
  '# *b* _i_ **s** `c` ~~d~~ [l](http://evil.example) ![p](x.png) <script>alert(1)</script> <!-- -->',
  '{{plan.title}} {{{this}}} {{> partials/cover}} {{#each x}} {% raw %} ${1} $x$',
  'a | b || c \\| d \\',
  '- 1. > === --- www.evil.example a@evil.example https://evil.example &amp; &lt; &#10; & R&D',
  'תוצאה \u202e reversed \u200f \u2066 bell \u0007 escape \u001b[31m nul \u0000 emoji 👩‍👩‍👧 😀 ＃ \u3000 end',
].join(' ');

/** Every other text has line ends as well; each begins with a number of its own. */
const texts = new Map<string, string>();
const plan = filledPlan((pointer) => {
  const number = texts.size + 1;
  const text = `<${number}> ${HOSTILE}${number % 2 === 0 ? '\nsecond line\n\nthird | line ' : ''}`;
  texts.set(pointer, text);
  return text;
});

/** Not printed: the reference of an attestation's own requirement is an id, printed as code or text elsewhere. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const seen = (text: string): string =>
  flat(text.replaceAll('\u0000', '\u2400').replaceAll('\u0007', '\u2407').replaceAll('\u001b', '\u241b'));

function tablesIn(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ type }) => type === 'table');
}

const cellsIn = (line: string): number => line.replace(/\\./g, '').split('|').length - 2;

describe.each(['en', 'ko'] as const)('%s', (language) => {
  const documents: { name: string; markdown: string; text: string }[] = [];

  beforeAll(async () => {
    const composed = await allDocuments(analysed(plan), { language, templates, contentHash: 'ab cd' });
    for (const { name, markdown, diagnostics } of composed) {
      expect(diagnostics).toEqual([]);
      documents.push({ name, markdown, text: flat(textOf(markdown)) });
    }
  });

  it('prints every text of the plan as it was typed', () => {
    const absent = [...texts].filter(([, text]) => !documents[0]?.text.includes(seen(text)));
    expect(absent.map(([pointer]) => pointer)).toEqual([]);
  });

  it('lets no text become markup', () => {
    for (const { markdown } of documents) {
      const tags = new Set([...htmlOf(markdown).matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
      const ours =
        'h1 h2 h3 h4 p ul ol li blockquote table thead tbody tr th td strong em code a br img'.split(' ');
      expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
      const pictures = [...htmlOf(markdown).matchAll(/<img src="([^"]*)"/g)].map(
        ([, source]) => source ?? '',
      );
      expect(pictures.filter((source) => !/^[a-z][a-z0-9.-]*\.svg$/.test(source))).toEqual([]);
      const links = [...htmlOf(markdown).matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
      expect(links.filter((target) => !/^(?:plan\.md)?#/.test(target))).toEqual([]);
    }
  });

  it('keeps the columns of every table', () => {
    for (const { markdown } of documents) {
      const tables = tablesIn(marked.lexer(markdown, { gfm: true }));
      expect(tables.length).toBeGreaterThan(0);
      for (const { raw } of tables) {
        const counts = raw.trim().split('\n').map(cellsIn);
        expect(new Set(counts).size, raw).toBe(1);
      }
    }
  });
});
