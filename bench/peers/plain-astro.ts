import { join } from 'node:path';
import { installedVersion } from './installed.ts';
import { copyTemplate, packageFile, pagefindCommand, pathOf, writeText, type Peer } from './peer.ts';

/** Bare templates over one data file: the floor of what Astro can do. */
export const plainAstro: Peer = {
  name: 'plain Astro + Pagefind',
  version: () => installedVersion('astro'),
  prepare: async (codes, work) => {
    await copyTemplate('plain-astro', work);
    await writeText(join(work, 'src/data/codes.json'), JSON.stringify(codes));
  },
  change: (codes, changed, work) =>
    writeText(
      join(work, 'src/data/codes.json'),
      JSON.stringify(codes.map((code) => (pathOf(code) === pathOf(changed) ? changed : code))),
    ),
  commands: () => [
    { run: 'node', args: [packageFile('astro/bin/astro.mjs'), 'build'] },
    pagefindCommand('dist'),
  ],
  output: (work) => join(work, 'dist'),
  codePath: (code) => `/${pathOf(code)}/`,
  caches: ['.astro', 'node_modules', 'dist'],
};
