import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDirectory } from './loading/content-directory.ts';
import { contentLoaders } from './loading/content-loaders.ts';
import { categorySchema, codeSchema, documentSchema, guideSchema, noteSchema } from './loading/schemas.ts';

const directory = contentDirectory();
const loaders = contentLoaders(directory);

/** MDX pages of one folder; a new site without the folder simply has none. */
const pagesIn = (folder: string) => {
  const base = join(directory, folder);
  return existsSync(base)
    ? glob({ base, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/u, '') })
    : () => [];
};

export const collections = {
  documents: defineCollection({ loader: loaders.documents, schema: documentSchema }),
  categories: defineCollection({ loader: loaders.categories, schema: categorySchema }),
  codes: defineCollection({ loader: loaders.codes, schema: codeSchema }),
  notes: defineCollection({ loader: pagesIn('notes'), schema: noteSchema }),
  guides: defineCollection({ loader: pagesIn('guides'), schema: guideSchema }),
};
