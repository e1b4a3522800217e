/** The prose pages of a site as the ledger and the lists for agents see them. */
import type { SitePage } from '../domain/ledger/record.ts';
import { guidePath } from '../domain/permalink.ts';
import type { GuideLink } from './guide-links.ts';

/** What authors wrote; the page that is made for authors is on no list. */
export const guidePages = (guides: readonly GuideLink[]): (SitePage & { readonly description: string })[] =>
  guides.map(({ id, title, description }) => ({
    path: guidePath(id),
    title,
    description,
  }));
