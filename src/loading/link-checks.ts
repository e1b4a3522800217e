/** Links and images of guides and notes that the site has nothing for. Other sites' addresses are left alone. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodedPath } from '../domain/escapes.ts';
import { nearest } from '../domain/nearest.ts';
import { homePath } from '../domain/permalink.ts';
import { type Diagnostic, diagnose, problemPath, problems } from '../parsing/report/diagnostics.ts';
import type { Content } from './content-folder.ts';
import { isOfProse } from './prose-checks.ts';
import type { ProsePage } from './prose-links.ts';
import { settingsFile } from './settings.ts';

/** What a site answers, by site paths. */
interface LinkablePaths {
  has(path: string): boolean;
  /** Anchors of a page; undefined where they are not known. */
  anchorsAt(path: string): ReadonlySet<string> | undefined;
  /** What may be meant by a path that it has not. */
  nearTo(path: string): string | undefined;
}

/** Every page has these: what the header and the link past it lead to. */
const commonAnchors = ['main', 'site-search', 'top'];

const problemsPath = problemPath('dead-link').replace(/#.*$/u, '');
const problemAnchors = ['error', 'warning', 'note', ...Object.keys(problems)];

export function checkLinks(content: Content, site: LinkablePaths): Diagnostic[] {
  const { root, prose, diagnostics } = content;
  // Without their settings, or at all, documents lack addresses for no other reason.
  const isSettled = diagnostics.every(
    (each) => isOfProse(each) || !['front-matter-syntax', 'unreadable-file'].includes(each.rule),
  );
  if (!isSettled) return [];
  const ownAnchors = new Map(prose.map(({ path, anchors }) => [path, anchors]));
  ownAnchors.set(problemsPath, new Set(problemAnchors));
  const anchorsAt = (path: string): ReadonlySet<string> | undefined =>
    ownAnchors.has(path) ? ownAnchors.get(path) : site.anchorsAt(path);
  const footer = { file: settingsFile, path: homePath, links: content.site.links, anchors: undefined };
  return [...prose, footer].flatMap((page) =>
    page.links.flatMap(({ address: target, isPicture, isMarkdown, position }) => {
      const isOwnFile = isPicture && isMarkdown && !target.startsWith('/');
      const fault = isOwnFile
        ? faultOfFile(target, page, root)
        : faultOfLink(target, page, { ...site, anchorsAt });
      return fault ? [diagnose('dead-link', position, { target, ...fault })] : [];
    }),
  );
}

interface Fault {
  readonly missing: string;
  readonly suggestion: string | undefined;
}

function faultOfFile(target: string, { file }: ProsePage, root: string): Fault | undefined {
  const name = join(dirname(file), decodedPath(target.replace(/[?#].*$/u, ''))).replaceAll('\\', '/');
  if (existsSync(join(root, name))) return undefined;
  const folder = dirname(join(root, name));
  const siblings = existsSync(folder) ? readdirSync(folder) : [];
  const near = nearest(name.split('/').at(-1) ?? '', siblings);
  const suggestion = near === undefined ? undefined : target.replace(/[^/]*$/u, near);
  return { missing: `there is no file ${name}`, suggestion };
}

function faultOfLink(target: string, { path: from }: ProsePage, site: LinkablePaths): Fault | undefined {
  const address = addressOf(target, from);
  const other = readAsFile(target, from, site);
  if (!address) return { missing: 'it leads out of the site', suggestion: other };
  const { path, anchor } = address;
  const found = path === from ? path : spellingsOf(path).find((each) => site.has(each));
  if (found === undefined) {
    return { missing: `the site has no ${path}`, suggestion: other ?? site.nearTo(path) };
  }
  const anchors = site.anchorsAt(found);
  if (anchor === '' || !anchors || anchors.has(anchor) || commonAnchors.includes(anchor)) return undefined;
  const near = nearest(anchor, anchors);
  return {
    missing: `${found} has no #${anchor}`,
    suggestion: near === undefined ? undefined : target.replace(/#.*$/u, `#${near}`),
  };
}

/** Stands for the folder of a host that the site may be in, which no relative link may leave. */
const anyBase = '/~base';

/** Undefined for links that leave the site. */
function addressOf(target: string, from: string): { path: string; anchor: string } | undefined {
  const written = target.startsWith('/') ? anyBase + target : target;
  const url = URL.parse(written, `https://site.invalid${anyBase}${from}`);
  if (!url?.pathname.startsWith(`${anyBase}/`)) return undefined;
  const anchor = url.hash.slice(1).replace(/:~:.*$/u, '');
  return { path: decodedPath(url.pathname.slice(anyBase.length)), anchor: decodedPath(anchor) };
}

/** Hosts lead from a folder's name to its page. */
const spellingsOf = (path: string): string[] => [path, `${path}/`, path.replace(/\/index\.html$/u, '/')];

/** Links are often written from file to file, but a page is a folder deeper and has no ending. */
function readAsFile(target: string, from: string, site: LinkablePaths): string | undefined {
  if (/^[#?]/u.test(target)) return undefined;
  const address = addressOf(target.replace(/(?:\.mdx?)?\/?(?=[#?]|$)/u, '/'), from.slice(0, -1));
  return address && site.has(address.path) ? address.path : undefined;
}
