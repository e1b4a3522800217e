/** Pagefind in the browser: loaded when a large site's dictionary is first unsure of its answer, and not before. */
import { pagefindSearch, type PagefindModule } from '../search/pagefind-adapter.ts';
import { withBase } from './search.ts';

const base = import.meta.env.BASE_URL;

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'options' in module && 'search' in module;

async function load(): Promise<PagefindModule> {
  // The build writes this file beside the pages; the bundler cannot know it.
  const module: unknown = await import(/* @vite-ignore */ withBase(base, '/pagefind/pagefind.js'));
  if (isPagefind(module)) return module;
  throw new Error('The full-text index of this site is not readable.');
}

export const fullText = pagefindSearch({ load, base });
