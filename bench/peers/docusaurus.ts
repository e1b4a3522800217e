import { spawnSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { categoriesOf, categoryPathOf, folderPaths } from './categories.ts';
import { copyTemplate, writeText } from './files.ts';
import { installedPackage } from './installed.ts';
import { rewritePages, writePages, type PageForm } from './markdown-pages.ts';
import type { Peer, Presence } from './peer.ts';

/** Its hundreds of packages have a lock file of their own and are installed when they are first wanted. */
const home = join(import.meta.dirname, 'docusaurus');
const packages = join(home, 'node_modules');

const form: PageForm = { folder: 'docs', index: 'index.md', href: folderPaths.code };

async function presence(): Promise<Presence> {
  const found = await installedPackage('@docusaurus/core', home);
  if ('version' in found) return found;
  const { status, stderr, error } = spawnSync('npm', ['ci'], { cwd: home, encoding: 'utf8' });
  if (status === 0) return installedPackage('@docusaurus/core', home);
  return { missing: `npm ci failed: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? ''}` };
}

/** The documentation theme as it comes, with its fast bundler and the usual plug-in for local search (Lunr). */
export const docusaurus: Peer = {
  name: 'Docusaurus',
  presence,
  prepare: async (library, work) => {
    await copyTemplate('docusaurus', work);
    await symlink(packages, join(work, 'node_modules'), 'junction');
    await writePages(library, form, work);
    const sidebar = categoriesOf(library.codes).map((category) => ({
      type: 'doc',
      id: `${categoryPathOf(category)}/index`,
      label: `${category.document}: ${category.title}`,
    }));
    await writeText(join(work, 'sidebar.json'), JSON.stringify(sidebar));
  },
  change: (edit, work) => rewritePages(edit, form, work),
  commands: () => [
    {
      run: 'node',
      args: ['--max-old-space-size=8192', join(packages, '@docusaurus/core/bin/docusaurus.mjs'), 'build'],
    },
  ],
  output: (work) => join(work, 'build'),
  paths: { ...folderPaths, search: '/search/' },
  // Its field on every page shows answers without addresses; the page that it leads to has links.
  search: { page: '/search/', input: 'main input[type=search]', answer: 'main article h2 a' },
  caches: ['.docusaurus', 'build', 'node_modules/.cache'],
};
