// Author's text appears as it was typed, wherever it stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeParagraphs } from '../../src/words/markdown.ts';
import { decoded, htmlOf, textOf } from './rendered.ts';

/** Documented changes: control characters are seen as pictures, half surrogates as U+FFFD, `\r\n` as `\n`. */
const seen = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\0-\x08\x0b-\x1f]/g, (each) => String.fromCharCode(0x2400 + each.charCodeAt(0)))
    .replaceAll('\x7f', '\u2421');

const SNIPPETS = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '~',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](x)',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&',
  '&amp;',
  '&#10;',
  '&lt',
  ';',
  '#',
  '##',
  '###',
  '-',
  '--',
  '---',
  '- ',
  '+ ',
  '=',
  '===',
  '1.',
  '1) ',
  '12. ',
  '|',
  '\\|',
  '\\',
  '\\\\',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  'http://a.b/c',
  'https://x.y',
  'www.a.kr',
  'a@b.kr',
  'mailto:a@b.kr',
  '{{',
  '}}',
  '{%',
  '$',
  '$$',
  ':',
  ':-:',
  '!',
  '"',
  "'",
  '^',
  '[^1]',
  '[ ]',
  '[x]',
  '\u200f',
  '\u202e',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\0',
  '\x1b',
  '\x7f',
  '\ud800',
  '😀',
  '👩‍👩‍👧',
  '가',
  '한글.',
  'a',
  'B',
  '7',
]; // prettier-ignore

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 14 }).map((parts) => parts.join('')),
);

const PLACES: Record<string, { around: (escaped: string) => string; inside: RegExp }> = {
  'a paragraph': { around: (each) => each, inside: /^<p>(.*)<\/p>\n$/s },
  'a heading': { around: (each) => `## 7.1 ${each}`, inside: /^<h2>7\.1 (.*)<\/h2>\n$/s },
  'a list': { around: (each) => `- ${each}`, inside: /^<ul>\n<li>(.*)<\/li>\n<\/ul>\n$/s },
  'strong text in a quotation': {
    around: (each) => `> **✗ ${each}**\n> x`,
    inside: /^<blockquote>\n<p><strong>✗ (.*)<\/strong>\nx<\/p>\n<\/blockquote>\n$/s,
  },
  'strong text alone': { around: (each) => `**${each}**`, inside: /^<p><strong>(.*)<\/strong><\/p>\n$/s },
  'a caption': { around: (each) => `*1-1 ${each}*`, inside: /^<p><em>1-1 (.*)<\/em><\/p>\n$/s },
  'a second line': { around: (each) => `x\n${each}`, inside: /^<p>x\n(.*)<\/p>\n$/s },
  'a cell': {
    around: (each) => `| a | b |\n| --- | --- |\n| ${each} | end |`,
    inside: /<tbody><tr>\n<td>(.*)<\/td>\n<td>end<\/td>\n<\/tr>\n<\/tbody><\/table>\n$/s,
  },
};

describe('escapeMarkdown', () => {
  it.each(Object.entries(PLACES))('keeps any text as typed in %s', (_, { around, inside }) => {
    fc.assert(
      fc.property(text, (typed) => {
        fc.pre(typed !== '');
        const html = htmlOf(around(escapeMarkdown(typed)));
        const shown = inside.exec(html)?.[1];
        expect(shown, html).toBeDefined();
        expect(shown).not.toMatch(/<[a-z]/);
        expect(decoded(shown ?? '')).toBe(seen(typed));
      }),
      { numRuns: 3000 },
    );
  });

  it('is one line', () => {
    fc.assert(fc.property(text, (typed) => !/[\n\r\u2028\u2029]/.test(escapeMarkdown(typed))));
  });

  it('leaves ordinary text alone', () => {
    const ordinary = '서버 200대까지 3일, 정상의 50 % (10분 안에 차단) - A/B, "따옴표"; 1:1 대화';
    expect(escapeMarkdown(ordinary)).toBe(ordinary);
  });
});

describe('escapeParagraphs', () => {
  it('keeps any text, its lines and its paragraphs', () => {
    const blank = (each: string) => each.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(text, (typed) => {
        expect(blank(textOf(escapeParagraphs(typed)))).toBe(blank(seen(typed)));
      }),
      { numRuns: 3000 },
    );
  });

  it('puts each sentence on a line, and keeps breaks and paragraphs', () => {
    expect(escapeParagraphs('하나. 둘.\n셋\n\n# 넷\n')).toBe('하나.\n둘.\\\n셋\n\n\\# 넷');
    expect(htmlOf(escapeParagraphs('a\nb\n\nc'))).toBe('<p>a<br>b</p>\n<p>c</p>\n');
  });
});
