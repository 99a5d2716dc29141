// From the author's files to one value: decoded, parsed, and their sections joined.
import { compareText, type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.ts';
import { decode } from './decode.ts';
import { formatOf } from './format.ts';
import type { LocateInFile } from './notation.ts';
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
  /** Texts of the files, by path; of every file that is text at all. */
  readonly texts: ReadonlyMap<string, string>;
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
  const texts = new Map<string, string>();
  const duplicates: { section: string; file: string; otherFile: string }[] = [];
  for (const { path: file, content } of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const decoded = decode(file, content);
    if (typeof decoded !== 'string') {
      diagnostics.push(decoded);
      isWhole = false;
      continue;
    }
    texts.set(file, decoded);
    const parsed = await (await formatOf(file)).parse(file, decoded);
    for (const each of parsed.diagnostics) diagnostics.push(each);
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
        parts.push({ section, file, ...(Array.isArray(value) && { start: 0, count: value.length }) });
      } else if (Array.isArray(present) && Array.isArray(value)) {
        parts.push({ section, file, start: present.length, count: value.length });
        for (const entry of value) present.push(entry);
      } else {
        const otherFile = parts.find((part) => part.section === section)?.file ?? file;
        duplicates.push({ section, file, otherFile });
      }
    }
  }
  for (const { section, file, otherFile } of duplicates) {
    const [here, there] = await Promise.all(
      [file, otherFile].map(async (each) => locatorOf(each, texts.get(each) ?? '')),
    );
    const target = { location: here?.([section], true) ?? { file, line: 1, column: 1 } };
    const first = there && { relation: 'first' as const, target: { location: there([section], true) } };
    diagnostics.push(diagnostic('section-in-two-files', { section, otherFile }, target, first && [first]));
  }
  return { source: { data, parts, texts, isWhole }, diagnostics };
}

/** Own property, whatever the name: `__proto__` is a section name like any other wrong one. */
function define(data: Record<string, unknown>, section: string, value: unknown): void {
  Object.defineProperty(data, section, { value, enumerable: true, writable: true, configurable: true });
}

export type Locate = (pointer: string, key?: boolean) => Location | undefined;

/**
 * A function from a pointer into the merged plan to the place in the author's file: of the value, or with `key` of the
 * name before it. What is not there is placed at the nearest thing around it. Reads the files again: ask only when
 * there is something to report.
 */
export async function locator(source: Source): Promise<Locate> {
  const inFile = new Map<string, LocateInFile>();
  for (const { file } of source.parts) {
    if (!inFile.has(file)) inFile.set(file, await locatorOf(file, source.texts.get(file) ?? ''));
  }
  // What concerns the plan as a whole, or a section that is not there, is placed where the plan says what it is.
  const identity = source.parts.find((part) => part.section === 'plan')?.file;
  const home = identity ?? [...source.texts.keys()][0];
  const placeOfPlan = identity === undefined ? undefined : inFile.get(identity)?.(['plan'], true);
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
      return placeOfPlan ?? (home === undefined ? undefined : { file: home, line: 1, column: 1 });
    }
    if (second === undefined) return inFile.get(part.file)?.([section], key);
    const local = part.start === undefined ? second : String(index - part.start);
    return inFile.get(part.file)?.([section, local, ...rest], key);
  };
}

async function locatorOf(file: string, text: string): Promise<LocateInFile> {
  return (await formatOf(file)).locator(file, text);
}

/** Diagnostics that point into the data, at their lines in its files: whatever other data they are reported beside. */
export function placed(diagnostics: readonly Diagnostic[], locate: Locate): Diagnostic[] {
  return diagnostics.map((each) => {
    if (each.target === undefined || !('pointer' in each.target)) return each;
    const location = locate(each.target.pointer, each.target.key);
    return location === undefined ? each : ({ ...each, target: { location } } as Diagnostic);
  });
}
