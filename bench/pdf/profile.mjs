// Where our time goes: one run under V8's profiler, its samples added up by the part of the work that they fall into.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts by file of src/pdf; what is not named is layout. */
const PARTS = {
  'reading Markdown': /^(?:blocks|inline|footnotes|quick-lexer|entities|chapters|slug|characters)$/,
  fonts: /^(?:fonts|font-file|glyph-subset|embedded-font)$/,
  drawing: /^(?:page-content|page-drawing|pdf-syntax|link-tags|signs)$/,
  'structure and objects': /^(?:tags|object-streams|bookmarks|pdf-file|metadata|srgb)$/,
};
const LIBRARIES = { marked: 'reading Markdown', fontkit: 'fonts' };

/** Which file each line of the bundle came from: esbuild writes a comment before each. */
function partsByLine(bundle) {
  let part = 'layout';
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => {
      const file = /^\/\/ .*src\/pdf\/([\w-]+)\.ts$/.exec(line)?.[1];
      const library = /^\/\/ .*node_modules\/([\w-]+)\//.exec(line)?.[1];
      if (file !== undefined) part = Object.keys(PARTS).find((name) => PARTS[name].test(file)) ?? 'layout';
      if (library !== undefined) part = LIBRARIES[library] ?? 'layout';
      return part;
    });
}

function partOf({ functionName, url, lineNumber }, bundle, lines) {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)' || functionName === '(idle)') return 'V8';
  if (url === 'node:zlib') return 'deflate';
  if (url.endsWith(bundle)) return lines[lineNumber];
  if (url.startsWith('node:internal/modules') || url.startsWith('node:internal/main'))
    return 'start and modules';
  return Object.entries(LIBRARIES).find(([name]) => url.includes(`/node_modules/${name}/`))?.[1];
}

/** Shares of one run in percent by part, greatest first. `command` is run under the profiler. */
export function profileOf([program, ...args], bundle, folder, cwd) {
  execFileSync(program, ['--cpu-prof', '--cpu-prof-dir', folder, '--cpu-prof-interval', '250', ...args], {
    cwd,
    stdio: 'ignore',
  });
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const lines = partsByLine(bundle);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // What has no part of its own (built-in functions, expressions) belongs to whoever called it.
  const parts = new Map();
  const visit = (node, inherited) => {
    const part = partOf(node.callFrame, bundle, lines) ?? inherited;
    parts.set(node.id, part);
    for (const child of node.children ?? []) visit(byId.get(child), part);
  };
  visit(nodes[0], 'start and modules');
  const sums = new Map();
  samples.forEach((id, index) => {
    sums.set(parts.get(id), (sums.get(parts.get(id)) ?? 0) + timeDeltas[index]);
  });
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([name, value]) => `${name} ${Math.round((value / total) * 100)} %`)
    .join(', ');
}
