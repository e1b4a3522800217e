/** `/api/codes.json`, one code a line, as a stream: a site of 100,000 codes never holds it as one string. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import { categoryPath, documentPath, originalId } from '../../domain/permalink.ts';
import type { RetiredPage } from '../../domain/ledger/settle.ts';
import type { ExportContext } from './context.ts';
import { publishedRecords } from './published-record.ts';
import { schemaPath, schemaVersion, type CodesHead, type MovedRecord, type RetiredRecord } from './schema.ts';

export const codesJsonPath = '/api/codes.json';

/** Codes of one part: a few megabytes, so that a reader of a big site needs no stream. */
export const codesPerPart = 5000;

type CodesPart = ReturnType<typeof codesParts>[number];

/** The same codes in several files; none where one file holds them all. */
export function codesParts({ codes }: Pick<Catalogue, 'codes'>) {
  if (codes.length <= codesPerPart) return [];
  return Array.from({ length: Math.ceil(codes.length / codesPerPart) }, (_, index) => ({
    /** Site path: `/api/codes-1.json`. */
    path: `/api/codes-${index + 1}.json`,
    number: index + 1,
    codes: codes.slice(index * codesPerPart, (index + 1) * codesPerPart),
  }));
}

export function* codesPartChunks(context: ExportContext, { number, codes }: CodesPart): Generator<string> {
  const head = { $schema: `${context.absolute(schemaPath)}#/$defs/part`, schemaVersion, part: number };
  yield `${JSON.stringify(head).slice(0, -1)},\n"codes": [`;
  yield* list(codes, (code) => publishedRecords(context, code));
  yield ']}\n';
}

export function* codesJsonChunks(context: ExportContext): Generator<string> {
  const { catalogue, settled, absolute, siteName, languages } = context;
  const head: CodesHead = {
    $schema: absolute(schemaPath),
    schemaVersion,
    site: { name: siteName, url: absolute('/') },
    documents: catalogue.documents.map(({ slug, title, lang, file }) => ({
      file,
      slug,
      title,
      lang: lang ?? null,
      url: absolute(documentPath(slug)),
      ...(languages.length > 1 && { translations: translationsOf(context, slug) }),
    })),
    categories: catalogue.categories.map(({ id, document, slug, title }) => ({
      document,
      slug,
      title,
      codes: catalogue.codesByCategory.get(id)?.length ?? 0,
      url: absolute(categoryPath(document, slug)),
    })),
    parts: codesParts(catalogue).map(({ path, codes }) => ({ url: absolute(path), codes: codes.length })),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"codes": [`;
  yield* list(catalogue.codes, (code) => publishedRecords(context, code));
  if (languages.length > 1) {
    yield '],\n"onlyTranslated": [';
    yield* list(onlyTranslated(context), (code) => publishedRecords(context, code));
  }
  yield '],\n"retired": [';
  yield* list(settled.retired, (page) => (page.kind === 'code' ? [retiredRecord(context, page)] : []));
  yield '],\n"moved": [';
  yield* list(settled.moved, ({ from, to, since }): MovedRecord[] => [
    { url: absolute(from), to: absolute(to), since: since ?? null },
  ]);
  yield ']}\n';
}

const translationsOf = ({ catalogue, absolute }: ExportContext, original: string) =>
  catalogue.translations.flatMap(({ language, documents }) =>
    documents
      .filter(({ translationOf }) => translationOf === original)
      .map(({ file, title, slug }) => ({ lang: language, file, title, url: absolute(documentPath(slug)) })),
  );

/** Codes that no original has. */
export const onlyTranslated = ({ catalogue }: Pick<ExportContext, 'catalogue'>): ErrorCode[] =>
  catalogue.translations.flatMap(({ home, codes }) =>
    codes.filter(({ id }) => !catalogue.codeById.has(originalId(home, id))),
  );

function* list<Item>(items: Iterable<Item>, entriesOf: (item: Item) => readonly object[]): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    for (const entry of entriesOf(item)) {
      yield separator + JSON.stringify(entry);
      separator = ',\n';
    }
  }
}

/** A code that is gone, with its last text. */
export function retiredRecord({ absolute }: ExportContext, page: RetiredPage): RetiredRecord {
  return {
    value: page.value ?? null,
    names: [...page.names],
    rows: (page.rows ?? []).map((row) => ({ ...row })),
    added: page.added ?? null,
    since: page.since ?? null,
    why: page.why ?? null,
    successor: page.successor === undefined ? null : absolute(page.successor),
    url: absolute(page.path),
  };
}

/** `["a", "b"]` -> the same text in chunks of about 64 kB, so that writing does not pay for every code. */
export function* inBlocks(chunks: Iterable<string>): Generator<string> {
  let block = '';
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < 65_536) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
