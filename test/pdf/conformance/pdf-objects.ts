// A PDF file as plain data: its objects by reference, streams decoded, as qpdf's JSON tells it.
import { run } from '../read-back.ts';

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Dictionary = { [key: string]: Value };

interface PdfObject {
  value: Value;
  /** The decoded bytes of a stream, in latin1; `value` is its dictionary. */
  stream?: string;
}

export interface PdfObjects {
  bytes: Uint8Array;
  trailer: Dictionary;
  objects: Record<string, PdfObject>;
}

/** Undefined where qpdf is not installed. */
export function objectsOf(bytes: Uint8Array, password = ''): PdfObjects | undefined {
  const args = [
    `--password=${password}`,
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=generalized',
  ];
  const json = run('qpdf', args, bytes);
  if (json === undefined) return undefined;
  type Told = { value?: Value; stream?: { dict: Dictionary; data?: string } };
  const told = (JSON.parse(json) as { qpdf: [unknown, Record<string, Told>] }).qpdf[1];
  const objects: Record<string, PdfObject> = {};
  for (const [name, object] of Object.entries(told)) {
    if (name === 'trailer') continue;
    objects[name.replace('obj:', '')] =
      object.stream === undefined
        ? { value: object.value ?? null }
        : {
            value: object.stream.dict,
            stream: Buffer.from(object.stream.data ?? '', 'base64').toString('latin1'),
          };
  }
  return { bytes, trailer: asDictionary(told.trailer?.value), objects };
}

export function asDictionary(value: Value | undefined): Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

const REFERENCE = /^\d+ \d+ R$/;

/** The value that a reference leads to; other values are themselves. */
export function resolve(file: PdfObjects, value: Value | undefined): Value {
  if (typeof value !== 'string' || !REFERENCE.test(value)) return value ?? null;
  return file.objects[value]?.value ?? null;
}

export function dictionaryAt(file: PdfObjects, value: Value | undefined): Dictionary {
  return asDictionary(resolve(file, value));
}

/** A list, or a single value as a list of one; references in it stay references. */
export function listAt(file: PdfObjects, value: Value | undefined): Value[] {
  const found = resolve(file, value);
  return Array.isArray(found) ? found : found === null || value === undefined ? [] : [value];
}

export function streamAt(file: PdfObjects, value: Value | undefined): string | undefined {
  return typeof value === 'string' ? file.objects[value]?.stream : undefined;
}

/** A text string without the mark that qpdf puts before it. */
export function textAt(file: PdfObjects, value: Value | undefined): string | undefined {
  const found = resolve(file, value);
  return typeof found === 'string' && found.startsWith('u:') ? found.slice(2) : undefined;
}

export function catalogOf(file: PdfObjects): Dictionary {
  return dictionaryAt(file, file.trailer['/Root']);
}

/** What a function finds in a file, found once for each file; only for files that no longer change. */
export function once<Found>(find: (file: PdfObjects) => Found): (file: PdfObjects) => Found {
  const known = new WeakMap<PdfObjects, { found: Found }>();
  return (file) => {
    const kept = known.get(file) ?? { found: find(file) };
    known.set(file, kept);
    return kept.found;
  };
}

/** Dictionaries with a value under a key, with their references. */
export function having(file: PdfObjects, key: string, value: string): [string, Dictionary][] {
  return Object.entries(file.objects)
    .map(([name, object]): [string, Dictionary] => [name, asDictionary(object.value)])
    .filter(([, dictionary]) => dictionary[key] === value);
}

/** The pages in order, as references. */
export function pagesOf(file: PdfObjects): string[] {
  const visit = (reference: Value): string[] => {
    const node = dictionaryAt(file, reference);
    if (node['/Type'] === '/Pages') return listAt(file, node['/Kids']).flatMap(visit);
    return [String(reference)];
  };
  return visit(catalogOf(file)['/Pages'] ?? null);
}

/** The page to which a named destination leads. */
export function destinationPage(file: PdfObjects, name: Value | undefined): Value {
  const visit = (node: Dictionary): Value[] => [
    ...listAt(file, node['/Names']),
    ...listAt(file, node['/Kids']).flatMap((kid) => visit(dictionaryAt(file, kid))),
  ];
  const names = visit(dictionaryAt(file, dictionaryAt(file, catalogOf(file)['/Names'])['/Dests']));
  const at = names.findIndex((each, index) => index % 2 === 0 && each === name);
  return listAt(file, names[at + 1])[0] ?? null;
}
