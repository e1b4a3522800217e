import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// By Node itself, as the integrations are: Vite takes longer to load the modules of the parser than these to read 10,000
// rows, and pages and the files beside them have one reading of the content. Whatever is imported here, Vite would load.
const { siteLoader } = createRequire(import.meta.url)(
  './integrations/site-loader.ts',
) as typeof import('./integrations/site-loader.ts');

/** Guides and notes, by their files. */
export const collections = { prose: defineCollection({ loader: await siteLoader() }) };
