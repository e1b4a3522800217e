/** What makes files of the content: with another program, or another address, nothing of the last build can stay. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src/**/*.*', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Changes with any source of the site, with its packages, and with `settings`. */
export function programDigest(root: string, settings: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(settings));
  for (const file of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    digest.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return digest.digest('base64url').slice(0, 16);
}
