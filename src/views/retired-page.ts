/** The tombstone of a page: it answers at its old address for ever. */
import type { Catalogue } from '../domain/catalogue.ts';
import { textLanguage } from '../domain/language.ts';
import type { RetiredPage } from '../domain/ledger/settle.ts';
import type { PageWords } from '../ui/page-words.ts';
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

/** `lang` is that of its document, where this is still there and its language is not that of the page. */
export function retiredPage(
  page: RetiredPage,
  { retired, heads, files }: Pick<PageWords, 'retired' | 'heads' | 'files'>,
  lang?: string,
): Tombstone {
  const { path, kind, value, title = value ?? path, names, since, why, successor, rows = [] } = page;
  const notice = retired.gone(kind, since);
  return {
    head: {
      title: heads.retired(title),
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
        ...(
          [
            [files.message, message],
            [files.cause, cause],
            [files.solution, solution],
          ] as const
        ).flatMap(([label, text]) =>
          text === undefined ? [] : [{ label, labelLang: undefined, text, lang }],
        ),
        ...Object.entries(fields).map(([label, text]) => ({ label, labelLang: lang, text, lang })),
      ],
    ),
  };
}

/** Language of the document that an address lies below, where it is known and not the site's. */
export function languageAt({ documentBySlug, language }: Catalogue, path: string): string | undefined {
  const [, first = '', second = ''] = path.split('/');
  const document = documentBySlug.get(`${first}/${second}`) ?? documentBySlug.get(first);
  return document && textLanguage(document, language);
}
