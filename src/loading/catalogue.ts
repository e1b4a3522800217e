/** The content as pages read it: that of the one reading, which the files beside them are made of too. */
import type { GetStaticPaths } from 'astro';
import { contentOf } from 'virtual:site-content';
import type { Ledger } from '../domain/ledger.ts';
import { homeSegment } from '../domain/permalink.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import { contentDirectory } from './content-directory.ts';

/** In the dev server each call may have another one. */
export const getCatalogue = async (): Promise<Catalogue> => (await contentOf(contentDirectory())).catalogue;

/** In the site's own language, and then in the others. */
export async function getCatalogues(): Promise<readonly [Catalogue, ...Catalogue[]]> {
  const catalogue = await getCatalogue();
  return [catalogue, ...catalogue.translations];
}

/** The same with the originals that nobody has translated: what lists, searches and relations are made of. */
export const getWholeCatalogues = async (): Promise<readonly Catalogue[]> => wholesOf(await getCatalogue());

const wholesOf = remembered(
  (original: Catalogue) => [
    original,
    ...original.translations.map((translation) => wholeCatalogue(original, translation)),
  ],
  1,
);

/** A page for each language, with what it lists. */
export const languagePages = (async () =>
  (await getWholeCatalogues()).map((catalogue) => ({
    params: { language: homeSegment(catalogue.home) },
    props: { catalogue },
  }))) satisfies GetStaticPaths;

/** Every address ever published, for pages of what is gone. */
export const getLedger = async (): Promise<Ledger> => (await contentOf(contentDirectory())).ledger.ledger;

/** Source text of every file of the content, by its path. */
export const getTexts = async (): Promise<ReadonlyMap<string, string>> =>
  (await contentOf(contentDirectory())).texts;
