/** Decides whether a table lists error codes; whatever it is not sure about stays prose, with the reason. */
import type { RawTable } from '../tables/raw-table.ts';
import { type ColumnProfile, profileColumns } from './column-profile.ts';
import { type Contribution, readColumns, readFor, type RoleOverrides, sumOf } from './column-roles.ts';
import type { ColumnRole, Reading } from './reading.ts';
import { errorLevel } from './error-words.ts';
import { isMessageHeader, speaksOf } from './header-words.ts';
import {
  describesParameters,
  headsAreCodes,
  tableFeatures,
  type TableSurroundings,
} from './table-features.ts';
import { doubt, evidence, threshold } from './weights.ts';

/** What was decided about a table, and from what. */
export interface Judgement {
  readonly isCodes: boolean;
  /** Best reading of its columns, kept for tables of prose too: others of the document may speak for it. */
  readonly reading?: Reading;
  readonly profiles: readonly ColumnProfile[];
  readonly evidence: readonly Contribution[];
  /** Why it is prose. */
  readonly reason?: string;
  /** It might list codes after all, so its author is told. */
  readonly isDoubtful: boolean;
}

export interface TableCase {
  readonly table: RawTable;
  readonly surroundings: TableSurroundings;
}

const prose = (profiles: readonly ColumnProfile[], reason: string, isDoubtful = false): Judgement => ({
  isCodes: false,
  profiles,
  evidence: [],
  reason,
  isDoubtful,
});

/** Wider tables are matrices. */
const mostJudged = 40;

/** Judges one table by itself. */
export function judgeTable(each: TableCase, overrides: RoleOverrides): Judgement {
  const { table, surroundings } = each;
  const profiles = profileColumns([table]);
  const unread = (reason: string): Judgement =>
    prose(profiles, reason, tellsOfErrors(surroundings.near, profiles) || abbreviatesFaults(profiles));
  if (profiles.every(({ filled }) => filled === 0)) return prose(profiles, 'it has no rows');
  if (profiles.length < 2) return prose(profiles, 'it has one column only');
  if (profiles.length > mostJudged) return unread(`it has more than ${mostJudged} columns`);
  if (headsAreCodes(profiles))
    return prose(profiles, 'its header holds codes, so its columns are what others have as rows', true);
  const reading = readColumns([table], profiles, overrides, mayBeSentences);
  if (!reading) {
    const headers = profiles.map(({ header }) => `"${header}"`).join(', ');
    return unread(`none of its columns holds codes (${headers})`);
  }
  return judgeReading(each, overrides, { profiles, reading }, false);
}

function judgeReading(
  { table, surroundings }: TableCase,
  overrides: RoleOverrides,
  { profiles, reading }: Required<Pick<Judgement, 'profiles' | 'reading'>>,
  isElsewhere: boolean,
): Judgement {
  const features = tableFeatures(table, profiles, reading, surroundings, isElsewhere);
  const parts = weigh(features);
  const isForced = overrides.get(reading.value.header) === 'value';
  const sum = sumOf(parts);
  const isCodes = isForced || sum >= threshold;
  const { value } = reading;
  // Codes at the start of rows half of which tell of faults, whatever speaks against them.
  const tellsOfFaults =
    value.column === 0 &&
    value.codes - value.names >= 0.8 &&
    features.errorTexts === 1 &&
    !features.countsRows;
  return {
    isCodes,
    reading,
    profiles,
    evidence: parts,
    ...(isCodes ? {} : { reason: reasonOf(parts) }),
    isDoubtful:
      !isCodes &&
      (sum >= doubt || tellsOfFaults || (reading.asSentences && tellsOfErrors(surroundings.near, profiles))),
  };
}

/** Judges what is a table by its sense alone; the place of its columns says what some of them are. */
export function judgeGiven(
  { table, surroundings }: TableCase,
  given: ReadonlyMap<number, ColumnRole>,
  needed: number,
): Judgement {
  const profiles = profileColumns([table]);
  const [value] = profiles;
  if (!value) return prose(profiles, 'it has no columns');
  const reading = readFor(value, [table], profiles, new Map(), false, given);
  const parts = weigh(tableFeatures(table, profiles, reading, surroundings, false));
  return { isCodes: sumOf(parts) >= needed, reading, profiles, evidence: parts, isDoubtful: false };
}

/** Judges the tables of a document: one whose header is that of a table of codes is more likely one itself. */
export function judgeTables<Case extends TableCase>(
  cases: readonly Case[],
  overrides: RoleOverrides,
): ReadonlyMap<Case, Judgement> {
  const judgements = new Map(cases.map((each) => [each, judgeTable(each, overrides)]));
  const isRead = (each: Case): boolean => judgements.get(each)?.isCodes === true;
  const headerOf = ({ table: { header } }: Case): string =>
    header.map(({ text }) => text.toLowerCase()).join('\n');
  for (const alike of Map.groupBy(cases, headerOf).values()) {
    if (alike.length < 2 || !alike.some(isRead)) continue;
    for (const each of alike) {
      const judgement = judgements.get(each);
      const { profiles, reading } = judgement ?? {};
      if (judgement?.isCodes === false && profiles && reading)
        judgements.set(each, judgeReading(each, overrides, { profiles, reading }, true));
    }
    agree(alike.filter(isRead), judgements, overrides);
  }
  return judgements;
}

/** Tables of one header whose codes stand alike have the roles that all their rows together give. */
function agree<Case extends TableCase>(
  alike: readonly Case[],
  judgements: Map<Case, Judgement>,
  overrides: RoleOverrides,
): void {
  const columnOf = (each: Case): number | undefined => judgements.get(each)?.reading?.value.column;
  for (const [column, same] of Map.groupBy(alike, columnOf)) {
    const tables = same.map(({ table }) => table);
    const whole =
      same.length < 2 ? undefined : readColumns(tables, profileColumns(tables), overrides, mayBeSentences);
    if (whole === undefined || whole.value.column !== column) continue;
    for (const each of same) {
      const judgement = judgements.get(each);
      if (judgement?.reading)
        judgements.set(each, { ...judgement, reading: { ...judgement.reading, roles: whole.roles } });
    }
  }
}

/** Messages stand for codes where a vendor gives none: the sentence is what a reader has in hand. */
const mayBeSentences = ({ header, hint, distinct, filled, length, level, plain }: ColumnProfile): boolean =>
  filled >= 0.8 &&
  distinct >= 0.9 &&
  length <= 160 &&
  hint !== 'solution' &&
  (plain || level === 2 || speaksOf.fault.test(header) || isMessageHeader(header));

const weigh = (features: ReturnType<typeof tableFeatures>): Contribution[] =>
  Object.entries(features).flatMap(([feature, figure]) => {
    const amount = (evidence[feature as keyof typeof features] ?? 0) * Number(figure);
    return amount === 0 ? [] : [{ feature, amount }];
  });

const reasons: Readonly<Record<string, string>> = {
  parameters: 'it describes parameters: a column holds their names',
  countsRows: 'its numbers only count the rows',
  sameValue: 'most of its rows have the code 0, so it tells how something went',
};

const reasonOf = (parts: readonly Contribution[]): string =>
  parts.map(({ feature }) => reasons[feature]).find((reason) => reason !== undefined) ??
  'neither its header nor the words around it say that it lists errors';

/** A table without a column of codes below a title of errors. */
const tellsOfErrors = (near: readonly string[], profiles: readonly ColumnProfile[]): boolean =>
  near.some((text) => errorLevel(text) === 2) && !describesParameters(profiles);

/** A few letters for each row, `AB` and `CD`, beside texts of what failed. */
const abbreviatesFaults = (profiles: readonly ColumnProfile[]): boolean =>
  profiles.some(
    ({ share, distinct, filled }) => distinct === 1 && filled === 1 && share('abbreviation') === 1,
  ) && profiles.some(({ share, filled }) => share('errorText') * filled >= 0.3);
