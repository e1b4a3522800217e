/** What the site itself, or else everybody, says for words of a query. */
import { isFiller, isFrame } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { once } from '../store/once.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { synonymsByStem } from '../text/synonyms.ts';
import { type AskedWord, type Other, otherOf } from './units.ts';

/** Groups of words, as the lists of what is said have them. */
export const groupsIn = (paraphrases: string): string[][] =>
  paraphrases
    .split(/[\n;]/u)
    .filter(Boolean)
    .map((group) => group.split('|'));

/** English ones, by the stem of a word or by those of several. */
export const generalWords = once(async () => {
  const { paraphrases, situations } = await import('../../words/paraphrases/said-en.ts');
  return synonymsByStem(groupsIn(paraphrases), groupsIn(situations));
});

const { fit, longestPhrase } = settings;
const asSynonym = (beside: number = fit.other) => otherOf(fit.other, beside, false, 'synonym');

/** Words that stand together with others ("disk is full") stand for what these say, each of them that tells something. */
export async function withParaphrases(words: readonly AskedWord[], store: Store): Promise<AskedWord[]> {
  const general = await generalWords();
  const own = new Map(store.synonyms);
  const found = words.map(({ others = [] }) => [...others]);
  words.forEach((_, start) => {
    for (const isLoose of [false, true]) {
      const members: number[] = [];
      const stems: string[] = [];
      for (let at = start; at < words.length && members.length < longestPhrase; at += 1) {
        const { word = '', isListed = false } = words[at] ?? {};
        if (isListed) break;
        if (isLoose && at > start && isFrame(word)) continue;
        members.push(at);
        stems.push(stem(word));
        const telling = members.filter((each) => !isFiller(words[each]?.word ?? ''));
        const isWhole =
          !isLoose && members.length === longestPhrase && ![word, words[start]?.word ?? ''].some(isFrame);
        const others = [
          ...othersOf(stems.join(' '), own, general),
          ...(isWhole ? [asSynonym()(members.map((each) => words[each]?.word.charAt(0)).join(''))] : []),
        ];
        for (const each of members.length > 1 ? telling : members) found[each]?.push(...others);
      }
    }
  });
  return words.map((word, index) => ({ ...word, others: found[index] ?? [] }));
}

type Synonyms = ReadonlyMap<string, readonly string[]>;

function othersOf(key: string, site: Synonyms, general: Synonyms): Other[] {
  const own = site.get(key);
  const telling = (words: string): string =>
    words
      .toLowerCase()
      .split(/\s+/u)
      .filter((each) => !isFiller(each))
      .join(' ');
  const beside = own ? fit.other : fit.beside;
  return (own ?? general.get(key) ?? [])
    .map(telling)
    .filter((words) => words !== '')
    .map(asSynonym(beside));
}
