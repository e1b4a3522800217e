/** What an answer is, in a sentence. */
import type { Answer } from '../search/types.ts';
import { words } from './search-words.ts';

export interface SummaryContext {
  readonly query: string;
  readonly isFiltered: boolean;
  /** Hits that the page shows at most. */
  readonly most: number;
  /** The full text is still being asked. */
  readonly isEarly: boolean;
}

export function summaryOf(answer: Answer, context: SummaryContext): string {
  const sentences = [sentenceOf(answer, context), answer.isPartial ? words.search.partial : ''];
  return sentences.filter(Boolean).join(' ');
}

function sentenceOf({ kind, hits, suggestions, reading, prose }: Answer, context: SummaryContext): string {
  const { query, isFiltered, most, isEarly } = context;
  const { unknown } = reading;
  const say = words.search;
  switch (kind) {
    case 'exact':
      if (hits[0]?.gone) return say.exactGone[hits[0].gone];
      if (unknown.length > 0) return say.exactUnknown(unknown);
      return hits.length > 1 ? `${say.exact} ${say.exactThenGone}` : say.exact;
    case 'ambiguous':
      return unknown.length > 0 ? say.ambiguousUnknown(hits.length, unknown) : say.ambiguous(hits.length);
    case 'matches': {
      if (isEarly) return say.resultsOfTitles(hits.length);
      const count = hits.length === most ? say.firstResults(most) : say.results(hits.length);
      return [
        count,
        ...unknown
          .filter((each) => reading.codes.includes(each))
          .map((each) => say.undocumented(each, false)),
        ...reading.corrections.map(({ from, to }) => say.corrected(from, to)),
      ].join(' ');
    }
    case 'nearest':
      // Of a question in words: no code or name was asked for.
      if (reading.codes.length === 0 && !suggestions[0]?.nearness) return say.near(query, isFiltered);
      // The code may well be documented, in a category that the reader has filtered out.
      return say.undocumented(reading.codes[0] ?? query, isFiltered);
    case 'none':
      if (reading.isCommon) return say.common;
      return prose.length > 0 ? say.onlyProse(query) : say.nothing(query, isFiltered);
  }
}
