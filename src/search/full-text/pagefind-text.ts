/**
 * Pagefind as the full text. It is asked for one word at a time and in quotes: a word that it does not know it would
 * otherwise cut back to whatever begins like it, and answer with that. Its ranking is not used.
 */
import { remembered } from '../../domain/remembered.ts';
import { once, onceEach } from '../store/once.ts';
import type { Filters, FullText } from '../types.ts';
import { indexedWords, withoutNameWords } from './name-words.ts';
import { readRecordNames } from './record-names.ts';

/** What is used of Pagefind's module. */
export interface PagefindModule {
  options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
  search(
    query: string,
    options?: { readonly filters?: PagefindFilters },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Values of each filter, one of which a page must have; their names are those of the records (see views/exports/full-text.ts). */
type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

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

/** `digest`: of the records of the lookup index (see `recordsDigest`). What could not be loaded is tried again next time. */
export function pagefindText({ load, fetchNames }: PagefindSource, digest: string): FullText {
  const results = new Map<number, PagefindResult>();
  const open = once(async () => {
    const [pagefind, names] = await Promise.all([load(), fetchNames()]);
    // A worker that stops halfway would leave a reader waiting for good, and is one more script to load.
    await pagefind.options({ baseUrl: '/', noWorker: true });
    return { pagefind, recordOf: readRecordNames(names, digest) };
  });
  const ask = async (words: string, filters: PagefindFilters): Promise<ReadonlySet<number>> => {
    const { pagefind, recordOf } = await open();
    const answer = await pagefind.search(`"${indexedWords(words).replaceAll('"', ' ')}"`, { filters });
    const records = new Set<number>();
    for (const result of answer.results) {
      const record = recordOf(result.id);
      if (record === undefined) continue;
      records.add(record);
      results.set(record, result);
    }
    return records;
  };
  /** By the filters as they are written: what was asked once is not asked again. */
  const asking = remembered((chosen: string): FullText => {
    const filters = JSON.parse(chosen) as PagefindFilters;
    return {
      find: onceEach((words: string) => ask(words, filters)),
      within: (others) => asking(JSON.stringify(filtersOf(others))),
      text: async (record) => {
        const data = await results.get(record)?.data();
        return data && withoutNameWords(data.content);
      },
    };
  });
  return asking('{}');
}

function filtersOf({ documents = [], categories = [], actions = [] }: Filters): PagefindFilters {
  const chosen = { document: documents, category: categories, action: actions };
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([name, any]) => (any.length > 0 ? [[name, { any }]] : [])),
  );
}
