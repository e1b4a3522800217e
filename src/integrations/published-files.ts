/** The site as it is published beside its pages, made of the content that was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../domain/catalogue.ts';
import { picturePath } from '../domain/permalink.ts';
import { pictureType } from '../domain/pictures.ts';
import type { Content } from '../loading/content-folder.ts';
import { buildLookup } from '../search/build/build-lookup.ts';
import type { GuidePage, LookupExtra } from '../search/types.ts';
import { fullTextRecords, type FullTextExtra, type FullTextRecord } from '../views/exports/full-text.ts';
import { createExportContext } from '../views/exports/context.ts';
import type { SiteFile } from '../views/exports/files.ts';
import { siteTexts } from '../views/site-texts.ts';
import { guideLinks } from '../views/guide-links.ts';

/** Where the files of the lookup index are. */
export const lookupPath = 'lookup/';

/** Where the site will live. */
export interface SiteAddress {
  readonly site?: string | undefined;
  readonly base: string;
}

/** What the site is made of; can be sent to a thread. */
export type SiteContent = Pick<
  Content,
  'root' | 'pictures' | 'catalogue' | 'ledger' | 'guides' | 'notes' | 'site'
>;

/** What the indexes hold besides the catalogue. */
type SiteExtra = Omit<LookupExtra & FullTextExtra, 'guides'> & {
  readonly guides: readonly (GuidePage & { readonly text: string })[];
};

export type Site = ReturnType<typeof siteOf>;

/** Whether the ledger's addresses are all answered was asked before (see ledger-check.ts). */
export function siteOf(content: SiteContent, { site, base }: SiteAddress) {
  const { catalogue, ledger, guides, notes } = content;
  const { settings } = content.site;
  const context = createExportContext({
    catalogue,
    ledger: ledger.ledger,
    site: site === undefined ? undefined : new URL(site),
    base,
    textsIn: (language) => siteTexts(settings, language),
    guides,
    // Where the content has errors, as on the dev server, a note may have no text.
    notes: new Map(notes.flatMap(({ code, title, text }) => (text ? [[code, { title, text }]] : []))),
  });
  return {
    context,
    guides,
    lookup: {
      base,
      notes: new Map(notes.map(({ code, words }) => [code, words])),
      synonyms: settings.synonyms,
    } satisfies Omit<SiteExtra, 'guides'>,
  };
}

/** Pictures beside documents, each read when it is its turn. */
export function* pictureFiles({ root, pictures }: Pick<Content, 'root' | 'pictures'>): Generator<SiteFile> {
  for (const file of pictures) {
    const contentType = pictureType(file) ?? '';
    yield { path: picturePath(file).slice(1), contentType, blocks: [readFileSync(join(root, file))] };
  }
}

/** The lookup index of each language, which is made whole. */
export function* lookupFiles(site: Site): Generator<SiteFile> {
  const { context } = site;
  const past = { ledger: context.ledger, settled: context.settled };
  const catalogues = cataloguesOf(site);
  const languages = catalogues.map(({ language, home }) => ({ language, home }));
  for (const catalogue of catalogues) {
    const isSite = catalogue === context.catalogue;
    const extra = { ...extraOf(site, catalogue), languages, ...(isSite && { past }) };
    for (const { path, body } of buildLookup(catalogue, extra)) {
      const contentType = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
      yield { path: `${lookupPath}${catalogue.home.slice(1)}${path}`, contentType, blocks: [body] };
    }
  }
}

/** What the full-text search knows, language by language. */
export function* textsOf(site: Site): Generator<FullTextRecord> {
  for (const catalogue of cataloguesOf(site)) yield* fullTextRecords(catalogue, extraOf(site, catalogue));
}

const cataloguesOf = ({ context }: Site): readonly Catalogue[] =>
  [context, ...context.translations].map(({ catalogue }) => catalogue);

const extraOf = ({ lookup, guides, context }: Site, { language }: Catalogue): SiteExtra => ({
  ...lookup,
  guides: guideLinks(guides, context.catalogue, language).map(({ path, title, lang, description, text }) => ({
    path,
    title,
    ...(lang === undefined ? {} : { lang }),
    text: `${description} ${text}`,
  })),
});
