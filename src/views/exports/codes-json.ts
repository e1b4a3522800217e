/** `/api/codes.json`, one code a line, as a stream: a site of 100,000 codes never holds it as one string. */
import { categoryPath, documentPath } from '../../domain/permalink.ts';
import type { RetiredPage } from '../../domain/ledger/settle.ts';
import type { ExportContext } from './context.ts';
import { publishedRecords, schemaVersion } from './published-record.ts';

export const codesJsonPath = '/api/codes.json';
export const schemaPath = '/api/schema.json';

export function* codesJsonChunks(context: ExportContext): Generator<string> {
  const { catalogue, settled, absolute, siteName } = context;
  const head = {
    $schema: absolute(schemaPath),
    schemaVersion,
    site: { name: siteName, url: absolute('/') },
    documents: catalogue.documents.map(({ slug, title, file }) => ({
      file,
      slug,
      title,
      url: absolute(documentPath(slug)),
    })),
    categories: catalogue.categories.map(({ id, document, slug, title }) => ({
      document,
      slug,
      title,
      codes: catalogue.codesByCategory.get(id)?.length ?? 0,
      url: absolute(categoryPath(document, slug)),
    })),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"codes": [`;
  yield* list(catalogue.codes, (code) => publishedRecords(context, code));
  yield '],\n"retired": [';
  yield* list(settled.retired, (page) => (page.kind === 'code' ? [retiredRecord(context, page)] : []));
  yield '],\n"moved": [';
  yield* list(settled.moved, ({ from, to, since }) => [
    { url: absolute(from), to: absolute(to), since: since ?? null },
  ]);
  yield ']}\n';
}

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
export function retiredRecord({ absolute }: ExportContext, page: RetiredPage): object {
  return {
    value: page.value ?? null,
    names: page.names,
    rows: page.rows ?? [],
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
