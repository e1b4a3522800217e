/** What pages are made of: the content as the loaders have admitted it. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Ledger } from '../domain/ledger.ts';
import { homeSegment } from '../domain/permalink.ts';
import { remembered } from '../domain/remembered.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';

// By Node itself, which has read the content: Vite would make other modules of the same files, which have read nothing.
const { siteContent } = createRequire(resolve('package.json'))(
  './src/loading/content-loaders.ts',
) as typeof import('./content-loaders.ts');

/** Reads once in a build. In the dev server the content changes under the running process, so there each call reads again. */
export function oncePerBuild<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let reading: Promise<Result> | undefined;
  return () => (import.meta.env.DEV ? read() : (reading ??= read()));
}

/** The catalogue in the site's own language. */
export const getCatalogue = (): Catalogue => siteContent().catalogue;

/** In the site's own language, and then in the others. */
export function getCatalogues(): readonly [Catalogue, ...Catalogue[]] {
  const catalogue = getCatalogue();
  return [catalogue, ...catalogue.translations];
}

/** The same with the originals that nobody has translated: what lists, searches and relations are made of. */
export const getWholeCatalogues = (): readonly Catalogue[] => wholesOf(getCatalogue());

const wholesOf = remembered(
  (original: Catalogue) => [
    original,
    ...original.translations.map((translation) => wholeCatalogue(original, translation)),
  ],
  1,
);

/** A page for each language, with what it lists. */
export const languagePages = () =>
  getWholeCatalogues().map((catalogue) => ({
    params: { language: homeSegment(catalogue.home) },
    props: { catalogue },
  }));

/** Every address ever published, for pages of what is gone. */
export const getLedger = (): Ledger => siteContent().ledger.ledger;

/** The text of a file of the content folder, for pages that show it. */
export const getText = (file: string): string => siteContent().texts.get(file) ?? '';
