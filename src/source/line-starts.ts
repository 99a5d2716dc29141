// Where the lines of a text begin, to turn an offset into line and column.

/** Line starts of one text; `\n`, `\r\n` and `\r` end a line. */
export class LineStarts {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    let feed = text.indexOf('\n');
    let ret = text.indexOf('\r');
    while (feed !== -1 || ret !== -1) {
      const isFeed = ret === -1 || (feed !== -1 && feed <= ret + 1);
      const end = isFeed ? feed : ret;
      this.#starts.push(end + 1);
      if (isFeed) feed = text.indexOf('\n', end + 1);
      if (ret !== -1 && ret <= end) ret = text.indexOf('\r', end + 1);
    }
  }

  /** Line and column of an offset, both from 1. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
