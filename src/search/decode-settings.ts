/** Every number that shapes what the decoder finds in a log: apart, because a search never needs it. */
export const decodeSettings = {
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
} as const;
