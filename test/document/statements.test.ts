// Each of the 78 statements of samples/README.md is answered where the table says: sections, findings, documents, commands.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { findingCatalogue } from '../../src/analysis/finding-catalogue.ts';
import { DOCUMENT_KINDS } from '../../src/document/document-catalogue.ts';
import { allDocuments, analysed, sample, templates } from './fixtures.ts';

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
const headings = new Map<string, Set<string>>();
const found = new Set<string>(all.findings.map(({ code }) => code));
/** The command line, with the commands that have subcommands of their own. */
const COMMAND_LINE = ['cli', 'commands/regimes-program', 'commands/templates-program']
  .map((file) => readFileSync(`src/${file}.ts`, 'utf8'))
  .join('');
const commands = new Set([...COMMAND_LINE.matchAll(/\.command\('([a-z-]+)'\)/g)].map(([, name]) => name));

beforeAll(async () => {
  const documents = await allDocuments(all, { language: 'en', templates, contentHash: 'ab cd' }, []);
  for (const { name, markdown } of documents) {
    const lines = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
    headings.set(name, new Set(lines));
  }
}, 60_000);

it('are numbered without a gap, each with a place', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(
    Array.from({ length: 78 }, (_, index) => index + 1),
  );
});

it.each(rows)('$number $statement', ({ places }) => {
  for (const place of places) {
    const [, kind = '', name = '', section = ''] =
      /^(finding elsewhere|finding|document|command|)\s?`(?:holdfast )?([a-z-]+)`\s?(.*)$/.exec(place) ?? [];
    if (kind === 'finding') expect(found, place).toContain(name);
    else if (kind === 'finding elsewhere') {
      expect(Object.keys(findingCatalogue), place).toContain(name);
      expect(readdirSync('test/golden'), place).toContain(name);
    } else if (kind === 'document')
      expect(
        DOCUMENT_KINDS.map((each) => each.name),
        place,
      ).toContain(name);
    else if (kind === 'command') expect(commands, place).toContain(name);
    else expect([...(headings.get(name) ?? [])], place).toContain(section);
  }
});
