/** Tells Astro's incremental build whether a page would come out as it did last time. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

let configuration: string | undefined;

/**
 * Changes with `data`, which must hold everything that the page shows, and with the configuration: its plug-ins
 * name the scripts that a page loads. Templates, styles and packages are Astro's own part.
 */
export function pageKey(data: unknown): string {
  configuration ??= readFileSync('astro.config.mjs', 'utf8');
  return hash('sha256', configuration + JSON.stringify(data), 'base64url');
}
