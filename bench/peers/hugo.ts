import { join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';
import { commandVersion } from './installed.ts';
import {
  categoriesOf,
  codeMarkdown,
  copyTemplate,
  pagefindCommand,
  pathOf,
  writeText,
  type Peer,
} from './peer.ts';

const codeFile = (work: string, code: BenchCode): string => join(work, 'content', `${pathOf(code)}.md`);
const codePage = (code: BenchCode): string => codeMarkdown(code, { message: code.message });

/** Bare templates over a Markdown file a code: releases before 0.126 read pages from nothing else. */
export const hugo: Peer = {
  name: 'Hugo + Pagefind',
  version: () => Promise.resolve(commandVersion('hugo', ['version'])),
  prepare: async (codes, work) => {
    await copyTemplate('hugo', work);
    for (const code of codes) await writeText(codeFile(work, code), codePage(code));
    for (const { document, slug, title } of categoriesOf(codes)) {
      await writeText(
        join(work, 'content', document, slug, '_index.md'),
        `---\ntitle: ${JSON.stringify(title)}\n---\n`,
      );
    }
  },
  change: (_codes, changed, work) => writeText(codeFile(work, changed), codePage(changed)),
  commands: () => [{ run: 'hugo', args: ['--quiet'] }, pagefindCommand('public')],
  output: (work) => join(work, 'public'),
  codePath: (code) => `/${pathOf(code)}/`,
  caches: ['public', 'resources'],
};
