/** Every number that shapes what a code finds, in one place; for words see word-settings.ts, for logs decode-settings.ts. */
export const settings = {
  /** Letters up to which an index is kept whole; beyond, it is cut into shards. */
  wholeIndex: 600_000,
  /** Letters of a shard of the dictionary and of a block of rows, before compression. */
  termShard: 8_000,
  rowBlock: 8_000,
  /** Letters of a message that a row of a sharded index keeps. */
  rowMessage: 160,
  /** Share of all codes above which a term is not listed for texts beyond name, message and keywords. */
  commonTerm: 0.1,
  /** Characters of a query that are read; the rest of a longer paste is for the decoder. */
  longestQuery: 4000,
  /** Hits of an answer when the caller does not say. */
  limit: 10,
  /** Suggestions offered at most. */
  suggestions: 6,
  /** Letters of a message that a hit shows. */
  longestMessage: 240,
  /** A query of more words than this reads as a log line: its loose numbers need a label to count as codes. */
  shortQuery: 4,
  /** Loose numbers below this length count only beside a label or in a query that is hardly more than them. */
  shortestLooseCode: 3,
  /** Codes offered for the start of a value; more are read when a category narrows them. */
  prefixHits: 50,
  /** Digits from which a number behind a label is completed: "code 300". */
  shortestLabelledStart: 3,
  prefixScan: 400,
  /** Letters from which the last word of a query is completed, and any other word that is not known. */
  shortestStart: 2,
  shortestCut: 4,
  /** Letters from which a word is found by what it holds. */
  shortestHolder: 7,
  /** Rows that are ranked by their texts, after postings have put them in order. */
  rankedRows: 60,
  /** The same where rows have to be fetched for it. */
  rankedRowsOfShards: 12,
  /** Shards that are read at most for all keys with one beginning. */
  scannedShards: 4,
  /** Telling words of a whole message in the query that outweigh a name or a number inside of it, or an unknown code beside it. */
  quotation: 3,
} as const;
