/**
 * Everything that is published and is no page: twins, short addresses, lists, feeds and both indexes.
 * The build writes these files beside the pages, and renders only pages that are not there already; the dev
 * server makes them on demand, so that search and short addresses work while a table is being edited.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { contentDirectory } from '../loading/content-directory.ts';
import { keepDocuments, recallDocuments } from '../loading/known-documents.ts';
import { filesBelow } from '../loading/public-files.ts';
import { pathWarning } from '../loading/site-address.ts';
import { carryAssets } from './carry-assets.ts';
import { createPageMaker, fileOfPage, type MadePage } from './page-maker.ts';
import { programDigest } from './program-digest.ts';
import { startFilesThread, type FilesThread } from './site-files-thread.ts';

/** `pages` is filled with all pages of the build before the first one is rendered. */
export function siteFiles(pages: MadePage[]): AstroIntegration {
  let config: AstroConfig;
  let program = '';
  let documents = '';
  let isBuild = false;
  let thread: FilesThread | undefined;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:setup': ({ command, config: { outDir, build }, updateConfig }) => {
        isBuild = command === 'build';
        if (!isBuild) return;
        const plugins = [carryAssets(fileURLToPath(outDir), build.assets)];
        // The folder is emptied of what must go by the thread, and of nothing else.
        updateConfig({ vite: { plugins, build: { emptyOutDir: false } } });
      },
      'astro:config:done': (options) => {
        config = options.config;
        if (!isBuild) return;
        const { site, base, outDir, cacheDir, root } = config;
        const warning = site && pathWarning(site, base);
        if (warning) options.logger.warn(warning);
        program = programDigest(fileURLToPath(root), [site, base, process.env.NODE_ENV]);
        documents = fileURLToPath(new URL('documents.txt', cacheDir));
        thread = startFilesThread({
          documents,
          content: contentDirectory(),
          output: fileURLToPath(outDir),
          record: fileURLToPath(new URL('output-folder.txt', cacheDir)),
          program,
          site,
          base,
        });
        recallDocuments(documents, program);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const kept = (await thread?.open()) ?? new Map<string, string>();
        const { base, outDir } = config;
        setPrerenderer((inner: AstroPrerenderer) =>
          createPageMaker(inner, { output: fileURLToPath(outDir), base, program, kept, pages }),
        );
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        keepDocuments(documents, program);
        const output = fileURLToPath(dir);
        const rendered = [...assets.values()]
          .flat()
          .map((page) => [pathBelow(output, fileURLToPath(page)), ''] as const);
        const known = pages.flatMap(({ path, digest }) =>
          digest === undefined ? [] : [[fileOfPage(path), digest] as const],
        );
        const copied = filesBelow(fileURLToPath(config.publicDir)).map((file) => [file, ''] as const);
        const files = await thread?.finish(new Map([...copied, ...rendered, ...known]));
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

const pathBelow = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');
