/** The sitemap for search engines: every page that may be listed, and none that says it may not. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';

/** Routes whose pages ask not to be listed: lists of owners, sources, tombstones, and the search itself. */
const hiddenRoutes = ['/c/[key]', '/[document]/source/[...page]', '/[...retired]', '/search'];

export function siteMap(): AstroIntegration[] {
  let config: AstroConfig;
  const hidden = new Set<string>();
  return [
    {
      name: 'error-codes:hidden-pages',
      hooks: {
        'astro:config:done': (options) => {
          config = options.config;
        },
        'astro:build:done': ({ dir, assets }) => {
          const root = new URL(config.base.replace(/\/?$/u, '/'), config.site);
          for (const file of hiddenRoutes.flatMap((route) => assets.get(route) ?? [])) {
            const path = relative(fileURLToPath(dir), fileURLToPath(file)).split(sep).join('/');
            hidden.add(new URL(path.replace(/index\.html$/u, ''), root).href);
          }
        },
      },
    },
    sitemap({ filter: (url) => !hidden.has(url) }),
  ];
}
