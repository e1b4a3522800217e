/** All keys of the site in memory: what a decoder looks up in. */
import { codeHit, noMarks } from '../answer/hit.ts';
import { spanRecords } from '../answer/resolve-code.ts';
import { prefixesOf, wrappable } from '../answer/wrapped-names.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { namesOf } from '../store/names.ts';
import type { Row, Store } from '../store/store.ts';
import { placeWords } from '../store/place.ts';
import { joinLetters } from '../text/fold.ts';
import { filedSpellings, valueKey } from '../text/value-key.ts';
import { openIndex } from '../open-index.ts';
import { once } from '../store/once.ts';
import type { Hit, LookupSource } from '../types.ts';

export type CodeTable = Awaited<ReturnType<typeof codeTable>>;

/** Loads all keys of the site at once: no request may say anything of the text that is decoded. Rejects when they cannot be read. */
export type Decodable = () => Promise<CodeTable>;

/** The same files whatever will be decoded; a worker that loads this carries no search engine. */
export const openCodes = (source: Pick<LookupSource, 'fetchText'>): Decodable =>
  once(async () => {
    const { living, gone } = await openIndex(source);
    return codeTable(living, await gone());
  });

/** The key of a name that a library put something around. */
export const wrappedKey = (letters: string): string => keyKinds.name + keyKinds.name + letters;

/** Codes that are gone answer for keys that no living one has. */
async function codeTable(living: Store, gone: Store | undefined) {
  const places = [...living.places, ...(gone?.places ?? [])];
  const rows = await living.allRows();
  const past = ((await gone?.allRows()) ?? []).map((row) => ({
    ...row,
    place: row.place + living.places.length,
  }));
  const owners = new Map<string, Row[]>();
  const file = (key: string, row: Row): void => {
    const list = owners.get(key) ?? [];
    owners.set(key, list);
    if (row.gone && list.some((other) => !other.gone)) return;
    if (!list.includes(row)) list.push(row);
  };
  for (const row of [...rows, ...past]) {
    if (row.kind !== 'code') continue;
    file(valueKey(row.value), row);
    for (const key of filedSpellings(row.value, row.spellings)) file(keyKinds.spelling + key, row);
    for (const name of namesOf(row)) file(keyKinds.name + joinLetters(name), row);
    for (const letters of wrappable(row)) file(wrappedKey(letters), row);
  }
  return {
    places,
    /** Whether parts of a name only stand in front of one of the site's. */
    isPrefix: prefixesOf(places),
    /** Letters that values begin with, before their digits: the `ora` of `ORA-00942`. */
    prefixes: new Set(Array.from(owners.keys(), (key) => /^\p{L}+(?=\d)/u.exec(key)?.[0] ?? '')),
    /** Indexes of those that list how processes end. */
    exitPlaces: new Set(places.flatMap((place, index) => (placeWords(place).has('exit') ? [index] : []))),
    /** Owners of a value's key, of another spelling, a name's letters (see key-kinds.ts) or those of one that is wrapped. */
    owners: (key: string): readonly Row[] => owners.get(key) ?? [],
    /** Owners of ranges that a value falls into. */
    spanOwners: (written: string): readonly Row[] =>
      spanRecords([written], living.spans).flatMap((record) => rows[record] ?? []),
    hit: (row: Row): Hit => codeHit({ row, reason: 'value', marks: noMarks }, { places, base: living.base }),
  };
}
