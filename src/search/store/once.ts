/** What is loaded once for each key; a failed attempt is forgotten. */
export function onceEach<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loading = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const value = load(key);
    loading.set(key, value);
    value.catch(() => loading.delete(key));
    return value;
  };
}

/** What a file holds, loaded once. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const loaded = onceEach(load);
  return () => loaded(undefined);
}
