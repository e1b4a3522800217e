import { hash } from 'node:crypto';

/**
 * Tells the build whether a page would come out as it did last time: changes with what `data` gives, which must hold
 * everything of the content that the page shows. Templates are the build's own part (program-digest.ts). The dev
 * server keeps no pages, and so asks for nothing.
 */
export const pageKey = (data: () => unknown): { readonly cacheKey?: string } =>
  import.meta.env.DEV ? {} : { cacheKey: hash('sha256', JSON.stringify(data()), 'base64url') };
