// The view: all that templates may speak of. Its leaves are Markdown, so that no template can print raw text.
import type { Markdown } from '../words/markdown.ts';

/** Pointers of the plan's records that a part of the view shows; seen by the census, not by templates. */
export const RECORDS = Symbol('records');

type ViewValue = Markdown | boolean | readonly ViewValue[] | ViewObject;

export interface ViewObject {
  readonly [name: string]: ViewValue;
  readonly [RECORDS]?: readonly string[];
}

/** What a part of the view carries besides its fields. */
export interface Shown extends ViewObject {
  readonly [RECORDS]: readonly string[];
}

/** A part of the view that shows the records at these pointers. */
export const showing = <Fields extends ViewObject>(
  records: readonly string[],
  fields: Fields,
): Fields & Shown => ({ ...fields, [RECORDS]: records });

/** A template speaks of what the view has not, or prints a part that is no text. */
export class NotInView extends Error {
  readonly isNoText: boolean;
  /** The name in question. */
  override readonly name: string;
  /** Names that there are. */
  readonly known: readonly string[];

  constructor(name: string, known: readonly string[], isNoText = false) {
    super(name);
    this.name = name;
    this.known = known;
    this.isNoText = isNoText;
  }
}

/** What Handlebars itself asks of a value while it renders. */
const ASKED_BY_HANDLEBARS = new Set<string>(['then', 'toHTML', 'length']);

/**
 * The view as templates get it: a name that is not there is an error, a part that is no text cannot be printed, and
 * `onShown` hears of each record of which something is printed.
 */
export function guarded(view: ViewObject, onShown: (pointer: string) => void): object {
  const known = new WeakMap<object, object>();
  const guard = (value: ViewValue | undefined, name: string): unknown => {
    if (typeof value !== 'object') return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = Array.isArray(value)
      ? value.map((each: ViewValue) => guard(each, name))
      : guardObject(value as ViewObject, name);
    known.set(value, made);
    return made;
  };
  const guardObject = (target: ViewObject, own: string): object =>
    new Proxy(target, {
      has: (_, name) => {
        requireName(target, name, own);
        return true;
      },
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        if (ASKED_BY_HANDLEBARS.has(name) && !Object.hasOwn(target, name)) return undefined;
        requireName(target, name, own);
        const value = target[name];
        if (typeof value === 'string' && value !== '') target[RECORDS]?.forEach(onShown);
        return guard(value, name);
      },
    });
  return guardObject(view, 'this');
}

function requireName(target: ViewObject, name: string | symbol, own: string): void {
  if (typeof name === 'symbol' || Object.hasOwn(target, name)) return;
  // A part that is printed is asked for its text.
  const isPrinted = name === 'toString' || name === 'valueOf';
  throw new NotInView(isPrinted ? own : name, Object.keys(target), isPrinted);
}
