/** The tombstone of a page: it answers at its old address for ever. */
import type { Catalogue } from '../domain/catalogue.ts';
import { textLanguage } from '../domain/language.ts';
import type { RetiredPage } from '../domain/ledger/settle.ts';
import type { PageHead } from './page-head.ts';

export interface Tombstone {
  readonly head: PageHead;
  readonly title: string;
  /** Language of the title, where it is not the site's. */
  readonly titleLang: string | undefined;
  readonly names: readonly string[];
  readonly notice: string;
  readonly why: string | undefined;
  /** Site path of a live page. */
  readonly successor: string | undefined;
  readonly rows: readonly (readonly LastSaid[])[];
}

interface LastSaid {
  readonly label: string;
  /** Language of the label, where it is not the site's: the header of a further column. */
  readonly labelLang: string | undefined;
  readonly text: string;
  readonly lang: string | undefined;
}

/** `lang` is that of its document, where this is still there and its language is not the site's. */
export function retiredPage(page: RetiredPage, lang?: string): Tombstone {
  const { path, kind, value, title = value ?? path, names, since, why, successor, rows = [] } = page;
  const what = kind === 'code' ? 'This code' : 'This page';
  const notice = `${what} is no longer in use${since === undefined ? '' : ` since ${since}`}.`;
  return {
    head: {
      title: `${title} (retired)`,
      description: [notice, why].filter(Boolean).join(' '),
      path,
      noindex: true,
    },
    title,
    titleLang: kind === 'page' ? lang : undefined,
    names,
    notice,
    why,
    successor,
    rows: rows.map(({ message, cause, solution, fields = {} }) =>
      // A further column may have one of these headers too; both texts are kept.
      [
        ...Object.entries({ Message: message, Cause: cause, Solution: solution }).flatMap(([label, text]) =>
          text === undefined ? [] : [{ label, labelLang: undefined, text, lang }],
        ),
        ...Object.entries(fields).map(([label, text]) => ({ label, labelLang: lang, text, lang })),
      ],
    ),
  };
}

/** Language of the document that an address lies below, where it is known and not the site's. */
export function languageAt({ documentBySlug }: Catalogue, path: string): string | undefined {
  const document = documentBySlug.get(path.split('/')[1] ?? '');
  return document && textLanguage(document);
}
