/** What pages are made of: the content as the loaders have admitted it. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getEntry, render, type RenderResult } from 'astro:content';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Ledger } from '../domain/ledger.ts';
import { homeSegment } from '../domain/permalink.ts';
import { remembered } from '../domain/remembered.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import type { GuideFile } from './guide-files.ts';
import type { NoteFile } from './notes.ts';

// By Node itself, which has read the content: Vite would make other modules of the same files, which have read nothing.
const { siteContent } = createRequire(resolve('package.json'))(
  './src/loading/content-loader.ts',
) as typeof import('./content-loader.ts');

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

/** The guides in the order that their front matter gives. */
export const getGuides = (): readonly GuideFile[] =>
  siteContent().guides.toSorted(
    (left, right) => left.order - right.order || left.id.localeCompare(right.id, 'en'),
  );

/** Long-form notes by the id of their code; most codes have none. */
export const getNotes = (): ReadonlyMap<string, NoteFile> =>
  new Map(siteContent().notes.map((note) => [note.code, note]));

/** What Astro makes of the file of a guide or a note. */
export async function renderProse({ file }: Pick<GuideFile | NoteFile, 'file'>): Promise<RenderResult> {
  const entry = await getEntry('prose', file);
  if (!entry) throw new Error(`Astro has not loaded ${file}.`);
  return render(entry);
}
