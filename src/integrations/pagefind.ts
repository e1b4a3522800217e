/**
 * Full-text search. The index is fed with records instead of finished pages, so that it is made while the
 * pages are, and lists and redirects never outrank the page they lead to. A site without its index is not
 * published.
 */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { homePath, languageHome } from '../domain/permalink.ts';
import { authorError } from '../loading/author-error.ts';
import { recordNamesFile, writeRecordNames } from '../search/full-text/record-names.ts';
import type { FullTextRecord } from '../views/exports/full-text.ts';

export const fullTextPath = 'pagefind/';
/** Records on their way to the indexer at a time. */
const batch = 200;
/** Files of excerpts at most: a large site shares them out, a few pages a file, and no host has to take one file more a code. */
const mostFragments = 4000;
/** Interfaces that Pagefind brings along; this site has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Files of the index by their paths from the site's root, `pagefind/…`; the records of the site's own language come first. The same
 * records give the same bytes. Throws with the indexer's reasons.
 */
export async function indexTexts(records: Iterable<FullTextRecord>) {
  const { index, errors } = await pagefind.createIndex({ maxFragments: mostFragments });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  const add = async ({ url, content, language, meta, filters }: FullTextRecord): Promise<void> => {
    // A page's language is looked for in small letters.
    const record = {
      url,
      content,
      language: language.toLowerCase(),
      meta: { ...meta },
      ...(filters && { filters: { ...filters } }),
    };
    refuse((await index.addCustomRecord(record)).errors);
  };
  const pathsByLanguage = new Map<string, string[]>();
  let pending: Promise<void>[] = [];
  for (const record of records) {
    const paths = pathsByLanguage.get(record.language) ?? [];
    pathsByLanguage.set(record.language, paths);
    paths.push(pathOf(record.url));
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
  const [site, ...others] = pathsByLanguage;
  const lists = [
    ...(site ? [{ home: homePath, of: site }] : []),
    ...others.map((of) => ({ home: languageHome(of[0]), of })),
  ];
  return [
    ...files.filter(({ path }) => !unused.test(path)).map(withFailures),
    ...lists.map(({ home, of: [language, paths] }) => ({
      path: recordNamesFile(home),
      content: new TextEncoder().encode(
        writeRecordNames(paths, (path) => names.get(`${language.toLowerCase()} ${path}`)),
      ),
    })),
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

/** What Pagefind calls each page, by its language and path: a file of its texts holds one page, named by the file, or several by their names. */
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
      names.set(`${name.split('_')[0] ?? ''} ${pathOf(url)}`, name);
    }
  }
  return names;
}

const pathOf = (url: string): string => url.replace(/#.*$/u, '');

function refuse(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw authorError(
    `Pagefind could not index the site:\n${errors.join('\n')}`,
    'Run the build again; if it fails on the same code, look at the texts of that code.',
  );
}
