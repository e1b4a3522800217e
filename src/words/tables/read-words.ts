/** The lists of all languages as patterns: a document says its language seldom, and mixes them often. */
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import { unspacedLetter } from '../scripts.ts';
import type { TableWords } from './table-words.ts';

const byLanguage: Readonly<Record<string, TableWords>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
const languages = Object.values(byLanguage);

/** A word begins behind another one, and inside an identifier with a capital: `ErrorCause`. */
const wordStart = '(?<![\\p{L}\\p{N}])|(?-i:(?<=\\p{Ll})(?=\\p{Lu}))';

/** The words of all languages of these kinds, as one pattern: `words('cause').test("Mögliche Ursache")`. */
export const words = (...kinds: readonly (keyof TableWords)[]): RegExp => patternIn(languages, kinds);

function patternIn(among: readonly TableWords[], kinds: readonly (keyof TableWords)[]): RegExp {
  const { beginning, anywhere } = alternatives(kinds, among);
  const bound = beginning.length > 0 ? [`(?:${wordStart})(?:${beginning.join('|')})`] : [];
  return new RegExp([...bound, ...anywhere].join('|'), 'iu');
}

/** True only for texts that are one of the words as a whole, with a dot or a colon behind it at most. */
export function wholeWords(...kinds: readonly (keyof TableWords)[]): RegExp {
  const { beginning, anywhere } = alternatives(kinds);
  return new RegExp(`^\\s*(?:${[...beginning, ...anywhere].join('|')})\\s*[.:：]?\\s*$`, 'iu');
}

/** Words that stand between two values; those of scripts without blanks need none around them. */
export function wordsBetween(kind: keyof TableWords): string {
  const { beginning, anywhere } = alternatives([kind]);
  const spaced = [...beginning, ...anywhere.filter((word) => !unspacedLetter.test(word))];
  const others = anywhere.filter((word) => unspacedLetter.test(word));
  return `(?<=\\s)(?:${spaced.join('|')})(?=\\s)|${others.join('|')}`;
}

/**
 * The language whose words most of these headers have: undefined where it is but one, or where another has as many.
 * `["Kode", "Bedeutung", "Abhilfe"]` -> `"de"`.
 */
export function languageOfHeaders(headers: readonly string[]): string | undefined {
  const counts = Object.entries(byLanguage)
    .map(([language, own]) => {
      const pattern = patternIn([own], ['code', 'name', 'message', 'cause', 'remedy', 'question']);
      return { language, known: headers.filter((header) => pattern.test(header)).length };
    })
    .sort((left, right) => right.known - left.known);
  const [most, next] = counts;
  return most && most.known > Math.max(1, next?.known ?? 0) ? most.language : undefined;
}

function alternatives(
  kinds: readonly (keyof TableWords)[],
  among: readonly TableWords[] = languages,
): { beginning: string[]; anywhere: string[] } {
  const listed = among.flatMap((language) => kinds.flatMap((kind) => (language[kind] ?? '').split(/\s+/u)));
  const all = [...new Set(listed)].filter((word) => word !== '');
  const isBound = (word: string): boolean => /^[\p{Script=Latin}([\\]/u.test(word);
  return {
    beginning: all.filter(isBound).map(patternOf),
    anywhere: all.filter((word) => !isBound(word)).map(patternOf),
  };
}

const patternOf = (word: string): string =>
  word
    .replace(/^\*/u, '')
    .replace(/\((?!\?)/gu, '(?:')
    .replaceAll('_', '\\s+')
    .replaceAll('~', '[\\s_-]*')
    // The end of a word, in any script.
    .replaceAll('\\b', '(?![\\p{L}\\p{N}_])');
