/** All lines of the dictionary, in the order of their keys. */
import { actions } from '../../domain/action.ts';
import { settings } from '../settings.ts';
import { invert } from '../store/inverted-index.ts';
import { compareKeys } from '../store/key-order.ts';
import { namesOf } from '../store/names.ts';
import { fieldBits, fieldsOf, markOf, namePositionOf, type Row, type Term } from '../store/store.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { writeInsideLine, writeRecordsLine, writeTermLine } from '../store/term-line.ts';
import { joinLetters } from '../text/fold.ts';
import { filedSpellings, valueKey } from '../text/value-key.ts';
import type { Contents } from './contents.ts';
import { keyed, type Keyed } from './cut.ts';

export interface Dictionary {
  readonly lines: readonly Keyed[];
  /** Words that readers may mistype, by first letter; those of names with a star. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

export function dictionaryOf({ rows, places, spellings }: Contents): Dictionary {
  const records = new Map<string, number[]>();
  const file = (key: string, record: number): void => {
    const list = records.get(key) ?? [];
    records.set(key, list);
    if (list.at(-1) !== record) list.push(record);
  };
  for (const row of rows) {
    if (row.kind === 'code') for (const key of listKeys(row, spellings)) file(key, row.record);
  }
  const { terms, vocabulary } = invert(rows, places);
  const lists = [...records].map(([key, list]) => keyed(writeRecordsLine(key, list)));
  const most = Math.max(settings.prefixScan, rows.length * settings.commonTerm);
  const termLines = [...terms].map(([key, term]) =>
    keyed(writeTermLine(key, withoutCommonTexts(term, most))),
  );
  const inside = insideLines([...vocabulary.values()].flat().map(({ word }) => word));
  return {
    lines: [...lists, ...termLines, ...inside].sort((left, right) => compareKeys(left.key, right.key)),
    words: new Map(
      [...vocabulary]
        .map(
          ([initial, words]) =>
            [
              initial,
              words
                .filter(({ word }) => isCorrectable(word))
                .map(wordLine)
                .sort(compareKeys),
            ] as const,
        )
        .filter(([, words]) => words.length > 0)
        .sort(([left], [right]) => compareKeys(left, right)),
    ),
  };
}

function listKeys(row: Row, spellings: Contents['spellings']): string[] {
  const key = valueKey(row.value);
  const digits = /\d{2,}$/u.exec(key)?.[0];
  const { action, place } = row;
  return [
    ...(action && actions.includes(action) ? [keyKinds.action + action] : []),
    ...(digits ? [keyKinds.tail + Array.from(digits).reverse().join('')] : []),
    keyKinds.place + place.toString(36),
    ...namesOf(row).map((name) => keyKinds.name + joinLetters(name)),
    ...[...filedSpellings(row.value), ...(spellings.get(row.record) ?? []).map(valueKey)].map(
      (spelling) => keyKinds.spelling + spelling,
    ),
  ];
}

/** Lists of the words that every second solution has would be longer than all others together, and tell nothing. */
function withoutCommonTexts(term: Term, most: number): Term {
  if (term.frequency <= most) return term;
  const telling = fieldBits.name | fieldBits.message | fieldBits.keyword;
  const kept = term.marks.flatMap((mark, place) => (fieldsOf(mark) & telling ? [place] : []));
  return {
    frequency: term.frequency,
    records: kept.map((place) => term.records[place] ?? 0),
    marks: kept.map((place) => {
      const mark = term.marks[place] ?? 0;
      return markOf(fieldsOf(mark) & telling, namePositionOf(mark));
    }),
  };
}

/** What long words hold behind their first letters, so that `"appid"` finds `sdkappid`. */
function insideLines(words: readonly string[]): Keyed[] {
  const starts = new Map<string, string[]>();
  for (const word of words.filter((each) => isCorrectable(each) && each.length >= settings.shortestHolder)) {
    for (let cut = 1; cut <= word.length - settings.shortestCut; cut += 1) {
      const rest = word.slice(cut);
      const before = starts.get(rest) ?? [];
      starts.set(rest, before);
      before.push(word.slice(0, cut));
    }
  }
  return [...starts].map(([rest, before]) => keyed(writeInsideLine(rest, before.sort(compareKeys))));
}

const isCorrectable = (word: string): boolean =>
  /^\p{L}{2,40}$/u.test(word) &&
  !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u.test(word);

const wordLine = ({ word, inName }: { word: string; inName: boolean }): string =>
  inName ? `${word}*` : word;
