import { join } from 'node:path';
import type { BenchLibrary } from '../catalogue/library.ts';
import { folderPaths } from './categories.ts';
import { copyBareStyle, copyTemplate, writeText } from './files.ts';
import { installedPackage } from './installed.ts';
import { pagefindCommand, pagefindSearch } from './pagefind.ts';
import { packageFile, type Peer } from './peer.ts';

const writeData = ({ codes }: BenchLibrary, work: string): Promise<void> =>
  writeText(join(work, 'src/data/codes.json'), JSON.stringify(codes));

/** Bare templates over one data file: the floor of what Astro can do. */
export const plainAstro: Peer = {
  name: 'plain Astro + Pagefind',
  presence: () => installedPackage('astro'),
  prepare: async (library, work) => {
    await copyTemplate('plain-astro', work);
    await copyBareStyle(work, 'public/style.css');
    await writeData(library, work);
  },
  change: ({ library }, work) => writeData(library, work),
  commands: () => [
    { run: 'node', args: [packageFile('astro/bin/astro.mjs'), 'build'] },
    pagefindCommand('dist'),
  ],
  output: (work) => join(work, 'dist'),
  paths: { ...folderPaths, search: '/search/' },
  search: pagefindSearch,
  caches: ['.astro', 'node_modules', 'dist'],
};
