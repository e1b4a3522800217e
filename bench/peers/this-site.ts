import { cp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';
import { documentText, writeDocuments } from '../catalogue/markdown.ts';
import { encodeSegment } from '../../src/domain/slug.ts';
import { benchFolder, writeText, type Peer } from './peer.ts';

const repository = join(benchFolder, '..');
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src'];

/** The site of this repository, in a copy of the project, so that its caches stay apart from the developer's own. */
export const thisSite: Peer = {
  name: 'this site',
  version: async () =>
    /"version": "([^"]+)"/u.exec(await readFile(join(repository, 'package.json'), 'utf8'))?.[1],
  prepare: async (codes, work) => {
    await rm(work, { recursive: true, force: true });
    for (const part of parts) await cp(join(repository, part), join(work, part), { recursive: true });
    await mkdir(join(work, 'node_modules'));
    for (const name of await readdir(join(repository, 'node_modules'))) {
      if (!name.startsWith('.'))
        await symlink(join(repository, 'node_modules', name), join(work, 'node_modules', name), 'junction');
    }
    await writeDocuments(codes, join(work, 'content'));
  },
  change: (codes, changed, work) => {
    const document = codes.filter((code) => code.document === changed.document);
    const rows = document.map((code) => (isSame(code, changed) ? changed : code));
    return writeText(join(work, 'content', `${changed.document}.md`), documentText(rows));
  },
  commands: (work) => [
    {
      run: 'node',
      args: [join(repository, 'node_modules/astro/bin/astro.mjs'), 'build'],
      env: { CONTENT_DIR: join(work, 'content') },
    },
  ],
  output: (work) => join(work, 'dist'),
  codePath: ({ document, category, value }) => `/${document}/${category}/${encodeSegment(value)}/`,
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist'],
};

const isSame = (left: BenchCode, right: BenchCode): boolean =>
  left.category === right.category && left.value === right.value;
