// New values in an old text: only what differs is touched, so comments and layout stay.
import { YAML_OPTIONS } from './yaml.ts';

/** What stands at a path now; undefined where nothing does. A list is added to at the index after its last. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** `text` with `after` in the place of `before`, its value. */
export async function rewriteText(
  file: string,
  text: string,
  before: unknown,
  after: unknown,
): Promise<string> {
  return editText(file, text, differences(before, after, []));
}

/** `text` with each edit made, in their order. */
export async function editText(file: string, text: string, edits: readonly Edit[]): Promise<string> {
  if (edits.length === 0) return text;
  return /\.ya?ml$/i.test(file) ? rewriteYaml(text, edits) : rewriteJson(text, edits);
}

function differences(before: unknown, after: unknown, path: readonly (string | number)[]): Edit[] {
  if (before === after) return [];
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      Object.hasOwn(after, key)
        ? differences(before[key], after[key], [...path, key])
        : [{ path: [...path, key], value: undefined }],
    );
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((value, index) => differences(before[index], value, [...path, index]));
  }
  return [{ path, value: after }];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

async function rewriteJson(text: string, edits: readonly Edit[]): Promise<string> {
  const { applyEdits, modify } = await import('jsonc-parser');
  const indent = /\n(?<blanks>[ \t]+)\S/.exec(text)?.groups?.blanks ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return edits.reduce(
    (result, { path, value }) => applyEdits(result, modify(result, [...path], value, { formattingOptions })),
    text,
  );
}

async function rewriteYaml(text: string, edits: readonly Edit[]): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, YAML_OPTIONS);
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}
