/** The dev server's share of what the build writes beside the pages: made on demand, and anew after a change. */
import type { AstroConfig, HookParameters } from 'astro';
import { contentDirectory, isInside } from '../loading/content-directory.ts';
import { siteFiles, type SiteFile } from '../views/exports/files.ts';
import { lookupFiles, lookupPath, readSite, type Site } from './published-files.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Find = (path: string) => SiteFile | undefined;

export function serveSiteFiles(server: DevServer, config: AstroConfig): void {
  const directory = contentDirectory();
  let reading: Promise<Find> | undefined;
  let lastGood: Find | undefined;
  server.watcher.on('all', (_event, path) => {
    if (isInside(directory, path)) reading = undefined;
  });

  const read = async (): Promise<Find> => {
    const site = await readSite(directory, config);
    // Pages stay as they were while the content has errors; links between them and these files must hold.
    if (site.hasErrors && lastGood) return lastGood;
    lastGood = createFind(site);
    return lastGood;
  };

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\//u, '');
    (reading ??= read())
      .then((find) => {
        const file = find(path) ?? find(`${path}index.html`);
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

/** Whoever looks at a page waits for the names of the files beside it, but not for the index of a search. */
function createFind(site: Site): Find {
  const files = byPath(siteFiles(site.context));
  let lookup: ReadonlyMap<string, SiteFile> | undefined;
  return (path) =>
    path.startsWith(lookupPath) ? (lookup ??= byPath(lookupFiles(site))).get(path) : files.get(path);
}

const byPath = (files: Iterable<SiteFile>): ReadonlyMap<string, SiteFile> =>
  new Map(Array.from(files, (file) => [file.path, file]));
