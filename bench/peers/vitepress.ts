import { join } from 'node:path';
import { categoriesOf, folderPaths, pathOf } from './categories.ts';
import { copyTemplate, writeText } from './files.ts';
import { installedPackage } from './installed.ts';
import { rewritePages, writePages, type PageForm } from './markdown-pages.ts';
import { packageFile, type Peer } from './peer.ts';

const form: PageForm = {
  folder: '.',
  index: 'index.md',
  ownHeading: true,
  href: (code) => `/${pathOf(code)}`,
};

/** The documentation theme as it comes, with its own local search (MiniSearch). */
export const vitepress: Peer = {
  name: 'VitePress',
  presence: () => installedPackage('vitepress'),
  prepare: async (library, work) => {
    await copyTemplate('vitepress', work);
    await writePages(library, form, work);
    const sidebar = categoriesOf(library.codes).map((category) => ({
      text: `${category.document}: ${category.title}`,
      link: folderPaths.category(category),
    }));
    await writeText(join(work, 'sidebar.json'), JSON.stringify(sidebar));
  },
  change: (edit, work) => rewritePages(edit, form, work),
  commands: () => [
    { run: 'node', args: ['--max-old-space-size=8192', packageFile('vitepress/bin/vitepress.js'), 'build'] },
  ],
  output: (work) => join(work, '.vitepress/dist'),
  paths: { ...folderPaths, code: (code) => `/${pathOf(code)}.html`, search: '/' },
  search: {
    button: '.DocSearch-Button',
    input: '#localsearch-input',
    answer: '#localsearch-list a.result',
  },
  caches: ['.vitepress/cache', '.vitepress/dist'],
};
