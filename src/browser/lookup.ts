/** The search engine as pages use it: loaded when a reader first reaches for it, once per page. */
import { withBase } from '../domain/permalink.ts';
import { openLookup } from '../search/engine.ts';
import { once, onceEach } from '../search/store/once.ts';
import type { Answer, FullText, Lookup, SearchOptions } from '../search/types.ts';
import { fetchIn } from './lookup-files.ts';
import { pageHome } from './page-home.ts';

function fullText(digest: string): FullText {
  const folder = withBase(import.meta.env.BASE_URL, '/pagefind/');
  const open = once(async () => (await import('./full-text.ts')).openFullText(folder, digest));
  return lazily(open);
}

const lazily = (open: () => Promise<FullText>): FullText => ({
  find: async (words) => (await open()).find(words),
  within: (filters) => lazily(async () => (await open()).within(filters)),
  text: async (record) => (await open()).text(record),
});

const opener = () =>
  onceEach((home: string) =>
    openLookup({ fetchText: fetchIn(home), ...(home === pageHome() && { fullText }) }),
  );
/** By the home page of its language. */
let openIn = opener();

/** Opens the lookup index. A failed attempt is forgotten, so that the next key press tries again. */
export const getLookup = (): Promise<Lookup> => openIn(pageHome());

async function ask(query: string, options: SearchOptions): Promise<Answer> {
  const own = await getLookup();
  if (own.languages.length === 0) return own.search(query, options);
  const { searchLanguages } = await import('../search/languages.ts');
  return searchLanguages({ home: pageHome(), own, open: openIn }, query, options);
}

/** Searches. A page that was open while the site was published anew holds an old index: it is opened again, once. */
export async function search(query: string, options: SearchOptions): Promise<Answer> {
  await getLookup();
  try {
    return await ask(query, options);
  } catch {
    openIn = opener();
    return ask(query, options);
  }
}
