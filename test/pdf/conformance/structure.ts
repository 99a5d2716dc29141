// The structure tree as a tree: elements in reading order, each with its kids and its content.
import {
  catalogOf,
  type Dictionary,
  dictionaryAt,
  listAt,
  once,
  type PdfObjects,
  resolve,
  type Value,
} from './pdf-objects.ts';

export interface Element {
  readonly reference: string;
  readonly dictionary: Dictionary;
  /** Without the slash. */
  readonly role: string;
  readonly parent: Element | undefined;
  readonly kids: Element[];
  readonly content: { readonly page: string; readonly mcid: number }[];
  readonly annotations: string[];
}

export function structureRoot(file: PdfObjects): Dictionary {
  return dictionaryAt(file, catalogOf(file)['/StructTreeRoot']);
}

/** The elements below the root. */
export const elementsOf = once((file: PdfObjects): Element[] => {
  const visit = (reference: Value, parent: Element | undefined): Element => {
    const dictionary = dictionaryAt(file, reference);
    const element: Element = {
      reference: String(reference),
      dictionary,
      role: String(dictionary['/S'] ?? '').slice(1),
      parent,
      kids: [],
      content: [],
      annotations: [],
    };
    const page = String(dictionary['/Pg'] ?? '');
    for (const kid of listAt(file, dictionary['/K'])) {
      const inner = dictionaryAt(file, kid);
      if (typeof kid === 'number') element.content.push({ page, mcid: kid });
      else if (inner['/Type'] === '/MCR')
        element.content.push({ page: String(inner['/Pg'] ?? page), mcid: Number(inner['/MCID']) });
      else if (inner['/Type'] === '/OBJR') element.annotations.push(String(inner['/Obj']));
      else element.kids.push(visit(kid, element));
    }
    return element;
  };
  return listAt(file, structureRoot(file)['/K']).map((kid) => visit(kid, undefined));
});

/** An element and all below it, in reading order. */
export function within(elements: readonly Element[]): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    found.push(element);
    for (const kid of element.kids) visit(kid);
  };
  for (const element of elements) visit(element);
  return found;
}

/** All elements in reading order. */
export const allElements = once((file: PdfObjects): Element[] => within(elementsOf(file)));

/** The parent tree: an element for an annotation's key, a list of elements for a page's. */
export const parentTree = once((file: PdfObjects): Map<number, Value> => {
  const found = new Map<number, Value>();
  const visit = (node: Dictionary): void => {
    const nums = listAt(file, node['/Nums']);
    for (let index = 0; index + 1 < nums.length; index += 2)
      found.set(Number(nums[index]), nums[index + 1] ?? null);
    for (const kid of listAt(file, node['/Kids'])) visit(dictionaryAt(file, kid));
  };
  visit(dictionaryAt(file, structureRoot(file)['/ParentTree']));
  return found;
});

/** An attribute of an element, whoever owns it. */
export function attributeOf(file: PdfObjects, element: Element, key: string): Value {
  for (const attributes of listAt(file, element.dictionary['/A'])) {
    const value = dictionaryAt(file, attributes)[key];
    if (value !== undefined) return resolve(file, value);
  }
  return null;
}
