/** All lines of the dictionary, in the order of their keys. */
import { actions } from '../../domain/action.ts';
import { isIdeograph } from '../text/tokens.ts';
import { invert } from '../store/inverted-index.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { compareKeys } from '../store/key-order.ts';
import { namesOf } from '../store/names.ts';
import type { Row } from '../store/store.ts';
import { writeRecordsLine, writeTermLine, writeWordLine } from '../store/term-line.ts';
import { joinLetters } from '../text/fold.ts';
import { filedSpellings, valueKey } from '../text/value-key.ts';
import type { Contents } from './contents.ts';
import { keyed, type Keyed } from './cut.ts';

export function dictionaryOf({ rows, places }: Contents): readonly Keyed[] {
  const filed = rows
    .filter(({ kind }) => kind === 'code')
    .flatMap((row) => [...new Set(listKeys(row))].map((key) => ({ key, record: row.record })));
  const lists = [...Map.groupBy(filed, ({ key }) => key)].map(([key, uses]) =>
    keyed(writeRecordsLine(key, uses)),
  );
  const { terms, words } = invert(rows, places);
  const termLines = [...terms].map(([key, term]) => keyed(writeTermLine(key, term)));
  const wordLines = [...words]
    .filter(([word]) => isCorrectable(word))
    .map(([word, inName]) => keyed(writeWordLine({ word, inName })));
  return [...lists, ...termLines, ...wordLines].sort((left, right) => compareKeys(left.key, right.key));
}

function listKeys(row: Row): string[] {
  const key = valueKey(row.value);
  const digits = /\d{2,}$/u.exec(key)?.[0];
  const { action, place, spellings } = row;
  return [
    ...(action && actions.includes(action) ? [keyKinds.action + action] : []),
    ...(digits ? [keyKinds.tail + Array.from(digits).reverse().join('')] : []),
    keyKinds.place + String(place),
    ...namesOf(row).map((name) => keyKinds.name + joinLetters(name)),
    ...filedSpellings(row.value, spellings).map((spelling) => keyKinds.spelling + spelling),
  ];
}

/** Whether readers may mistype it. */
const isCorrectable = (word: string): boolean => /^\p{L}{2,40}$/u.test(word) && !isIdeograph(word);
