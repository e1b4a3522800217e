import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { GuideFile } from './loading/guide-files.ts';

// By Node itself, as the integrations are: Vite takes longer to load the modules of the parser than these to read 10,000
// rows, and pages and the files beside them have one reading of the content. Whatever is imported here, Vite would load.
const { siteLoaders } = createRequire(import.meta.url)(
  './integrations/site-loaders.ts',
) as typeof import('./integrations/site-loaders.ts');

const loaders = await siteLoaders();

export const collections = {
  notes: defineCollection({
    loader: loaders.notes,
    schema: z.custom<{ readonly title: string | undefined }>(),
  }),
  guides: defineCollection({
    loader: loaders.guides,
    schema: z.custom<Pick<GuideFile, 'title' | 'description' | 'order'>>(),
  }),
};
