/** Where the tables are kept: what the settings say of it, and what git knows. */
import type { Repository, RepositoryType } from '../../domain/site-settings.ts';
import { diagnose } from '../../parsing/report/diagnostics.ts';
import { git } from '../git.ts';
import type { Complaints } from './complaints.ts';
import type { WrittenSettings } from './schema.ts';

/** What hosts put behind the repository for a folder or a file: `/tree/main/docs`. */
const insideIt = /(?<=^(?:\/[^/]+){2,})(?:\/-)?\/(?:tree|blob|src|edit|_edit)\/.*$/u;

/** `"git@github.com:company/errors.git"` -> `https://github.com/company/errors`; undefined for what is no address. */
function readRepository(text: string) {
  const written = text.trim();
  const web = written
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)(?::\d+\/|[:/])/u, 'https://$1/')
    .replace(/^git(?:\+https?)?:\/\//u, 'https://')
    .replace(/^(?=[\w-]+(?:\.[\w-]+)+\/)/u, 'https://');
  const url = URL.parse(web);
  if (!url || !/^https?:$/u.test(url.protocol)) return undefined;
  const whole = url.pathname.replace(/(?:\.git)?\/*$/u, '');
  const path = whole.replace(insideIt, '');
  if (path.split('/').filter((part) => part !== '').length < 2) return undefined;
  return {
    /** Without a name, a password, `.git` or a slash at the end. */
    url: `${url.origin}${path}`,
    /** Undefined where the name of the host does not say what runs there. */
    type: typeOf(url.hostname),
    /** Else the address says who calls, leads into the repository, or is one for git alone. */
    isPlain: url.username === '' && url.password === '' && path === whole && /^https?:\/\//u.test(written),
  };
}

/** Hosts of one's own are mostly named after what runs there. */
function typeOf(host: string): RepositoryType | undefined {
  if (/(?:^|[.-])github[.-]/u.test(host)) return 'github';
  if (/(?:^|[.-])gitlab[.-]/u.test(host)) return 'gitlab';
  if (/(?:^|[.-])bitbucket[.-]/u.test(host)) return 'bitbucket';
  return /(?:^|[.-])(?:gitea|forgejo|codeberg)[.-]/u.test(host) ? 'gitea' : undefined;
}

/** What git prints; empty without git, without a repository, or where it knows no such name. */
const askGit = (folder: string, ...parameters: readonly string[]): Promise<string> =>
  git(folder, ...parameters).then(
    (text) => text.trim(),
    () => '',
  );

/**
 * What git says of a folder; both are undefined where it knows nothing. The branch that readers edit is the one that the remote
 * calls its own, whatever is checked out.
 */
async function readCheckout(folder: string) {
  const main = await askGit(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const branch = main.replace(/^origin\//u, '') || (await askGit(folder, 'symbolic-ref', '--short', 'HEAD'));
  const place = await askGit(folder, 'rev-parse', '--is-inside-work-tree', '--show-prefix');
  const [isKept, directory = ''] = place.split('\n');
  return {
    branch: branch || undefined,
    directory: isKept === 'true' ? withoutEnds(directory) : undefined,
  };
}

/** Where the repository of a folder is kept, and what git calls that; undefined for one on a disk. */
export async function remoteOf(folder: string): Promise<{ name: string; url: string } | undefined> {
  const remotes = [...(await askGit(folder, 'remote', '-v')).matchAll(/^(.+)\t(.+) \(fetch\)/gmu)];
  const [, name = '', written = ''] = remotes.find(([, each]) => each === 'origin') ?? remotes[0] ?? [];
  const address = readRepository(written);
  return address && { name, url: address.url };
}

export const withoutEnds = (path: string): string =>
  path.replace(/^(?:\.?\/)+|\/+$/gu, '').replace(/^\.$/u, '');

/** `repository`, `branch` and `directory` of the settings. Only what they leave open is asked of git. */
export async function readPlace(
  contentDir: string,
  { repository, branch, directory }: WrittenSettings,
  { source, diagnostics, wrong }: Complaints,
): Promise<Repository | undefined> {
  if (repository === undefined) return undefined;
  const isShort = typeof repository === 'string';
  const path = isShort ? ['repository'] : ['repository', 'url'];
  const address = readRepository(isShort ? repository : repository.url);
  const type = (isShort ? undefined : repository.type) ?? address?.type;
  if (!address) wrong(path, 'the address of a repository', 'repository: https://github.com/company/errors');
  else if (!address.isPlain)
    wrong(
      path,
      'the address of the repository itself for browsers, without a user, a password or a folder',
      `${path.join('.')}: ${address.url}`,
    );
  else if (type === undefined)
    wrong(
      path,
      'on a host whose name says whether GitHub, GitLab, Bitbucket or Gitea runs there',
      `repository: { url: "${address.url}", type: gitlab }, or another type`,
    );
  if (!address?.isPlain || type === undefined) return undefined;
  const own = isShort ? undefined : repository;
  const named = { branch: branch ?? own?.branch, directory: directory ?? own?.directory };
  const isOpen = named.branch === undefined || named.directory === undefined;
  const checkout = isOpen ? await readCheckout(contentDir) : named;
  const place = {
    branch: named.branch ?? checkout.branch,
    directory: named.directory ?? checkout.directory,
  };
  const unknown = (['branch', 'directory'] as const).filter((key) => place[key] === undefined);
  if (unknown.length > 0)
    diagnostics.push(diagnose('repository-place', source.positionOf(path), { unknown }));
  return {
    url: address.url,
    type,
    branch: place.branch ?? 'main',
    directory: withoutEnds(place.directory ?? ''),
  };
}
