import { join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';
import { installedVersion } from './installed.ts';
import {
  categoriesOf,
  copyTemplate,
  packageFile,
  pagefindCommand,
  pathOf,
  writeText,
  type Peer,
} from './peer.ts';

async function writeData(codes: readonly BenchCode[], work: string): Promise<void> {
  await writeText(join(work, '_data/codes.json'), JSON.stringify(codes));
  await writeText(join(work, '_data/categories.json'), JSON.stringify(categoriesOf(codes)));
}

/** Bare templates over one data file. */
export const eleventy: Peer = {
  name: 'Eleventy + Pagefind',
  version: () => installedVersion('@11ty/eleventy'),
  prepare: async (codes, work) => {
    await copyTemplate('eleventy', work);
    await writeData(codes, work);
  },
  change: (codes, changed, work) =>
    writeData(
      codes.map((code) => (pathOf(code) === pathOf(changed) ? changed : code)),
      work,
    ),
  commands: () => [
    { run: 'node', args: [packageFile('@11ty/eleventy/cmd.cjs'), '--quiet'] },
    pagefindCommand('_site'),
  ],
  output: (work) => join(work, '_site'),
  codePath: (code) => `/${pathOf(code)}/`,
  caches: ['_site'],
};
