/** The tombstone of a page: it answers at its old address for ever. */
import type { Catalogue } from '../domain/catalogue.ts';
import { textFields } from '../domain/error-code.ts';
import type { LastRow } from '../domain/ledger.ts';
import type { RetiredPage } from '../domain/ledger/settle.ts';
import { textLanguage } from '../ui/page-words.ts';
import type { PageWords } from '../ui/page-words.ts';

/** `lang` is that of its document, where this is still there and its language is not that of the page. */
export function retiredPage(
  page: RetiredPage,
  { retired, heads, files }: Pick<PageWords, 'retired' | 'heads' | 'files'>,
  lang?: string,
) {
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
    rows: rows.map((row) =>
      lastTexts(files, row).map(({ label, text, isHeader }) => ({
        label,
        labelLang: isHeader ? lang : undefined,
        text,
        lang,
      })),
    ),
  };
}

/** The texts of a row below their labels. A further column may have one of these as its header: both are kept. */
export const lastTexts = (
  files: PageWords['files'],
  { fields = {}, ...texts }: LastRow,
): { readonly label: string; readonly text: string; readonly isHeader: boolean }[] => [
  ...textFields.flatMap((field) => {
    const text = texts[field];
    return text === undefined ? [] : [{ label: files[field], text, isHeader: false }];
  }),
  ...Object.entries(fields).map(([label, text]) => ({ label, text, isHeader: true })),
];

/** Language of the document that an address lies below, where it is known and not the site's. */
export function languageAt({ documentBySlug, language }: Catalogue, path: string): string | undefined {
  const [, first = '', second = ''] = path.split('/');
  const document = documentBySlug.get(`${first}/${second}`) ?? documentBySlug.get(first);
  return document && textLanguage(document.lang, language);
}
