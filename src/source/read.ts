// From the author's files to one value: decoded, parsed, and their sections joined.
import { compareText, type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.ts';
import { locationAt, parseJson, parseTree } from './json.ts';
import { LineStarts } from './line-starts.ts';
import { pathOf } from './pointer.ts';

/** One file of a plan. `path` is what messages call it. */
export interface SourceFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** The merged plan, still unchecked, and where each part of it was written. */
export interface Source {
  readonly data: Readonly<Record<string, unknown>>;
  readonly parts: readonly SourcePart[];
  /** False where a file could not be read: what is missing may stand there. */
  readonly isWhole: boolean;
}

/** A section, or a run of entries of a list section, that one file gives. */
interface SourcePart {
  readonly section: string;
  /** Index in the merged list of the part's first entry; undefined where the section is no list. */
  readonly start?: number;
  readonly count?: number;
  readonly file: string;
  readonly text: string;
}

const LIMIT_MEGABYTES = 32;
const MEGABYTE = 1024 * 1024;

/** Says so where a file of `size` bytes is larger than any plan; such a file need not even be opened. */
export function checkSize(file: string, size: number): Diagnostic | undefined {
  if (size <= LIMIT_MEGABYTES * MEGABYTE) return undefined;
  const megabytes = Math.round(size / MEGABYTE);
  return diagnostic('file-too-large', { megabytes, limitMegabytes: LIMIT_MEGABYTES }, { file });
}

/**
 * Joins the sections of all files, in the order of their paths. Lists of the same section are joined; anything else
 * may stand in one file only. What could be read is returned even where something is wrong with the rest.
 */
export async function readSource(
  files: readonly SourceFile[],
): Promise<{ source: Source; diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  let isWhole = true;
  const data: Record<string, unknown> = {};
  const parts: SourcePart[] = [];
  const duplicates: { section: string; file: string; text: string; otherFile: string }[] = [];
  for (const { path: file, content } of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const decoded = decode(file, content);
    if (typeof decoded !== 'string') {
      diagnostics.push(decoded);
      isWhole = false;
      continue;
    }
    const text = decoded;
    const parsed = await parseJson(file, text);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.value === undefined) {
      isWhole = false;
      continue;
    }
    if (parsed.value === null || typeof parsed.value !== 'object' || Array.isArray(parsed.value)) {
      diagnostics.push(diagnostic('root-not-object', {}, { file }));
      isWhole = false;
      continue;
    }
    for (const [section, value] of Object.entries(parsed.value)) {
      if (section === '$schema') continue;
      const present = Object.hasOwn(data, section) ? data[section] : undefined;
      if (present === undefined) {
        define(data, section, Array.isArray(value) ? [...value] : value);
        parts.push({ section, file, text, ...(Array.isArray(value) && { start: 0, count: value.length }) });
      } else if (Array.isArray(present) && Array.isArray(value)) {
        parts.push({ section, file, text, start: present.length, count: value.length });
        for (const entry of value) present.push(entry);
      } else {
        const otherFile = parts.find((part) => part.section === section)?.file ?? file;
        duplicates.push({ section, file, text, otherFile });
      }
    }
  }
  for (const { section, file, text, otherFile } of duplicates) {
    const locate = await locatorIn(file, text);
    diagnostics.push(
      diagnostic('section-in-two-files', { section, otherFile }, { location: locate([section], true) }),
    );
  }
  return { source: { data, parts, isWhole }, diagnostics };
}

/** Own property, whatever the name: `__proto__` is a section name like any other wrong one. */
function define(data: Record<string, unknown>, section: string, value: unknown): void {
  Object.defineProperty(data, section, { value, enumerable: true, writable: true, configurable: true });
}

function decode(file: string, content: Uint8Array | string): string | Diagnostic {
  const tooLarge = checkSize(file, content.length);
  if (tooLarge !== undefined) return tooLarge;
  let text: string;
  try {
    text =
      typeof content === 'string'
        ? content
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return diagnostic('encoding-wrong', {}, { file });
  }
  return text.startsWith('\uFEFF') ? diagnostic('byte-order-mark', {}, { file }) : text;
}

export type Locate = (pointer: string, key?: boolean) => Location | undefined;

/**
 * A function from a pointer into the merged plan to the place in the author's file: of the value, or with `key` of the
 * name before it. What is not there is placed at the nearest thing around it. Reads the files again: ask only when
 * there is something to report.
 */
export async function locator(source: Source): Promise<Locate> {
  const inFile = new Map<string, LocateInFile>();
  for (const { file, text } of source.parts) {
    if (!inFile.has(file)) inFile.set(file, await locatorIn(file, text));
  }
  return (pointer, key = false) => {
    const [section, second, ...rest] = pathOf(pointer);
    const index = Number(second);
    const part = source.parts.find(
      (each) =>
        each.section === section &&
        (each.start === undefined ||
          !Number.isInteger(index) ||
          (index >= each.start && index < each.start + (each.count ?? 0))),
    );
    if (part === undefined || section === undefined) {
      const [first] = source.parts;
      return first && { file: first.file, line: 1, column: 1 };
    }
    if (second === undefined) return inFile.get(part.file)?.([section], key);
    const local = part.start === undefined ? second : String(index - part.start);
    return inFile.get(part.file)?.([section, local, ...rest], key);
  };
}

type LocateInFile = (path: readonly string[], key: boolean) => Location;

async function locatorIn(file: string, text: string): Promise<LocateInFile> {
  const { findNodeAtLocation } = await import('jsonc-parser');
  const root = await parseTree(text);
  const lines = new LineStarts(text);
  return (path, key) => {
    for (let length = path.length; root !== undefined && length > 0; length--) {
      const wanted = path.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      const node = findNodeAtLocation(root, wanted);
      if (node === undefined) continue;
      const isWhole = length === path.length;
      const shown = key && isWhole && node.parent?.type === 'property' ? node.parent : node;
      return locationAt(file, lines, shown.offset);
    }
    return { file, line: 1, column: 1 };
  };
}
