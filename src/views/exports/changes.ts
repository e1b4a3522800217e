/** What happened to codes, by day, as the ledger has it: no clock and no network, so every build says the same. */
import { homeOfCode, lastValue, type LastText } from '../../domain/ledger.ts';
import { pageWords } from '../../ui/page-words.ts';
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
  const changes: Change[] = [];
  const isCode = (path: string, { title }: LastText): boolean =>
    title === undefined && homeOfCode(path) === home;
  const gone = new Set<string>();
  for (const { from, to, since } of settled.moved) {
    gone.add(from);
    const line = ledger.get(from) ?? {};
    if (since !== undefined && isCode(from, line)) {
      changes.push({
        day: since,
        kind: 'moved',
        path: to,
        title: titleOf(from, line),
        summary: movedTo(from, to),
      });
    }
  }
  for (const page of settled.retired) {
    gone.add(page.path);
    if (page.since === undefined || !isCode(page.path, page)) continue;
    const summary = [page.why, lastMessage(page)].filter((text) => text !== undefined).join(' ');
    changes.push({
      day: page.since,
      kind: 'retired',
      path: page.path,
      title: titleOf(page.path, page),
      summary,
    });
  }
  for (const [path, line] of ledger) {
    if (gone.has(path) || !isCode(path, line)) continue;
    const about = { path, title: titleOf(path, line), summary: lastMessage(line) ?? '' };
    if (line.added !== undefined) changes.push({ day: line.added, kind: 'added', ...about });
    if (line.changed !== undefined) changes.push({ day: line.changed, kind: 'changed', ...about });
  }
  return changes.sort(
    (left, right) =>
      compare(right.day, left.day) ||
      changeKinds.indexOf(left.kind) - changeKinds.indexOf(right.kind) ||
      compare(left.path, right.path),
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

function titleOf(path: string, line: LastText): string {
  const { rows = [] } = line;
  const value = lastValue(path, line);
  const names = new Set(rows.flatMap(({ name }) => (name === undefined || name === value ? [] : [name])));
  return [value ?? path, [...names].join(', ')].filter((part) => part !== '').join(' ');
}

const lastMessage = ({ rows = [] }: LastText): string | undefined => rows[0]?.message ?? rows[0]?.cause;

export interface ChangeGroup {
  readonly day: string;
  readonly kind: ChangeKind;
  /** `/document/category/` */
  readonly category: string;
  readonly changes: readonly [Change, ...Change[]];
}

/** The changes of one day, kind and category together. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = `${change.day} ${change.kind} ${categoryOf(change)}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].map((members) => {
    const [first] = members;
    return { day: first.day, kind: first.kind, category: categoryOf(first), changes: members };
  });
}

const categoryOf = ({ path }: Change): string => path.replace(/[^/]+\/$/u, '');
