/**
 * Which column of a table is what: the roles of all columns are given together, so that their sum is best.
 * The author has the last word: a role that the front matter gives is never questioned.
 */
import { integerOf } from '../../domain/value.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { type ColumnFeatures, columnFeatures, holdsCodes, isCount } from './column-features.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type ColumnRole, type FittedRole, fittedRoles, type Reading } from './reading.ts';
import { fit } from './weights.ts';

/** Roles that the front matter gives, by header. */
export type RoleOverrides = ReadonlyMap<string, ColumnRole>;

/** How many columns of codes are tried as that of the values, from the left. */
const mostValues = 12;

/** What one feature adds. */
export interface Contribution {
  readonly feature: string;
  readonly amount: number;
}

/** How well a column fits a role, part by part. */
export function fitOf(features: ColumnFeatures, role: FittedRole): Contribution[] {
  return Object.entries(fit[role]).flatMap(([feature, weight]) => {
    const amount = weight * Number(features[feature as keyof ColumnFeatures]);
    return amount === 0 ? [] : [{ feature, amount }];
  });
}

export const sumOf = (parts: readonly Contribution[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

/** The best reading of a table; undefined when none of its columns could hold the values. */
export function readColumns(
  tables: readonly RawTable[],
  profiles: readonly ColumnProfile[],
  overrides: RoleOverrides,
  mayBeSentences: (profile: ColumnProfile) => boolean,
): Reading | undefined {
  const forced = profiles.filter(({ header }) => overrides.get(header) === 'value').slice(0, 1);
  const free = profiles.filter(({ header }) => !overrides.has(header));
  // In a form that nobody has filled in, no other column has its codes.
  const isForm = free.some(({ plain, filled }) => plain && filled === 0);
  const codes = free.filter((each) => holdsCodes(each) && !isCount(each) && (each.plain || !isForm));
  // No sentence stands for codes that the author calls something else.
  const isTaken = profiles.some((each) => overrides.has(each.header) && holdsCodes(each));
  const all = [forced, codes, isTaken ? [] : free.filter(mayBeSentences)];
  const values = all.find((some) => some.length > 0) ?? [];
  const asSentences = forced.length === 0 && codes.length === 0;
  const readings = values
    .slice(0, mostValues)
    .map((value) => readFor(value, tables, profiles, overrides, asSentences));
  return readings.sort((left, right) => right.score - left.score)[0];
}

/** Roles given so far, as bits, and what they come to. */
interface Partial {
  readonly score: number;
  readonly roles: readonly ColumnRole[];
}

/** The best reading of a table whose values stand in one column; others may have roles by their place. */
export function readFor(
  value: ColumnProfile,
  tables: readonly RawTable[],
  profiles: readonly ColumnProfile[],
  overrides: RoleOverrides,
  asSentences: boolean,
  given = givenRoles(value, profiles, overrides),
): Reading {
  let states = new Map<number, Partial>([[0, { score: 0, roles: [] }]]);
  for (const profile of profiles) {
    const fixed =
      given.get(profile.column) ?? (spellsTheSame(tables, value, profile) ? 'spelling' : undefined);
    const features = columnFeatures(profile, profiles, value);
    const next = new Map<number, Partial>();
    const put = (mask: number, score: number, roles: readonly ColumnRole[]): void => {
      if (score >= (next.get(mask)?.score ?? -Infinity)) next.set(mask, { score, roles });
    };
    for (const [mask, { score, roles }] of states) {
      if (fixed === undefined || fixed === 'field' || fixed === 'spelling')
        put(mask, score, [...roles, fixed ?? 'field']);
      fittedRoles.forEach((role, index) => {
        const isFree = (mask & (1 << index)) === 0;
        const may =
          fixed === undefined ? role !== 'value' && ![...given.values()].includes(role) : fixed === role;
        if (!isFree || !may || (fixed === undefined && profile.filled === 0)) return;
        put(mask | (1 << index), score + sumOf(fitOf(features, role)), [...roles, role]);
      });
    }
    states = next;
  }
  const best = [...states.values()].reduce((left, right) => (right.score > left.score ? right : left));
  return { ...best, value, asSentences };
}

/** A code has one value and one name, so a second column of them is kept under its own header. */
function givenRoles(
  value: ColumnProfile,
  profiles: readonly ColumnProfile[],
  overrides: RoleOverrides,
): ReadonlyMap<number, ColumnRole> {
  const given = new Map<number, ColumnRole>([[value.column, 'value']]);
  for (const { column, header } of profiles) {
    const role = column === value.column ? undefined : overrides.get(header);
    if (role !== undefined) given.set(column, [...given.values()].includes(role) ? 'field' : role);
  }
  return given;
}

/** Both columns spell the same numbers: decimal beside hexadecimal. */
function spellsTheSame(tables: readonly RawTable[], value: ColumnProfile, other: ColumnProfile): boolean {
  if (other === value || other.numbers < 0.8) return false;
  let same = 0;
  let both = 0;
  for (const { cells } of tables.flatMap(({ rows }) => rows.slice(0, 100))) {
    const left = integerOf(cells[value.column]?.text ?? '');
    const right = integerOf(cells[other.column]?.text ?? '');
    if (left === undefined || right === undefined) continue;
    both += 1;
    if (BigInt.asUintN(32, left) === BigInt.asUintN(32, right)) same += 1;
  }
  return both > 0 && same / both >= 0.8;
}
