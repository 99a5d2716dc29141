// Which notation a file has, by its name; each is loaded when there is a file of it.
import type { Format } from './notation.ts';

/** Names of files that may hold a plan. */
export const PLAN_FILE = /\.(?:json|ya?ml)$/i;

/** The notation of a file, by its name. */
export async function formatOf(file: string): Promise<Format> {
  if (/\.ya?ml$/i.test(file)) {
    const { YAML } = await import('./yaml.ts');
    return YAML;
  }
  const { JSON_TEXT } = await import('./json.ts');
  return JSON_TEXT;
}
