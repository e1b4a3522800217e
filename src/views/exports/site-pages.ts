import type { SitePage } from '../../domain/ledger/record.ts';
import {
  allPath,
  changesPath,
  decodePath,
  guidesPath,
  homePath,
  searchPath,
} from '../../domain/permalink.ts';

/** Pages that every site has, whatever its tables hold; their addresses are in the ledger like all others. */
export const sitePages: readonly SitePage[] = [
  { path: homePath, title: 'Home' },
  { path: searchPath, title: 'Search' },
  { path: decodePath, title: 'Decode a log' },
  { path: allPath, title: 'All codes' },
  { path: guidesPath, title: 'Guides' },
  { path: changesPath, title: 'Changes' },
];
