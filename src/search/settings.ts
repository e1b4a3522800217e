/** Every number that shapes an answer, in one place. */
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
  /** First letters that a value must share with an unknown one to come close. */
  sharedStart: 3,
  /** Parts that more codes have than this in their names bring no name closer. */
  nearestReach: 2000,
  /** A query of more words than this reads as a log line: its loose numbers need a label to count as codes. */
  shortQuery: 4,
  /** Loose numbers below this length count only beside a label or in a query that is hardly more than them. */
  shortestLooseCode: 3,
  /** Codes offered for the start of a value; more are read when a category narrows them. */
  prefixHits: 50,
  /** Digits from which a number behind a label is completed: "code 300". */
  shortestLabelledStart: 3,
  prefixScan: 400,
  /** How well a term stands for a word that is not itself; a typo counts once per mistyped letter. */
  fit: { start: 0.8, startOfPart: 0.9, inside: 0.6, typo: 0.75, synonym: 0.6, synonymOfKnown: 0.35 },
  /** Letters from which the last word of a query is completed, and any other word that is not known. */
  shortestStart: 2,
  shortestCut: 4,
  /** Letters from which a word is found by what it holds. */
  shortestHolder: 7,
  /** Completions of one word. */
  completions: 24,
  /** Letters from which an unknown word is read as two words written as one. */
  shortestSplit: 6,
  /** Names typed as one run: its least letters, those of a part with a typo, of a last part that goes on; readings tried. */
  joinedParts: { shortest: 6, shortestTypo: 3, shortestStart: 3, most: 12 },
  /** Prose offered beside an answer: pages at most, letters of a word that may call one, and what is shown of it. */
  prose: { pages: 3, shortestWord: 4, excerpt: { before: 60, length: 200 } },
  decode: {
    /** Letters of a message that the decoder of a sharded index shows. */
    message: 96,
    /** Characters of a line that are looked at in one piece. */
    longestLine: 2000,
    /** Digits from which a number needs no word such as "error" near it. */
    loneDigits: 5,
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
  /** Parts of a name: how much their order and their very form count, and what each letter of the name takes off. */
  surePart: 4,
  name: { any: 0.2, adjacent: 0.5, ordered: 0.3, start: 0.1, verbatim: 0.2, perLetter: 0.001 },
  /** How much a word counts by where it stands. */
  fields: { name: 1, message: 1, keyword: 0.9, cause: 0.55, solution: 0.45, other: 0.4, category: 0.75 },
  words: {
    /** Share of the query that an answer must have for no other search to be asked. */
    sure: 0.75,
    /** Share of the query that leaves out no telling word. */
    allButSome: 0.95,
    filler: 0.15,
    furtherField: 0.05,
    /** Share of the query that hits must answer, less when a long piece of it stands in them as it is. */
    enough: 0.5,
    enoughQuoted: 0.35,
    /** Share of the best hit's that the others must answer. */
    nearBest: 0.6,
  },
  /** How closely a row follows the query (see phrases.ts). */
  likeness: {
    /** Factor for codes of the category that a short query names. */
    namedPlace: 1.8,
    /** Factor for a row that has every telling word as written, when there are so many of them. */
    complete: 1.5,
    completeFrom: 3,
    weights: {
      message: 0.6,
      covered: 0.5,
      verbatim: 0.3,
      name: 0.8,
      wholeName: 0.4,
      coveredName: 0.2,
      text: 0.9,
    },
    /** A message that stands whole in the query, with so many telling words, is the answer to it. */
    wholeRun: 2,
    /** The same for a message that outweighs a name or a number inside of it, or an unknown code beside it. */
    quotation: 3,
    quotedFactor: 3,
    /** Telling words in one piece that make up for noise around them. */
    quotedRun: 3,
  },
} as const;
