/** The prose pages of a site. The one that is made from the table of problems is for authors, and no reader is led there. */
import { problemsGuideName } from '../domain/permalink.ts';

export interface GuideLink {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export const problemsGuide: GuideLink = {
  id: problemsGuideName,
  title: 'Problems in tables',
  description:
    'Everything that the check of the content can report: why it matters, an example, and what to do.',
};

/** What authors wrote, in their order. */
export const guideLinks = (
  entries: readonly { readonly id: string; readonly data: Omit<GuideLink, 'id'> }[],
): GuideLink[] => entries.map(({ id, data: { title, description } }) => ({ id, title, description }));
