/** The dev server's share of what the build writes beside the pages: made on demand, and anew after a change. */
import type { AstroConfig, HookParameters } from 'astro';
import { contentDirectory } from '../loading/content-directory.ts';
import { contentOf, type Content } from '../loading/content-folder.ts';
import { exportFiles, type SiteFile } from '../views/exports/files.ts';
import { iconFiles } from './icon-files.ts';
import { lookupFiles, lookupPath, pictureFiles, siteOf } from './published-files.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Find = (path: string) => SiteFile | undefined;

export function serveSiteFiles(server: DevServer, config: AstroConfig): void {
  const directory = contentDirectory();
  let last: { readonly content: Content; readonly find: Find } | undefined;

  const read = async (): Promise<Find> => {
    const content = await contentOf(directory);
    // Pages stay as they were while the content has errors; links between them and these files must hold.
    const stays = content.diagnostics.some(({ severity }) => severity === 'error');
    if (!last || (last.content !== content && !stays))
      last = { content, find: await createFind(content, config) };
    return last.find;
  };

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\//u, '');
    read()
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
