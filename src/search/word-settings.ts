/** Every number that shapes what words and parts of names find: apart, because a code never needs it. */
export const wordSettings = {
  /** First letters that a value must share with an unknown one to come close. */
  sharedStart: 3,
  /** Parts that more codes have than this in their names bring no name closer. */
  nearestReach: 2000,
  /** How well a term stands for a word that is not itself; a typo counts once per mistyped letter. */
  fit: { start: 0.8, startOfPart: 0.9, inside: 0.6, typo: 0.75, synonym: 0.6, synonymOfKnown: 0.35 },
  /** Completions of one word. */
  completions: 24,
  /** Letters from which an unknown word is read as two words written as one. */
  shortestSplit: 6,
  /** Names typed as one run: its least letters, those of a part with a typo, of a last part that goes on; readings tried. */
  joinedParts: { shortest: 6, shortestTypo: 3, shortestStart: 3, most: 12 },
  /** Prose offered beside an answer: pages at most, letters of a word that may call one, and what is shown of it. */
  prose: { pages: 3, shortestWord: 4, excerpt: { before: 60, length: 200 } },
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
    quotedFactor: 3,
    /** Telling words in one piece that make up for noise around them. */
    quotedRun: 3,
  },
} as const;
