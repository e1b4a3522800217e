/**
 * Search in all languages of a site. The index of the page's language answers; what it does not know is asked of the
 * others, whose codes and names are the same, and what they find is shown in the words of the page.
 */
import type { Answer, AnswerKind, Hit, IndexLanguage, Lookup, SearchOptions } from './types.ts';

export interface LanguageLookups {
  /** Home page of the language that is asked in: `/zh-cn/`. */
  readonly home: string;
  readonly own: Lookup;
  /** Opens the index of another language. */
  readonly open: (home: string) => Promise<Lookup>;
}

/** As `Lookup.search`. Indexes of other languages are opened for questions alone that need them. */
export async function searchLanguages(
  { home, own, open }: LanguageLookups,
  query: string,
  options: SearchOptions,
): Promise<Answer> {
  const others = own.languages.filter((each) => each.home !== home);
  const answer = await own.search(query, options);
  if (!isPoor(answer)) return answer;
  let best = answer;
  for (const each of others) {
    const other = await ask(each);
    if (isBetter(other, best)) best = other;
  }
  return best;

  /** What only this page's full text or settings could say is left out: filters name places of its own index. */
  async function ask({ home: theirs, language: lang }: IndexLanguage): Promise<Answer> {
    const lookup = await open(theirs);
    const filters = filtersIn(options.filters, home, theirs);
    const found = await lookup.search(query, { ...options, ...(filters && { filters }), fullText: false });
    const shown = async (hits: readonly Hit[]): Promise<Hit[]> =>
      Promise.all(hits.map((hit) => inOwnWords(hit, theirs, lang)));
    return { ...found, hits: await shown(found.hits), suggestions: await shown(found.suggestions) };
  }

  /** The same page in the language that is asked in; below it what was found, in the words that were typed. */
  async function inOwnWords(hit: Hit, theirs: string, lang: string): Promise<Hit> {
    const path = hit.path.startsWith(theirs) ? home + hit.path.slice(theirs.length) : hit.path;
    const same = await own.at(path, hit.value);
    if (!same) return { ...hit, lang: hit.lang ?? lang };
    const { highlights, reason, nearness } = hit;
    const marked = highlights.message ?? [];
    const excerpt = marked.length > 0 && { text: hit.message, highlights: marked, lang: hit.lang ?? lang };
    const { value, name } = highlights;
    return {
      ...same,
      reason,
      ...(nearness && { nearness }),
      highlights: { ...(value && { value }), ...(name && { name }) },
      ...(excerpt && { excerpt }),
    };
  }
}

/** From the worst to the best. */
const kinds: readonly AnswerKind[] = ['none', 'nearest', 'matches', 'ambiguous', 'exact'];

/** Whether an answer is of a better kind, or leaves less of the question open. */
const isBetter = (one: Answer, other: Answer): boolean =>
  one.kind === other.kind
    ? one.reading.unknown.length < other.reading.unknown.length
    : kinds.indexOf(one.kind) > kinds.indexOf(other.kind);

const isPoor = ({ kind, hits, reading }: Answer): boolean =>
  hits.length === 0 ? kind !== 'exact' : kind === 'matches' && reading.unknown.length > 0;

function filtersIn(
  filters: SearchOptions['filters'],
  home: string,
  theirs: string,
): SearchOptions['filters'] {
  if (!filters) return undefined;
  const id = (own: string): string => (theirs + `/${own}/`.slice(home.length)).slice(1, -1);
  const { documents = [], categories = [] } = filters;
  return { ...filters, documents: documents.map(id), categories: categories.map(id) };
}
