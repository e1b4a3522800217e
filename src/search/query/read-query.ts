/** What a reader typed or pasted, taken apart. Knows nothing of what the index holds. */
import { cleanText, joinLetters } from '../text/fold.ts';
import { identifierParts, isIdentifier } from '../text/identifier.ts';
import { withoutEscapes, withoutStyles } from '../text/pasted.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { settings } from '../settings.ts';
import { calledCodes, codeTokens, type CodeToken, piecesOf } from './code-tokens.ts';
import { protocolStatuses, withoutCounts, withoutMachineNoise, withoutQuantities } from './noise.ts';
import { isFiller } from './filler.ts';

export interface Identifier {
  readonly written: string;
  readonly joined: string;
  readonly parts: readonly string[];
  /** More letters may follow: it ends the query, without a space after it. */
  readonly open: boolean;
}

export interface QueryWord {
  readonly word: string;
  readonly position: number;
  /** It ends the query, without a space after it. */
  readonly open: boolean;
  /** It is part of what was read as a code. */
  readonly inCode: boolean;
}

/** A word that stands beside those of a query. */
export const wordBeside = (word: string): QueryWord => ({ word, position: -1, open: false, inCode: false });

/** Words that were written as one: the texts may hold it as one too. */
export interface Compound {
  readonly word: string;
  /** Of its first part. */
  readonly position: number;
  readonly parts: number;
}

export interface Query {
  readonly text: string;
  /** The same before percent signs were read back: `%20` may be what somebody asks for. */
  readonly written: string;
  /** `document/category/value` when the query holds an address of this site. */
  readonly path?: string;
  readonly codes: readonly CodeToken[];
  /** What else may be somebody's value as it stands there (see `piecesOf`). */
  readonly pieces: readonly string[];
  /** The number behind a protocol's name, `HTTP 404`, and capitals that a word calls a code: codes only where they are somebody's whole value. */
  readonly statuses: readonly CodeToken[];
  readonly identifiers: readonly Identifier[];
  /** Words that nothing in the index is like; known once the index was asked (see unknown-words.ts). */
  readonly unknown: readonly string[];
  /** All words in order; parts of identifiers are words too. */
  readonly words: readonly QueryWord[];
  readonly compounds: readonly Compound[];
  /** All letters in one, as a name typed with spaces is compared. */
  readonly joined: string;
  /** Few words: what stands there is what is asked for. */
  readonly short: boolean;
}

/** `values`: those of its pieces that are values (see `Query`). */
export function readQuery(given: string, values?: ReadonlySet<string>): Query {
  const written = (shortKeyIn(given) ?? given).slice(0, settings.longestQuery);
  const text = joinDigitGroups(cleanText(withoutStyles(withoutEscapes(written))));
  const wordText = withoutMachineNoise(text);
  const measured = withoutQuantities(wordText);
  const tokens = tokensOf(wordText);
  // Where a word may go on; nowhere behind a space.
  const end = /\s$/u.test(written) ? -1 : wordText.trimEnd().length;
  const reading = (codes: readonly CodeToken[]): Pick<Query, 'codes' | 'words' | 'short'> => {
    const words = wordsOf(tokens, end, codes);
    const told = words.filter(({ word, inCode }) => !inCode && !isFiller(word));
    return { codes, words, short: codes.length + told.length <= settings.shortQuery };
  };
  const beside = reading(codeTokens(withoutCounts(measured), values));
  const isAlone = beside.codes.length === 0 && beside.short;
  const { codes, words, short } = isAlone ? reading(codeTokens(measured, values)) : beside;
  return {
    text,
    written: cleanText(written),
    ...pathIn(text),
    codes,
    pieces: piecesOf(measured)
      .map(([piece]) => piece)
      .filter(
        (piece) => !codes.some(({ tries, certainty }) => certainty !== 'loose' && tries.includes(piece)),
      )
      .slice(0, settings.mostWords),
    statuses: [
      ...protocolStatuses(wordText).flatMap(({ written: status }) =>
        codeTokens(status).map((token) => ({ ...token, certainty: 'outcome' as const })),
      ),
      ...calledCodes(wordText),
    ],
    unknown: [],
    identifiers: identifiersOf(wordText, end, codes),
    words,
    compounds: compoundsOf(tokens),
    joined: joinLetters(text),
    short,
  };
}

/** `"30 000 410"` -> `"30000410"`: three groups at least, so that two codes stay two. */
const joinDigitGroups = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?: \d{3}){2,}(?![\d.,])/gu, (digits) => digits.replaceAll(' ', ''));

/** `"https://errors.example/c/1005/"` -> `"1005"`: a short address is asked for by its key. */
const shortKeyIn = (text: string): string | undefined =>
  /^\s*(?:https?:\/\/[^\s/]+)?(?:\/[\w.~-]+)*\/c\/([^\s/?#]+)\/?(?:[?#]\S*)?\s*$/iu.exec(text)?.[1];

function pathIn(text: string): { path?: string } {
  const path =
    /^(?:https?:\/\/\S+?)?\/?((?:[\w.~-]+\/)*[\w.~-]+\/[\w.~-]+\/[\w.~-]+?)(?:\/|\.(?:md|json))?(?:[?#]\S*)?$/u.exec(
      text,
    )?.[1];
  return path ? { path } : {};
}

function wordsOf(tokens: readonly Token[], end: number, codes: readonly CodeToken[]): QueryWord[] {
  return tokens
    .filter(({ joined }) => !joined)
    .map((token, index, words) => ({
      word: token.word,
      position: token.position,
      open: index === words.length - 1 && token.end === end,
      inCode: codes.some((code) => token.start < code.end && token.end > code.start),
    }));
}

const compoundsOf = (tokens: readonly Token[]): Compound[] =>
  tokens
    .filter(({ joined }) => joined)
    .map(({ word, position, end }) => ({
      word,
      position,
      parts: tokens.filter((part) => !part.joined && part.position >= position && part.end <= end).length,
    }));

function identifiersOf(text: string, end: number, codes: readonly CodeToken[]): Identifier[] {
  const identifiers: Identifier[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}_$]+(?:(?:::|->|\.|-)[\p{L}\p{N}_$]+)*/gu)) {
    const [written] = match;
    const isName = isIdentifier(written) || /\p{L}-\p{L}/u.test(written);
    const last = match.index + written.length;
    if (!isName || codes.some((code) => code.start <= match.index && code.end >= last)) continue;
    for (const piece of new Set([written, ...written.split(/::|->|\./u)])) {
      const parts = identifierParts(piece);
      if (parts.length > 0 && parts.length <= settings.mostWords)
        identifiers.push({
          written: piece,
          joined: parts.join(''),
          parts,
          open: last === end && written.endsWith(piece),
        });
    }
  }
  return identifiers;
}
