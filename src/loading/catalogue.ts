/** The catalogue as pages read it: from the collections, once per build. */
import { getCollection } from 'astro:content';
import { settings } from 'virtual:site-settings';
import { readLedger } from '../domain/ledger/format.ts';
import type { Ledger } from '../domain/ledger.ts';
import { bySettingsOrder } from '../domain/site-settings.ts';
import { createCatalogue, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';

let building: Promise<Catalogue> | undefined;

/**
 * The one catalogue of a build. In the dev server the collections change under the running process, so
 * there each call reads them again.
 */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return build();
  return (building ??= build());
}

async function build(): Promise<Catalogue> {
  const documents = (await getCollection('documents')).map(({ data }) => data);
  documents.sort(bySettingsOrder(settings.documents));
  const categories = new Map((await getCollection('categories')).map(({ data }) => [data.id, data]));
  const codesByCategory = Map.groupBy(
    (await getCollection('codes')).map(({ data }) => data),
    ({ document, category }) => `${document}/${category}`,
  );
  // The store does not promise an order; the source has one.
  const ordered = documents.flatMap(({ slug, categories: slugs }) =>
    slugs.flatMap((category) => categories.get(`${slug}/${category}`) ?? []),
  );
  const codes = ordered.flatMap(({ id }) => (codesByCategory.get(id) ?? []).sort(bySourceOrder));
  return createCatalogue({ documents, categories: ordered, codes });
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
