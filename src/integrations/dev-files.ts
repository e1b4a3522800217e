/** The dev server's share of what the build writes beside the pages: made on demand, and anew after a change. */
import type { AstroConfig, HookParameters } from 'astro';
import { contentDirectory } from '../loading/content-directory.ts';
import type { SiteFile } from '../views/exports/files.ts';
import { publishedFiles, readSite } from './published-files.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Files = ReadonlyMap<string, SiteFile>;

export function serveSiteFiles(server: DevServer, config: AstroConfig): void {
  let reading: Promise<Files> | undefined;
  let lastGood: Files | undefined;
  server.watcher.on('all', () => {
    reading = undefined;
  });

  const read = async (): Promise<Files> => {
    const site = await readSite(contentDirectory(), config);
    // Pages stay as they were while the content has errors; links between them and these files must hold.
    if (site.hasErrors && lastGood) return lastGood;
    lastGood = new Map(Array.from(publishedFiles(site), (file) => [file.path, file]));
    return lastGood;
  };

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\//u, '');
    (reading ??= read())
      .then((files) => {
        const file = files.get(path) ?? files.get(`${path}index.html`);
        if (!file) {
          next();
          return;
        }
        response.setHeader('content-type', file.contentType);
        for (const block of file.blocks) response.write(block);
        response.end();
      })
      .catch(next);
  });
}
