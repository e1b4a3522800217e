/**
 * Everything that is published and is no page: twins, short addresses, lists, feeds and the lookup index.
 * The build writes these files beside the pages; the dev server makes them on demand, so that search and
 * short addresses work while a table is being edited.
 */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { contentDirectory } from '../loading/content-directory.ts';
import type { SiteFile } from '../views/exports/files.ts';
import { publishedFiles, readSite } from './published-files.ts';

/** Files being written at a time: enough to keep a disk busy, few enough for any limit on open files. */
const writers = 32;

export function siteFiles(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'error-codes:site-files',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await readSite(contentDirectory(), config);
        const written = await writeAll(fileURLToPath(dir), publishedFiles(site));
        logger.info(`${written} files written beside the pages`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<ReadonlyMap<string, SiteFile>> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          files ??= readSite(contentDirectory(), config).then(
            (site) => new Map(Array.from(publishedFiles(site), (file) => [file.path, file])),
          );
          files
            .then((all) => {
              const file =
                all.get(path.replace(/^\//u, '')) ?? all.get(`${path.replace(/^\//u, '')}index.html`);
              if (!file) {
                next();
                return;
              }
              response.setHeader('content-type', file.contentType);
              response.end([...file.blocks].join(''));
            })
            .catch(next);
        });
      },
    },
  };
}

async function writeAll(directory: string, files: Generator<SiteFile>): Promise<number> {
  let written = 0;
  const folders = new Map<string, Promise<unknown>>();
  const worker = async (): Promise<void> => {
    for (const file of files) {
      const path = join(directory, file.path);
      const folder = dirname(path);
      let made = folders.get(folder);
      if (!made) folders.set(folder, (made = mkdir(folder, { recursive: true })));
      await made;
      await pipeline(Readable.from(file.blocks), createWriteStream(path));
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, worker));
  return written;
}
