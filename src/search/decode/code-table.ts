/** All keys of the site in memory: what a decoder looks up in. */
import { codeHit } from '../answer/hit.ts';
import { spanRecords } from '../answer/resolve-code.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { namesOf } from '../store/names.ts';
import type { Row } from '../store/store.ts';
import type { WholeIndex } from '../store/whole-format.ts';
import { joinLetters } from '../text/fold.ts';
import { filedSpellings, valueKey } from '../text/value-key.ts';
import type { CodeTable } from './types.ts';

/** Codes that are gone answer for keys that no living one has. */
export function codeTable(living: WholeIndex, gone?: WholeIndex): CodeTable {
  const codes = gone ? joined(living, gone) : living;
  const owners = new Map<string, Row[]>();
  const file = (key: string, row: Row): void => {
    const list = owners.get(key) ?? [];
    owners.set(key, list);
    if (row.gone && list.some((other) => !other.gone)) return;
    if (!list.includes(row)) list.push(row);
  };
  for (const row of codes.rows) {
    if (row.kind !== 'code') continue;
    file(valueKey(row.value), row);
    const spellings = (codes.spellings.get(row.record) ?? []).map(valueKey);
    for (const key of [...filedSpellings(row.value), ...spellings]) file(keyKinds.spelling + key, row);
    for (const name of namesOf(row)) file(keyKinds.name + joinLetters(name), row);
  }
  return {
    places: codes.places,
    owners: (key) => owners.get(key) ?? [],
    spanOwners: (written) =>
      spanRecords([written], codes.spans).flatMap((record) => codes.rows[record] ?? []),
    hit: (row) => codeHit({ row, reason: 'value', marks: {} }, codes),
  };
}

/** Two tables as one, the records and places of the second numbered on from those of the first. */
function joined(first: WholeIndex, second: WholeIndex): WholeIndex {
  const records = first.rows.length;
  const places = first.places.length;
  return {
    ...first,
    places: [...first.places, ...second.places],
    rows: [
      ...first.rows,
      ...second.rows.map((row) => ({ ...row, record: row.record + records, place: row.place + places })),
    ],
    spellings: new Map([
      ...first.spellings,
      ...[...second.spellings].map(([record, spellings]) => [record + records, spellings] as const),
    ]),
  };
}
