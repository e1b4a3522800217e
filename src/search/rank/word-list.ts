/** The list of what messages about errors say in each language, and what people say in the site's own, as a question needs them. */
import { errorLanguages, errorWords } from '../../words/bilingual.ts';
import { unspacedJoiningWords } from '../../words/unspaced-joining.ts';
import { isFiller } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { onceEach } from '../store/once.ts';
import { foldLetters } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { isIdeograph } from '../text/tokens.ts';
import { allJoining } from './joining.ts';
import { generalWords, groupsIn } from './paraphrases.ts';
import { type Other, otherOf } from './units.ts';

/** A line of the list: the English words with their keys, and what stands for all of them in each language. */
const lines = errorWords
  .trim()
  .split('\n')
  .map((line) => {
    const [english = '', ...columns] = line.split('|');
    const listed = columns.map((column) => column.split(',').filter(Boolean).map(plain));
    const words = english.split(' ');
    return { english: words, keys: keysOf(words), listed };
  });

function plain(words: string): string {
  return (foldLetters(words).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What people say in a language for what messages say, by the language. */
const saying: Readonly<Record<string, (() => Promise<{ readonly paraphrases: string }>) | undefined>> = {
  de: () => import('../../words/paraphrases/said-de.ts'),
  ja: () => import('../../words/paraphrases/said-ja.ts'),
  zh: () => import('../../words/paraphrases/said-zh.ts'),
};

export interface WordList {
  /** Of the site. */
  readonly language: string;
  /** What is listed, and its English words; those of all lines for what stands for several things, `不足`. */
  readonly englishOf: ReadonlyMap<string, readonly string[]>;
  /** The listed of languages with spaces, longest first. */
  readonly spaced: readonly string[];
  /** Letters of the longest. */
  readonly longest: number;
  /** What only joins others in any of the languages. */
  readonly joining: ReadonlySet<string>;
  /** What stands for one another in the language. */
  readonly groups: readonly (readonly string[])[];
  /** The same of English, by the stems of what is said. */
  readonly general: ReadonlyMap<string, readonly string[]>;
}

export const listFor = onceEach(async (language: string): Promise<WordList> => {
  const englishOf = new Map<string, readonly string[]>();
  for (const { english, listed } of lines)
    for (const words of listed.flat())
      englishOf.set(words, [...new Set([...(englishOf.get(words) ?? []), ...english])]);
  const own = await saying[language]?.();
  const groups = groupsIn(own?.paraphrases ?? '').map((group) => group.map(foldLetters));
  const listed = new Map(englishOf);
  for (const group of groups) {
    const english = group.flatMap((words) => listed.get(words) ?? []);
    for (const words of group) if (!listed.has(words)) englishOf.set(words, english);
  }
  const longestFirst = [...englishOf.keys()].sort((left, right) => right.length - left.length);
  const spaced = longestFirst.filter((words) => !isIdeograph(words));
  return {
    language,
    englishOf,
    spaced,
    longest: longestFirst[0]?.length ?? 0,
    joining: new Set([...unspacedJoiningWords.split(' ').map(foldLetters), ...(await allJoining())]),
    groups,
    general: await generalWords(),
  };
});

const { fit } = settings;

/** What a site in that language says for the English words, and for what people say there. */
export function saidIn(
  { language, groups, general }: WordList,
  english: readonly string[],
  word: string,
): Other[] {
  const column = errorLanguages.indexOf(language);
  const listedFor = (keys: readonly string[]): readonly string[] =>
    lines.flatMap((line) => (line.keys.some((key) => keys.includes(key)) ? (line.listed[column] ?? []) : []));
  const keys = keysOf(english);
  const others = keys.flatMap((key) => (general.get(key) ?? []).map(keyOf));
  const own = groups.filter((group) => group.includes(word)).flat();
  const said = [...new Set([...listedFor(keys), ...own])].filter(
    (each) => each !== word || !isIdeograph(word),
  );
  return [
    ...said.map(otherOf(fit.other, fit.beside, true)),
    ...listedFor(others).map(otherOf(fit.alike, fit.alike, true)),
  ];
}

function keyOf(words: string): string {
  return words.split(' ').map(stem).join(' ');
}

/** Of the words that tell something: "not found" is told by its last, "fail failed" are two for one. */
function keysOf(words: readonly string[]): readonly string[] {
  return words.filter((each) => !isFiller(each)).map(keyOf);
}
