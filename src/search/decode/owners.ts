/** Looks up the tokens of a text. */
import type { Row } from '../store/store.ts';
import type { LineToken } from './line-tokens.ts';
import type { CodeTable } from './types.ts';

/** Owners by the first of the token's keys that anything is filed under; of ranges only for what is called a code. */
export function ownersOf(token: LineToken, table: CodeTable): readonly Row[] {
  const rows = anyOwners(token, table);
  return token.isExit ? rows.filter(({ place }) => table.exitPlaces.has(place)) : rows;
}

function anyOwners(token: LineToken, table: CodeTable): readonly Row[] {
  const rows = firstOwners(token.keys, table) ?? firstOwners(token.otherKeys(), table);
  return rows ?? (token.isCode ? table.spanOwners(token.written) : []);
}

function firstOwners(keys: readonly string[], table: CodeTable): readonly Row[] | undefined {
  for (const key of keys) {
    const rows = table.owners(key);
    if (rows.length > 0) return rows;
  }
  return undefined;
}
