import type { Catalogue } from '../../domain/catalogue.ts';
import type { SitePage } from '../../domain/ledger/record.ts';
import {
  allPath,
  changesPath,
  decodePath,
  guidesPath,
  homePath,
  pathIn,
  searchPath,
} from '../../domain/permalink.ts';
import { pageWords, type PageWords } from '../../ui/page-words.ts';

/** Pages that each language of a site has, whatever its tables hold. */
const pages: readonly { readonly path: string; readonly title: (words: PageWords) => string }[] = [
  { path: homePath, title: ({ home }) => home },
  { path: searchPath, title: ({ searchPage }) => searchPage.title },
  { path: decodePath, title: ({ frame }) => frame.decode },
  { path: allPath, title: ({ frame }) => frame.all },
  { path: guidesPath, title: ({ frame }) => frame.guides },
  { path: changesPath, title: ({ frame }) => frame.changes },
];

/** The site's own pages in all its languages; their addresses are in the ledger like all others. */
export const sitePages = (catalogue: Catalogue): SitePage[] =>
  [catalogue, ...catalogue.translations].flatMap(({ home, language }) =>
    pages.map(({ path, title }) => ({ path: pathIn(home, path), title: title(pageWords(language)) })),
  );
