// The walls of the house: each room imports only what stands before it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A room and the rooms it may import. `compile.ts` and the edge may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  words: ['diagnostics'],
  source: ['diagnostics'],
  plan: ['source', 'diagnostics'],
  recovery: ['plan', 'diagnostics'],
  analysis: ['recovery', 'plan', 'source', 'diagnostics'],
  regimes: ['analysis', 'recovery', 'plan', 'source', 'diagnostics'],
  figures: ['analysis', 'recovery', 'plan', 'diagnostics'],
  document: ['words', 'figures', 'regimes', 'analysis', 'recovery', 'plan', 'source', 'diagnostics'],
  exports: [
    'document',
    'words',
    'figures',
    'regimes',
    'analysis',
    'recovery',
    'plan',
    'source',
    'diagnostics',
  ],
  pdf: ['diagnostics'],
};

const ROOT = 'src';
const EDGE = ['commands'];
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The room that a relative import leads to; undefined for a library. */
function roomOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(from, '..', specifier).replaceAll('\\', '/');
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
}

const inRooms = files.filter(
  (file) => file.includes('/') && !EDGE.includes(file.slice(0, file.indexOf('/'))),
);

describe('walls', () => {
  it.each(inRooms)('%s imports only what it may', (file) => {
    const room = file.slice(0, file.indexOf('/'));
    const allowed = MAY_IMPORT[room];
    expect(allowed, `the room ${room} is not in the table of the house`).toBeDefined();
    const others = importsOf(file)
      .map((specifier) => roomOf(file, specifier))
      .filter((other) => other !== undefined && other !== room);
    expect(others.filter((other) => !allowed?.includes(other ?? ''))).toEqual([]);
  });

  it.each(
    files.filter(
      (file) => !EDGE.includes(file.slice(0, Math.max(0, file.indexOf('/')))) && file !== 'cli.ts',
    ),
  )('%s is pure: no files, no process, no clock', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(
      importsOf(file).filter((specifier) => /^(node:)?(fs|process|os|child_process|path)\b/.test(specifier)),
    ).toEqual([]);
    expect(text).not.toMatch(
      /\bprocess\.(?:env|std|argv|exit|cwd|hrtime|platform|memoryUsage)|\bDate\.now\(|new Date\(\)|Math\.random\(|localeCompare|toLocale/,
    );
  });

  it('reads imports at all', () => {
    expect(importsOf('compile.ts').length).toBeGreaterThan(8);
    expect(inRooms.length).toBeGreaterThan(20);
  });

  it('has no circle of files', () => {
    const onTheWay: string[] = [];
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string): void => {
      if (onTheWay.includes(file))
        circles.push([...onTheWay.slice(onTheWay.indexOf(file)), file].join(' → '));
      if (onTheWay.includes(file) || done.has(file)) return;
      onTheWay.push(file);
      for (const specifier of importsOf(file)) {
        const next = join(file, '..', specifier).replaceAll('\\', '/');
        if (specifier.startsWith('.') && files.includes(next)) follow(next);
      }
      onTheWay.pop();
      done.add(file);
    };
    for (const file of files) follow(file);
    expect(circles).toEqual([]);
  });

  it('goes at most two folders deep and has no barrel but index.ts', () => {
    expect(files.filter((file) => file.split('/').length > 2)).toEqual([]);
    expect(files.filter((file) => /(?:^|\/)(?:utils|helpers|types)\.ts$|\/index\.ts$/.test(file))).toEqual(
      [],
    );
  });

  it('opens every file with a sentence that says its idea', () => {
    const silent = files.filter(
      (file) =>
        !/^(#!.*\n)?\/\/ \S.*[.:]$/m.test(
          readFileSync(join(ROOT, file), 'utf8').split('\n').slice(0, 2).join('\n'),
        ),
    );
    expect(silent).toEqual([]);
  });
});
