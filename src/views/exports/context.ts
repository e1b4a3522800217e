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
import { guideLinks, type Guide, type GuideLink } from '../guide-links.ts';
import { remembered } from '../../domain/remembered.ts';
import { createRelations, type Relations } from '../related.ts';
import type { ShortAddresses } from '../short-addresses.ts';
import { siteAddresses } from '../site-addresses.ts';
import { codeLine, noteMarkdown } from './markdown-links.ts';

export interface ExportInput {
  readonly catalogue: Catalogue;
  readonly ledger: Ledger;
  /** Origin of the site; its path is not used. Undefined where nobody said where the site will be. */
  readonly site: URL | undefined;
  /** `/` or `/docs`, with or without a slash at the end. */
  readonly base: string;
  /** What the site is called and says of itself in a language. */
  readonly textsIn: (language: string) => Pick<SiteTexts, 'name' | 'description'>;
  /** What authors wrote for readers and agents beside the tables. */
  readonly guides: readonly Guide[];
  /** Notes of the authors, by id of the code. */
  readonly notes: ReadonlyMap<string, Note>;
}

export interface ExportContext extends Omit<ExportInput, 'guides' | 'textsIn' | 'notes'> {
  readonly language: string;
  readonly siteName: string;
  readonly siteDescription: string;
  /** As readers of its language find them. */
  readonly guides: readonly GuideLink[];
  /** The words of its language. */
  readonly words: PageWords;
  readonly addresses: ShortAddresses;
  readonly relations: Relations;
  /** A code as it stands in a Markdown list: a link to its twin, and what it means. */
  readonly lineOf: (code: ErrorCode) => string;
  /** The note on a code, its text as Markdown. */
  readonly noteOf: (code: ErrorCode) => { readonly title: string; readonly text: string } | undefined;
  /** What the ledger asks of the site; its problems must fail the build. */
  readonly settled: Settled;
  /** What there is in each language, the site's first. */
  readonly languages: readonly Catalogue[];
  /** The same in the other languages of the site. */
  readonly translations: readonly ExportContext[];
  /** Absolute address of a site path; without an origin the same below the base. */
  readonly absolute: (path: string) => string;
}

/** Addresses and the ledger are those of the whole site in each of its languages. */
export function createExportContext(input: ExportInput): ExportContext {
  const { catalogue: original, ledger, site, base, textsIn, notes } = input;
  const { short: addresses, live } = siteAddresses(original, input.guides);
  const settled = settleLedger(ledger, live);
  const languages = [original, ...original.translations];
  const origin = withBase(base.replace(/^(?!\/)/u, '/'), '');
  const absolute = (path: string): string => `${site?.origin ?? ''}${origin}${path}`;
  const contextIn = (each: Catalogue, translations: readonly ExportContext[]): ExportContext => {
    const catalogue = wholeCatalogue(original, each);
    const { language, home } = catalogue;
    const words = pageWords(language);
    const { name, description } = textsIn(language);
    return {
      catalogue,
      ledger,
      site,
      base,
      language,
      siteName: name,
      siteDescription: description,
      guides: guideLinks(input.guides, original, language),
      words,
      addresses,
      relations: createRelations(catalogue),
      lineOf: remembered((code: ErrorCode) => codeLine(code, absolute, words.files.colon)),
      noteOf: ({ id }) => {
        // A note that nobody has translated is better than none.
        const note = notes.get(id) ?? notes.get(originalId(home, id));
        const text = note && noteMarkdown({ catalogue, absolute }, `/${id}/`, note);
        return text === undefined ? undefined : { title: note?.title ?? words.answer.note, text };
      },
      settled,
      languages,
      translations,
      absolute,
    };
  };
  return contextIn(
    original,
    original.translations.map((each) => contextIn(each, [])),
  );
}
