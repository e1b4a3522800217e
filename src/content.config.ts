import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Category, Document } from './domain/category.ts';
import type { ErrorCode } from './domain/error-code.ts';
import type { GuideFile } from './loading/guide-files.ts';

// By Node itself, as the integrations are: Vite takes longer to load the modules of the parser than these to read 10,000
// rows, and pages and the files beside them have one reading of the content. Whatever is imported here, Vite would load.
const { siteLoaders } = createRequire(import.meta.url)(
  './integrations/site-loaders.ts',
) as typeof import('./integrations/site-loaders.ts');

const loaders = await siteLoaders();

// What the parser makes has its type from the compiler and its problems in the parser's report, with the line that is to be
// mended.
export const collections = {
  documents: defineCollection({ loader: loaders.documents, schema: z.custom<Document>() }),
  categories: defineCollection({ loader: loaders.categories, schema: z.custom<Category>() }),
  codes: defineCollection({ loader: loaders.codes, schema: z.custom<ErrorCode>() }),
  ledger: defineCollection({ loader: loaders.ledger }),
  notes: defineCollection({
    loader: loaders.notes,
    schema: z.custom<{ readonly title: string | undefined }>(),
  }),
  guides: defineCollection({
    loader: loaders.guides,
    schema: z.custom<Pick<GuideFile, 'title' | 'description' | 'order'>>(),
  }),
};
