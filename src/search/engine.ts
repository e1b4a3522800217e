/** Opens a lookup index and answers queries from it. */
import { plainAnswer } from './answer/plain-code.ts';
import { categoryHit, noMarks, plainHit } from './answer/hit.ts';
import { openIndex } from './open-index.ts';
import { settings } from './settings.ts';
import { valueKey } from './text/value-key.ts';
import type { Lookup, LookupSource } from './types.ts';

/** Loads the entry file. Rejects when it does not arrive or is not readable. */
export async function openLookup(source: LookupSource): Promise<Lookup> {
  const { living: store, gone } = await openIndex(source);
  const texts = source.fullText?.(store.digest);
  const documents = new Map(store.places.map(({ document }) => [document.id, document]));
  return {
    size: store.size,
    documents: [...documents.values()],
    categories: store.places.map(({ category }) => category),
    languages: store.languages,
    at: async (path, value) => {
      const place = store.places.find((each) => each.path === path);
      if (place) return categoryHit(place, noMarks, store, 'words');
      const row = (await store.filedUnder(valueKey(value))).find((each) => each.path === path);
      return row && plainHit(row, store, 'words');
    },
    search: async (written, { limit = settings.limit, filters = {}, fullText = false, onTitles } = {}) => {
      const isPlain = !store.hasGone && Object.keys(filters).length === 0;
      const plain = isPlain ? await plainAnswer(written, store, limit) : undefined;
      if (plain) return plain;
      const { answerQuery } = await import('./answer/answer-query.ts');
      const options = { limit, filters, fullText: fullText ? texts?.within(filters) : undefined, onTitles };
      return answerQuery(written, store, await gone(), options);
    },
  };
}
