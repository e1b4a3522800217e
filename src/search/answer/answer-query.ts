/**
 * THE order of answers: an address of this site; codes, exact before other spellings before beginnings;
 * whole names; parts of names; words. The first that has an answer gives it. What only words and parts of
 * names need is loaded when the query gets that far.
 */
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Row, Store } from '../store/store.ts';
import type { Answer, AnswerKind, Filters, Hit, Reading, WordSearch } from '../types.ts';
import { byCode } from './by-code.ts';
import { allowedRecords } from './filter.ts';
import type { Found } from './found.ts';
import { codeHit, plainHit } from './hit.ts';
import { exactNameOwners } from './by-exact-name.ts';
import { valueKey } from '../text/value-key.ts';

export interface Asked {
  readonly query: Query;
  readonly limit: number;
  readonly filters: Filters;
  readonly allowed: ReadonlySet<number> | undefined;
  readonly wordSearch: WordSearch | undefined;
}

export async function answerQuery(
  query: Query,
  store: Store,
  asked: Pick<Asked, 'limit' | 'filters' | 'wordSearch'>,
): Promise<Answer> {
  const allowed = await allowedRecords(asked.filters, store);
  const reading = readingOf(query);
  if (query.text === '') return { kind: 'none', hits: [], suggestions: [], reading };
  const isAllowed = (row: Row): boolean => !allowed || allowed.has(row.record);
  const give = (kind: AnswerKind, found: readonly Found[], suggestions: readonly Hit[] = []): Answer => ({
    kind,
    hits: found.slice(0, asked.limit).map((each) => codeHit(each, store)),
    suggestions,
    reading,
  });

  const addressed = query.path === undefined ? [] : await byPath(query.path, store);
  if (addressed.length > 0)
    return give(
      'exact',
      addressed.map((row) => ({ row, reason: 'value', marks: {} })),
    );

  const named = await exactNameOwners(query, store);
  const coded = await byCode(query, store);
  if (coded.kind === 'exact' || coded.kind === 'ambiguous' || coded.kind === 'matches') {
    const found = coded.found.filter(({ row }) => isAllowed(row));
    if (found.length > 0) {
      const kind = coded.kind === 'matches' ? 'matches' : found.length === 1 ? 'exact' : 'ambiguous';
      const others = [...coded.others, ...(await longerValues(query, store, found))].filter(isAllowed);
      return give(
        kind,
        found,
        others.slice(0, settings.suggestions).map((row) => plainHit(row, store, 'prefix')),
      );
    }
  }
  const owners = named.filter(isAllowed);
  if (owners.length > 0)
    return give(
      owners.length === 1 ? 'exact' : 'ambiguous',
      owners.map((row) => ({ row, reason: 'name', marks: { stems: new Set<string>() } })),
    );

  const { answerWords } = await import('./answer-words.ts');
  return answerWords(coded, store, { ...asked, query, allowed }, reading);
}

const readingOf = (query: Query): Reading => ({
  text: query.text,
  codes: query.codes.map(({ written }) => written),
  corrections: [],
  unknown: [],
});

/** The code whose own address the query holds. */
async function byPath(path: string, store: Store): Promise<readonly Row[]> {
  const value = path.slice(path.lastIndexOf('/') + 1);
  const rows = await store.filedUnder(valueKey(value));
  return rows.filter((row) => `/${path}/`.endsWith(row.path));
}

/** Values that go on where the query ends, for a reader who is still typing. */
async function longerValues(query: Query, store: Store, found: readonly Found[]): Promise<readonly Row[]> {
  const [only] = query.codes;
  if (query.codes.length !== 1 || !only || query.words.some(({ inCode }) => !inCode)) return [];
  const rows = await store.startingWith(valueKey(only.written), settings.suggestions + found.length);
  return rows.filter((row) => !found.some((each) => each.row.record === row.record));
}
