// Rows of a table of which the same would be said: one row for all of them.

/** What is to be said of several things, and the things. */
interface Together<Item, Same> {
  readonly same: Same;
  readonly of: readonly Item[];
}

/** Things of which the same is to be said, together, in the order of the first of each; `sayOf` gives JSON. */
export function sameTogether<Item, Same>(
  items: readonly Item[],
  sayOf: (item: Item) => Same,
): readonly Together<Item, Same>[] {
  const found = new Map<string, { readonly same: Same; readonly of: Item[] }>();
  for (const item of items) {
    const same = sayOf(item);
    const key = JSON.stringify(same);
    const known = found.get(key);
    if (known === undefined) found.set(key, { same, of: [item] });
    else known.of.push(item);
  }
  return [...found.values()];
}
