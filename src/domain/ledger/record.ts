/** Brings a ledger up to date with what is published. It adds and updates; it never drops a line. */
import type { Catalogue } from '../catalogue.ts';
import { codeRecords } from '../code-record.ts';
import type { ErrorCode } from '../error-code.ts';
import type { LastText, Ledger, LedgerLine } from '../ledger.ts';
import { categoryPath, codePath, documentPath, sourcePath } from '../permalink.ts';
import { rowOf } from './fields.ts';

/** A page with an address worth keeping. */
export interface PublishedPage {
  readonly path: string;
  readonly text: LastText;
}

/** A page that does not come from the tables, such as a guide. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
}

export function* publishedPages(
  catalogue: Catalogue,
  sitePages: readonly SitePage[],
): Generator<PublishedPage> {
  for (const { path, title } of sitePages) yield { path, text: { title } };
  for (const { slug, title } of catalogue.documents) {
    yield { path: documentPath(slug), text: { title } };
    yield { path: sourcePath(slug), text: { title: `${title}: source` } };
  }
  for (const { document, slug, title } of catalogue.categories) {
    yield { path: categoryPath(document, slug), text: { title } };
  }
  for (const code of catalogue.codes) yield { path: codePath(code), text: lastText(code) };
  for (const translation of catalogue.translations) yield* publishedPages(translation, []);
}

const lastText = (code: ErrorCode): LastText => ({
  value: code.value,
  ...(code.spellings.length > 0 ? { spellings: code.spellings } : {}),
  rows: codeRecords(code).map((record) => rowOf({ ...record })),
});

export type RecordedLedger = ReturnType<typeof recordPages>;

/** `day` is written as the date of whatever is new: `2026-11-23`. */
export function recordPages(ledger: Ledger, pages: Iterable<PublishedPage>, day: string) {
  const next = new Map<string, LedgerLine>();
  const added: string[] = [];
  const changed: string[] = [];
  /** Published once, declared gone, and there again. */
  const returned: string[] = [];
  for (const { path, text } of pages) {
    const line = ledger.get(path);
    if (!line) {
      added.push(path);
      next.set(path, { status: { kind: 'live' }, added: day, ...text });
      continue;
    }
    // A line as short as `"live"` says nothing of what the page said before.
    const isNew = (line.rows ?? line.title) !== undefined && !sameText(line, text);
    if (line.status.kind !== 'live') returned.push(path);
    else if (isNew) changed.push(path);
    const since = line.added ?? day;
    const news = isNew || line.status.kind !== 'live' ? day : line.changed;
    next.set(path, {
      status: { kind: 'live' },
      added: since,
      ...(news === undefined || news === since ? {} : { changed: news }),
      ...text,
    });
  }
  for (const [path, line] of ledger) {
    if (!next.has(path)) next.set(path, dated(line, day));
  }
  return { ledger: next, added, changed, returned };
}

/** A declaration that was written by hand without a day gets today's. */
function dated(line: LedgerLine, day: string): LedgerLine {
  const { status } = line;
  if (status.kind === 'live' || status.since !== undefined) return line;
  return { ...line, status: { ...status, since: day } };
}

/** Rows have their keys in one order, whoever made them. */
const sameText = (left: LastText, right: LastText): boolean => textKey(left) === textKey(right);
const textKey = ({ title, value, spellings, rows }: LastText): string =>
  JSON.stringify([title, value, spellings, rows]);
