/** The loader of the content folder, with the checks that only those can make who know the whole site. */
import { contentDirectory } from '../loading/content-directory.ts';
import { contentLoader } from '../loading/content-loader.ts';
import { devContent } from './dev-content.ts';
import { checkLedger } from './ledger-check.ts';
import { withLinkProblems } from './link-check.ts';

export const siteLoader = () =>
  contentLoader(contentDirectory(), { links: withLinkProblems, ledger: checkLedger }, devContent);
