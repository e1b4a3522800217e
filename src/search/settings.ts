/**
 * Every number that shapes what a search or the decoder finds, each with its meaning. They were set once, on half of a
 * set of queries over four sites; a change is worth making only when it helps sites that it was not tried on.
 */
export const settings = {
  /** Letters of rows and dictionary up to which the rows travel inside the entry file, and the dictionary is one file. */
  inlined: 60_000,
  /** Letters of a shard of the dictionary and of a block of rows, before compression; blocks grow so as not to be more than `mostBlocks`. */
  termShard: 8_000,
  rowBlock: 8_000,
  mostBlocks: 512,
  /** Letters of a message that a row keeps. */
  rowMessage: 240,
  /** Cells from which a column may hold codes of its own, and the share of them that must be no other's. */
  otherCodes: { cells: 3, distinct: 0.9 },
  /** Words whose reading is kept, for they come again and again. */
  remembered: 20_000,
  /** Characters of a query that are read; the rest of a longer paste is for the decoder. */
  longestQuery: 4000,
  /** Words of a query that are looked for: more of them are a paste, and only take time. */
  mostWords: 100,
  /** Hits of an answer when the caller does not say; suggestions, guides and notes at most. */
  limit: 10,
  suggestions: 6,
  prose: 3,
  /** A query of more words than this reads as a log line: its loose numbers need a label to count as codes. */
  shortQuery: 4,
  /** Loose numbers below this length count only beside a label or in a query that is hardly more than them. */
  shortestLooseCode: 3,
  /** Codes offered for the start of a value; more are read when a category narrows them. */
  prefixHits: 50,
  /** Digits from which a number behind a label is completed: "code 300". */
  shortestLabelledStart: 3,
  prefixScan: 400,
  /** Letters from which the last word of a query is completed. */
  shortestStart: 2,
  /** Letters from which a word that the site does not have may be short for one that begins so. */
  shortestShortened: 5,
  /** Letters from which a word beside a code may be the start of a category's: "rec 404". */
  shortestPlace: 3,
  /** Completions of one word. */
  completions: 24,
  /** Rows that are read to put an answer in order, after the dictionary has put them in a first one. */
  rankedRows: 24,
  /** Shards that are read at most for all keys with one beginning. */
  scannedShards: 4,
  /** Telling words of a whole message in the query that outweigh a name or a number inside of it, or an unknown code beside it. */
  quotation: 3,
  /** Parts that tell a name from its namesakes when what stands before them is nobody's. */
  sureParts: 3,
  /** Categories that all words of a query name, up to which they are what is asked for. */
  mostCalled: 3,
  /** Characters before a number in which the word may stand that calls it a code, or that of something else. */
  labelled: 60,
  /** How much a word of its category, its name and its message speaks for an owner of an ambiguous code. */
  owners: { category: 3, name: 2, message: 1 },
  /** Mistyped letters that are forgiven from so many letters on; words below `short` have too many neighbours (see corrections.ts). One in a word that is not the site's but everybody's. */
  typos: { one: 4, two: 8, short: 4, said: 6 },
  /** Forms of a word in languages that are not stemmed: letters that both share, and that may follow in the query and in the texts. */
  forms: { shared: 4, left: 2, ending: 7 },
  nearest: {
    /** First letters that a value must share with an unknown one, and letters that may differ, to come close. */
    sharedStart: 3,
    mistyped: 2,
    /** Letters of a value for each that may differ. */
    lettersPerTypo: 3,
    /** Letters beyond which nobody's value is looked for. */
    longest: 120,
  },
  /** Words of a phrase that stands for others. */
  longestPhrase: 3,
  /** How well another term stands for a word, a mistyped one once per letter; a synonym of a word that the site has itself, one of a translation. */
  fit: { other: 0.75, beside: 0.5, alike: 0.25 },
  /** Names typed as one run: its least letters, those beside other words, of a part with a typo, of a last part that goes on; readings tried. */
  joinedParts: { shortest: 6, shortestBeside: 8, shortestTypo: 3, shortestStart: 3, most: 12 },
  /** The word layer: BM25F over the fields, and the share of the query that an answer must cover. */
  words: {
    /** Weight of a field. */
    fields: { name: 2, message: 2, keyword: 1.5, category: 0.8, text: 0.8 },
    /** How much of the weight of a word that only the full text has counts for the order: a long text has many. */
    inTextOnly: 0.7,
    /** BM25: how soon a word stops counting more. */
    saturation: 1.2,
    /** What BM25 adds to counts, so that none is nothing. */
    smoothing: 0.5,
    /** What is left of the weight of a word that only joins or that every error has, and of one that turns the meaning. */
    stop: 0.05,
    negation: 0.15,
    /** Weight of a word that the site never uses, as a share of the rarest one's, of one of everyday talk, and of letters without spaces: what they belong to may be said otherwise. */
    unknown: 0.8,
    everyday: 0.5,
    unknownLetters: 0.25,
    /** Share of the query's weight that a row must cover to be an answer. */
    answer: 0.35,
    /** The same of a query all of whose words the site uses, and for a row with one word of a query that has others. */
    familiar: 0.3,
    alone: 0.6,
    /** Importance from which a word tells something. */
    telling: 0.3,
    /** Share from which titles alone are sure, and the full text is not asked. */
    sure: 0.95,
    /** Words up to which a query is hardly a sentence. */
    sentence: 6,
    /** So many times the worth of the next one makes the first hit what Enter opens. */
    farAhead: 2,
    /** How much words side by side count, a title that the query holds whole, and a category that it names. */
    neighbours: 0.6,
    wholeTitle: 0.4,
    quotedTitle: 1,
    nameRun: 0.5,
    namedPlace: 1.5,
    /** How much a text counts that holds the query as it is, word by word. */
    copied: 5,
  },
  /** Words of another language: the share that must be unknown, letters from which one alone tells the language, those that may follow a listed word by its own, the share that may be left over. */
  translation: { unknown: 1 / 3, sure: 8, endings: { 3: 1, 4: 5 }, left: 1 / 4 },
  /** Excerpts under hits: words of one, those of them before the place, hits that get one. */
  excerpt: { words: 30, lead: 5, hits: 10 },
  /** Addresses that have no page: what is offered at most; letters of a part that are read. */
  notFound: { offered: 4, longestPart: 120 },
  decode: {
    /** Characters of a line that are looked at in one piece. */
    longestLine: 2000,
    /** Characters from which a line may be broken because it is full, and of half a word that is read. */
    shortestWrap: 40,
    longestHalf: 60,
    /** Keys of a line from which they say what its numbers are, and bare numbers in a row that are columns. */
    keyedLine: 3,
    columns: 3,
    /** The greatest number with which a process can end. */
    mostExit: 255,
    /** Lines that are read without a pause. */
    linesAtOnce: 2000,
    /** Digits from which a number needs no word such as "error" near it; with fewer, a cell of its own will do. */
    loneDigits: 6,
    rareDigits: 5,
    /** Characters before and after a number in which that word may stand. */
    near: { before: 48, after: 24 },
    /** Letters of a code's own text beside its number from which they make it one, and up to which they are compared. */
    beside: { least: 4, most: 12 },
    /** Characters before a `#` in which it may stand, for that sign marks tickets, too. */
    beforeSign: 12,
    /** How much more words on the code's own line speak for an owner than those on the line above. */
    ownLine: 2,
  },
} as const;
