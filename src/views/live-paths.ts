/** Which addresses a catalogue answers, without a list of them all: a site of 100,000 codes has a million. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { LivePaths } from '../domain/ledger.ts';
import {
  codePath,
  codeTwinPath,
  categoryPath,
  documentPath,
  guidePath,
  problemsGuideName,
  sourcePath,
} from '../domain/permalink.ts';
import type { ShortAddresses } from './short-addresses.ts';

/** `others` are the addresses that do not come from the tables: guides, search, feeds and the like. */
export function createLivePaths(
  catalogue: Catalogue,
  addresses: ShortAddresses,
  others: Iterable<string>,
): LivePaths {
  // Made for authors, and on record where it was once listed.
  const pages = new Set([...others, guidePath(problemsGuideName)]);
  const catalogues = [catalogue, ...catalogue.translations];
  for (const { documents, categories } of catalogues) {
    for (const { slug } of documents) pages.add(documentPath(slug)).add(sourcePath(slug));
    for (const { document, slug } of categories) pages.add(categoryPath(document, slug));
  }
  const isCode = (path: string): boolean => {
    const id = path.replace(/^\/|\/$|\.(?:md|json)$/gu, '');
    const code = catalogues.find(({ codeById }) => codeById.has(id))?.codeById.get(id);
    return (
      code !== undefined &&
      [codePath(code), codeTwinPath(code, 'md'), codeTwinPath(code, 'json')].includes(path)
    );
  };
  return { has: (path) => pages.has(path) || (path.startsWith('/c/') ? addresses.has(path) : isCode(path)) };
}
