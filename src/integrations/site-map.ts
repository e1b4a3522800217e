/** The sitemap for search engines: every page that may be listed, and none that says it may not. */
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { withBase } from '../domain/permalink.ts';
import { isHidden, type SiteSettings } from '../domain/site-settings.ts';
import { buildShare } from '../loading/build-share.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { contentOf } from '../loading/content-folder.ts';
import { createLanguageLinks, sameIn } from '../views/language-links.ts';
import { listedPages } from '../views/listed-pages.ts';

/**
 * A site whose address nobody said has none, because a sitemap lists absolute addresses. `pages` are those that the settings
 * show or hide. Other shares of a build make some of what is listed.
 */
export function siteMap(pages: SiteSettings['pages']): AstroIntegration[] {
  if (!buildShare().has('sitemap-index.xml')) return [];
  let config: AstroConfig;
  const listed = new Map<string, SitemapItem['links']>();
  const customPages: string[] = [];
  const listing = sitemap({
    filter: (url) => listed.has(url),
    customPages,
    serialize: (item) => {
      const links = listed.get(item.url) ?? [];
      return links.length > 0 ? { ...item, links } : item;
    },
  });
  return [
    {
      name: 'error-codes:listed-pages',
      hooks: {
        'astro:config:setup': ({ config: { site }, updateConfig }) => {
          if (site !== undefined) updateConfig({ integrations: [listing] });
        },
        'astro:config:done': (options) => {
          config = options.config;
        },
        'astro:build:done': async () => {
          const { site, base } = config;
          if (site === undefined) return;
          const address = (path: string): string => new URL(withBase(base, path), site).href;
          const { catalogue, guides } = await contentOf(contentDirectory());
          const homes = [catalogue, ...catalogue.translations].map(({ home }) => home);
          const linksOf = createLanguageLinks(catalogue, guides);
          for (const path of listedPages(catalogue, guides)) {
            if (homes.some((home) => isHidden(pages, path, home))) continue;
            customPages.push(address(path));
            listed.set(
              address(path),
              sameIn(linksOf(path)).map((link) => ({ lang: link.lang, url: address(link.path) })),
            );
          }
        },
      },
    },
  ];
}
