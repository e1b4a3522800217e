/** The ledger of a content folder with everything that git, or a site that is up, knows of it besides. */
import { movedSite, newSite } from '../domain/ledger/problems.ts';
import { isOtherSite, missingOf, recallPublished } from '../domain/ledger/published.ts';
import type { LastText, Ledger, LedgerProblem } from '../domain/ledger.ts';
import { messageOf } from '../loading/content-files.ts';
import { ledgerOfGit, type PublishedSite } from '../loading/git-ledger.ts';
import { publishedAt } from '../loading/published-at.ts';
import type { SiteAddress } from '../loading/settings/address.ts';
import type { Publication } from './publication.ts';

export interface KnownLedger {
  /** With every line that was taken out, and the last text of lines that were shortened to a declaration. */
  readonly ledger: Ledger;
  /** Paths of the lines that were taken out. */
  readonly forgotten: readonly string[];
  /** What the ledger, with a declaration added, still misses. */
  readonly missing: (ledger: Ledger) => LedgerProblem[];
  /** What limits the comparison, as sentences. */
  readonly notes: readonly string[];
  /** Whether it is the first of a site in the place of another. */
  readonly beginsAnew?: boolean;
}

/** The ledger of a site that keeps no address of the one before it. */
export const newLedger = (note: string): KnownLedger => ({
  ledger: new Map(),
  forgotten: [],
  missing: () => [],
  notes: [note],
  beginsAnew: true,
});

export interface Against {
  readonly against?: string;
  readonly 'new-address'?: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** Answers with a refusal when what was named cannot be compared with. */
export async function knownLedger(
  folder: string,
  publication: Publication,
  options: Against,
): Promise<KnownLedger | { readonly refusal: string }> {
  const { content } = publication;
  const { ledger: written, began, text } = content.ledger;
  let site: PublishedSite;
  try {
    site = await (options.against === undefined
      ? ledgerOfGit(folder, began)
      : publishedAt(folder, options.against, began));
  } catch (error) {
    return { refusal: `Cannot compare with ${options.against ?? 'git'}: ${messageOf(error)}.` };
  }
  const { published = { name: '', lines: [] }, note } = site;
  const moved = options['new-address']
    ? []
    : movedFrom(site, { ...content.site.settings, ...siteOf(options.env) });
  // The latest of the lines of a path is the last that stays.
  const earlier = new Map([...published.lines].reverse());
  const { ledger, forgotten } = recallPublished(written, published);
  const lost = (declared: Ledger) => missingOf({ ledger: declared, forgotten }, published, publication);
  if (options.against === undefined && text === undefined && lost(ledger).some(isOtherSite))
    return newLedger(newSite(published.name, ledger.size));
  return {
    ledger: recoverTexts(ledger, earlier),
    forgotten,
    missing: (declared) => [...moved, ...lost(declared)],
    notes: note === undefined ? [] : [note],
  };
}

/** Fills lines that somebody shortened to a bare declaration with the last text of an earlier ledger. */
const recoverTexts = (ledger: Ledger, earlier: Ledger): Ledger =>
  new Map(
    [...ledger].map(([path, line]) => [
      path,
      line.status.kind === 'live' || hasText(line) ? line : { ...earlier.get(path), ...line },
    ]),
  );

const hasText = ({ title, value, rows }: LastText): boolean => (title ?? value ?? rows) !== undefined;

/** A site that was somewhere else; nobody is asked who says neither where it was nor where it will be. */
function movedFrom(
  { root, address: before = {}, published }: PublishedSite,
  address: SiteAddress,
): LedgerProblem[] {
  const addresses = [...(published?.lines ?? [])].length;
  const now = addressOf(address);
  const isSaid = before.url !== undefined || before.base !== undefined;
  const was = root ?? (isSaid ? addressOf(before) : undefined);
  if (was === undefined) return [];
  // Where one of the two has no host, the paths alone are compared.
  const hasHosts = [was, now].every((address) => URL.canParse(address));
  const isSame = hasHosts ? was === now : root !== undefined || pathOf(was) === pathOf(now);
  return isSame ? [] : [movedSite(was, now, addresses)];
}

/** What a variable says wins over the settings. */
const siteOf = ({ SITE_URL: url = '' }: NodeJS.ProcessEnv): SiteAddress => (url === '' ? {} : { url });

/** `https://errors.example.com/docs/`, or `/docs/` where nobody said which host. */
function addressOf({ url, base = '/' }: SiteAddress): string {
  const path = base.replace(/\/*$/u, '/');
  return url !== undefined && URL.canParse(url) ? new URL(path, url).href : path;
}

const pathOf = (address: string): string => new URL(address, 'http://site.invalid').pathname;
