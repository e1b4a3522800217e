/**
 * What a reader of tables knows of one language. Each list is words with blanks between them; a word may use
 * the syntax of regular expressions, and in it `~` stands for blanks, hyphens or nothing, and `_` for blanks.
 * A word of Latin letters must begin a word of the text, unless a `*` stands before it.
 */
export interface TableWords {
  /** Headers of columns, by what stands below them. */
  readonly code?: string;
  readonly name?: string;
  readonly message?: string;
  /** A short phrase for what happened: what it is called, beside a message. */
  readonly phrase?: string;
  /** Of `message`: the words that are printed, not words about them. */
  readonly printed?: string;
  readonly cause?: string;
  /** When it happens: a cause beside a message, a message where there is none. */
  readonly circumstance?: string;
  /** What mends a fault; nothing but a fault has a remedy. */
  readonly remedy?: string;
  /** Questions for what to do, about a fault more often than about other things. */
  readonly question?: string;
  /** What somebody does, about faults and about other things. */
  readonly action?: string;
  /** Columns that say something of a code that has no place of its own: modules, examples, links. */
  readonly aside?: string;
  /** Classes of errors. */
  readonly sort?: string;
  /** A header that calls each row an error, and says nothing else. */
  readonly fault?: string;
  /** A header that only counts the rows. */
  readonly counter?: string;
  /** A header over names of parameters and fields. */
  readonly parameter?: string;
  /** Titles: error codes are listed here; errors are mentioned; something else is listed. */
  readonly listed?: string;
  readonly mentioned?: string;
  readonly otherThings?: string;
  /** Titles of what an enumeration holds. */
  readonly enumerated?: string;
  /** Titles and headers of lists of work. */
  readonly work?: string;
  /** Texts that say that something went wrong. */
  readonly failing?: string;
  /** In a cell that has nothing to say. */
  readonly none?: string;
  /** Between several values, and between the ends of a range. */
  readonly joining?: string;
  readonly through?: string;
  /** Values that stand for all codes that are not listed. */
  readonly rest?: string;
}
