/** Finds every known code in a pasted text, line by line, in time that grows with the text alone. */
import { remembered } from '../../domain/remembered.ts';
import { ownersJudge, tellingStems } from '../answer/owners.ts';
import { settings } from '../settings.ts';
import { keyKinds } from '../store/key-kinds.ts';
import type { Row } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { valueKey } from '../text/value-key.ts';
import { lineReader, type LineToken } from './line-tokens.ts';
import { plainText } from './wrapped.ts';
import type { CodeTable, Decodable } from './code-table.ts';
import type { Decoded, DecodedCode, Place } from './types.ts';

const { ownLine } = settings.decode;

/** A place of a token, with its owners: the one that the words around it speak for first. */
interface Finding {
  readonly text: string;
  readonly place: Place;
  readonly rows: readonly Row[];
  readonly certain: boolean;
}

/** Lines, and pieces of lines that are too long to be one thought, cut where no word or number is. */
const pieces = new RegExp(
  String.raw`[^\n]{1,${settings.decode.longestLine}}(?![^\s,;{}])|[^\n]{1,${settings.decode.longestLine}}`,
  'gu',
);

/** Rejects when the index cannot be read; ends early, with what it has, once `isStale` says so. */
export async function decode(
  written: string,
  codes: Decodable,
  isStale = (): boolean => false,
): Promise<Decoded> {
  const table = await codes();
  const { text, placeOf } = plainText(written, (word) =>
    [valueKey(word), keyKinds.name + joinLetters(word)].some((key) => table.owners(key).length > 0),
  );
  const tokensOf = lineReader(table, !/\p{L}/u.test(text));
  const findings: Finding[] = [];
  const unknown: Pick<Finding, 'text' | 'place'>[] = [];
  const judge = ownersJudge(table.places);
  const stemsOf = remembered(tellingStems, settings.decode.linesAtOnce);
  let above = '';
  let lines = 0;
  for (const { 0: line, index: start } of text.matchAll(pieces)) {
    lines += 1;
    // A pause, in which whoever waits for another text can say so.
    if (lines % settings.decode.linesAtOnce === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) break;
    }
    let end = 0;
    for (const token of tokensOf(line)) {
      // Where one token holds another, the longer one counts; it comes first.
      if (token.start < end) continue;
      const text = token.written;
      const place: Place = [placeOf(start + token.start), placeOf(start + token.end - 1) + 1];
      const rows = ownersOf(token, table);
      if (rows.length > 0) {
        end = token.end;
        const likeliest =
          rows.length === 1
            ? { rows, certain: true }
            : ranked(rows, (row) => ownLine * judge(row, stemsOf(line)) + judge(row, stemsOf(above)));
        findings.push({ text, place, ...likeliest });
      } else if (token.isCode) unknown.push({ text, place });
    }
    above = line;
  }
  const placesOf = (group: readonly Pick<Finding, 'place'>[]): Place[] => group.map(({ place }) => place);
  return {
    codes: [...Map.groupBy(findings, meant).values()].flatMap((group): DecodedCode[] => {
      const { text = '', rows = [], certain = false } = group[0] ?? {};
      const [first, ...others] = rows.map((row) => table.hit(row));
      return first ? [{ text, hits: [first, ...others], certain, places: placesOf(group) }] : [];
    }),
    unknown: [...Map.groupBy(unknown, ({ text }) => text)].map(([text, group]) => ({
      text,
      places: placesOf(group),
    })),
  };
}

/** Owners by the first of the token's keys that anything is filed under; of ranges only for what is called a code. */
function ownersOf({ keys, otherKeys, isCode, isExit, written }: LineToken, table: CodeTable): readonly Row[] {
  const filed = (all: readonly string[]): readonly Row[] | undefined =>
    all.map((key) => table.owners(key)).find(({ length }) => length > 0);
  const rows = filed(keys) ?? filed(otherKeys()) ?? (isCode ? table.spanOwners(written) : []);
  return isExit ? rows.filter(({ place }) => table.exitPlaces.has(place)) : rows;
}

/** Places of one value that clearly mean different owners are findings of their own. */
const meant = ({ rows, certain }: Finding): string =>
  certain ? String(rows[0]?.record) : rows.map(({ record }) => record).join(' ');

/** Owners in the order of their scores; certain when the first stands out. */
function ranked(rows: readonly Row[], scoreOf: (row: Row) => number): Pick<Finding, 'rows' | 'certain'> {
  const order = rows
    .map((row) => ({ row, score: scoreOf(row) }))
    .sort((left, right) => right.score - left.score);
  const [most, next] = order;
  const certain = (most?.score ?? 0) > (next?.score ?? 0);
  return { rows: certain ? order.map(({ row }) => row) : rows, certain };
}
