/** A deploy in which one text of a built site was mended: other pages, another index, another script of all pages. */
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameKeptFiles } from '../../src/integrations/offline.ts';

export interface Mending {
  /** A text of the site, and what it says after the deploy. */
  readonly before: string;
  readonly after: string;
}

/** Copies the site at the root of a host in `folder` to `target`, and mends it there. */
export async function mendSite(folder: string, target: string, { before, after }: Mending): Promise<void> {
  await cp(folder, target, { recursive: true });
  const [index = ''] = (await readdir(join(target, 'lookup'))).filter((name) => !name.includes('.'));
  const home = await readFile(join(target, 'index.html'), 'utf8');
  const script = /src="\/_astro\/([^"]+\.js)"/u.exec(home)?.[1] ?? '';
  for (const entry of await readdir(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|json|txt|js)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    const changed = text
      .replaceAll(before, after)
      .replaceAll(index, 'another')
      .replaceAll(script, 'another.js');
    if (changed !== text) await writeFile(file, changed);
  }
  await rename(join(target, 'lookup', index), join(target, 'lookup/another'));
  await rename(join(target, '_astro', script), join(target, '_astro/another.js'));
  nameKeptFiles(target, '/');
}
