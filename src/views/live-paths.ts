/** Which addresses a catalogue answers, without a list of them all: a site of 100,000 codes has a million. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { LivePaths } from '../domain/ledger.ts';
import {
  allPath,
  codePath,
  codesPerPage,
  codeTwinPath,
  categoryPath,
  documentPath,
  guidePath,
  pathIn,
  problemsGuideName,
  rowsPerPage,
  sourcePath,
} from '../domain/permalink.ts';
import { pageOf } from './paging.ts';
import type { ShortAddresses } from './short-addresses.ts';

/** `others` are the addresses that do not come from the tables: guides, search, feeds and the like. */
export function createLivePaths(
  catalogue: Catalogue,
  addresses: Pick<ShortAddresses, 'has'>,
  others: Iterable<string>,
): LivePaths {
  // Made for authors, and on record where it was once listed.
  const pages = new Set([...others, guidePath(problemsGuideName)]);
  const catalogues = [...catalogue.translations, catalogue];
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
  /** What a long list goes on at. */
  const isFurtherPage = (path: string): boolean => {
    const { start, page } = pageOf(path);
    const own = catalogues.find(({ home }) => start.startsWith(home));
    if (page < 2 || !own) return false;
    // How long a source is, its document does not say.
    if (own.documents.some(({ slug }) => start === sourcePath(slug))) return true;
    if (start === pathIn(own.home, allPath)) return page <= Math.ceil(codesListed(own) / codesPerPage);
    return page <= Math.ceil((own.codesByCategory.get(start.slice(1, -1))?.length ?? 0) / rowsPerPage);
  };
  /** Those that nobody has translated are in the list of each language, too. */
  const codesListed = (own: Catalogue): number => {
    const translated = new Set(own.documents.map(({ translationOf }) => translationOf));
    const rest = catalogue.codes.filter(({ document }) => !translated.has(document));
    return own.codes.length + (own === catalogue ? 0 : rest.length);
  };
  return {
    has: (path) =>
      pages.has(path) || (path.startsWith('/c/') ? addresses.has(path) : isCode(path) || isFurtherPage(path)),
  };
}
