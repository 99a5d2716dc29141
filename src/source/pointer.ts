// JSON Pointers (RFC 6901): how every value of the plan is addressed.

/** `/a~1b/0` for ['a/b', 0]. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** ['a/b', '0'] for `/a~1b/0`. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One value with the pointer at which it stands. */
export interface PlacedValue {
  readonly pointer: string;
  readonly value: unknown;
}

/** Every value that a pattern names: a JSON Pointer in which `*` stands for each entry of a list. */
export function valuesAt(root: unknown, pattern: string): PlacedValue[] {
  let found: PlacedValue[] = [{ pointer: '', value: root }];
  for (const part of pathOf(pattern)) {
    found = found.flatMap(({ pointer, value }): PlacedValue[] => {
      if (part === '*') {
        if (!Array.isArray(value)) return [];
        return value.map((entry, index) => ({ pointer: `${pointer}/${index}`, value: entry }));
      }
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return [];
      return [{ pointer: pointer + pointerOf([part]), value: (value as Record<string, unknown>)[part] }];
    });
  }
  return found;
}
