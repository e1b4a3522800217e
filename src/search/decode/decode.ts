/** Finds every known code in a pasted text, line by line, in time that grows with the text alone. */
import { settings } from '../settings.ts';
import { keyKinds } from '../store/key-kinds.ts';
import type { Row } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { valueKey } from '../text/value-key.ts';
import { lineReader, type LineToken } from './line-tokens.ts';
import { linesOf } from './lines.ts';
import { lineWords, surroundingsJudge } from './surroundings.ts';
import { unwrapped, type PlainText } from './wrapped.ts';
import type { CodeTable, Decodable, Decoded, DecodedCode, Place, UnknownCode } from './types.ts';

interface Finding {
  readonly text: string;
  /** Owners, the one that the words around its places speak for first. */
  readonly rows: readonly Row[];
  readonly certain: boolean;
  readonly places: Place[];
}

interface Unknown extends UnknownCode {
  readonly places: Place[];
}

/** Rejects when the index cannot be read; ends early, with what it has, once `isStale` says so. */
export async function decode(
  written: string,
  codes: Decodable,
  isStale = (): boolean => false,
): Promise<Decoded> {
  const table = await codes();
  // Text of 16 bits that was read as one of 8 has a zero behind each letter.
  const plain = withoutZeros(written);
  const whole = unwrapped(plain.text, (word) =>
    [valueKey(word), keyKinds.name + joinLetters(word)].some((key) => table.owners(key).length > 0),
  );
  const { text } = whole;
  const placeOf = (place: number): number => plain.placeOf(whole.placeOf(place));
  const tokensOf = lineReader(table);
  const findings = new Map<string, Finding>();
  const unknown = new Map<string, Unknown>();
  const judge = surroundingsJudge(table.places);
  let above = lineWords('');
  let lines = 0;
  for (const { line, start } of linesOf(text)) {
    lines += 1;
    // A pause, in which whoever waits for another text can say so.
    if (lines % settings.decode.linesAtOnce === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) break;
    }
    const here = lineWords(line);
    let end = 0;
    for (const token of tokensOf(line)) {
      // Where one token holds another, the longer one counts; it comes first.
      if (token.start < end) continue;
      const place: Place = [placeOf(start + token.start), placeOf(start + token.end - 1) + 1];
      const rows = ownersOf(token, table);
      if (rows.length > 0) {
        end = token.end;
        addFinding(
          findings,
          token.written,
          place,
          rows.length === 1 ? { rows, certain: true } : ranked(rows, judge(rows, here(), above())),
        );
      } else if (token.isCode) addUnknown(unknown, token.written, place);
    }
    above = here;
  }
  return {
    codes: [...findings.values()].flatMap((finding) => finished(finding, table)),
    unknown: [...unknown.values()],
  };
}

function withoutZeros(written: string): PlainText {
  if (!written.includes('\0')) return { text: written, placeOf: (place) => place };
  const places: number[] = [];
  let text = '';
  for (let place = 0; place < written.length; place += 1) {
    if (written[place] === '\0') continue;
    places.push(place);
    text += written.charAt(place);
  }
  return { text, placeOf: (place) => places[place] ?? place };
}

/** Owners by the first of the token's keys that anything is filed under; of ranges only for what is called a code. */
function ownersOf({ keys, otherKeys, isCode, isExit, written }: LineToken, table: CodeTable): readonly Row[] {
  const filed = (all: readonly string[]): readonly Row[] | undefined =>
    all.map((key) => table.owners(key)).find(({ length }) => length > 0);
  const rows = filed(keys) ?? filed(otherKeys()) ?? (isCode ? table.spanOwners(written) : []);
  return isExit ? rows.filter(({ place }) => table.exitPlaces.has(place)) : rows;
}

/** Places of one value that clearly mean different owners are findings of their own. */
function addFinding(
  findings: Map<string, Finding>,
  text: string,
  place: Place,
  { rows, certain }: Pick<Finding, 'rows' | 'certain'>,
): void {
  const id = certain ? String(rows[0]?.record) : rows.map(({ record }) => record).join(' ');
  const finding = findings.get(id) ?? { text, rows, certain, places: [] };
  findings.set(id, finding);
  finding.places.push(place);
}

function addUnknown(unknown: Map<string, Unknown>, text: string, place: Place): void {
  const known = unknown.get(text);
  if (known) known.places.push(place);
  else unknown.set(text, { text, places: [place] });
}

/** Owners in the order of their scores; certain when the first stands out. */
function ranked(rows: readonly Row[], scores: readonly number[]): Pick<Finding, 'rows' | 'certain'> {
  const order = rows
    .map((row, index) => ({ row, score: scores[index] ?? 0 }))
    .sort((left, right) => right.score - left.score);
  const [most, next] = order;
  const certain = (most?.score ?? 0) > (next?.score ?? 0);
  return { rows: certain ? order.map(({ row }) => row) : rows, certain };
}

function finished({ text, rows, certain, places }: Finding, table: CodeTable): DecodedCode[] {
  const [first, ...others] = rows.map((row) => table.hit(row));
  return first ? [{ text, hits: [first, ...others], certain, places }] : [];
}
