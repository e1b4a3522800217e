/** Tells Astro's incremental build whether a page would come out as it did last time. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

let configuration: string | undefined;

/**
 * Changes with `data`, which must hold everything that the page shows, and with the configuration: its plug-ins
 * name the scripts that a page loads. Templates, styles and packages are Astro's own part.
 */
export function pageKey(data: unknown): string {
  configuration ??= readFileSync('astro.config.mjs', 'utf8');
  return createHash('sha256').update(configuration).update(JSON.stringify(data)).digest('base64url');
}
