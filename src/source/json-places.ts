// Where things stand in a valid JSON text: only what is asked for is looked at, nothing is parsed twice.

/** Offsets of one entry: of its name (of its value, in a list), and of its value. */
export interface Place {
  readonly key: number;
  readonly value: number;
}

/** A function from a path to the place of what stands there, or of the nearest thing around it; undefined for the whole. */
export function placesIn(
  text: string,
): (path: readonly string[]) => { place: Place; depth: number } | undefined {
  const entriesOf = new Map<number, Map<string, Place>>();
  const root = skipBlanks(text, 0);
  return (path) => {
    let found: { place: Place; depth: number } | undefined;
    let offset = root;
    for (const [index, part] of path.entries()) {
      const entries = entriesOf.get(offset) ?? entriesAt(text, offset);
      entriesOf.set(offset, entries);
      const place = entries.get(part);
      if (place === undefined) break;
      found = { place, depth: index + 1 };
      offset = place.value;
    }
    return found;
  };
}

/** The entries of the object or list that begins at `offset`, by name or index; of equal names the first. */
function entriesAt(text: string, offset: number): Map<string, Place> {
  const entries = new Map<string, Place>();
  const opening = text[offset];
  if (opening !== '{' && opening !== '[') return entries;
  let index = skipBlanks(text, offset + 1);
  for (let position = 0; index < text.length && text[index] !== '}' && text[index] !== ']'; position++) {
    const key = index;
    let name = String(position);
    if (opening === '{') {
      const end = endOfString(text, key);
      name = JSON.parse(text.slice(key, end + 1)) as string;
      index = skipBlanks(text, skipBlanks(text, end + 1) + 1);
    }
    if (!entries.has(name)) entries.set(name, { key, value: index });
    index = skipBlanks(text, endOfValue(text, index));
    if (text[index] === ',') index = skipBlanks(text, index + 1);
  }
  return entries;
}

/** Index after the value that begins at `start`. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index);
        if (depth === 0) return index + 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (depth === 0) return index;
        if (--depth === 0) return index + 1;
        break;
      case 0x2c: // ,
        if (depth === 0) return index;
        break;
    }
  }
  return text.length;
}

function skipBlanks(text: string, start: number): number {
  let index = start;
  // Blank, tab, line feed, carriage return: nothing else is blank in JSON.
  for (
    let code = text.charCodeAt(index);
    code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
  ) {
    code = text.charCodeAt(++index);
  }
  return index;
}

/** Index of the quotation mark that closes the string which begins at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
