// One YAML text (1.2, core schema): what JSON can say, no more, and each mistake at its place.
import type { Document, ErrorCode, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlProblem } from '../diagnostics/syntax-problems.ts';
import { isBroken, isUnsafe, locationAt } from './json.ts';
import { LineStarts } from './line-starts.ts';
import { DEEPEST, type Format, type LocateInFile, type Parsed } from './notation.ts';

export const YAML: Format = { parse: parseYaml, locator: yamlLocator };

/** `uniqueKeys` is ours: the library's way is quadratic and does not say where the first one stands. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
} as const;

/** How often an anchor may be repeated, through other anchors too. */
const MOST_ALIASES = 100;

async function parseYaml(file: string, text: string): Promise<Parsed> {
  const lines = new LineStarts(text);
  const at = (offset: number) => ({ location: locationAt(file, lines, offset) });
  const none = (...diagnostics: Diagnostic[]): Parsed => ({ value: undefined, diagnostics });
  try {
    const documents = await documentsOf(text);
    const [first, second] = documents;
    const errors = documents.flatMap((each) => [...each.errors, ...each.warnings]);
    // How deep the library gets depends on the machine: no place is named.
    if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
      return none(diagnostic('file-too-deep', { limit: DEEPEST }, { file }));
    }
    if (errors.length > 0) {
      return none(...untilLost(errors).map(({ code, pos }) => syntaxError(code, at(pos[0]))));
    }
    if (second !== undefined) {
      return none(diagnostic('yaml-several-documents', {}, at(startOfSecond(text, first))));
    }
    if (text.trim() === '') return none(diagnostic('file-empty', {}, { file }));
    // Nothing but comments: sections that are still to be filled in.
    if (first === undefined || first.contents === null || isEmpty(first))
      return { value: {}, diagnostics: [] };
    const nowhere = await aliasesToNowhere(first);
    if (nowhere.length > 0) {
      return none(...nowhere.map((offset) => diagnostic('yaml-syntax', { problem: 'alias' }, at(offset))));
    }
    const value: unknown = first.toJS({ maxAliasCount: MOST_ALIASES });
    if (isDeeper(value, DEEPEST)) {
      const offset = await firstTooDeep(first);
      return none(
        diagnostic('file-too-deep', { limit: DEEPEST }, offset === undefined ? { file } : at(offset)),
      );
    }
    return { value, diagnostics: await mistakesIn(first, text, at) };
  } catch (error) {
    // The library recurses: what is nested too deeply overflows its stack, and bombs are refused with these.
    if (error instanceof RangeError) return none(diagnostic('file-too-deep', { limit: DEEPEST }, { file }));
    if (error instanceof ReferenceError)
      return none(diagnostic('yaml-aliases', { limit: MOST_ALIASES }, { file }));
    throw error;
  }
}

async function documentsOf(text: string): Promise<readonly Document.Parsed[]> {
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, YAML_OPTIONS);
  return Array.isArray(documents) ? documents : [];
}

/** A file of nothing but comments. */
const isEmpty = ({ contents }: Document.Parsed): boolean =>
  contents !== null &&
  'value' in contents &&
  contents.value === null &&
  contents.range[0] === contents.range[1];

/** Where the line that begins the second document stands. */
function startOfSecond(text: string, first: Document.Parsed | undefined): number {
  const from = first?.contents?.range[1] ?? 0;
  const line = /^---/m.exec(text.slice(from));
  return line === null ? from : from + line.index;
}

function syntaxError(code: ErrorCode, target: { location: ReturnType<typeof locationAt> }): Diagnostic {
  if (code === 'TAB_AS_INDENT') return diagnostic('yaml-tab', {}, target);
  if (code === 'MULTIPLE_DOCS') return diagnostic('yaml-several-documents', {}, target);
  return diagnostic('yaml-syntax', { problem: PROBLEM_OF[code] ?? 'token' }, target);
}

/** After a token that fits nowhere the library has lost its place, and calls every line that follows wrong. */
function untilLost(errors: readonly YAMLError[]): readonly YAMLError[] {
  const inOrder = [...errors].sort((left, right) => left.pos[0] - right.pos[0]);
  const lost = inOrder.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  return lost === -1 ? inOrder : inOrder.slice(0, lost + 1);
}

/** The library's names for what went wrong. */
const PROBLEM_OF: Readonly<Partial<Record<ErrorCode, YamlProblem>>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'anchor',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'indentation',
  BLOCK_IN_FLOW: 'indentation',
  KEY_OVER_1024_CHARS: 'key',
  MISSING_CHAR: 'closing',
  MULTILINE_IMPLICIT_KEY: 'key',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'key',
  TAG_RESOLVE_FAILED: 'tag',
};

/** Where an alias stands before its anchor, or without one. */
async function aliasesToNowhere(document: Document.Parsed): Promise<number[]> {
  const { visit } = await import('yaml');
  const anchors = new Set<string>();
  const found: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
    },
    Alias: (_, alias) => {
      if (!anchors.has(alias.source)) found.push(alias.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Whether a value is nested deeper than `limit`; a value that holds itself is. */
function isDeeper(value: unknown, limit: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (limit === 0) return true;
  for (const child of Object.values(value)) if (isDeeper(child, limit - 1)) return true;
  return false;
}

/** Where the nesting goes too deep; undefined where it is that of a value which holds itself. */
async function firstTooDeep(document: Document.Parsed): Promise<number | undefined> {
  const { visit, isCollection } = await import('yaml');
  let offset: number | undefined;
  visit(document, {
    Collection: (_, node, path) => {
      if (path.filter(isCollection).length < DEEPEST) return undefined;
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

/** Keys that stand twice, numbers that lost digits, half characters: as in JSON. */
async function mistakesIn(
  document: Document.Parsed,
  text: string,
  at: (offset: number) => { location: ReturnType<typeof locationAt> },
): Promise<Diagnostic[]> {
  const { visit, isScalar } = await import('yaml');
  const found: Diagnostic[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Map<unknown, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, offset);
        else {
          const related = [{ relation: 'first', target: at(first) }] as const;
          const args = { key: String(key.value), firstLine: at(first).location.line };
          found.push(diagnostic('key-duplicate', args, at(offset), related));
        }
      }
    },
    Scalar: (_, { value, range }) => {
      const [start, end] = range ?? [0, 0];
      if (typeof value === 'number' && isUnsafe(value))
        found.push(
          diagnostic('number-unsafe', { text: text.slice(start, Math.min(end, start + 40)) }, at(start)),
        );
      if (typeof value === 'string' && isBroken(value)) found.push(diagnostic('text-broken', {}, at(start)));
    },
  });
  return found;
}

async function yamlLocator(file: string, text: string): Promise<LocateInFile> {
  const { isAlias, isMap, isScalar, isSeq } = await import('yaml');
  const [document] = await documentsOf(text);
  const lines = new LineStarts(text);
  const pairsOf = new Map<YAMLMap, Map<string, Pair>>();

  /** The pairs of a map by name; of equal names the last, whose value counts. */
  const pairs = (map: YAMLMap): Map<string, Pair> => {
    const known = pairsOf.get(map);
    if (known !== undefined) return known;
    const byName = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairsOf.set(map, byName);
    return byName;
  };

  /** The node that a step leads to, and the node of its name. */
  const step = (from: Node, part: string): { key: Node | undefined; value: Node | null } | undefined => {
    const node = isAlias(from) && document !== undefined ? from.resolve(document) : from;
    if (isSeq(node)) {
      const value = node.items[Number(part)];
      return value === undefined ? undefined : { key: undefined, value: value as Node };
    }
    if (!isMap(node)) return undefined;
    const pair = pairs(node).get(part);
    return pair && { key: pair.key as Node, value: pair.value as Node | null };
  };

  return (path, key) => {
    let node: Node | null = document?.contents ?? null;
    let offset = 0;
    for (const [index, part] of path.entries()) {
      const next = node === null ? undefined : step(node, part);
      if (next === undefined) break;
      const isLast = index === path.length - 1;
      const shown: Node | null | undefined =
        (key && isLast) || next.value === null ? (next.key ?? next.value) : next.value;
      offset = shown?.range?.[0] ?? offset;
      node = next.value;
    }
    return locationAt(file, lines, offset);
  };
}
