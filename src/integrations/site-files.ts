/**
 * Everything that is published and is no page: twins, short addresses, lists, feeds and both indexes. The build writes
 * these files beside the pages; the dev server makes them on demand, so that search and short addresses work while a
 * table is being edited.
 */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { contentDirectory } from '../loading/content-directory.ts';
import { contentOf, forgetContent } from '../loading/content-folder.ts';
import { noAddress, pathWarning } from '../loading/site-address.ts';
import { startFilesThread, type FilesThread } from './site-files-thread.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let isBuild = false;
  let thread: FilesThread | undefined;
  let reading: Promise<void> | undefined;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
        // The development server starts anew when the settings change.
        if (command === 'dev') forgetContent(contentDirectory());
      },
      'astro:config:done': (options) => {
        config = options.config;
        if (!isBuild) return;
        const { site, base, outDir } = config;
        const warning = site === undefined ? noAddress : pathWarning(site, base);
        if (warning) options.logger.warn(warning);
        thread = startFilesThread();
        const output = fileURLToPath(outDir);
        reading = contentOf(contentDirectory()).then(
          ({ catalogue, ledger, guides, notes, noteTexts, noteWords, site: settings }) => {
            const content = { catalogue, ledger, guides, notes, noteTexts, noteWords, site: settings };
            thread?.begin({ content, output, site, base });
          },
        );
      },
      'astro:build:done': async ({ logger }) => {
        await reading;
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
