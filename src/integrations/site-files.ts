/**
 * Everything that is published and is no page: twins, short addresses, lists, feeds and both indexes.
 * The build writes these files beside the pages; the dev server makes them on demand, so that search and
 * short addresses work while a table is being edited.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroConfig, AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { contentDirectory } from '../loading/content-directory.ts';
import { serveSiteFiles } from './dev-files.ts';
import { openOutputFolder, type OutputFolder } from './output-folder.ts';
import type { WorkerInput, WorkerResult } from './site-files-worker.ts';

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  let folder: OutputFolder;
  let writing: Promise<WorkerResult>;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // The folder is emptied of what must go by openOutputFolder, and of nothing else.
        if (command === 'build') updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:start': () => {
        const output = fileURLToPath(config.outDir);
        folder = openOutputFolder(output, fileURLToPath(new URL('output-folder.json', config.cacheDir)));
        writing = startWorker({
          content: contentDirectory(),
          output,
          site: config.site,
          base: config.base,
        });
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        const result = await writing;
        if (result.kind === 'failed') throw new AstroError(result.message, result.hint);
        const output = fileURLToPath(dir);
        const pages = [...assets.values()]
          .flat()
          .map((page) => relative(output, fileURLToPath(page)).split(sep).join('/'));
        folder.finish(pages, result.files);
        logger.info(`${result.files.length} files written beside the pages`);
      },
      'astro:server:setup': ({ server }) => {
        serveSiteFiles(server, config);
      },
    },
  };
}

/** Never rejects: a failure is told when the pages are done. */
function startWorker(input: WorkerInput): Promise<WorkerResult> {
  const worker = new Worker(new URL('./site-files-worker.ts', import.meta.url));
  worker.postMessage(input);
  return new Promise((resolve) => {
    worker.once('message', (result: WorkerResult) => {
      resolve(result);
    });
    worker.once('error', (error) => {
      resolve({ kind: 'failed', message: String(error), hint: undefined });
    });
    worker.once('exit', () => {
      resolve({ kind: 'failed', message: 'The files beside the pages were not written.', hint: undefined });
    });
  });
}
