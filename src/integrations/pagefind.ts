/**
 * Full-text search. The index is fed with records instead of finished pages, so that it is made while the
 * pages are, and lists and redirects never outrank the page they lead to. A site without its index is not
 * published.
 */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { recordNamesFile, writeRecordNames } from '../search/full-text/record-names.ts';
import type { FullTextRecord } from '../views/exports/full-text.ts';

export interface IndexFile {
  /** Relative to the site's root, without a slash at the start. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const fullTextPath = 'pagefind/';
/** Records on their way to the indexer at a time. */
const batch = 200;
/** Files of excerpts at most: a large site shares them out, a few pages a file, and no host has to take one file more a code. */
const mostFragments = 4000;
/** Interfaces that Pagefind brings along; this site has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Files of the index, below `pagefind/`. The same records give the same bytes. Throws with the indexer's reasons. */
export async function indexTexts(records: Iterable<FullTextRecord>): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ maxFragments: mostFragments });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  const add = async ({ url, content, language, meta }: FullTextRecord): Promise<void> => {
    refuse((await index.addCustomRecord({ url, content, language, meta: { ...meta } })).errors);
  };
  const paths: string[] = [];
  let pending: Promise<void>[] = [];
  for (const record of records) {
    paths.push(record.url);
    pending.push(add(record));
    if (pending.length < batch) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
  const { files, errors: failures } = await index.getFiles();
  await pagefind.close();
  refuse(failures);
  const names = namesByPath(files.filter(({ path }) => path.startsWith('fragment/')));
  const list = writeRecordNames(paths, (path) => names.get(path));
  return [
    ...files.filter(({ path }) => !unused.test(path)).map(withFailures),
    { path: recordNamesFile, content: new TextEncoder().encode(list) },
  ].map(({ path, content }) => ({ path: `${fullTextPath}${path}`, bytes: content }));
}

/** In Pagefind's own scripts: a part of the index that does not arrive is taken for one that holds no word. */
const silence = '"load_index_chunk")).catch(()=>{})';

/** A reader would be told that nothing holds a word; with this the search fails, and the page says what it could not ask. */
function withFailures(file: { readonly path: string; readonly content: Uint8Array }): typeof file {
  if (!/^pagefind(?:-worker)?\.js$/u.test(file.path)) return file;
  const script = new TextDecoder().decode(file.content);
  if (!script.includes(silence))
    throw new Error(`${file.path} of Pagefind loads its index in another way than is known here.`);
  const content = new TextEncoder().encode(script.replace(silence, silence.replace(/\.catch.*$/u, '')));
  return { path: file.path, content };
}

/** What Pagefind calls each page: a file of its texts holds one page, named by the file, or several by their names. */
function namesByPath(
  fragments: readonly { readonly path: string; readonly content: Uint8Array }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of fragments) {
    const text = gunzipSync(content).toString();
    const pages = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>;
    const named = typeof pages.url === 'string' ? { [path.replace(/^.*\/|\.\w+$/gu, '')]: pages } : pages;
    for (const [name, page] of Object.entries(named)) {
      const { url } = page as { readonly url: string };
      names.set(url, name);
    }
  }
  return names;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
