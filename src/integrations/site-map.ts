/** The sitemap for search engines: every page that may be listed, and none that says it may not. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildShare } from '../loading/build-share.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { contentOf } from '../loading/content-folder.ts';
import { isHidden, type SiteSettings } from '../domain/site-settings.ts';
import { createLanguageLinks, sameIn } from '../views/language-links.ts';
import { sharedPages } from '../views/shared-pages.ts';

/** Routes whose pages ask not to be listed: lists of owners, sources and tombstones. */
const hiddenRoutes = [
  '/c/[key]',
  '/[...document]/source/[...page]',
  '/[...retired]',
  '/[...language]/search/offline',
  '/[...language]/404',
  '/guides/problems',
];

/** More than this search engines refuse in one file. */
const mostEntries = 50_000;

/**
 * What is beyond `entryLimit` pages goes into further files. A site whose address nobody said has none, because a sitemap
 * lists absolute addresses. `pages` are those that the settings show or hide.
 */
export function siteMap(pages: SiteSettings['pages'], entryLimit: number = mostEntries): AstroIntegration[] {
  const share = buildShare();
  if (!share.has('sitemap-index.xml')) return [];
  let config: AstroConfig;
  const hidden = new Set<string>();
  const customPages: string[] = [];
  const pathOf = (url: string): string => new URL(url).pathname.slice(config.base.replace(/\/$/u, '').length);
  let homes: readonly string[] = [];
  let alternatesOf: (url: string) => SitemapItem['links'];
  const listing = sitemap({
    filter: (url) => !hidden.has(url) && !homes.some((home) => isHidden(pages, pathOf(url), home)),
    customPages,
    entryLimit,
    serialize: (item) => {
      const links = alternatesOf(item.url);
      return links && links.length > 0 ? { ...item, links } : item;
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
        'astro:build:done': async ({ dir, assets }) => {
          if (config.site === undefined) return;
          const root = new URL(config.base.replace(/\/?$/u, '/'), config.site);
          for (const page of hiddenRoutes.flatMap((route) => assets.get(route) ?? [])) {
            const path = relative(fileURLToPath(dir), fileURLToPath(page)).split(sep).join('/');
            hidden.add(new URL(path.replace(/index\.html$/u, ''), root).href);
          }
          const { catalogue, guides } = await contentOf(contentDirectory());
          const languagesOf = createLanguageLinks(catalogue, guides);
          const address = (path: string): string => new URL(path.slice(1), root).href;
          homes = [catalogue, ...catalogue.translations].map(({ home }) => home);
          alternatesOf = (url) =>
            sameIn(languagesOf(decodeURI(pathOf(url)))).map(({ lang, path }) => ({
              lang,
              url: address(path),
            }));
          if (share.name === undefined) return;
          // The pages of other shares.
          for (const path of sharedPages(catalogue)) customPages.push(address(path));
        },
      },
    },
  ];
}
