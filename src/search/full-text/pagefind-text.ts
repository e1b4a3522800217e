/**
 * Pagefind as the full text. It is asked for one word at a time and in quotes: a word that it does not know it would
 * otherwise cut back to whatever begins like it, and answer with that. Its ranking is not used.
 */
import type { FullText } from '../types.ts';
import { indexedWords, withoutNameWords } from './name-words.ts';
import { readRecordNames } from './record-names.ts';

/** What is used of Pagefind's module. */
export interface PagefindModule {
  options(options: { readonly baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<{ readonly content: string }>;
}

export interface PagefindSource {
  /** Loads the module; called for the first word only. */
  readonly load: () => Promise<PagefindModule>;
  /** The list of the records of its pages (see record-names.ts). */
  readonly fetchNames: () => Promise<string>;
}

interface Opened {
  readonly pagefind: PagefindModule;
  readonly recordOf: (name: string) => number | undefined;
}

/** `digest`: of the records of the lookup index (see `recordsDigest`). What could not be loaded is tried again next time. */
export function pagefindText({ load, fetchNames }: PagefindSource, digest: string): FullText {
  const results = new Map<number, PagefindResult>();
  const found = new Map<string, Promise<ReadonlySet<number>>>();
  let opening: Promise<Opened> | undefined;
  const open = async (): Promise<Opened> => {
    const [pagefind, names] = await Promise.all([load(), fetchNames()]);
    await pagefind.options({ baseUrl: '/' });
    return { pagefind, recordOf: readRecordNames(names, digest) };
  };
  const ask = async (words: string): Promise<ReadonlySet<number>> => {
    opening ??= open();
    const { pagefind, recordOf } = await opening;
    const answer = await pagefind.search(`"${indexedWords(words).replaceAll('"', ' ')}"`);
    const records = new Set<number>();
    for (const result of answer.results) {
      const record = recordOf(result.id);
      if (record === undefined) continue;
      records.add(record);
      results.set(record, result);
    }
    return records;
  };
  return {
    find: (words) => {
      const known = found.get(words);
      if (known) return known;
      const asked = ask(words);
      found.set(words, asked);
      asked.catch(() => {
        opening = undefined;
        found.delete(words);
      });
      return asked;
    },
    text: async (record) => {
      const data = await results.get(record)?.data();
      return data && withoutNameWords(data.content);
    },
  };
}
