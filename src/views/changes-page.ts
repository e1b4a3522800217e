/** What happened to codes, by day, for people. The feed says the same to their readers. */
import { groupChanges, type Change, type ChangeGroup } from './exports/changes.ts';

/** Newer days are worth a page; the feed and the ledger have the rest. */
const mostDays = 60;

export interface ChangeDay {
  readonly day: string;
  readonly groups: readonly ChangeGroup[];
}

/** Newest first. The day on which everything was first published is no change, so a ledger of one day has none. */
export function changeDays(changes: readonly Change[]): ChangeDay[] {
  const days = Map.groupBy(groupChanges(changes), ({ day }) => day);
  const first = [...days.keys()].at(-1);
  return [...days]
    .filter(([day, groups]) => day !== first || groups.some(({ kind }) => kind !== 'added'))
    .map(([day, groups]) => ({ day, groups: groups.filter(({ kind }) => day !== first || kind !== 'added') }))
    .slice(0, mostDays);
}
