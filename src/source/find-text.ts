// Where a piece of text stands in the data: in which strings, by pointer.
import { pointerOf } from './pointer.ts';

/** Pointers of all strings of `data` that contain `text`, in the order of the data. */
export function placesOfText(data: unknown, text: string): string[] {
  const places: string[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      if (value.includes(text)) places.push(pointerOf(path));
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, [...path, index]);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
    }
  };
  visit(data, []);
  return places;
}
