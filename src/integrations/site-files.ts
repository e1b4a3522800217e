/**
 * Everything that is published and is no page: twins, short addresses, lists, feeds and both indexes. The build writes
 * these files beside the pages; the dev server makes them on demand, so that search and short addresses work while a
 * table is being edited.
 */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { contentDirectory } from '../loading/content-directory.ts';
import { pathWarning } from '../loading/site-address.ts';
import { startFilesThread, type FilesThread } from './site-files-thread.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let isBuild = false;
  let thread: FilesThread | undefined;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': (options) => {
        config = options.config;
        if (!isBuild) return;
        const { site, base, outDir } = config;
        const warning = site && pathWarning(site, base);
        if (warning) options.logger.warn(warning);
        thread = startFilesThread({ content: contentDirectory(), output: fileURLToPath(outDir), site, base });
      },
      'astro:build:done': async ({ logger }) => {
        const files = await thread?.finish();
        if (files !== undefined) logger.info(`${files} files beside the pages`);
      },
      'astro:server:setup': async ({ server }) => {
        // A build needs none of it in this thread.
        const { serveSiteFiles } = await import('./dev-files.ts');
        serveSiteFiles(server, config);
      },
    },
  };
}
