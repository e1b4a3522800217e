/** What there is to see of a column beside the others of its table, for weights.ts to weigh. */
import type { ColumnProfile } from './column-profile.ts';
import { isMessageHeader, saysBoth, saysStatus, speaksOf } from './header-words.ts';

/** Longest text that may be a name, and the mean length below which texts say nothing. */
const longestName = 45;
const tinyText = 4;

/** What can be neither code nor name nor message. */
const nowhere: ReadonlySet<unknown> = new Set(['aside', 'solution', 'keywords']);

/** Texts that say something, whatever their header calls them. */
export const isText = ({ codes, names, words, hint }: ColumnProfile): boolean =>
  codes < 0.8 && (hint === 'cause' || names < 0.3 || codes + words < 0.9);

/** A column that could hold the values: it has codes, or words below a header that says so. */
export function holdsCodes(profile: ColumnProfile): boolean {
  const { hint, codes, words, plain, share, column, names, distinct } = profile;
  // Types are categories, unless the rows begin with identifiers of their own.
  const namesRows = column === 0 && names >= 0.8 && distinct >= 0.9;
  if (nowhere.has(hint) && !(hint === 'aside' && namesRows)) return false;
  if (codes >= 0.6 || (plain && share('numbered') >= 0.8)) return true;
  if (speaksOf.fault.test(profile.header) && isIdentifiers(profile)) return true;
  return (plain || hint === 'value') && codes + words >= 0.5;
}

/** Each its own, and one word of them may stand between others of several: `forbidden`, `account_frozen`. */
const isIdentifiers = ({ names, codes, words, distinct }: ColumnProfile): boolean =>
  distinct >= 0.8 && names >= 0.3 && codes + words >= 0.9;

/** Numbers under an unknown header are more often counts than codes, except at the start of a row. */
export const isCount = ({ hint, header, column, codes, names, level }: ColumnProfile): boolean =>
  hint === undefined && header !== '' && column > 0 && codes - names >= 0.4 && level === 0;

/** Where another column has the codes, it only counts the rows. */
export const isCounter = ({ serial, hint, header }: ColumnProfile): boolean =>
  serial && (hint === undefined || speaksOf.counter.test(header));

export function columnFeatures(profile: ColumnProfile, all: readonly ColumnProfile[], value: ColumnProfile) {
  const { hint, header, codes, names, numbers, words, distinct, column, length, share } = profile;
  const others = all.filter((other) => other !== profile);
  const codeColumns = others.filter((other) => holdsCodes(other) && !isCounter(other));
  const beside = others.some((other) => other !== value && isText(other));
  const short = length <= longestName && distinct >= Math.min(0.6, value.distinct);
  /** Short texts before longer ones about the same: what an error is called. */
  const titles =
    short &&
    others.some((other) => other.hint === 'message' && other.column > column && other.length > length);
  const hasCauses = others.some((other) => other.hint === 'cause' && other.distinct >= 0.9);
  const isPhraseHeader = speaksOf.phrase.test(header);
  const repeats = distinct < 0.8 || saysStatus(header);
  const isBoth = saysBoth(header);
  const leastDistinct = hint === 'aside' && words >= 0.8 ? 1 : words + codes >= 0.8 || hasCauses ? 0.8 : 0.5;
  /** Beside several numbers no class has a name of its own in each row. */
  const isOwn = names >= 0.9 && value.names < 0.5 && profile.count > 3;
  const isElse =
    hint === 'status' ? !profile.plain && names < 0.6 && !isPhraseHeader : nowhere.has(hint) && !isBoth;
  return {
    numbers,
    filled: profile.filled,
    later: column / 10,
    /** "Action" before the code and its message is what was done when it came. */
    actsBefore:
      column < value.column &&
      !speaksOf.remedy.test(header) &&
      !speaksOf.question.test(header) &&
      !others.some((other) => other.hint === 'message' && other.column < column),
    /** A header may say "code" of phrases. */
    text: isText(profile) && (hint !== 'value' || codes + words < 0.2),
    short,
    tiny: length < tinyText && hint !== 'message',
    /** "Yes", "no", 1: whether there is something to do, and not what. */
    flags: length < tinyText && words + codes >= 0.8 && distinct < 0.8,
    /** It sorts the rows, single words sooner than texts, and texts beside causes; one message for all of them is still a message. */
    repeated: distinct < leastDistinct && hint !== 'message',
    /** As many of them as of codes: rows of one code repeat its name. */
    identifiers: names >= 0.6 && distinct * profile.filled >= 0.7 * value.distinct * value.filled,
    /** Several codes have it in common. */
    shared: Math.max(0, value.distinct - distinct),
    mixedIdentifiers: hint === 'message' && beside && names >= 0.3 && names < 0.6,
    /** "Reason" and "Title" head short phrases when a description stands beside them. */
    reasonPhrases: titles && isPhraseHeader,
    /** With nothing beside it that says more, a phrase is all that there is to read. */
    onlyPhrases: isPhraseHeader && !beside,
    /** It repeats beside a column of codes, as the status or the class that they are answered with. */
    outnumbered: codeColumns.some((other) =>
      share('status') < 0.9
        ? distinct < 0.7 &&
          other.distinct >= 0.9 &&
          other.codes + other.words >= 0.8 &&
          (other.plain || other.hint === 'name' || speaksOf.fault.test(other.header)) &&
          other.share('status') < 0.9
        : other.plain
          ? repeats && (other.distinct > distinct || other.share('status') < 0.5)
          : distinct < 0.8 && isIdentifiers(other) && speaksOf.fault.test(other.header),
    ),
    /** It only counts the rows of another column of codes. */
    counts: isCounter(profile) && others.some((other) => other.plain),
    /** A letter or two for how it went; another column may have the codes. */
    letters: words >= 0.5 && length < tinyText,
    /** `Rule ID` beside `Error code`: numbers may stand for names, other identifiers are what names something else. */
    besideListed:
      profile.level === 0 &&
      numbers < 0.5 &&
      codeColumns.some((other) => other.level === 2 && other.distinct >= 0.9),
    saysPlainCode: profile.plain,
    /** It calls itself the code, and the values would stand elsewhere. */
    takesCode: profile.plain && !value.plain,
    headsFaults: speaksOf.fault.test(header),
    saysListed: profile.level === 2,
    saysName: hint === 'name',
    /** "Error": what it is called, beside its code and what it means. */
    saysFault: titles && speaksOf.fault.test(header),
    saysMessage: hint === 'message',
    speaksMessage: speaksOf.message.test(header),
    saysPrinted: isMessageHeader(header),
    saysCause: hint === 'cause',
    speaksCause: (hint === 'solution' || hint === 'message') && speaksOf.cause.test(header),
    saysCircumstance: speaksOf.circumstance.test(header),
    saysSolution: hint === 'solution' && !isBoth,
    saysKeywords: hint === 'keywords',
    saysElse: hint === 'aside' && (speaksOf.sort.test(header) || isOwn) ? 0.5 : isElse,
    unknown: hint === undefined && header !== '',
    sparse: profile.filled < 0.5,
  };
}

export type ColumnFeatures = ReturnType<typeof columnFeatures>;
