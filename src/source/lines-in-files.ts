// Places of the data as people name them: "systems.json:12", by files as they stand in the plan's folder, wherever that is.
import { locator, type Source } from './read.ts';

/** A function from a pointer into the merged plan to file and line; undefined where there is none. */
export async function linesIn(source: Source): Promise<(pointer: string) => string | undefined> {
  const locate = await locator(source);
  const folders = [...source.texts.keys()].map((file) => file.slice(0, file.lastIndexOf('/') + 1));
  const shortest = folders.reduce(
    (one, other) => (other.length < one.length ? other : one),
    folders[0] ?? '',
  );
  return (pointer) => {
    const place = locate(pointer);
    if (place === undefined) return undefined;
    const { file, line } = place;
    return `${file.startsWith(shortest) ? file.slice(shortest.length) : file}:${line}`;
  };
}
