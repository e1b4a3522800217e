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

export function codeTable(codes: WholeIndex): CodeTable {
  const owners = new Map<string, Row[]>();
  const file = (key: string, row: Row): void => {
    const list = owners.get(key) ?? [];
    owners.set(key, list);
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
