/** The catalogue and the guides as rows of the index. */
import { categoryOf, documentOf, type Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode, TextField } from '../../domain/error-code.ts';
import { plainText } from '../../domain/inline-text.ts';
import { codePath } from '../../domain/permalink.ts';
import { categoryPlace } from '../store/place.ts';
import type { CategoryPlace, Row, SpanEntry } from '../store/store.ts';
import type { GuidePage, LookupExtra } from '../types.ts';

export interface Contents {
  readonly base: string;
  readonly places: readonly CategoryPlace[];
  /** Codes in the order of the catalogue, then guides. */
  readonly rows: readonly Row[];
  /** Other spellings that the source gives for values, by record. */
  readonly spellings: ReadonlyMap<number, readonly string[]>;
  readonly spans: readonly SpanEntry[];
  /** File of guides and notes, when there are any. */
  readonly proseFile?: string;
  /** File of the codes that are gone, when there are any. */
  readonly goneFile?: string;
  /** How many of the rows are codes. */
  readonly size: number;
}

export function contentsOf(catalogue: Catalogue, extra: LookupExtra): Contents {
  const placeOf = new Map(catalogue.categories.map((category, index) => [category.id, index]));
  const places = catalogue.categories.map((category) => {
    const { slug, title } = documentOf(catalogue, category);
    return categoryPlace({
      document: { id: slug, title },
      category: { id: category.id, title: category.title },
      heading: category.heading,
      description: category.description ?? '',
    });
  });
  const codes = catalogue.codes.map((code, record) =>
    codeRow(code, record, placeOf.get(categoryOf(catalogue, code).id) ?? -1, extra.notes?.get(code.id)),
  );
  const guides = (extra.guides ?? []).map((guide, index) => guideRow(guide, codes.length + index));
  return {
    base: extra.base,
    places,
    rows: [...codes, ...guides],
    spellings: new Map(catalogue.codes.map(({ spellings }, record) => [record, spellings])),
    spans: catalogue.codes.flatMap(({ span }, record) => (span ? [{ record, span }] : [])),
    size: codes.length,
  };
}

const joined = (texts: Iterable<string | undefined>): string =>
  [...new Set(texts)].filter(Boolean).join(' · ');

function codeRow(code: ErrorCode, record: number, place: number, note: string | undefined): Row {
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
    message: field('message'),
    ...(code.action && { action: code.action }),
    texts: {
      cause: field('cause'),
      solution: field('solution'),
      keywords: joined(code.keywords),
      other: joined([
        ...meanings.flatMap(({ fields }) => fields.map(({ text }) => plainText(text))),
        ...meanings.map(({ group }) => group),
        note,
      ]),
    },
  };
}

function guideRow({ path, title, text }: GuidePage, record: number): Row {
  const texts = { cause: '', solution: '', keywords: '', other: text };
  return { record, kind: 'guide', place: -1, path, value: '', names: [], message: title, texts };
}
