/** Codes and guides as the full-text index reads them: their words, without the pages around them. */
import { categoryOf, documentOf, type Catalogue } from '../../domain/catalogue.ts';
import { textFields, type ErrorCode } from '../../domain/error-code.ts';
import { plainText } from '../../domain/inline-text.ts';
import { codePath, originalId } from '../../domain/permalink.ts';
import { inRecordOrder } from '../../search/build/contents.ts';
import { withNameWords } from '../../search/full-text/name-words.ts';
import { codeTitle } from '../code-title.ts';

export interface FullTextRecord {
  /** Site path; of a text in another language than the record's, with that after a `#`. */
  readonly url: string;
  /** One text a line; what readers see in an excerpt comes first. */
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  /** What the search page lets readers choose; a guide has none of it. */
  readonly filters?: Readonly<Record<string, string[]>>;
}

/** What is indexed besides the tables. */
export interface FullTextExtra {
  readonly guides?: readonly { readonly path: string; readonly title: string; readonly text: string }[];
  /** Plain text of long-form notes, by id of the code. */
  readonly notes?: ReadonlyMap<string, string>;
}

/** In the order of the records of the lookup index. */
export function* fullTextRecords(catalogue: Catalogue, extra: FullTextExtra): Generator<FullTextRecord> {
  const { language, home } = catalogue;
  for (const code of inRecordOrder(catalogue.codes)) {
    const titles = [documentOf(catalogue, code).title, categoryOf(catalogue, code).title];
    yield {
      url: idIn(catalogue, codePath(code)),
      content: withNameWords([
        ...textsOf(code),
        extra.notes?.get(code.id) ?? extra.notes?.get(originalId(home, code.id)) ?? '',
        [...new Set(titles)].join(', '),
      ]),
      language,
      meta: { title: codeTitle(code) },
      filters: {
        document: [documentOf(catalogue, code).slug],
        category: [categoryOf(catalogue, code).id],
        ...(code.action && { action: [code.action] }),
      },
    };
  }
  for (const { path, title, text } of extra.guides ?? []) {
    yield { url: idIn(catalogue, path), content: withNameWords([title, text]), language, meta: { title } };
  }
}

/** An index has each page once, and what nobody has translated is in that of every language. */
const idIn = ({ home, language }: Catalogue, path: string): string =>
  path.startsWith(home) ? path : `${path}#${language}`;

const textsOf = ({ value, names, spellings, keywords, meanings }: ErrorCode): string[] => [
  [value, ...names].join(' '),
  ...meanings.flatMap((meaning) => [
    meaning.group ?? '',
    ...textFields.map((field) => plainText(meaning[field] ?? [])),
    ...meaning.fields.map(({ header, text }) => `${header}: ${plainText(text)}`),
  ]),
  [...spellings, ...keywords].join(' '),
];
