// Rows shared out over pictures that each fit a page.

export interface Parts<Row> {
  readonly parts: readonly (readonly Row[])[];
  /** How many rows are not drawn, because there would be too many pictures. */
  readonly left: number;
}

/** At most `most` pictures of at most `perPart` rows, as even as they go; one empty picture where there are no rows. */
export function partsOf<Row>(rows: readonly Row[], perPart: number, most: number): Parts<Row> {
  const drawn = rows.slice(0, perPart * most);
  const count = Math.max(1, Math.ceil(drawn.length / perPart));
  const size = Math.ceil(drawn.length / count);
  return {
    parts: Array.from({ length: count }, (_, part) => drawn.slice(part * size, (part + 1) * size)),
    left: rows.length - drawn.length,
  };
}
