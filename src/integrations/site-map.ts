/** The sitemap for search engines: every page that may be listed, and none that says it may not. */
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { createCatalogue } from '../domain/catalogue.ts';
import { buildShare } from '../loading/build-share.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { readLibrary } from '../loading/library.ts';
import { sharedPages } from '../views/shared-pages.ts';
import type { MadePage } from './page-maker.ts';

/** Routes whose pages ask not to be listed: lists of owners, sources, tombstones, and the search itself. */
const hiddenRoutes = new Set(['/c/[key]', '/[document]/source/[...page]', '/[...retired]', '/search']);

/** More than this search engines refuse in one file. */
const mostEntries = 50_000;

/** `pages` are all of the build, when it is done. What is beyond `entryLimit` pages goes into further files. */
export function siteMap(pages: readonly MadePage[], entryLimit: number = mostEntries): AstroIntegration[] {
  const share = buildShare();
  if (!share.has('sitemap-index.xml')) return [];
  let config: AstroConfig;
  const hidden = new Set<string>();
  const customPages: string[] = [];
  return [
    {
      name: 'error-codes:listed-pages',
      hooks: {
        'astro:config:done': (options) => {
          config = options.config;
        },
        'astro:build:done': async () => {
          const root = new URL(config.base.replace(/\/?$/u, '/'), config.site);
          for (const { path, route, digest } of pages) {
            const { href } = new URL(path, root);
            if (hiddenRoutes.has(route)) hidden.add(href);
            // Astro names the pages that it rendered, and not those that were there.
            else if (digest !== undefined) customPages.push(href);
          }
          if (share.isWhole) return;
          const { parts } = await readLibrary(contentDirectory());
          for (const path of sharedPages(createCatalogue(parts)))
            customPages.push(new URL(path.slice(1), root).href);
        },
      },
    },
    sitemap({ filter: (url) => !hidden.has(url), customPages, entryLimit }),
  ];
}
