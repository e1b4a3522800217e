/** What happened to codes, by day, as the ledger has it: no clock and no network, so every build says the same. */
import { homeOfCode, lastValue, namesOf, type LastText } from '../../domain/ledger.ts';
import { gonePages } from '../../domain/ledger/settle.ts';
import { pageWords } from '../../ui/page-words.ts';
import { codeTitle } from '../code-title.ts';
import type { ExportContext } from './context.ts';

const changeKinds = ['added', 'changed', 'moved', 'retired'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly day: string;
  readonly kind: ChangeKind;
  /** The code's page, or what stands there. */
  readonly path: string;
  /** `"1001 AV_ERR_REPEATED_OPERATION"` */
  readonly title: string;
  /** What the code says or said; for a move where it went, for a retirement also why. */
  readonly summary: string;
}

/** Those of the language of the catalogue. Newest day first; within a day by kind, then in the order of the paths. */
export function changesOf({
  ledger,
  settled,
  catalogue: { home, language },
}: Pick<ExportContext, 'ledger' | 'settled' | 'catalogue'>): Change[] {
  const { movedTo } = pageWords(language).files.feed;
  /** None of a page that is no code's, or of a day that nobody knows. */
  const change = (
    day: string | undefined,
    kind: ChangeKind,
    from: string,
    line: LastText,
    { path = from, summary = lastMessage(line) ?? '' } = {},
  ): Change[] =>
    day !== undefined && line.title === undefined && homeOfCode(from) === home
      ? [{ day, kind, path, title: titleOf(from, line), summary }]
      : [];
  const gone = new Set(gonePages(settled));
  const changes = [
    ...settled.moved.flatMap(({ from, to, since }) =>
      change(since, 'moved', from, ledger.get(from) ?? {}, { path: to, summary: movedTo(from, to) }),
    ),
    ...settled.retired.flatMap((page) => {
      const summary = [page.why, lastMessage(page)].filter((text) => text !== undefined).join(' · ');
      return change(page.since, 'retired', page.path, page, { summary });
    }),
    ...[...ledger].flatMap(([path, line]) =>
      gone.has(path)
        ? []
        : [...change(line.added, 'added', path, line), ...change(line.changed, 'changed', path, line)],
    ),
  ];
  return changes.sort(
    (left, right) =>
      compare(right.day, left.day) ||
      changeKinds.indexOf(left.kind) - changeKinds.indexOf(right.kind) ||
      compare(left.path, right.path),
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

const titleOf = (path: string, line: LastText): string =>
  codeTitle({ value: lastValue(path, line) ?? path, names: namesOf(line) });

const lastMessage = ({ rows = [] }: LastText): string | undefined => rows[0]?.message ?? rows[0]?.cause;

export type ChangeGroup = ReturnType<typeof groupChanges>[number];

/** The changes of one day, kind and category together; the category as its path. */
export function groupChanges(changes: readonly Change[]) {
  const groups = Map.groupBy(changes, (change) => `${change.day} ${change.kind} ${categoryOf(change)}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ day: first.day, kind: first.kind, category: categoryOf(first), changes: members }] : [];
  });
}

const categoryOf = ({ path }: Change): string => path.replace(/[^/]+\/$/u, '');

/** Newer days are worth a page; the feed and the ledger have the rest. */
const mostDays = 60;

export type ChangeDay = ReturnType<typeof changeDays>[number];

/** Newest first. The day on which everything was first published is no change, so a ledger of one day has none. */
export function changeDays(changes: readonly Change[]) {
  const days = Map.groupBy(groupChanges(changes), ({ day }) => day);
  const first = [...days.keys()].at(-1);
  return [...days]
    .filter(([day, groups]) => day !== first || groups.some(({ kind }) => kind !== 'added'))
    .map(([day, groups]) => ({ day, groups: groups.filter(({ kind }) => day !== first || kind !== 'added') }))
    .slice(0, mostDays);
}
