/** What every export is made from. Put together once for a build. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { settleLedger, type Settled } from '../../domain/ledger/settle.ts';
import type { Note } from '../../domain/note.ts';
import { wholeCatalogue } from '../../domain/translation/whole-catalogue.ts';
import { pageWords, type PageWords } from '../../ui/page-words.ts';
import type { SiteTexts } from '../site-texts.ts';
import { originalId, withBase } from '../../domain/permalink.ts';
import { guideLinks, guidePages, type Guide, type GuideLink } from '../guide-links.ts';
import { createLivePaths } from '../live-paths.ts';
import { remembered } from '../../domain/remembered.ts';
import { createRelations, type Relations } from '../related.ts';
import { createShortAddresses, type ShortAddresses } from '../short-addresses.ts';
import { codeLine } from './code-line.ts';
import { noteMarkdown } from './note-markdown.ts';

export interface ExportInput {
  readonly catalogue: Catalogue;
  readonly ledger: Ledger;
  /** Origin of the site; its path is not used. Undefined where nobody said where the site will be. */
  readonly site: URL | undefined;
  /** `/` or `/docs`, with or without a slash at the end. */
  readonly base: string;
  readonly siteName: string;
  readonly siteDescription: string;
  /** Language of the site's own words. */
  readonly language: string;
  /** What the site is called and says of itself in its other languages; the same as in its own where nobody says. */
  readonly textsIn?: (language: string) => Pick<SiteTexts, 'name' | 'description'>;
  /** Site path of an icon, for the browser's search menu. */
  readonly icon?: string;
  /** What authors wrote for readers and agents beside the tables. */
  readonly guides: readonly Guide[];
  /** Notes of the authors, by id of the code. */
  readonly notes: ReadonlyMap<string, Note>;
  /** Site paths that exist besides: search, sitemap and the like. */
  readonly otherPaths: readonly string[];
}

export interface ExportContext extends Omit<ExportInput, 'guides'> {
  /** As readers of its language find them. */
  readonly guides: readonly GuideLink[];
  /** The words of its language. */
  readonly words: PageWords;
  readonly addresses: ShortAddresses;
  readonly relations: Relations;
  /** A code as it stands in a Markdown list: a link to its twin, and what it means. */
  readonly lineOf: (code: ErrorCode) => string;
  /** The note on a code, its text as Markdown. */
  readonly noteOf: (code: ErrorCode) => NoteText | undefined;
  /** What the ledger asks of the site; its problems must fail the build. */
  readonly settled: Settled;
  /** What there is in each language, the site's first. */
  readonly languages: readonly Catalogue[];
  /** The same in the other languages of the site. */
  readonly translations: readonly ExportContext[];
  /** Absolute address of a site path; without an origin the same below the base. */
  readonly absolute: (path: string) => string;
}

export interface NoteText {
  readonly title: string;
  readonly text: string;
}

export function createExportContext(input: ExportInput): ExportContext {
  const { catalogue, ledger, site, base, guides, otherPaths } = input;
  const addresses = createShortAddresses(catalogue);
  const live = createLivePaths(catalogue, addresses, [
    ...guidePages(guides, catalogue).map(({ path }) => path),
    ...otherPaths,
  ]);
  const origin = withBase(base.replace(/^(?!\/)/u, '/'), '');
  const absolute = (path: string): string => `${site?.origin ?? ''}${origin}${path}`;
  const guidesIn = (language: string): GuideLink[] => guideLinks(guides, catalogue, language);
  const context: ExportContext = {
    ...input,
    guides: guidesIn(input.language),
    words: pageWords(input.language),
    addresses,
    relations: createRelations(catalogue),
    lineOf: remembered((code: ErrorCode) => codeLine(code, absolute)),
    noteOf: notesIn(catalogue),
    settled: settleLedger(ledger, live),
    languages: [catalogue, ...catalogue.translations],
    translations: [],
    absolute,
  };
  return {
    ...context,
    translations: catalogue.translations.map((each) => {
      const translation = inLanguageOf(context, each);
      return { ...translation, guides: guidesIn(each.language), noteOf: notesIn(translation.catalogue) };
    }),
  };

  /** Notes as readers of a language find them: a note that nobody has translated is better than none. */
  function notesIn(whole: Catalogue): ExportContext['noteOf'] {
    const untitled = pageWords(whole.language).answer.note;
    return ({ id }) => {
      const note = input.notes.get(id) ?? input.notes.get(originalId(whole.home, id));
      return (
        note && {
          title: note.title ?? untitled,
          text: noteMarkdown({ catalogue: whole, absolute }, `/${id}/`, note),
        }
      );
    };
  }
}

/** Addresses and the ledger are those of the whole site. */
function inLanguageOf(context: ExportContext, translation: Catalogue): ExportContext {
  const { language } = translation;
  const words = pageWords(language);
  const catalogue = wholeCatalogue(context.catalogue, translation);
  const texts = context.textsIn?.(language);
  return {
    ...context,
    lineOf: remembered((code: ErrorCode) => codeLine(code, context.absolute, words.files.colon)),
    catalogue,
    language,
    words,
    relations: createRelations(catalogue),
    ...(texts && { siteName: texts.name, siteDescription: texts.description }),
  };
}
