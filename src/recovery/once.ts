// Work that waits until somebody asks for what comes of it, and is then done once.

/** What `work` gives: worked out when it is first asked for. */
export function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
