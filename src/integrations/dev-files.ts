/** The dev server's share of what the build writes beside the pages: made on demand, and anew after a change. */
import type { AstroConfig, HookParameters } from 'astro';
import { remembered } from '../domain/remembered.ts';
import type { Content } from '../loading/content-folder.ts';
import { siteContent } from '../loading/content-loader.ts';
import { exportFiles, type SiteFile } from '../views/exports/files.ts';
import { iconFiles } from './icon-files.ts';
import { lookupFiles, lookupPath, pictureFiles, siteOf } from './published-files.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Find = (path: string) => SiteFile | undefined;

export function serveSiteFiles(server: DevServer, config: AstroConfig): void {
  // One content at a time: it is kept until the next is read.
  const findIn = remembered((content: Content) => createFind(content, config), 1);

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\//u, '');
    findIn(siteContent())
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
async function createFind(content: Content, config: AstroConfig): Promise<Find> {
  const site = siteOf(content, config);
  const files = byPath([
    ...exportFiles(site.context),
    ...(await iconFiles(content.site, config.base)),
    ...pictureFiles(content),
  ]);
  let lookup: ReadonlyMap<string, SiteFile> | undefined;
  return (path) =>
    path.startsWith(lookupPath) ? (lookup ??= byPath(lookupFiles(site))).get(path) : files.get(path);
}

const byPath = (files: Iterable<SiteFile>): ReadonlyMap<string, SiteFile> =>
  new Map(Array.from(files, (file) => [file.path, file]));
