/**
 * Everything that is published and is no page: twins, short addresses, lists, feeds and both indexes. The build writes
 * these files beside the pages; the dev server makes them on demand, so that search and short addresses work while a
 * table is being edited.
 */
import { rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { notFoundPath, pathIn } from '../domain/permalink.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { contentOf } from '../loading/content-folder.ts';
import { noAddress, pathWarning } from '../loading/settings/address.ts';
import { createProgress, shareText, type Progress } from './progress.ts';
import { followContent } from './dev-content.ts';
import { startFilesThread, type FilesThread } from './site-files-thread.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  const progress = createProgress(process.stdout, Date.now);
  let isBuild = false;
  let thread: FilesThread | undefined;
  let reading: Promise<void> | undefined;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async (options) => {
        config = options.config;
        if (!isBuild) return;
        const { site, base, outDir } = config;
        const warning = site === undefined ? noAddress : pathWarning(site, base);
        if (warning) options.logger.warn(warning);
        thread = await startFilesThread();
        const output = fileURLToPath(outDir);
        reading = contentOf(contentDirectory()).then(
          ({ root, pictures, catalogue, ledger, guides, notes, site: settings }) => {
            const content = { root, pictures, catalogue, ledger, guides, notes, site: settings };
            thread?.begin({ content, output, site, base });
          },
        );
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => counted(inner, progress));
      },
      'astro:build:done': async ({ dir, logger }) => {
        await reading;
        await nameNotFoundPages(fileURLToPath(dir));
        const files = await thread?.finish((what) => {
          progress.say(what);
        });
        progress.end();
        if (files !== undefined) logger.info(`${files} files beside the pages`);
      },
      'astro:server:setup': async ({ server }) => {
        // A build needs none of it in this thread.
        const { serveSiteFiles } = await import('./dev-files.ts');
        followContent(server, config.base);
        serveSiteFiles(server, config);
      },
    },
  };
}

/** Astro calls the page of the root alone as hosts look for it. */
async function nameNotFoundPages(folder: string): Promise<void> {
  const { catalogue } = await contentOf(contentDirectory());
  for (const { home } of catalogue.translations) {
    const made = join(folder, home, '404');
    await rename(join(made, 'index.html'), join(folder, pathIn(home, notFoundPath)));
    await rmdir(made);
  }
}

/** Astro's own prerenderer, which says how many pages it has made. */
function counted(inner: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  let total = 0;
  let done = 0;
  return {
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      total = paths.length;
      return paths;
    },
    render: (request, options) => {
      done += 1;
      progress.say(`pages ${shareText(done, total)}`);
      return inner.render(request, options);
    },
    teardown: async () => {
      progress.end();
      await inner.teardown?.();
    },
  };
}
