/** Reads the site as its integrations see it: from the content folder, without Astro's collections. */
import { siteDescription, siteName } from '../brand.ts';
import { createCatalogue } from '../domain/catalogue.ts';
import { siteLanguage } from '../domain/language.ts';
import { defaultNoteTitle, type Note } from '../domain/note.ts';
import { readGuides, wordsOf } from '../loading/guide-files.ts';
import { loadLedger } from '../loading/ledger.ts';
import { readLibrary, type Library } from '../loading/library.ts';
import { buildLookup } from '../search/build/build-lookup.ts';
import type { LookupExtra } from '../search/types.ts';
import type { FullTextExtra } from '../views/exports/full-text.ts';
import { createExportContext, type ExportContext } from '../views/exports/context.ts';
import type { SiteFile } from '../views/exports/files.ts';
import { sitePages } from '../views/exports/site-pages.ts';
import { guidePages } from '../views/guide-pages.ts';

/** Where the files of the lookup index are. */
export const lookupPath = 'lookup/';

/** Where the site will live. */
export interface SiteAddress {
  readonly site?: string | undefined;
  readonly base: string;
}

export interface Site {
  readonly context: ExportContext;
  readonly lookup: LookupExtra & FullTextExtra;
  /** The content has errors, so the site is made of what could be read; no build gets this far. */
  readonly hasErrors: boolean;
}

/** Whether the ledger's addresses are all answered was asked before (see ledger-check.ts). */
export async function readSite(directory: string, { site, base }: SiteAddress): Promise<Site> {
  const [library, guides, { ledger }] = await Promise.all([
    readLibrary(directory),
    readGuides(directory),
    loadLedger(directory),
  ]);
  const pages = guidePages(guides);
  const context = createExportContext({
    catalogue: createCatalogue(library.parts),
    ledger,
    site: new URL(site ?? 'http://localhost'),
    base,
    siteName,
    siteDescription,
    language: siteLanguage,
    icon: '/icon.svg',
    guides: pages,
    notes: notesOf(library),
    otherPaths: sitePages.map(({ path }) => path),
  });
  const texts = new Map(guides.map(({ id, text }) => [id, text]));
  return {
    context,
    hasErrors: library.diagnostics.some(({ severity }) => severity === 'error'),
    lookup: {
      base,
      guides: pages.map(({ path, title, description }) => ({
        path,
        title,
        text: `${description} ${texts.get(path.split('/').at(-2) ?? '') ?? ''}`,
      })),
      notes: new Map(library.notes.map(({ code, file }) => [code, wordsOf(library.texts.get(file) ?? '')])),
    },
  };
}

/** Where the content has errors, as on the dev server, a note may have no text. */
const notesOf = ({ notes, noteTexts }: Library): ReadonlyMap<string, Note> =>
  new Map(
    notes.flatMap(({ code, file, title = defaultNoteTitle }) => {
      const text = noteTexts.get(file);
      return text ? [[code, { title, text }]] : [];
    }),
  );

/** The lookup index, which is made whole. */
export function* lookupFiles({ context, lookup }: Site): Generator<SiteFile> {
  const past = { ledger: context.ledger, settled: context.settled };
  for (const { path, body } of buildLookup(context.catalogue, { ...lookup, past })) {
    const contentType = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
    yield { path: `${lookupPath}${path}`, contentType, blocks: [body] };
  }
}
