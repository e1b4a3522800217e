/** Tells Astro's incremental build whether a page would come out as it did last time. */
import { createHash } from 'node:crypto';

/** Changes with `data`, which must hold everything that the page shows. Templates and styles are Astro's own part. */
export const pageKey = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('base64url');
