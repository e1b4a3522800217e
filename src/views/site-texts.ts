/** What a site is called and says of itself, in each of its languages. */
import type { SiteSettings } from '../domain/site-settings.ts';
import { pageWords } from '../ui/page-words.ts';

export interface SiteTexts {
  readonly name: string;
  readonly description: string;
  readonly home: SiteSettings['home'];
}

/** In another language than the site's, what its authors say in that one; a name is a name in all of them. */
export function siteTexts(settings: SiteSettings, language: string): SiteTexts {
  if (language === settings.language) return settings;
  const own = settings.languages[language];
  const words = pageWords(language).site;
  const isNamed = settings.name !== pageWords(settings.language).site.name;
  return {
    name: own?.name ?? (isNamed ? settings.name : words.name),
    description: own?.description ?? words.description,
    home: { title: own?.home?.title, lead: own?.home?.lead },
  };
}
