// The name by which a heading is linked to: GitHub's algorithm.

/**
 * The slug of a heading's plain text: lower case, punctuation dropped, spaces to hyphens, letters of every
 * script kept. `used` counts the slugs given so far in this document and is updated: a second `scope`
 * becomes `scope-1`.
 */
export function headingSlug(text: string, used: Map<string, number>): string {
  const base = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  let slug = base;
  let count = used.get(base) ?? 0;
  while (used.has(slug)) {
    count += 1;
    slug = `${base}-${count}`;
  }
  used.set(base, count);
  used.set(slug, used.get(slug) ?? 0);
  return slug;
}
