/**
 * What lies in the folder that a site is put into. The paths that builds wrote there are on a list that lies in the folder
 * itself, so that a copied folder or a lost cache changes nothing; everything else is somebody's and stays.
 */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { authorError } from '../loading/author-error.ts';
import { isInside } from '../loading/content-directory.ts';
import { codeOf, messageOf } from '../loading/content-files.ts';
import { isRunning } from './building-folder.ts';

/** A folder that no site may be put into the place of. */
export interface Source {
  /** `"the content folder"` */
  readonly name: string;
  readonly path: string;
  /** True for the project alone: a site may lie in it. */
  readonly mayHoldSite?: true;
  /** True where reading goes through links: what they lead to is in it, too. */
  readonly followsLinks?: true;
}

export interface Contents {
  /** Files that builds wrote, as their lists have them. */
  readonly own: ReadonlySet<string>;
  /** Everything else by its path: files and links, and empty folders, which end with a slash. */
  readonly foreign: readonly string[];
}

/** The name of the list; shares of a site have one each, so that they can be copied into one folder. */
export const listFile = (share: string | undefined): string =>
  share === undefined ? '.built-files' : `.built-files-${share}`;

/** Has the files of both sites while one takes the place of the other. */
export const unfinishedList = listFile('unfinished');

const isList = (name: string): boolean => /^\.built-files(?:-\d+-of-\d+|-unfinished)?$/u.test(name);

/** A folder in which a build gets a site ready for its place; the name of a file in it says which process that is. */
export const workFolder = '.placing';
export const processFile = (process: number): string => `process-${process}`;
export function isWorkFolder(directory: string, name: string): boolean {
  const [found, maker] = /^\.placing(?:-(\d+))?$/u.exec(name) ?? [];
  if (found === undefined) return false;
  // One that is being made has no mark yet.
  return processOf(join(directory, name)) !== undefined || (maker !== undefined && isRunning(Number(maker)));
}

/** The process whose work folder this is; undefined where it is none, or is gone by now. */
export function processOf(folder: string): number | undefined {
  try {
    const [number] = readdirSync(folder).flatMap((name) => /^process-(\d+)$/u.exec(name)?.[1] ?? []);
    return number === undefined ? undefined : Number(number);
  } catch (error) {
    if (/^ENO(?:ENT|TDIR)$/u.test(codeOf(error))) return undefined;
    throw error;
  }
}

/** The history of a folder under version control is nobody's business here. The list of an unfinished swap is the swap's. */
export const isLeftAlone = (directory: string, name: string): boolean =>
  name === '.git' || name === unfinishedList || isWorkFolder(directory, name);

/** The folder itself where `path` is a link or leads through one. Links are followed here, and nowhere else. */
export function realFolder(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync.native(path);
  return dirname(path) === path ? path : join(realFolder(dirname(path)), basename(path));
}

const hint = 'Name a folder of its own: npm run build -- --outDir dist';

/** The real folder of a path, or none yet. Throws an author's error where no site may be put there. */
export function outputFolder(path: string, sources: readonly Source[]): string {
  const places = sources.flatMap(placesOf);
  try {
    const directory = realFolder(path);
    refuseFolder(directory, places);
    return directory;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const reason = codeOf(error) === 'ENOENT' ? 'it is a link that leads nowhere' : messageOf(error);
    throw authorError(`The site cannot be put into ${path}: ${reason}.`, hint);
  }
}

/** A source where it really is. */
function placesOf(source: Source): Source[] {
  const path = orElse(() => realFolder(source.path), source.path);
  const linked = source.followsLinks ? [...linkedBelow(path)] : [];
  const name = `${source.name}, through a link`;
  return [{ ...source, path }, ...linked.map((target) => ({ name, path: target }))];
}

/** The folders that links in a folder lead to, where the content is looked for. */
function* linkedBelow(folder: string): Generator<string> {
  for (const entry of orElse(() => readdirSync(folder, { withFileTypes: true }), [])) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* linkedBelow(path);
    const target = entry.isSymbolicLink() ? orElse(() => realpathSync.native(path), undefined) : undefined;
    if (target !== undefined && lstatSync(target).isDirectory()) yield target;
  }
}

/** What cannot be read is named by those who have to read it. */
function orElse<Value, Other>(read: () => Value, other: Other): Value | Other {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return other;
  }
}

function refuseFolder(directory: string, places: readonly Source[]): void {
  const refusal = `The site cannot be put into ${directory}`;
  for (const { name, path, mayHoldSite } of places) {
    const relation = relationOf(directory, path);
    if (relation === undefined || (relation === 'lies in' && mayHoldSite)) continue;
    throw authorError(`${refusal}: it ${relation} ${name}.`, hint);
  }
  const found = lstatSync(directory, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw authorError(`${refusal}: it is no folder.`, hint);
  const { own, foreign } = readContents(directory);
  if (own.size > 0 || foreign.length === 0) return;
  throw authorError(
    `${refusal}, which holds what no build wrote:\n\n${listed(foreign)}`,
    'Name a new or an empty folder: npm run build -- --outDir FOLDER. If all of it is an old build, remove it yourself first.',
  );
}

function relationOf(directory: string, source: string): 'is' | 'holds' | 'lies in' | undefined {
  if (directory === source) return 'is';
  if (isInside(directory, source)) return 'holds';
  return isInside(source, directory) ? 'lies in' : undefined;
}

/** The first paths of a list, one a line. */
export function listed(paths: readonly string[], most = 10): string {
  const rest = paths.length - most;
  const lines = [...paths.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return lines.map((line) => `  ${line}`).join('\n');
}

/** What is in the folder, without the work folders of builds. */
export function readContents(directory: string): Contents {
  const own = new Set<string>();
  for (const name of readdirSync(directory)) {
    if (!isList(name)) continue;
    own.add(name);
    for (const path of readFileSync(join(directory, name), 'utf8').split('\n'))
      if (path !== '') own.add(path);
  }
  const ownFolders = new Set<string>();
  for (const path of own) for (const folder of foldersOf(path)) ownFolders.add(folder);
  const foreign: string[] = [];
  for (const { path, kind } of entriesBelow(directory)) {
    const isOwn = kind === 'folder' ? ownFolders.has(path.slice(0, -1)) : kind === 'file' && own.has(path);
    if (!isOwn) foreign.push(path);
  }
  return { own, foreign };
}

/** `"a/b/c.html"` -> `"a/b"`, `"a"`. */
export function* foldersOf(path: string): Generator<string> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) yield folder;
}

interface Entry {
  readonly path: string;
  /** Only empty folders are named. Links are what they are, never what they lead to. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** The same by their paths. */
export const pathsBelow = (directory: string): string[] =>
  Array.from(entriesBelow(directory), ({ path }) => path);

/** Everything in a folder but what is left alone. */
export function* entriesBelow(directory: string, below = ''): Generator<Entry> {
  const entries = readdirSync(join(directory, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') yield { path: below, kind: 'folder' };
  for (const entry of entries) {
    if (below === '' && isLeftAlone(directory, entry.name)) continue;
    const path = below + entry.name;
    if (entry.isDirectory()) yield* entriesBelow(directory, `${path}/`);
    else yield { path, kind: entry.isFile() ? 'file' : 'other' };
  }
}
