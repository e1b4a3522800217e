/**
 * What the search and the decoder say, in English: apart from the other words of scripts, because most pages are
 * read without either.
 */
import { codes, counted, numbers } from './common.ts';

const results = counted('result');
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const search = {
  hits: {
    kinds: { code: 'Codes', category: 'Categories', guide: 'Guides' },
    category: 'Category',
    guide: 'Guide',
    reasons: {
      value: 'same value',
      spelling: 'same value, written differently',
      prefix: 'value starts so',
      name: 'same name',
      'name part': 'part of the name',
      category: 'category and code',
      keyword: 'also known as',
      words: 'words',
      text: 'words of its text',
      typo: 'similar spelling',
    },
    nearness: {
      first: 'differs in the first digit',
      last: 'differs in the last digit',
      start: 'begins alike',
      ending: 'ends alike',
      longer: 'goes on where this ends',
      parts: 'has parts of the name',
    },
    range: (from: string, to: string): string => `${from} to ${to} are here`,
    differs: counted('place differs', 'places differ'),
  },
  search: {
    title: (query: string): string => (query ? `${query} - Search` : 'Search'),
    exact: 'This is the code.',
    exactGone: { retired: 'This code is no longer in use.', moved: 'This code has moved.' },
    exactThenGone: 'Below it: what had this value or name before.',
    exactUnknown: (words: readonly string[]): string =>
      `Such a code is documented here, but nothing mentions ${quoted(words)}.`,
    ambiguous: (count: number): string =>
      `${codes(count)} share this. Which part of the product returned it?`,
    ambiguousUnknown: (count: number, words: readonly string[]): string =>
      `${codes(count)} share this. Nothing here mentions ${quoted(words)}.`,
    results: (count: number): string => `${results(count)}.`,
    firstResults: (count: number): string => `The first ${results(count)}.`,
    resultsOfTitles: (count: number): string =>
      `${results(count)} so far; the full texts are being searched.`,
    corrected: (from: string, to: string): string => `“${from}” was read as “${to}”.`,
    undocumented: (code: string, isFiltered: boolean): string =>
      `No code or name “${code}” ${isFiltered ? 'matches these filters' : 'is documented here'}.`,
    near: (query: string, isFiltered: boolean): string =>
      `No code here says all of “${query}”${isFiltered ? ' with these filters' : ''}.`,
    nothing: (query: string, isFiltered: boolean): string =>
      `Nothing here matches “${query}”${isFiltered ? ' with these filters' : ''}.`,
    common: 'Nearly every text here has these words. Add a code, a name or what happened.',
    onlyProse: (query: string): string => `No code matches “${query}”, but other pages have these words.`,
    partial: 'The full texts could not be searched, so causes and solutions are left out.',
    failed: 'The search index could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    unfiltered: 'Search without the filters',
    allCodes: 'All codes',
    closest: 'The closest there is',
    longer: 'Others that begin so',
    prose: 'In guides and notes',
    tooLong: 'Only the beginning of this text is searched. The decoder reads all of it, in this browser.',
    decode: 'Find every code in this text',
  },
  suggestions: {
    label: 'Suggestions',
    closest: 'No such code. The closest:',
    near: 'Nothing says all of it. The closest:',
    nothing: 'Nothing found in titles.',
    ambiguous: (count: number): string => `${codes(count)} share this. Which part returned it?`,
    all: (query: string): string => `All results for “${query}”`,
    further: (query: string): string => `Look in all texts for “${query}”`,
    status: (count: number): string => `${results(count)}. Use the arrow keys.`,
    statusNone: (hasClosest: boolean): string =>
      `No result.${hasClosest ? ' Closest codes are listed.' : ''}`,
    failed: 'The search index could not be loaded.',
    failedHint: 'The search index could not be loaded. Press Enter to try the search page.',
    recent: 'Recent searches',
    clear: 'Clear recent searches',
    cleared: 'Recent searches cleared.',
  },
  decode: {
    working: 'Decoding…',
    tooMuch: 'This is more than 5 MB. Paste the part around the error.',
    copied: 'The result is copied.',
    refused: 'The browser refused to copy.',
    none: 'No code in this text.',
    known: (count: number): string => (count === 0 ? 'No known code.' : `${counted('known code')(count)}.`),
    unknown: (count: number): string =>
      count === 1
        ? 'Another looks like a code and stands in no table.'
        : `${numbers.format(count)} others look like codes and stand in no table.`,
    meanings: (text: string, count: number): string =>
      `${text} has ${numbers.format(count)} meanings, and no word around says which:`,
    found: (times: number): string => (times === 1 ? 'Found once' : `Found ${numbers.format(times)} times`),
    as: (text: string): string => ` as ${text}`,
    more: (count: number): string => `and ${numbers.format(count)} more`,
    answer: 'What to do',
    /** The table that is copied. */
    report: {
      code: 'Code',
      name: 'Name',
      meaning: 'Meaning',
      where: 'Where',
      action: 'What to do',
      times: 'Times',
      or: (code: string): string => `or ${code}`,
      repeated: (times: number): string => ` (${numbers.format(times)} times)`,
      undocumented: (codes: string): string => `Not documented: ${codes}`,
    },
  },
};
