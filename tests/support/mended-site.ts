/** A deploy in which one text of a built site was mended: other pages, another index, another script of all pages. */
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameKeptFiles } from '../../src/integrations/offline.ts';
import { filesBelow } from './built-pages.ts';

export interface Mending {
  /** A text of the site, and what it says after the deploy. */
  readonly before: string;
  readonly after: string;
}

/** Copies the site at the root of a host in `folder` to `target`, and mends it there. */
export async function mendSite(folder: string, target: string, { before, after }: Mending): Promise<void> {
  await cp(folder, target, { recursive: true });
  const [index = ''] = (await readdir(join(target, 'lookup'))).filter((name) => !name.includes('.'));
  // Files that are named by what is in them have other names with other contents, and so has whoever names them.
  const scripts = (await readdir(join(target, '_astro'))).filter((name) => name.endsWith('.js'));
  const names = new Map([[index, 'another'], ...scripts.map((name) => [name, mendedName(name)] as const)]);
  for (const entry of await readdir(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|json|txt|js)$/u.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    let changed = text.replaceAll(before, after);
    for (const [name, next] of names) changed = changed.replaceAll(name, next);
    if (changed !== text) await writeFile(file, changed);
  }
  await rename(join(target, 'lookup', index), join(target, 'lookup/another'));
  for (const name of scripts)
    await rename(join(target, '_astro', name), join(target, '_astro', mendedName(name)));
  nameKeptFiles(target, await filesBelow(target), '/');
}

const mendedName = (script: string): string => script.replace(/\.js$/u, '~.js');
