import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import { categorySchema, codeSchema, documentSchema, guideSchema, noteSchema } from './loading/schemas.ts';

// By Node itself, as the integrations are: Vite takes longer to load the modules of the parser than these to read
// 10,000 rows, and the development server has one reading of the content for pages and for the files beside them.
const native = createRequire(import.meta.url);
const { checkLedger } = native(
  './integrations/ledger-check.ts',
) as typeof import('./integrations/ledger-check.ts');
const { withLinkProblems } = native(
  './integrations/link-check.ts',
) as typeof import('./integrations/link-check.ts');
const { contentDirectory } = native(
  './loading/content-directory.ts',
) as typeof import('./loading/content-directory.ts');
const { contentLoaders } = native(
  './loading/content-loaders.ts',
) as typeof import('./loading/content-loaders.ts');

const loaders = await contentLoaders(contentDirectory(), {
  links: withLinkProblems,
  ledger: checkLedger,
});

export const collections = {
  documents: defineCollection({ loader: loaders.documents, schema: documentSchema }),
  categories: defineCollection({ loader: loaders.categories, schema: categorySchema }),
  codes: defineCollection({ loader: loaders.codes, schema: codeSchema }),
  ledger: defineCollection({ loader: loaders.ledger }),
  notes: defineCollection({ loader: loaders.notes, schema: noteSchema }),
  guides: defineCollection({ loader: loaders.guides, schema: guideSchema }),
};
