/** The catalogue and the guides as rows of the index. */
import { categoryOf, documentOf, languageOf, type Catalogue } from '../../domain/catalogue.ts';
import type { Category } from '../../domain/category.ts';
import type { ErrorCode, TextField } from '../../domain/error-code.ts';
import { plainText } from '../../domain/inline-text.ts';
import { defaultLanguage } from '../../domain/language.ts';
import { writtenIn } from '../../domain/written-in.ts';
import { codePath } from '../../domain/permalink.ts';
import { compareKeys } from '../store/key-order.ts';
import type { IndexFacts } from '../store/store.ts';
import type { SourceRow } from '../store/inverted-index.ts';
import { synonymsByStem } from '../text/synonyms.ts';
import { valueKey } from '../text/value-key.ts';
import type { GuidePage, LookupExtra } from '../types.ts';
import { otherCodes } from './other-codes.ts';

export interface Contents extends Omit<IndexFacts, 'digest' | 'shortestLoose'> {
  /** Codes in the order of their values, then guides. */
  readonly rows: readonly SourceRow[];
}

/** Above every key that a value can have. */
const afterAllKeys = '\uffff';

export const rowKey = ({ kind, value }: Pick<SourceRow, 'kind' | 'value'>): string =>
  kind === 'code' ? valueKey(value) : afterAllKeys;

/** Codes in the order of their records; guides come behind them. */
export const inRecordOrder = (codes: readonly ErrorCode[]): ErrorCode[] =>
  codes
    .map((code) => ({ code, key: valueKey(code.value) }))
    .sort((left, right) => compareKeys(left.key, right.key))
    .map(({ code }) => code);

export function contentsOf(catalogue: Catalogue, extra: LookupExtra): Contents {
  const { base, guides: pages = [], languages = [] } = extra;
  const placeOf = new Map(catalogue.categories.map((category, index) => [category.id, index]));
  const places = catalogue.categories.map((category) => {
    const { slug, title } = documentOf(catalogue, category);
    return {
      document: { id: slug, title },
      category: { id: category.id, title: category.title, ...langOf(catalogue, category) },
      heading: category.heading,
      description: category.description ?? '',
      path: `/${category.id}/`,
    };
  });
  const ordered = inRecordOrder(catalogue.codes);
  const codesBeside = otherCodes(ordered);
  const codes = ordered.map((code, record) => ({
    ...codeRow(catalogue, code, record, placeOf.get(categoryOf(catalogue, code).id) ?? -1),
    spellings: [...code.spellings, ...codesBeside(code)],
  }));
  const guides = pages.map((guide, index) => guideRow(guide, codes.length + index));
  return {
    base,
    language: searchedLanguage(catalogue.language, codes),
    places,
    rows: [...codes, ...guides],
    spans: ordered.flatMap(({ span }, record) => (span ? [{ record, span }] : [])),
    synonyms: [
      ...synonymsByStem(
        Object.entries(extra.synonyms ?? {}).flatMap(([word, said]) => said.map((other) => [word, other])),
      ),
    ],
    languages: languages.length > 1 ? languages : [],
    size: codes.length,
    hasGone: false,
  };
}

/** Words are read in the language of the tables, also where nobody has said that it is not the one that a site has by itself. */
function searchedLanguage(language: string, codes: readonly SourceRow[]): string {
  if (language !== defaultLanguage) return language;
  return writtenIn(codes.map(({ message, text }) => `${message} ${text}`).join(' ')) ?? language;
}

function langOf(catalogue: Catalogue, part: ErrorCode | Category): { lang?: string } {
  const lang = languageOf(catalogue, part);
  return lang === undefined ? {} : { lang };
}

const joined = (texts: Iterable<string | undefined>): string =>
  [...new Set(texts)].filter(Boolean).join(' · ');

function codeRow(
  catalogue: Catalogue,
  code: ErrorCode,
  record: number,
  place: number,
): Omit<SourceRow, 'spellings'> {
  const { meanings } = code;
  const field = (name: TextField): string =>
    joined(meanings.map((meaning) => plainText(meaning[name] ?? [])));
  return {
    record,
    kind: 'code',
    place,
    path: codePath(code),
    value: code.value,
    names: code.names,
    message: field('message') || field('cause'),
    ...(code.action && { action: code.action }),
    ...langOf(catalogue, code),
    keywords: joined(code.keywords),
    text: joined([
      field('cause'),
      field('solution'),
      ...meanings.flatMap(({ fields }) => fields.map(({ text }) => plainText(text))),
      ...meanings.map(({ group }) => group),
    ]),
  };
}

/** Prose says "for example 1001" and "the line that failed": its words would make nonsense sound known. The full text has them. */
const guideRow = ({ path, title, lang }: GuidePage, record: number): SourceRow => ({
  record,
  kind: 'guide',
  place: -1,
  path,
  value: '',
  names: [],
  spellings: [],
  message: title,
  ...(lang !== undefined && { lang }),
  keywords: '',
  text: '',
});
