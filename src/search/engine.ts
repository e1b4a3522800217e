/** Opens a lookup index and answers queries from it. */
import { fetched } from './fetched.ts';
import { lookupEntry } from './lookup-entry.ts';
import { answerQuery } from './answer/answer-query.ts';
import { withUnknownWords } from './answer/unknown-words.ts';
import { withGone } from './answer/with-gone.ts';
import { readQuery } from './query/read-query.ts';
import { settings } from './settings.ts';
import { once } from './store/once.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import type { Lookup, LookupSource } from './types.ts';

/** Loads the entry file. Rejects with a LookupError when it does not arrive or is not readable. */
export async function openLookup(source: LookupSource): Promise<Lookup> {
  const opened = async (path: string): Promise<Store> =>
    openStore(await fetched(source, path), path, (other) => fetched(source, other));
  const store = await opened(lookupEntry);
  const { goneFile } = store;
  const gone = once(async () => (goneFile === undefined ? undefined : opened(goneFile)));
  const documents = new Map(store.places.map(({ document }) => [document.id, document]));
  return {
    size: store.size,
    documents: [...documents.values()],
    categories: store.places.map(({ category }) => category),
    search: async (written, { limit = settings.limit, filters = {}, prose = false } = {}) => {
      const query = await withUnknownWords(readQuery(written), store);
      const asked = { query, limit, filters, prose, wordSearch: source.wordSearch };
      const [living, past] = await Promise.all([answerQuery(store, asked), gone()]);
      return past ? withGone(living, past, asked) : living;
    },
  };
}
