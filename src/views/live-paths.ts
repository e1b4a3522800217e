/** Which addresses a catalogue answers, without a list of them all: a site of 100,000 codes has a million. */
import { catalogueAt, type Catalogue } from '../domain/catalogue.ts';
import type { LivePaths } from '../domain/ledger.ts';
import { codePath, codeTwinPath, guidePath, problemsGuideName, sourcePath } from '../domain/permalink.ts';
import { tablePages } from './listed-pages.ts';
import { pageOf } from './paging.ts';
import type { ShortAddresses } from './short-addresses.ts';

/** `others` are the addresses that do not come from the tables: guides, search, feeds and the like. */
export function createLivePaths(
  catalogue: Catalogue,
  addresses: Pick<ShortAddresses, 'has'>,
  others: Iterable<string>,
): LivePaths {
  // The guide is made for authors, and on record where it was once listed.
  const pages = new Set([...others, guidePath(problemsGuideName), ...tablePages(catalogue)]);
  const documents = [catalogue, ...catalogue.translations].flatMap((each) => each.documents);
  const sources = new Set(documents.map(({ slug }) => sourcePath(slug)));
  const isCode = (path: string): boolean => {
    const id = path.replace(/^\/|\/$|\.(?:md|json)$/gu, '');
    const code = catalogueAt(catalogue, path).codeById.get(id);
    return (
      code !== undefined &&
      [codePath(code), codeTwinPath(code, 'md'), codeTwinPath(code, 'json')].includes(path)
    );
  };
  return {
    has: (path) =>
      pages.has(path) ||
      (path.startsWith('/c/')
        ? addresses.has(path)
        : // How long a source is, its document does not say.
          isCode(path) || sources.has(pageOf(path).start)),
  };
}
