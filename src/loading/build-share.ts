import process from 'node:process';
import { readShare, type Share } from '../domain/share.ts';
import { authorError } from './author-error.ts';

/** Of pages, those that this build makes, by their site paths. */
export function pagesOfShare<Page>(pages: readonly Page[], pathOf: (page: Page) => string): Page[] {
  const share = buildShare();
  return pages.filter((page) => share.has(pathOf(page)));
}

/** The share of the site that this build makes: `BUILD_SHARE=2/4`, or all of it. */
export function buildShare(): Share {
  const text = process.env.BUILD_SHARE;
  const share = readShare(text);
  if (share) return share;
  throw authorError(
    `BUILD_SHARE is ${JSON.stringify(text)}, which names no share of a build.`,
    'Write the number of the share and how many there are: BUILD_SHARE=1/4 to BUILD_SHARE=4/4.',
  );
}
