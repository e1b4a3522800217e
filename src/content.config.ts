import { defineCollection } from 'astro:content';
import { checkLedger } from './integrations/ledger-check.ts';
import { contentDirectory } from './loading/content-directory.ts';
import { contentLoaders } from './loading/content-loaders.ts';
import { categorySchema, codeSchema, documentSchema, guideSchema, noteSchema } from './loading/schemas.ts';

const loaders = contentLoaders(contentDirectory(), checkLedger);

export const collections = {
  documents: defineCollection({ loader: loaders.documents, schema: documentSchema }),
  categories: defineCollection({ loader: loaders.categories, schema: categorySchema }),
  codes: defineCollection({ loader: loaders.codes, schema: codeSchema }),
  notes: defineCollection({ loader: loaders.notes, schema: noteSchema }),
  guides: defineCollection({ loader: loaders.guides, schema: guideSchema }),
};
