/**
 * The ledger as git knows it: as the published branch has it, and every line that this branch ever had. What a branch
 * of somebody's work adds and takes away again was never published.
 */
import process from 'node:process';
import { readLedger } from '../domain/ledger/format.ts';
import type { Published } from '../domain/ledger/published.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import { commitOf, git, objectsAt } from './git.ts';
import { ledgerFile } from './ledger-file.ts';
import { addressIn, type SiteAddress } from './settings/address.ts';
import { settingsFile } from './settings.ts';

export interface PublishedSite {
  /** Undefined where git has nothing to compare with. */
  readonly published?: Published;
  /** Address or path of the site that was published, where what was named says so. Ends with a slash. */
  readonly root?: string;
  /** Where the settings of that time said that the site is. */
  readonly address?: SiteAddress;
  /** What limits the comparison, as a sentence. */
  readonly note?: string;
}

/**
 * What was published by the branch `ref`, or by the one that this work will join. `ownBeginning` is what the ledger says of
 * its own beginning: one that declares another site has nothing to compare with, one that says nothing that of git. Throws
 * when `ref` was named and cannot be compared with; without git, or without a commit, there is only a note.
 */
export async function ledgerOfGit(
  folder: string,
  ownBeginning?: string,
  ref?: string,
): Promise<PublishedSite> {
  const head = await commitOf(folder, 'HEAD');
  if ('reason' in head) {
    if (ref !== undefined) throw new Error(head.reason);
    return { note: `Compared with no earlier state: ${head.reason}.` };
  }
  const note = head.isShallow
    ? 'This clone is shallow, so lines that left the ledger before its first commit are not seen: `git fetch --unshallow`, or `fetch-depth: 0` in the workflow.'
    : undefined;
  const names = ref === undefined ? publishedBranches() : [];
  const known = await objectsAt(folder, [...filesAt(head.id), ...names]);
  const branches = names.flatMap((name) => known.get(name)?.id ?? []);
  const left = await leftAt(folder, head, ref === undefined ? branches : [await branchNamed(folder, ref)]);
  if (left === undefined && ref !== undefined)
    throw new Error(`${ref} and this branch have no commit in common`);
  const tip = left ?? head.id;
  const files = tip === head.id ? known : await objectsAt(folder, filesAt(tip));
  const [committed, settings] = filesAt(tip).map((name) => files.get(name)?.text);
  const atTip = committed === undefined ? undefined : readLedger(committed);
  const began = ownBeginning ?? atTip?.began;
  const isOtherSite = atTip !== undefined && atTip.began !== began;
  const lines = isOtherSite ? [] : [...(atTip?.ledger ?? []), ...(await linesThatLeft(folder, tip, began))];
  const published = { name: `the commit ${tip.slice(0, 7)} or one before it`, lines };
  return {
    ...(lines.length === 0 ? {} : { published }),
    ...(settings === undefined || isOtherSite ? {} : { address: addressIn(settings) }),
    ...(note === undefined ? {} : { note }),
  };
}

const filesAt = (commit: string): string[] => [ledgerFile, settingsFile].map((file) => `${commit}:./${file}`);

async function branchNamed(folder: string, ref: string): Promise<string> {
  const commit = await commitOf(folder, ref);
  if ('reason' in commit) throw new Error(commit.reason);
  return commit.id;
}

/** Where this work left the first of these branches with which it has a commit in common; undefined where there is none. */
async function leftAt(
  folder: string,
  head: { readonly id: string; readonly isShallow: boolean },
  branches: readonly string[],
): Promise<string | undefined> {
  for (const branch of branches) {
    if (branch === head.id) return branch;
    const base = await git(folder, 'merge-base', head.id, branch).catch(() => undefined);
    if (base !== undefined) return base.trim();
    // Without the commits between them, the branch itself is the nearest that can be had.
    if (head.isShallow) return branch;
  }
  return undefined;
}

/** The last may be one that cannot be. */
function publishedBranches(): string[] {
  const { GITHUB_BASE_REF: github, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: gitlab } = process.env;
  const named = [github, gitlab].filter((name) => name !== undefined && name !== '');
  const branches = [...named.map((name) => `origin/${name}`), 'origin/HEAD', '@{upstream}'];
  return branches.map((name) => `${name}^{commit}`);
}

type Line = readonly [string, LedgerLine];

/** Lines that a commit took out of the ledger or wrote anew, since the ledger began; the latest first. */
async function linesThatLeft(folder: string, tip: string, began: string | undefined): Promise<Line[]> {
  const log = ['log', '--first-parent', '-m', '-p', '-U0', '--format=', '--text', '--no-color'];
  const plain = ['--no-ext-diff', '--no-textconv', '--no-renames', '--diff-filter=MDT'];
  const range = began === undefined ? tip : await rangeSince(folder, tip, began);
  if (range === undefined) return [];
  const diffs = await git(folder, ...log, ...plain, range, '--', `./${ledgerFile}`);
  return (diffs.match(/^-[ \t]*"\/.*$/gmu) ?? []).flatMap(linesOf);
}

/** What came after the commit in which this ledger began anew; undefined while there is none. */
async function rangeSince(folder: string, tip: string, began: string): Promise<string | undefined> {
  const line = `"_began"[[:space:]]*:[[:space:]]*${JSON.stringify(began)}`;
  const search = ['log', '--first-parent', '-m', '--format=%H', '-G', line, tip];
  const first = (await git(folder, ...search, '--', `./${ledgerFile}`)).trim().split('\n').at(-1) ?? '';
  return first === '' ? undefined : `${first}..${tip}`;
}

/** A line that somebody laid out by hand over several lines gives its path alone. */
function linesOf(removed: string): Line[] {
  const { ledger } = readLedger(`{${removed.slice(1).trim().replace(/,$/u, '')}}`);
  if (ledger.size > 0) return [...ledger];
  const path = /^-\s*"(\/[^"\\]*)"\s*:/u.exec(removed)?.[1];
  return path === undefined ? [] : [[path, { status: { kind: 'live' } }]];
}
