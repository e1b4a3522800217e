/** The catalogue as pages read it: from the collections, once per build. */
import { getCollection } from 'astro:content';
import { settings } from 'virtual:site-settings';
import { readLedger } from '../domain/ledger/format.ts';
import type { Ledger } from '../domain/ledger.ts';
import { homeSegment, languageHome } from '../domain/permalink.ts';
import { bySettingsOrder } from '../domain/site-settings.ts';
import { createCatalogue, type Catalogue, type CatalogueParts } from '../domain/catalogue.ts';
import type { Document } from '../domain/category.ts';
import { remembered } from '../domain/remembered.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import { categoryIdOf, type ErrorCode } from '../domain/error-code.ts';

/** Reads once in a build. In the dev server the collections change under the running process, so there each call reads them again. */
export function oncePerBuild<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let reading: Promise<Result> | undefined;
  return () => (import.meta.env.DEV ? read() : (reading ??= read()));
}

/** The one catalogue of a build. */
export const getCatalogue = oncePerBuild(build);

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
export const languagePages = async () =>
  (await getWholeCatalogues()).map((catalogue) => ({
    params: { language: homeSegment(catalogue.home) },
    props: { catalogue },
  }));

async function build(): Promise<Catalogue> {
  const all = (await getCollection('documents')).map(({ data }) => data);
  const categories = new Map((await getCollection('categories')).map(({ data }) => [data.id, data]));
  const codesByCategory = Map.groupBy(
    (await getCollection('codes')).map(({ data }) => data),
    categoryIdOf,
  );
  // The store does not promise an order; the source has one.
  const partsOf = (
    unordered: readonly Document[],
    byOrder: (left: ErrorCode, right: ErrorCode) => number,
  ): CatalogueParts => {
    const documents = unordered.toSorted(bySettingsOrder(settings.documents));
    const ordered = documents.flatMap(({ slug, categories: slugs }) =>
      slugs.flatMap((each) => categories.get(`${slug}/${each}`) ?? []),
    );
    const codes = ordered.flatMap(({ id }) => (codesByCategory.get(id) ?? []).sort(byOrder));
    return { documents, categories: ordered, codes };
  };
  const original = partsOf(
    all.filter(({ translationOf }) => translationOf === undefined),
    bySourceOrder,
  );
  const places = new Map(original.codes.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: ErrorCode): number => places.get(id.slice(id.indexOf('/') + 1)) ?? places.size;
  const translated = Map.groupBy(
    all.filter(({ translationOf }) => translationOf !== undefined),
    ({ lang }) => lang ?? '',
  );
  const byPlace = (left: ErrorCode, right: ErrorCode): number =>
    placeOf(left) - placeOf(right) || bySourceOrder(left, right);
  return createCatalogue(original, {
    language: settings.language,
    translations: [...translated].map(([language, documents]) =>
      createCatalogue(partsOf(documents, byPlace), { language, home: languageHome(language) }),
    ),
  });
}

function bySourceOrder(left: ErrorCode, right: ErrorCode): number {
  const a = left.meanings[0].position;
  const b = right.meanings[0].position;
  return a.line - b.line || a.column - b.column;
}

/** Every address ever published, for pages of what is gone. */
export async function getLedger(): Promise<Ledger> {
  const [entry] = await getCollection('ledger');
  return readLedger(entry?.body ?? '').ledger;
}
