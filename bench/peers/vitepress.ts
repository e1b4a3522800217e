import { join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';
import { installedVersion } from './installed.ts';
import {
  categoriesOf,
  categoryMarkdown,
  codeMarkdown,
  copyTemplate,
  packageFile,
  pathOf,
  writeText,
  type Peer,
} from './peer.ts';

const codeFile = (work: string, code: BenchCode): string => join(work, `${pathOf(code)}.md`);
const codePage = (code: BenchCode): string =>
  codeMarkdown(code).replace('---\n\n', `---\n\n# ${code.value} ${code.name}\n\n`);

/** The documentation theme as it comes, with its own local search (MiniSearch). */
export const vitepress: Peer = {
  name: 'VitePress',
  version: () => installedVersion('vitepress'),
  prepare: async (codes, work) => {
    await copyTemplate('vitepress', work);
    const categories = categoriesOf(codes);
    for (const code of codes) await writeText(codeFile(work, code), codePage(code));
    for (const category of categories) {
      await writeText(
        join(work, category.document, category.slug, 'index.md'),
        categoryMarkdown(category, (code) => `/${pathOf(code)}`),
      );
    }
    await writeText(join(work, 'index.md'), '# Error codes\n\nEvery code.\n');
    const sidebar = categories.map(({ document, slug, title }) => ({
      text: `${document}: ${title}`,
      link: `/${document}/${slug}/`,
    }));
    await writeText(join(work, 'sidebar.json'), JSON.stringify(sidebar));
  },
  change: (_codes, changed, work) => writeText(codeFile(work, changed), codePage(changed)),
  commands: () => [
    { run: 'node', args: ['--max-old-space-size=8192', packageFile('vitepress/bin/vitepress.js'), 'build'] },
  ],
  output: (work) => join(work, '.vitepress/dist'),
  codePath: (code) => `/${pathOf(code)}.html`,
  caches: ['.vitepress/cache', '.vitepress/dist'],
};
