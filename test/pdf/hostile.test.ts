// Input that means harm, or is merely odd, still makes a whole file with all its text.
import { describe, expect, it } from 'vitest';
import { counted, make, run, textIn } from './read-back.ts';

const columns = (count: number, rows: number): string => {
  const row = (prefix: string): string =>
    `|${Array.from({ length: count }, (_, index) => `${prefix}${index}`).join('|')}|`;
  return [row('h'), `|${'-|'.repeat(count)}`, ...Array.from({ length: rows }, () => row('v'))].join('\n');
};

const CASES: Readonly<Record<string, string>> = {
  'a word of 10,000 letters': 'a'.repeat(10_000),
  'a word of 10,000 syllables in a cell': `|a|b|\n|-|-|\n|${'가'.repeat(10_000)}|x|`,
  'a table of 200 columns': columns(200, 5),
  'a table head higher than a page': `|${'긴 문장입니다. '.repeat(1500)}|b|\n|-|-|\n|1|2|`,
  'a heading of many lines': `## ${'긴 제목입니다. '.repeat(600)}\n\n글`,
  'nesting of 200 levels': `${'> '.repeat(200)}x`,
  'nesting that no stack holds': `${'>'.repeat(5000)}x`,
  'lists in lists': Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- x${depth}`).join('\n'),
  'lone surrogates': 'a\ud800b\udc00 `\udfff` [\ud800](#\ud800)',
  'control characters': '# a\u0000b\u0001\u001b\n\nx\u0007 \u202Eabc\u202C\u200d\ufeff \u0085y\u2028z',
  'open brackets': '['.repeat(5000),
  'emphasis without end': `${'*_'.repeat(500)}x`,
  'empty constructs': '-\n-\n\n1.\n\n>\n\n```\n```\n\n#\n\n##\n\n||\n|-|\n||\n',
  'one character with many marks': `a${'\u0301'.repeat(3000)}`,
  'scripts that the fonts lack': 'العربية עברית ไทย \u{1F468}\u200D\u{1F469}',
};

describe('hostile input', () => {
  it.each(Object.entries(CASES))('%s', async (_, markdown) => {
    const { bytes, pageCount } = await make(markdown, { contents: { title: '차례', depth: 2 } });
    expect(pageCount).toBeGreaterThan(0);
    expect(Buffer.from(bytes.slice(-6)).toString('latin1').trim()).toBe('%%EOF');
    expect(run('qpdf', ['--check'], bytes) ?? 'No syntax').toContain('No syntax');
  });

  it('prints every cell of 200 columns', async () => {
    const { bytes } = await make(columns(200, 1));
    expect(counted(await textIn(bytes)).v).toBeGreaterThanOrEqual(200);
  });

  it('puts text that would break XML or a PDF string into the metadata as it is', async () => {
    const title = 'A & B <c> (d) \\ "e" \ud800 \u0001';
    const { bytes } = await make('x', { title, author: '<&>', subject: ')', keywords: '&' });
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain('A &amp; B &lt;c&gt; (d) \\ &quot;e&quot; \ufffd');
    expect(run('qpdf', ['--check'], bytes) ?? 'No syntax').toContain('No syntax');
  });
});
