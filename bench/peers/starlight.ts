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

const docs = 'src/content/docs';
const codeFile = (work: string, code: BenchCode): string => join(work, docs, `${pathOf(code)}.md`);

/** The documentation theme as it comes; the side bar lists categories, because one of all codes would be on every page. */
export const starlight: Peer = {
  name: 'Starlight',
  version: () => installedVersion('@astrojs/starlight'),
  prepare: async (codes, work) => {
    await copyTemplate('starlight', work);
    const categories = categoriesOf(codes);
    for (const code of codes) await writeText(codeFile(work, code), codeMarkdown(code));
    for (const category of categories) {
      await writeText(
        join(work, docs, category.document, category.slug, 'index.md'),
        categoryMarkdown(category, (code) => `/${pathOf(code)}/`),
      );
    }
    await writeText(join(work, docs, 'index.md'), '---\ntitle: Error codes\n---\n\nEvery code.\n');
    const sidebar = categories.map(({ document, slug, title }) => ({
      label: `${document}: ${title}`,
      link: `/${document}/${slug}/`,
    }));
    await writeText(join(work, 'sidebar.json'), JSON.stringify(sidebar));
  },
  change: (_codes, changed, work) => writeText(codeFile(work, changed), codeMarkdown(changed)),
  commands: () => [{ run: 'node', args: [packageFile('astro/bin/astro.mjs'), 'build'] }],
  output: (work) => join(work, 'dist'),
  codePath: (code) => `/${pathOf(code)}/`,
  caches: ['.astro', 'node_modules', 'dist'],
};
