/** MiniSearch as somebody would tune it by hand: what the site's own search has to be better than. */
import MiniSearch from 'minisearch';

export interface SearchableCode {
  readonly url: string;
  readonly value: string;
  readonly name: string | null;
  readonly message: string | null;
  readonly cause: string | null;
  readonly solution: string | null;
}

const noise = new Set(
  'error err code errcode errno ret retcode status returned failed failure with the a of is in to'.split(' '),
);
const termsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Field weights, noise words, prefixes and typos set by hand; all words first, any word when that finds nothing. */
export function tunedMiniSearch(codes: readonly SearchableCode[]): (query: string) => readonly string[] {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['value', 'name', 'message', 'cause', 'solution'],
    tokenize: termsOf,
  });
  index.addAll([...new Map(codes.toReversed().map((code) => [code.url, code])).values()].reverse());
  const options = {
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (/\d/u.test(term) || term.length < 5 ? false : 0.2),
    boost: { value: 10, name: 4, message: 3 },
  };
  return (query) => {
    const telling = termsOf(query).filter((term) => !noise.has(term));
    const text = (telling.length > 0 ? telling : termsOf(query)).join(' ');
    const all = index.search(text, { ...options, combineWith: 'AND' });
    const hits = all.length > 0 ? all : index.search(text, { ...options, combineWith: 'OR' });
    return hits.map(({ id }) => String(id));
  };
}
