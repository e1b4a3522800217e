/** Opens a lookup index and answers queries from it. */
import { fetched } from './fetched.ts';
import { lookupEntry } from './lookup-entry.ts';
import { answerQuery } from './answer/answer-query.ts';
import { readQuery } from './query/read-query.ts';
import { settings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import type { Lookup, LookupSource } from './types.ts';

/** Loads the entry file. Rejects with a LookupError when it does not arrive or is not readable. */
export async function openLookup(source: LookupSource): Promise<Lookup> {
  const store = await openStore(await fetched(source, lookupEntry), lookupEntry, (path) =>
    fetched(source, path),
  );
  const documents = new Map(store.places.map(({ document }) => [document.id, document]));
  return {
    size: store.size,
    documents: [...documents.values()],
    categories: store.places.map(({ category }) => category),
    search: (written, { limit = settings.limit, filters = {}, prose = false } = {}) =>
      answerQuery(store, { query: readQuery(written), limit, filters, prose, wordSearch: source.wordSearch }),
  };
}
