/** `work` for each key once: what `Intl` makes costs more than the page that asks for it. Beyond `most` keys it begins anew. */
export function remembered<Result, Key = string>(
  work: (key: Key) => Result,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Result;
    const made = work(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
