import { join } from 'node:path';
import { categoriesOf, folderPaths } from './categories.ts';
import { copyTemplate, writeText } from './files.ts';
import { installedPackage } from './installed.ts';
import { rewritePages, writePages, type PageForm } from './markdown-pages.ts';
import { packageFile, type Peer } from './peer.ts';

const form: PageForm = { folder: 'src/content/docs', index: 'index.md', href: folderPaths.code };

/** The documentation theme as it comes; the side bar lists categories, because one of all codes would be on every page. */
export const starlight: Peer = {
  name: 'Starlight',
  presence: () => installedPackage('@astrojs/starlight'),
  prepare: async (library, work) => {
    await copyTemplate('starlight', work);
    await writePages(library, form, work);
    const sidebar = categoriesOf(library.codes).map((category) => ({
      label: `${category.document}: ${category.title}`,
      link: folderPaths.category(category),
    }));
    await writeText(join(work, 'sidebar.json'), JSON.stringify(sidebar));
  },
  change: (edit, work) => rewritePages(edit, form, work),
  commands: () => [{ run: 'node', args: [packageFile('astro/bin/astro.mjs'), 'build'] }],
  output: (work) => join(work, 'dist'),
  paths: { ...folderPaths, search: '/' },
  search: {
    button: 'button[data-open-modal]',
    input: 'site-search .pagefind-ui__search-input',
    answer: 'site-search .pagefind-ui__result-link',
  },
  caches: ['.astro', 'node_modules', 'dist'],
};
