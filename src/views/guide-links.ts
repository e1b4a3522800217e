/** The prose pages of a site. The one that is made from the table of problems is for authors, and no reader is led there. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { SitePage } from '../domain/ledger/record.ts';
import { guidePath, homePath, pathIn } from '../domain/permalink.ts';
import { proseIn } from '../domain/translation/prose.ts';

/** What authors wrote, in the language that their name says: `start.de`. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A guide on the site, where readers of a language find it. */
export interface GuideLink extends Guide, SitePage {
  /** Its language, where it is not that of its readers. */
  readonly lang?: string;
}

/** The guides of a site for readers of a language, in their order; what nobody has translated is marked. */
export const guideLinks = <Text extends Guide>(
  guides: readonly Text[],
  site: Catalogue,
  language: string,
): (Text & GuideLink)[] =>
  proseIn(guides, site, language).map(({ id, text, lang }) => ({
    ...text,
    id,
    path: pathIn(homeOf(site, language), guidePath(id)),
    ...(lang === undefined ? {} : { lang }),
  }));

const homeOf = (site: Catalogue, language: string): string =>
  site.translations.find((each) => each.language === language)?.home ?? homePath;

/** The same in all languages of the site: what the ledger keeps. */
export const guidePages = (guides: readonly Guide[], site: Catalogue): GuideLink[] =>
  [site, ...site.translations].flatMap(({ language }) => guideLinks(guides, site, language));
