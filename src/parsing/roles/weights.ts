/**
 * All weights of the judgement. What a column is and whether its table lists codes are sums of what is seen
 * times what it weighs; a feature is a figure, from 0 to 1 unless it counts, or true, which is 1.
 */
import type { ColumnFeatures } from './column-features.ts';
import type { FittedRole } from './reading.ts';
import type { TableFeature } from './table-features.ts';

type Weights<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** How well a column fits a role; a column that fits none better than 0 stays a field. */
export const fit: Readonly<Record<FittedRole, Weights<keyof ColumnFeatures>>> = {
  value: {
    numbers: 0.45,
    filled: 0.3,
    saysPlainCode: 0.35,
    saysListed: 0.3,
    saysElse: -3.2,
    outnumbered: -4,
    letters: -2,
    counts: -4,
    besideListed: -1.5,
  },
  name: {
    identifiers: 1.4,
    mixedIdentifiers: 1.6,
    reasonPhrases: 3,
    saysName: 1.3,
    saysFault: 1,
    saysPlainCode: -0.8,
    takesCode: -0.5,
    saysElse: -3,
    short: 0.4,
    shared: -2,
    text: -0.4,
    numbers: -3,
    unknown: -0.8,
  },
  message: {
    text: 1.2,
    saysMessage: 1,
    speaksMessage: 0.9,
    saysPrinted: 0.3,
    headsFaults: 0.4,
    saysCircumstance: 1,
    onlyPhrases: 1.5,
    saysName: -0.8,
    saysElse: -1.1,
    sparse: -0.6,
    repeated: -1.4,
    tiny: -1.5,
    later: -0.6,
  },
  cause: {
    saysCause: 1.8,
    speaksCause: 2.6,
    saysCircumstance: -0.9,
    identifiers: -1,
  },
  solution: {
    saysSolution: 1.8,
    later: -0.1,
    actsBefore: -2.5,
    flags: -2,
  },
  keywords: { saysKeywords: 3 },
};

/** What speaks for and against a table of codes. */
export const evidence: Weights<TableFeature> = {
  codeHeaderLists: 1.3,
  codeHeaderMentions: 0.35,
  codeHeaderIsFault: 0.25,
  codeHeaderIsOther: -0.5,
  codeHeaderIsStatus: -0.6,
  codeHeaderNames: 0.2,
  plainCodeHeader: 0.5,
  nearLists: 1.3,
  nearMentions: 0.15,
  farLists: 0.55,
  titled: 1,
  errorNames: 0.85,
  errorTexts: 0.7,
  remedy: 0.6,
  asksWhatToDo: 0.3,
  solution: 0.45,
  printed: 0.4,
  answered: 0.9,
  readElsewhere: 0.3,
  nearOtherCodes: -0.25,
  otherThings: -1.3,
  parameters: -2,
  sameValue: -2,
  literals: -4,
  counted: -0.3,
  countsRows: -2,
  ofWork: -0.4,
  behind: -0.65,
  figures: -0.8,
  noText: -0.35,
  wordsOnly: -0.6,
};

/** A table is one of codes from this much evidence on, but for what sums of such fractions lose. */
export const threshold = 1 - 1e-9;

/** What stands in no table is read as codes from this much on. */
export const certainty = 1.2;

/** From this much on it might be one, and its author is told. */
export const doubt = 0.7;
