// The view as tables for people: every path with its kind.
import {
  isList,
  isObject,
  type KeptShapes,
  type ObjectShape,
  type Shape,
} from '../../src/document/view-shape.ts';

/** A chapter for each document; a part that an earlier document has just so is said once. */
export function viewTables({ columns, documents }: KeptShapes): string {
  const saidIn = new Map<string, string>();
  const chapters = Object.entries(documents).flatMap(([name, kept]) => {
    const parts = Object.entries(kept as ObjectShape).map(([part, shape]) => {
      const key = `${part} ${JSON.stringify(shape)}`;
      const before = saidIn.get(key);
      saidIn.set(key, before ?? name);
      return before === undefined
        ? `#### \`${part}\` of \`${name}\`\n\n${table(part, shape)}`
        : `#### \`${part}\` of \`${name}\`\n\nAs in \`${before}\`.`;
    });
    return [`### \`${name}\``, ...parts];
  });
  return [...chapters, '### `columns`', `Texts: ${codes(Object.keys(columns))}.`].join('\n\n');
}

function table(part: string, shape: Shape): string {
  return ['| path | kind | holds |', '| --- | --- | --- |', ...rows(part, shape)].join('\n');
}

/** A row for each part and list, with the texts and flags in it. */
function rows(path: string, shape: Shape): string[] {
  if (isList(shape)) {
    const [element] = shape;
    const own = `| \`${path}\` | list | ${element === undefined ? '' : typeof element === 'string' ? `${element}s` : `\`${path}[]\``} |`;
    return element === undefined || typeof element === 'string'
      ? [own]
      : [own, ...rows(`${path}[]`, element)];
  }
  if (!isObject(shape)) return [`| \`${path}\` | ${shape} | |`];
  const fields = Object.entries(shape);
  const named = (kind: string) => fields.filter(([, each]) => each === kind).map(([name]) => name);
  const holds = [
    ['texts', named('text')],
    ['flags', named('flag')],
    ['words', named('columns')],
  ] as const;
  const said = holds
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `${kind}: ${codes(names)}`);
  const inner = fields.filter(([, each]) => typeof each === 'object');
  return [
    `| \`${path}\` | part | ${said.join('; ')} |`,
    ...inner.flatMap(([name, each]) => rows(`${path}.${name}`, each)),
  ];
}

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
