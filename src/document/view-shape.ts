// What kinds of things a view holds, without what they say: what templates may speak of, whatever the plan.
import type { ViewObject } from './view.ts';

/**
 * `text`, `flag` (true or false), a list by its one kind of element, or an object by its fields. A list of which
 * nothing is known has no element.
 */
export type Shape = 'text' | 'flag' | readonly Shape[] | ObjectShape;

export interface ObjectShape {
  readonly [name: string]: Shape;
}

/** The views of all documents, by the name of the document's template. */
export type ViewShapes = Readonly<Record<string, ObjectShape>>;

/**
 * The shapes as they are kept in `templates/view.generated.json`. The names of columns are the same wherever a part has them:
 * they are kept once, and the word `columns` stands in their place.
 */
export interface KeptShapes {
  readonly version: number;
  readonly columns: ObjectShape;
  readonly documents: Readonly<Record<string, KeptShape>>;
}

type KeptShape = string | readonly KeptShape[] | { readonly [name: string]: KeptShape };

/** Raised where a template that was right could be wrong: a path is gone, or is of another kind. */
export const VIEW_VERSION = 1;

/** The shape of a part of a view. */
function shapeOf(value: ViewObject[string]): Shape {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'flag';
  if (Array.isArray(value)) {
    const elements = value.map(shapeOf);
    return elements.length === 0 ? [] : [elements.reduce(joined)];
  }
  return objectShapeOf(value as ViewObject);
}

export const objectShapeOf = (view: ViewObject): ObjectShape =>
  Object.fromEntries(Object.entries(view).map(([name, value]) => [name, shapeOf(value)]));

/** What either has; of two kinds, the one that holds more: a text in the place of a part says that there is none. */
function joined(a: Shape, b: Shape): Shape {
  if (isList(a) && isList(b)) {
    const elements = [...a, ...b];
    return elements.length === 0 ? [] : [elements.reduce(joined)];
  }
  if (isObject(a) && isObject(b)) return joinedObjects(a, b);
  return rank(a) >= rank(b) ? a : b;
}

export function joinedObjects(a: ObjectShape, b: ObjectShape): ObjectShape {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    names.map((name) => {
      const [first, second] = [a[name], b[name]];
      return [name, first !== undefined && second !== undefined ? joined(first, second) : (first ?? second)];
    }),
  ) as ObjectShape;
}

export const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);
export const isObject = (shape: Shape): shape is ObjectShape => typeof shape === 'object' && !isList(shape);

const rank = (shape: Shape): number => (isObject(shape) ? 3 : isList(shape) ? 2 : shape === 'text' ? 1 : 0);

/** The shapes with the names of columns kept once. */
export function keptShapes(shapes: ViewShapes): KeptShapes {
  let columns: ObjectShape = {};
  const keep = (shape: Shape): KeptShape => {
    if (isList(shape)) return shape.map(keep);
    if (!isObject(shape)) return shape;
    return Object.fromEntries(
      Object.entries(shape).map(([name, each]) => {
        if (name !== 'columns' || !isObject(each)) return [name, keep(each)];
        columns = joinedObjects(columns, each);
        return [name, name];
      }),
    );
  };
  const documents = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, keep(shape)]));
  return { version: VIEW_VERSION, columns, documents };
}

/** The shapes that were kept. */
export function shapesFrom({ columns, documents }: KeptShapes): ViewShapes {
  const whole = (kept: KeptShape): Shape => {
    if (kept === 'columns') return columns;
    if (typeof kept === 'string') return kept as Shape;
    if (Array.isArray(kept)) return kept.map(whole);
    return Object.fromEntries(Object.entries(kept).map(([name, each]) => [name, whole(each)]));
  };
  return Object.fromEntries(
    Object.entries(documents).map(([name, kept]) => [name, whole(kept) as ObjectShape]),
  );
}
