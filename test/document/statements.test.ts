// Each of the 78 statements of samples/README.md is answered where the table says: sections that say the particular thing
// in one of the two plans of the company, before or after; findings, documents that are made, commands.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { findingCatalogue } from '../../src/analysis/finding-catalogue.ts';
import { DOCUMENT_KINDS } from '../../src/document/document-catalogue.ts';
import { allDocuments, analysed, sample, templates } from './fixtures.ts';
import { STATEMENT_WORDS } from './statement-words.ts';

const table = readFileSync('samples/README.md', 'utf8')
  .split('<!-- statements: begin -->')[1]
  ?.split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const rows = (table ?? []).map(([, number = '', statement = '', places = '']) => ({
  number,
  statement,
  places: places.split('; '),
}));

const all = analysed(sample('samples/hangang-talk'), '2022-10-14');
/** Documents of the sample by kind, a text each. */
const texts = new Map<string, string[]>();
const found = new Set<string>(all.findings.map(({ code }) => code));
/** The command line: its commands stand in `cli.ts` and in a file for each group of them. */
const COMMAND_LINE = [
  'src/cli.ts',
  ...readdirSync('src/commands')
    .filter((name) => name.endsWith('-program.ts'))
    .map((name) => `src/commands/${name}`),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const commands = new Set([...COMMAND_LINE.matchAll(/\.command\('([a-z-]+)'\)/g)].map(([, name]) => name));

beforeAll(async () => {
  const after = analysed(sample('samples/hangang-talk-after'), '2024-06-30');
  const options = { language: 'en', templates, contentHash: 'ab cd' } as const;
  // With a rule book: section 15 then has the reports that it asks for, and the numbers are those that users see.
  const book = ['kr-telecommunications-business-act'];
  const documents = await Promise.all([all, after].map((plan) => allDocuments(plan, options, book)));
  const kinds = DOCUMENT_KINDS.map(({ name }) => name);
  for (const { name, markdown } of documents.flat()) {
    const kind = kinds.find((each) => name === each || name.startsWith(`${each}-`)) ?? name;
    texts.set(kind, [...(texts.get(kind) ?? []), markdown]);
  }
}, 120_000);

it('are numbered without a gap, each with a place', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(
    Array.from({ length: 78 }, (_, index) => index + 1),
  );
});

/** What stands below a heading, up to the next of its level; undefined where there is no such heading. */
function sectionOf(markdown: string, title: string): string[] | undefined {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === title);
  if (start < 0) return undefined;
  const levelOf = (line = ''): number => /^(#+) /.exec(line)?.[1]?.length ?? 7;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => levelOf(line) <= levelOf(lines[start]));
  return rest.slice(0, end < 0 ? undefined : end);
}

/** Something that is neither a heading nor said to be missing. */
const saysSomething = (lines: readonly string[]): boolean =>
  lines.some((line) => line.trim() !== '' && !/^#|\(responsible: /.test(line));

it.each(rows)('$number $statement', ({ number, places }) => {
  const words = [...(STATEMENT_WORDS[Number(number)] ?? [])];
  for (const place of places) {
    const [, kind = '', name = '', section = ''] =
      /^(finding elsewhere|finding|document|command|)\s?`(?:holdfast )?([a-z-]+)`\s?(.*)$/.exec(place) ?? [];
    if (kind === 'finding') expect(found, place).toContain(name);
    else if (kind === 'finding elsewhere') {
      expect(Object.keys(findingCatalogue), place).toContain(name);
      expect(readdirSync('test/golden'), place).toContain(name);
    } else if (kind === 'document') {
      expect([...texts.keys()], place).toContain(name);
    } else if (kind === 'command') expect(commands, place).toContain(name);
    else {
      const sections = (texts.get(name) ?? []).map((markdown) => sectionOf(markdown, section));
      const word = words.shift();
      expect(word, `a word for ${place}`).toBeDefined();
      expect(
        sections.some(
          (lines) => lines !== undefined && saysSomething(lines) && lines.join('\n').includes(word ?? ''),
        ),
        `${place} says "${word}"`,
      ).toBe(true);
    }
  }
  expect(words, 'words without a place').toEqual([]);
});
