/**
 * What the ledger asks of a site: which addresses redirect, which pages stay as tombstones, and which
 * published address nothing would answer. Linear in the lines of the ledger.
 */
import {
  isCodeLine,
  lastValue,
  namesOf,
  type LastText,
  type Ledger,
  type LedgerLine,
  type LedgerProblem,
  type LivePaths,
} from '../ledger.ts';
import { shortPaths } from '../permalink.ts';
import { present } from '../present.ts';
import { createFates, type Fate } from './fate.ts';
import { deadSuccessor, deadTarget, lostPage, lostShortAddress, strayShortAddress } from './problems.ts';
import { derivedKeys, sourceKeys } from '../short-keys.ts';

export interface Move {
  readonly from: string;
  /** A live page or a tombstone, at the end of any chain. */
  readonly to: string;
  readonly since?: string;
}

/** A page that is gone for good, and what it last said. */
export interface RetiredPage extends LastText {
  readonly path: string;
  readonly kind: 'code' | 'page';
  readonly names: readonly string[];
  readonly added?: string;
  readonly since?: string;
  readonly why?: string;
  /** Site path of what replaces it: a live page. */
  readonly successor?: string;
}

export interface Settled {
  readonly moved: readonly Move[];
  readonly retired: readonly RetiredPage[];
  /** Short addresses that no live code owns, with the pages that they lead to. */
  readonly shortAddresses: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly LedgerProblem[];
}

/** Paths of the pages that are gone, and for which something answers. */
export const gonePages = ({ moved, retired }: Pick<Settled, 'moved' | 'retired'>): string[] => [
  ...moved.map(({ from }) => from),
  ...retired.map(({ path }) => path),
];

export function settleLedger(ledger: Ledger, live: LivePaths): Settled {
  const fateOf = createFates(ledger, live);
  const moved: Move[] = [];
  const retired: RetiredPage[] = [];
  const problems: LedgerProblem[] = [];
  const given = new Map<string, readonly string[]>();
  const derived = new Map<string, readonly string[]>();

  const orphan = (owners: typeof given, key: string, page: string): void => {
    for (const path of shortPaths(key)) if (!live.has(path)) addOwner(owners, path, page);
  };

  for (const [path, line] of ledger) {
    if (path.startsWith('/c/')) {
      settleShortLine(path);
      continue;
    }
    const fate = fateOf(path);
    if (fate.kind === 'lost') problems.push(lostPage(path, line, ledger));
    else if (fate.kind === 'dead') problems.push(deadTarget(path, fate.to));
    else if (fate.kind === 'live') problems.push(...lostKeys(path, line));
    else settleGone(path, line, fate);
  }
  // A key of a source outweighs a derived one, among the gone as among the living.
  for (const [path, owners] of derived) if (!given.has(path)) given.set(path, owners);
  return { moved, retired, shortAddresses: given, problems };

  function settleShortLine(path: string): void {
    const fate = fateOf(path);
    if (fate.kind === 'dead') problems.push(deadTarget(path, fate.to));
    else if (fate.kind === 'lost' || fate.kind === 'retired') problems.push(strayShortAddress(path));
    if (fate.kind !== 'moved') return;
    for (const form of new Set([path, path.toLowerCase()]))
      if (!live.has(form)) addOwner(given, form, fate.to);
  }

  function settleGone(
    path: string,
    line: LedgerLine,
    fate: Extract<Fate, { kind: 'moved' | 'retired' }>,
  ): void {
    const page = fate.kind === 'moved' ? fate.to : path;
    if (fate.kind === 'moved') moved.push({ from: path, to: fate.to, ...present({ since: fate.since }) });
    else retired.push(retiredPage(path, line, fate, problems, fateOf));
    for (const key of keysOf(path, line)) orphan(given, key, page);
    const value = lastValue(path, line);
    if (value !== undefined) for (const key of derivedKeys(value)) orphan(derived, key, page);
  }

  /** Keys that a living page no longer has, such as a name before it was corrected. */
  function lostKeys(path: string, line: LedgerLine): LedgerProblem[] {
    const lost = keysOf(path, line)
      .flatMap((key) => shortPaths(key))
      .filter((short) => fateOf(short).kind === 'lost');
    return lost.map((short) => lostShortAddress(short, path));
  }
}

function addOwner(owners: Map<string, readonly string[]>, path: string, page: string): void {
  const pages = owners.get(path) ?? [];
  if (!pages.includes(page)) owners.set(path, [...pages, page]);
}

function retiredPage(
  path: string,
  line: LedgerLine,
  { declaration }: Extract<Fate, { kind: 'retired' }>,
  problems: LedgerProblem[],
  fateOf: (path: string) => Fate,
): RetiredPage {
  const { why, since, successor } = declaration;
  const heir = successor === undefined ? undefined : fateOf(successor);
  const heirPath = heir?.kind === 'live' ? successor : heir?.kind === 'moved' ? heir.to : undefined;
  if (heir && heirPath === undefined) problems.push(deadSuccessor(path, successor ?? ''));
  const { title, spellings, rows, added } = line;
  return {
    path,
    kind: isCodeLine(path, line) ? 'code' : 'page',
    names: namesOf(line),
    ...present({
      title,
      value: lastValue(path, line),
      spellings,
      rows,
      added,
      since,
      why,
      successor: heirPath,
    }),
  };
}

/** The keys of a page's short addresses: those of codes. */
export const keysOf = (path: string, line: LedgerLine): string[] =>
  sourceKeys({ value: lastValue(path, line), spellings: line.spellings, names: namesOf(line) });
