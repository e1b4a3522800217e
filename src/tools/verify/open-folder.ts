import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../loading/public-files.ts';
import { type FinishedSite, siteBase } from './finished-site.ts';

/** The site in a folder. Throws when there is no page at its top. */
export async function openFolder(folder: string): Promise<FinishedSite> {
  const files = new Map(filesBelow(folder).map((file) => [file, statSync(join(folder, file)).size]));
  if (!files.has('index.html')) throw new Error(`${folder} holds no site: there is no index.html at its top`);
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const fileOf = (path: string): string | undefined => {
    const name = path.slice(1);
    const named = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    return [named, `${name}/index.html`].find((file) => files.has(file));
  };
  return {
    base: siteBase(await read('index.html')),
    total: { files: files.size, size: [...files.values()].reduce((sum, size) => sum + size, 0) },
    has: (path) => Promise.resolve(fileOf(path) !== undefined),
    read: async (path) => {
      const file = fileOf(path);
      return file === undefined ? undefined : { text: await read(file), size: files.get(file) ?? 0 };
    },
    pages: async function* () {
      for (const [file, size] of files) {
        if (!file.endsWith('.html')) continue;
        yield { path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, html: await read(file), size };
      }
    },
  };
}
