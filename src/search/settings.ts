/** Every number that shapes what a code finds, in one place; for words see word-settings.ts. */
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
  decode: {
    /** Letters of a message that the decoder of a sharded index shows. */
    message: 96,
    /** Characters of a line that are looked at in one piece. */
    longestLine: 2000,
    /** Digits from which a number needs no word such as "error" near it; with fewer, a weaker word will do, or a cell of its own. */
    loneDigits: 6,
    rareDigits: 5,
    /** Characters before and after a number in which that word may stand. */
    near: { before: 48, after: 24 },
    /** How much the words of an owner's category, name and message speak for it, and how much more on the code's own line. */
    words: { category: 3, name: 2, message: 1 },
    ownLine: 2,
  },
  /** Rows that are ranked by their texts, after postings have put them in order. */
  rankedRows: 60,
  /** The same where rows have to be fetched for it. */
  rankedRowsOfShards: 12,
  /** Shards that are read at most for all keys with one beginning. */
  scannedShards: 4,
  /** Telling words of a whole message in the query that outweigh a name or a number inside of it, or an unknown code beside it. */
  quotation: 3,
} as const;
