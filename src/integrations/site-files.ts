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
  let isBuild = false;
  let worker: FilesWorker | undefined;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        // The folder is emptied of what must go by openOutputFolder, and of nothing else.
        if (isBuild) updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': (options) => {
        config = options.config;
        const { outDir, site, base } = config;
        if (!isBuild) return;
        worker = startWorker({ content: contentDirectory(), output: fileURLToPath(outDir), site, base });
      },
      'astro:build:start': () => {
        const record = new URL('output-folder.json', config.cacheDir);
        folder = openOutputFolder(fileURLToPath(config.outDir), fileURLToPath(record));
        worker?.write();
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        const result = await worker?.result;
        if (!result) return;
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

interface FilesWorker {
  /** The content has been checked and the folder is ready. */
  write(): void;
  /** Never rejects: a failure is told when the pages are done. */
  readonly result: Promise<WorkerResult>;
}

/** Content that is refused ends the build, and the thread must not keep the process alive then. */
function startWorker(input: WorkerInput): FilesWorker {
  const worker = new Worker(new URL('./site-files-worker.ts', import.meta.url));
  worker.unref();
  worker.postMessage(input);
  const result = new Promise<WorkerResult>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => {
      resolve({ kind: 'failed', message: String(error), hint: undefined });
    });
    worker.once('exit', () => {
      resolve({ kind: 'failed', message: 'The files beside the pages were not written.', hint: undefined });
    });
  });
  return {
    result,
    write: () => {
      worker.ref();
      worker.postMessage('write');
    },
  };
}
