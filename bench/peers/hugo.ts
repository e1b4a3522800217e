import { join } from 'node:path';
import { folderPaths } from './categories.ts';
import { copyBareStyle, copyTemplate } from './files.ts';
import { installedCommand } from './installed.ts';
import { rewritePages, writePages, type PageForm } from './markdown-pages.ts';
import { pagefindCommand, pagefindSearch } from './pagefind.ts';
import type { Peer } from './peer.ts';

const form: PageForm = {
  folder: 'content',
  index: '_index.md',
  listField: 'message',
  href: folderPaths.code,
};

/** Bare templates over a Markdown file a code: releases before 0.126 read pages from nothing else. */
export const hugo: Peer = {
  name: 'Hugo + Pagefind',
  presence: () => Promise.resolve(installedCommand('hugo', ['version'])),
  prepare: async (library, work) => {
    await copyTemplate('hugo', work);
    await copyBareStyle(work, 'static/style.css');
    await writePages(library, form, work);
  },
  change: (edit, work) => rewritePages(edit, form, work),
  commands: () => [{ run: 'hugo', args: ['--quiet'] }, pagefindCommand('public')],
  output: (work) => join(work, 'public'),
  paths: { ...folderPaths, search: '/search/' },
  search: pagefindSearch,
  caches: ['public', 'resources'],
};
