/** All lines of the dictionary, in the order of their keys. */
import { actions } from '../../domain/action.ts';
import { joiningWords } from '../../words/english.ts';
import { isIdeograph } from '../text/tokens.ts';
import { invert } from '../store/inverted-index.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { compareKeys } from '../store/key-order.ts';
import { namesOf } from '../store/names.ts';
import { fieldBits, fieldsOf, type Row, type Term } from '../store/store.ts';
import { writeRecordsLine, writeTermLine } from '../store/term-line.ts';
import { joinLetters } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { filedSpellings, valueKey } from '../text/value-key.ts';
import type { Contents } from './contents.ts';
import { keyed, type Keyed } from './cut.ts';

export interface Dictionary {
  readonly lines: readonly Keyed[];
  /** Words that readers may mistype, by first letter; those of names with a star. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

export function dictionaryOf({ rows, places }: Contents): Dictionary {
  const records = new Map<string, number[]>();
  const file = (key: string, record: number): void => {
    const list = records.get(key) ?? [];
    records.set(key, list);
    if (list.at(-1) !== record) list.push(record);
  };
  for (const row of rows) {
    if (row.kind === 'code') for (const key of listKeys(row)) file(key, row.record);
  }
  const { terms, vocabulary } = invert(rows, places);
  const lists = [...records].map(([key, list]) => keyed(writeRecordsLine(key, list)));
  const termLines = [...terms].map(([key, term]) => keyed(writeTermLine(key, listed(key, term))));
  return {
    lines: [...lists, ...termLines].sort((left, right) => compareKeys(left.key, right.key)),
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

function listKeys(row: Row): string[] {
  const key = valueKey(row.value);
  const digits = /\d{2,}$/u.exec(key)?.[0];
  const { action, place, spellings } = row;
  return [
    ...(action && actions.includes(action) ? [keyKinds.action + action] : []),
    ...(digits ? [keyKinds.tail + Array.from(digits).reverse().join('')] : []),
    keyKinds.place + place.toString(36),
    ...namesOf(row).map((name) => keyKinds.name + joinLetters(name)),
    ...[...filedSpellings(row.value), ...spellings.map(valueKey)].map(
      (spelling) => keyKinds.spelling + spelling,
    ),
  ];
}

const joining: ReadonlySet<string> = new Set([...joiningWords].map(stem));

/** Where a word that says nothing stands in messages tells nothing either, and would be the longest list of all. */
function listed(key: string, term: Term): Term {
  if (!joining.has(key)) return term;
  const kept = term.marks.flatMap((mark, place) => (fieldsOf(mark) & ~fieldBits.message ? [place] : []));
  return {
    frequency: term.frequency,
    records: kept.map((place) => term.records[place] ?? 0),
    marks: kept.map((place) => term.marks[place] ?? 0),
  };
}

const isCorrectable = (word: string): boolean => /^\p{L}{2,40}$/u.test(word) && !isIdeograph(word);

const wordLine = ({ word, inName }: { word: string; inName: boolean }): string =>
  inName ? `${word}*` : word;
