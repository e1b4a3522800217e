/** The index in memory. What only words need is loaded and worked out when words are first asked for. */
import type { Action } from '../../domain/action.ts';
import { settings } from '../settings.ts';
import { joinLetters } from '../text/fold.ts';
import { filedSpellings, valueKey } from '../text/value-key.ts';
import { compareKeys, compareValues, startingWith } from './key-order.ts';
import type { Row, Store, Term, VocabularyWord } from './store.ts';
import { namesOf } from './names.ts';
import { proseOf } from './prose-of.ts';
import { once } from './once.ts';
import type { FetchText } from './shards.ts';
import type { WordIndex } from './word-index.ts';
import type { WholeIndex } from './whole-format.ts';

interface Filed {
  readonly key: string;
  readonly row: Row;
}
const keyOf = ({ key }: Filed): string => key;

export function openWhole(index: WholeIndex, fetchText: FetchText): Store {
  const codes = index.rows;
  let { rows } = index;
  const filed = sorted(codes.map((row) => ({ key: valueKey(row.value), row })));
  const spelled = sorted(
    codes.flatMap((row) =>
      [...filedSpellings(row.value), ...(index.spellings.get(row.record) ?? []).map(valueKey)].map((key) => ({
        key,
        row,
      })),
    ),
  );
  const named = sorted(codes.flatMap((row) => namesOf(row).map((name) => ({ key: joinLetters(name), row }))));
  const words = once(async () => {
    const loaded = await loadWords(index, fetchText);
    ({ rows } = loaded);
    return loaded;
  });
  const owners = (list: readonly Filed[], key: string): Row[] =>
    distinct(
      startingWith(list, key, keyOf)
        .filter((item) => item.key === key)
        .map(({ row }) => row),
    );
  return {
    size: index.size,
    isWhole: true,
    rankedRows: settings.rankedRows,
    base: index.base,
    places: index.places,
    spans: index.spans,
    ...(index.goneFile !== undefined && { goneFile: index.goneFile }),
    filedUnder: (key) => Promise.resolve(owners(filed, key)),
    spelled: (key) => Promise.resolve(owners(spelled, key)),
    startingWith: (prefix, limit) =>
      Promise.resolve(
        startingWith(filed, prefix, keyOf)
          .sort((left, right) => compareValues(left.key, right.key))
          .slice(0, limit)
          .map(({ row }) => row),
      ),
    endingWith: (tail) =>
      Promise.resolve(filed.filter(({ key }) => key.endsWith(tail)).map(({ row }) => row.record)),
    near: () => Promise.resolve(codes),
    named: (joined) => Promise.resolve(owners(named, joined).map(({ record }) => record)),
    namedNearly: async (joined) => (await words()).nearNames(joined),
    membersOf: (place) =>
      Promise.resolve(codes.filter((row) => row.place === place).map(({ record }) => record)),
    actedOnBy: (action: Action) =>
      Promise.resolve(codes.filter((row) => row.action === action).map(({ record }) => record)),
    term: async (key): Promise<Term | undefined> => (await words()).terms.get(key),
    vocabulary: async (initial): Promise<readonly VocabularyWord[]> =>
      (await words()).vocabulary.get(initial) ?? [],
    wordsHolding: async (letters) =>
      [...(await words()).vocabulary.values()]
        .flat()
        .filter(({ word }) => word.length >= settings.shortestHolder && word.indexOf(letters, 1) > 0),
    prose: once(() => proseOf(index, fetchText)),
    rows: (records) => Promise.resolve(records.flatMap((record) => rows[record] ?? [])),
  };
}

/** The texts are on their way while the code that reads them is. */
async function loadWords(index: WholeIndex, fetchText: FetchText): Promise<WordIndex> {
  const { textsFile } = index;
  const text = textsFile === undefined ? Promise.resolve('') : fetchText(textsFile);
  const [{ wordIndex }] = await Promise.all([import('../words.ts'), text]);
  return wordIndex(index, () => text);
}

const sorted = (list: Filed[]): Filed[] =>
  list.sort((left, right) => compareKeys(left.key, right.key) || left.row.record - right.row.record);

const distinct = (rows: readonly Row[]): Row[] => [...new Set(rows)];
