/** The loaders of the content folder, with the checks that only those can make who know the whole site. */
import { contentDirectory } from '../loading/content-directory.ts';
import { contentLoaders } from '../loading/content-loaders.ts';
import { devContent } from './dev-content.ts';
import { checkLedger } from './ledger-check.ts';
import { withLinkProblems } from './link-check.ts';

export const siteLoaders = () =>
  contentLoaders(contentDirectory(), { links: withLinkProblems, ledger: checkLedger }, devContent);
