/**
 * Which column of a table is what. Cells decide first, headers second, the author last and finally: a role
 * that the front matter gives is never questioned. A new role is added to `columnRoles`, gets its header
 * words in header-words.ts, and its place in `assignRoles`.
 */
import { integerOf } from '../../domain/value.ts';
import type { ColumnProfile } from './column-profile.ts';
import { errorLevel } from './error-words.ts';
import { isCounterHeader, isPlainCodeHeader, isPlainErrorHeader } from './header-words.ts';
import type { RawTable } from '../tables/raw-table.ts';

export const columnRoles = [
  'value',
  'name',
  'message',
  'cause',
  'solution',
  'keywords',
  'spelling',
  'field',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Roles that the front matter gives, by header. */
export type RoleOverrides = ReadonlyMap<string, ColumnRole>;

/** The column that holds the values, or undefined when none looks like it. */
export function findValueColumn(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  const scored = profiles
    .filter((profile) => canBeValue(profile))
    .map((profile) => ({ profile, score: valueScore(profile, profiles) }));
  scored.sort((left, right) => right.score - left.score);
  const best = scored[0]?.profile;
  const first = profiles[0];
  // A table that maps codes to codes and says nothing else is keyed by its first column.
  const isMapping =
    first && canBeValue(first) && first.numbered >= 0.8 && profiles.every(({ codes }) => codes >= 0.8);
  return isMapping ? first : best;
}

function canBeValue(profile: ColumnProfile): boolean {
  const { hint, header, codes, words, filled, sentences, column, numbers } = profile;
  // Types are data types or categories, unless the rows begin with identifiers of their own.
  const isOwnType =
    /^types?$/iu.test(header) && column === 0 && profile.names >= 0.8 && profile.distinct >= 0.9;
  if ((hint === 'other' && !isOwnType) || hint === 'keywords' || hint === 'solution') return false;
  // Numbers under an unknown header are more often counts than codes, except at the start of a row.
  if (hint === undefined && header !== '' && column > 0 && numbers >= 0.6 && errorLevel(header) === 0)
    return false;
  const plain = isPlainCodeHeader(header);
  if (filled < (plain ? 0.3 : 0.5)) return false;
  if (codes >= 0.6 || (plain && profile.numbered >= 0.8)) return true;
  return (plain || hint === 'value') && codes + words >= 0.5 && sentences < 0.3;
}

/** Numbers beat names, a header that says "code" beats one that does not, distinct beats repeated. */
function valueScore(profile: ColumnProfile, all: readonly ColumnProfile[]): number {
  const { hint, header, codes, words, numbers, distinct, column, statuses, filled } = profile;
  let score = codes + words * 0.4 + numbers * 0.35 + distinct * 0.3 + filled * 0.3 - column * 0.05;
  // A letter and a number is a code where a name beside it is none.
  score += Math.max(0, codes - profile.names - numbers) * 0.2;
  if (hint === 'value') score += isPlainCodeHeader(header) ? 0.35 : 0.15;
  if (hint === 'name') score += 0.1;
  // An exception beside the status that it is answered with.
  if (isPlainErrorHeader(header)) score += 0.2;
  if (hint === 'message' || hint === 'cause') score -= 0.6;
  if (hint === 'status') score -= distinct >= 0.9 ? 0.2 : 0.6;
  const rival = all.find(
    (other) =>
      other !== profile && canBeValue(other) && other.distinct >= 0.8 && isPlainCodeHeader(other.header),
  );
  const repeats = distinct < 0.8 || /http|stat[uo]|状态|狀態|ステータス|상태|estado|статус/iu.test(header);
  if (rival && statuses >= 0.9 && rival.statuses < 0.5 && repeats) score -= 0.6;
  const otherCodes = all.some((other) => other !== profile && canBeValue(other) && other.distinct >= 0.8);
  if (profile.serial && otherCodes && isCounterHeader(header)) score -= 0.9;
  return score;
}

/** Roles for all columns, given where the values stand. */
export function assignRoles(
  table: RawTable,
  profiles: readonly ColumnProfile[],
  value: number,
  overrides: RoleOverrides,
): ColumnRole[] {
  const roles = new Map<number, ColumnRole>([[value, 'value']]);
  for (const { column, header } of profiles) {
    const forced = column === value ? undefined : overrides.get(header);
    if (forced === undefined) continue;
    // A code has one value and one name, so a second column of them is kept under its own header.
    roles.set(column, [...roles.values()].includes(forced) ? 'field' : forced);
  }
  const free = (): ColumnProfile[] =>
    profiles.filter(({ column, filled }) => !roles.has(column) && filled > 0);
  const give = (role: ColumnRole, test: (profile: ColumnProfile) => boolean): boolean => {
    if ([...roles.values()].includes(role)) return true;
    const found = free().find(test);
    if (found) roles.set(found.column, role);
    return found !== undefined;
  };

  for (const { column, numbers } of free())
    if (numbers >= 0.8 && spellsTheSame(table, value, column)) roles.set(column, 'spelling');
  give('keywords', ({ hint }) => hint === 'keywords');
  give('name', (profile) => profile.hint === 'name' && isNameColumn(profile, free()));
  give('name', (profile) => isNameColumn(profile, free()));
  // What stands before the value says what happened, whatever its header calls it.
  give('solution', ({ hint, column }) => hint === 'solution' && column > value);
  const texts = free().filter(isTextColumn);
  const [onlyText] = texts;
  const isCauseOfOther = onlyText?.hint === 'cause' && free().some(({ hint }) => hint === 'message');
  if (texts.length === 1 && onlyText && !isCauseOfOther) roles.set(onlyText.column, roleOfOnlyText(roles));
  give('message', (profile) => profile.hint === 'message' && isTextColumn(profile));
  give(
    'message',
    (profile) =>
      profile.hint === undefined && isTextColumn(profile) && profile.length >= 4 && profile.distinct >= 0.5,
  );
  give('cause', (profile) => profile.hint === 'cause' && isTextColumn(profile));
  give('message', ({ hint }) => hint === 'message');
  return profiles.map(({ column }) => roles.get(column) ?? 'field');
}

/** One text beside the code says what the code means, whatever its header calls it. */
const roleOfOnlyText = (roles: ReadonlyMap<number, ColumnRole>): ColumnRole =>
  [...roles.values()].includes('message') ? 'field' : 'message';

const isTextColumn = ({ hint, numbers, codes, words, length }: ColumnProfile): boolean =>
  hint !== 'status' &&
  hint !== 'other' &&
  hint !== 'value' &&
  numbers < 0.5 &&
  codes < 0.8 &&
  (words < 0.8 || length > 6);

function isNameColumn(profile: ColumnProfile, free: readonly ColumnProfile[]): boolean {
  const { hint, header, names, words, distinct, codes, length, sentences, numbers } = profile;
  if (hint === 'status' || hint === 'other' || hint === 'solution' || numbers >= 0.5) return false;
  const otherText = free.some((other) => other !== profile && isTextColumn(other));
  if (names >= 0.6 && codes >= 0.6 && distinct >= 0.5)
    return hint === 'name' || hint === 'value' || hint === undefined || otherText;
  // Beside a longer text, identifiers and single words are how the vendor names the error.
  if (hint === 'message' && names >= 0.3 && codes + words >= 0.9 && otherText && distinct >= 0.5) return true;
  const short = sentences < 0.2 && length <= 45 && distinct >= 0.6;
  if (hint === 'name') return short && (otherText || names + words >= 0.6);
  // "Reason" heads a reason phrase when a longer description stands beside it.
  return (
    /^reason$/iu.test(header.trim()) &&
    short &&
    free.some((other) => other.hint === 'message' && other.length > length * 1.5)
  );
}

/** Both columns spell the same numbers: decimal beside hexadecimal. */
function spellsTheSame(table: RawTable, value: number, column: number): boolean {
  let same = 0;
  let both = 0;
  for (const { cells } of table.rows.slice(0, 100)) {
    const left = integerOf(cells[value]?.text ?? '');
    const right = integerOf(cells[column]?.text ?? '');
    if (left === undefined || right === undefined) continue;
    both += 1;
    if (BigInt.asUintN(32, left) === BigInt.asUintN(32, right)) same += 1;
  }
  return both > 0 && same / both >= 0.8;
}
