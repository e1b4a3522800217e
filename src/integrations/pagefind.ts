/**
 * Full-text search. The index is fed with records instead of finished pages, so that it is made while the
 * pages are, and lists and redirects never outrank the page they lead to. A site without its index is not
 * published.
 */
import { AstroError } from 'astro/errors';
import * as pagefind from 'pagefind';
import type { SiteFile } from '../views/exports/files.ts';
import type { FullTextRecord } from '../views/exports/full-text.ts';

export const fullTextPath = 'pagefind/';
/** The file that all others of the index are found by. */
export const fullTextEntry = `${fullTextPath}pagefind-entry.json`;
/** Records on their way to the indexer at a time. */
const batch = 200;
/** Files of excerpts at most: a large site shares them out, a few pages a file, and no host has to take one file more a code. */
const mostFragments = 4000;
/** Interfaces that Pagefind brings along; this site has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Files of the index, below `pagefind/`. The same records give the same bytes. */
export type FullTextIndex = () => Promise<SiteFile[]>;

/** Resolves when the indexer, a process of its own, has all records; it goes on while the caller does other work. */
export async function fullTextIndex(records: Iterable<FullTextRecord>): Promise<FullTextIndex> {
  const { index, errors } = await pagefind.createIndex({ maxFragments: mostFragments });
  refuse(errors);
  if (!index) throw new AstroError('Pagefind gave no index and no reason.');
  const add = async ({ url, content, language, meta }: FullTextRecord): Promise<void> => {
    refuse((await index.addCustomRecord({ url, content, language, meta: { ...meta } })).errors);
  };
  let pending: Promise<void>[] = [];
  for (const record of records) {
    pending.push(add(record));
    if (pending.length < batch) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
  const written = index.getFiles();
  return async () => {
    const { files, errors: failures } = await written;
    await pagefind.close();
    refuse(failures);
    return files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({
        path: `${fullTextPath}${path}`,
        contentType: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        blocks: [content],
      }));
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new AstroError(
    `Pagefind could not index the site:\n${errors.join('\n')}`,
    'Run the build again; if it fails on the same code, look at the texts of that code.',
  );
}
