/**
 * What was published before, whoever remembers it: the ledger as it was committed, or the data of a site that is up.
 * A ledger may not know less, however the difference came about.
 */
import {
  isCodeLine,
  lastValue,
  type LastText,
  type Ledger,
  type LedgerLine,
  type LedgerProblem,
  type LivePaths,
} from '../ledger.ts';
import { shortPaths } from '../permalink.ts';
import { createFates } from './fate.ts';
import { forgottenLine, otherSite, lostShortAddress } from './problems.ts';
import type { PublishedPage } from './record.ts';
import { keysOf, settleLedger } from './settle.ts';

export interface Published {
  /** For sentences: `the commit 1a2b3c4`, `https://errors.example.com/api/codes.json`. */
  readonly name: string;
  /** Lines by site path, the latest first; a path whose line changed may have several. */
  readonly lines: Iterable<readonly [string, LedgerLine]>;
}

/** What the site would publish. */
export interface Present {
  readonly live: LivePaths;
  readonly pages: Iterable<PublishedPage>;
}

/** The ledger with every line that was taken out of it, and the paths of those lines. */
export function recallPublished(ledger: Ledger, { lines }: Published) {
  const whole = new Map(ledger);
  const forgotten: string[] = [];
  for (const [path, line] of lines) {
    if (whole.has(path)) continue;
    whole.set(path, line);
    forgotten.push(path);
  }
  return { ledger: whole, forgotten } as const;
}

/**
 * What nothing would answer, and each forgotten line that something still answers. Lines that changed are the
 * maintainer's to change while all is answered.
 */
export function missingOf(
  { ledger, forgotten }: { readonly ledger: Ledger; readonly forgotten: readonly string[] },
  { name, lines }: Published,
  { live, pages }: Present,
): LedgerProblem[] {
  const settled = settleLedger(ledger, live);
  // Content that was replaced may have a ledger of its own.
  const published = new Map(lines);
  const record = published.size > 0 ? published : ledger;
  if (isOfOtherSite(record, settled.problems, pages)) return [otherSite(record.size)];
  const named = new Set(settled.problems.map(({ path }) => path));
  const fateOf = createFates(ledger, live);
  const isAnswered = (path: string): boolean =>
    settled.shortAddresses.has(path) || fateOf(path).kind !== 'lost';
  const lostKeys = new Map<string, LedgerProblem>();
  for (const [page, line] of lines) {
    for (const path of keysOf(page, line).flatMap((key) => shortPaths(key)))
      if (!named.has(path) && !named.has(page) && !isAnswered(path))
        lostKeys.set(path, lostShortAddress(path, page));
  }
  return [
    ...settled.problems,
    ...lostKeys.values(),
    ...forgotten.filter((path) => !named.has(path)).map((path) => forgottenLine(path, name)),
  ];
}

/**
 * Every code on record is gone at once, and most are not there under another address either, as after a renamed file: the
 * content was replaced, and a list of them all would hide that.
 */
function isOfOtherSite(
  record: Ledger,
  problems: readonly LedgerProblem[],
  pages: Iterable<PublishedPage>,
): boolean {
  const lost = new Set(problems.filter(({ rule }) => rule === 'lost').map(({ path }) => path));
  const codes = [...record].filter(([path, line]) => isCodeLine(path, line) && line.status.kind === 'live');
  if (codes.length <= 2 || codes.some(([path]) => !lost.has(path))) return false;
  const present = new Set([...pages].flatMap(({ path, text }) => textKeys(path, text)));
  const kept = codes.filter(([path, line]) => textKeys(path, line).some((key) => present.has(key)));
  return kept.length * 2 < codes.length;
}

const textKeys = (path: string, text: LastText): string[] =>
  (text.rows ?? []).map(({ name, message }) => JSON.stringify([lastValue(path, text), name ?? message]));

/** Nothing is lost by these: the line comes back by itself. */
export const isForgotten = ({ rule }: Pick<LedgerProblem, 'rule'>): boolean => rule === 'forgotten';

export const isOtherSite = ({ rule }: Pick<LedgerProblem, 'rule'>): boolean => rule === 'other-site';
