/** Pagefind in the browser: loaded when titles cover too little of a query, and not before. */
import { pagefindText, type PagefindModule } from '../search/full-text/pagefind-text.ts';
import { recordNamesFile } from '../search/full-text/record-names.ts';
import { pageHome } from './page-home.ts';
import type { FullText } from '../search/types.ts';

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'options' in module && 'search' in module;

async function load(folder: string): Promise<PagefindModule> {
  // The build writes this file beside the pages; the bundler cannot know it.
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (isPagefind(module)) return module;
  throw new Error('The full-text index of this site is not readable.');
}

async function fetchNames(folder: string): Promise<string> {
  const response = await fetch(folder + recordNamesFile(pageHome()));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.text();
}

/** `folder`: address of the index, with a slash at its end. */
export const openFullText = (folder: string, digest: string): FullText =>
  pagefindText({ load: () => load(folder), fetchNames: () => fetchNames(folder) }, digest);
