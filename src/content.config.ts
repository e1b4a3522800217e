import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import { categorySchema, codeSchema, documentSchema, guideSchema, noteSchema } from './loading/schemas.ts';

// By Node itself, as the integrations are: Vite takes longer to load the modules of the parser than these to read 10,000
// rows, and pages and the files beside them have one reading of the content. Whatever is imported here, Vite would load.
const { siteLoaders } = createRequire(import.meta.url)(
  './integrations/site-loaders.ts',
) as typeof import('./integrations/site-loaders.ts');

const loaders = await siteLoaders();

export const collections = {
  documents: defineCollection({ loader: loaders.documents, schema: documentSchema }),
  categories: defineCollection({ loader: loaders.categories, schema: categorySchema }),
  codes: defineCollection({ loader: loaders.codes, schema: codeSchema }),
  ledger: defineCollection({ loader: loaders.ledger }),
  notes: defineCollection({ loader: loaders.notes, schema: noteSchema }),
  guides: defineCollection({ loader: loaders.guides, schema: guideSchema }),
};
