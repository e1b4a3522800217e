import { cp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeSegment } from '../../src/domain/slug.ts';
import { folderPaths } from './categories.ts';
import { writeText } from './files.ts';
import { benchFolder, type Peer } from './peer.ts';

const repository = join(benchFolder, '..');
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src'];

/** The site of this repository, in a copy of the project, so that its caches stay apart from the developer's own. */
export const thisSite: Peer = {
  name: 'this site',
  presence: async () => {
    const version = /"version": "([^"]+)"/u.exec(await readFile(join(repository, 'package.json'), 'utf8'));
    return { version: version?.[1] ?? '' };
  },
  prepare: async ({ documents }, work) => {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
    for (const part of parts) await cp(join(repository, part), join(work, part), { recursive: true });
    await mkdir(join(work, 'node_modules'));
    for (const name of await readdir(join(repository, 'node_modules'))) {
      if (!name.startsWith('.'))
        await symlink(join(repository, 'node_modules', name), join(work, 'node_modules', name), 'junction');
    }
    for (const [file, text] of documents) await writeText(join(work, 'content', file), text);
  },
  change: ({ library, file }, work) =>
    writeText(join(work, 'content', file), library.documents.get(file) ?? ''),
  commands: (work) => [
    {
      run: 'node',
      args: [join(repository, 'node_modules/astro/bin/astro.mjs'), 'build'],
      env: { CONTENT_DIR: join(work, 'content') },
    },
  ],
  output: (work) => join(work, 'dist'),
  paths: {
    ...folderPaths,
    code: ({ document, category, value }) => `/${document}/${category}/${encodeSegment(value)}/`,
    search: '/search/',
  },
  search: {
    input: 'search-field input',
    answer: 'search-field [role="option"][data-href*="/"]',
  },
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist'],
};
