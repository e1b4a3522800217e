import { join } from 'node:path';
import type { BenchLibrary } from '../catalogue/library.ts';
import { categoriesOf, folderPaths } from './categories.ts';
import { copyBareStyle, copyTemplate, writeText } from './files.ts';
import { installedPackage } from './installed.ts';
import { pagefindCommand, pagefindSearch } from './pagefind.ts';
import { packageFile, type Peer } from './peer.ts';

async function writeData({ codes }: BenchLibrary, work: string): Promise<void> {
  await writeText(join(work, '_data/codes.json'), JSON.stringify(codes));
  await writeText(join(work, '_data/categories.json'), JSON.stringify(categoriesOf(codes)));
}

/** Bare templates over one data file. */
export const eleventy: Peer = {
  name: 'Eleventy + Pagefind',
  presence: () => installedPackage('@11ty/eleventy'),
  prepare: async (library, work) => {
    await copyTemplate('eleventy', work);
    await copyBareStyle(work, 'style.css');
    await writeData(library, work);
  },
  change: ({ library }, work) => writeData(library, work),
  commands: () => [
    { run: 'node', args: [packageFile('@11ty/eleventy/cmd.cjs'), '--quiet'] },
    pagefindCommand('_site'),
  ],
  output: (work) => join(work, '_site'),
  paths: { ...folderPaths, search: '/search/' },
  search: pagefindSearch,
  caches: ['_site'],
};
