// Work that waits until somebody asks for what comes of it, and is then done once.

/** What `work` gives: worked out when it is first asked for. */
export function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** The same for each key: what came of one is kept for as long as the key itself is. */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const done = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let known = done.get(key);
    if (known === undefined) {
      known = { result: work(key) };
      done.set(key, known);
    }
    return known.result;
  };
}
