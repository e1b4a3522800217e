/**
 * A finished site takes the place of the last one: whole folders are swapped, so that it takes a moment at any size, and
 * what builds did not write stays where it is. Nothing is changed for good before everything is in its place.
 */
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { authorError } from '../loading/author-error.ts';
import { codeOf, messageOf } from '../loading/content-files.ts';
import { isRunning } from './building-folder.ts';
import { makeFolder } from './make-folder.ts';
import {
  entriesBelow,
  foldersOf,
  isLeftAlone,
  isWorkFolder,
  listed,
  pathsBelow,
  processFile,
  processOf,
  readContents,
  unfinishedList,
  workFolder,
} from './output-folder.ts';

/**
 * Moves the site in `made` to `directory`, both absolute; `list` is the name of the file with its paths. Gives the number of files,
 * and what is in the folder beside them. Throws an author's error, and leaves `directory` as it was, when something is in the way
 * that no build wrote or the file system refuses.
 */
export function placeSite(
  made: string,
  directory: string,
  list: string,
  files: readonly string[] = pathsBelow(made),
) {
  const paths = [...files, list].sort();
  writeFileSync(join(made, list), `${paths.join('\n')}\n`);
  const work = join(directory, `${workFolder}-${process.pid}`);
  try {
    // One that was killed may have had the same number, as in containers.
    rmSync(work, { recursive: true, force: true });
    makeFolder(work);
    writeFileSync(join(work, processFile(process.pid)), '');
    moveFolder(made, join(work, 'new'));
    const own = takeTurn(directory, work);
    try {
      return { files: paths.length, foreign: swap(directory, own, paths) };
    } finally {
      endTurn(own);
    }
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw authorError(
      `The site could not be put into ${directory}: ${messageOf(error)}.`,
      'What was there is as it was. Mend that, and build again.',
    );
  }
}

/** Into a volume of its own nothing can be renamed. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    // Node's own copy of a folder says of a full disk that something went wrong.
    for (const { path, kind } of entriesBelow(from)) {
      const target = join(to, path);
      mkdirSync(kind === 'folder' ? target : dirname(target), { recursive: true });
      if (kind !== 'folder') copyFileSync(join(from, path), target);
    }
  }
}

/** How long a build waits for another one to put its site into the same folder, in milliseconds. */
const longestWait = 60_000;

/** Only one build at a time swaps: the one whose work folder has the plain name. Gives its path. */
function takeTurn(directory: string, work: string): string {
  const own = join(directory, workFolder);
  for (const end = Date.now() + longestWait; ; pause()) {
    for (const name of readdirSync(directory))
      if (join(directory, name) !== work && isWorkFolder(directory, name)) clearDead(join(directory, name));
    try {
      renameSync(work, own);
      return own;
    } catch (error) {
      if (!/^(?:ENOTEMPTY|EEXIST|EPERM)$/u.test(codeOf(error)) || Date.now() > end) throw error;
    }
  }
}

/** An empty folder can be renamed over, so the next build may be in before this one has removed it. */
function endTurn(own: string): void {
  for (const name of ['new', 'old', processFile(process.pid)])
    rmSync(join(own, name), { recursive: true, force: true });
  try {
    rmdirSync(own);
  } catch (error) {
    if (!/^(?:ENOTEMPTY|EEXIST|ENOENT)$/u.test(codeOf(error))) throw error;
  }
}

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);

/**
 * Removes the work folder of a build that was killed. Another build may do the same and be at work in its place by now: only who
 * gets the mark of the dead one clears its folder.
 */
function clearDead(folder: string): void {
  const owner = processOf(folder);
  if (owner === undefined || (owner !== process.pid && isRunning(owner))) return;
  try {
    renameSync(join(folder, processFile(owner)), join(folder, processFile(process.pid)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  endTurn(folder);
}

/** Gives what is in the folder and not of the site. */
function swap(directory: string, work: string, paths: readonly string[]): readonly string[] {
  const { own, foreign } = readContents(directory);
  const kept = foreign.filter((path) => !isSame(join(directory, path), join(work, 'new', path)));
  refuseConflicts(directory, kept, paths);
  // While it holds files of both sites the folder has a list of all: a build that is killed leaves none unlisted.
  const both = join(directory, unfinishedList);
  writeFileSync(both, [...own, ...paths].join('\n'));
  const moves: Move[] = [];
  try {
    for (const move of movesOf(directory, work, kept)) {
      mkdirSync(dirname(move.to), { recursive: true });
      renameSync(move.from, move.to);
      moves.push(move);
    }
  } catch (error) {
    for (const { from, to } of moves.reverse()) renameSync(to, from);
    throw error;
  } finally {
    rmSync(both);
  }
  return kept;
}

/** The same bytes are nobody's loss, and an empty folder is none to a folder. */
function isSame(there: string, made: string): boolean {
  const [left, right] = [there, made].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  if (left?.isDirectory()) return right?.isDirectory() === true;
  return (
    left?.isFile() === true && right?.isFile() === true && readFileSync(there).equals(readFileSync(made))
  );
}

/** What the site has a file for, a folder where the site has a file, and a file where the site has a folder. */
function refuseConflicts(directory: string, kept: readonly string[], paths: readonly string[]): void {
  const files = new Set(paths);
  const folders = new Set(paths.flatMap((path) => [...foldersOf(path)]));
  const conflicts = kept.filter((path) => {
    const plain = path.replace(/\/$/u, '');
    return (
      files.has(plain) || folders.has(plain) || [...foldersOf(plain)].some((folder) => files.has(folder))
    );
  });
  if (conflicts.length === 0) return;
  throw authorError(
    `The site was not put into ${directory}. It has files of its own for what no build wrote:\n\n${listed(conflicts)}`,
    'Move these away, or remove them yourself; what every build is to have belongs in public/. Then build again.',
  );
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** Folders are moved whole, unless they hold what is kept. */
function* movesOf(directory: string, work: string, kept: readonly string[]): Generator<Move> {
  const alone = new Set(kept.map((path) => path.replace(/\/$/u, '')));
  const mixed = new Set(kept.flatMap((path) => [...foldersOf(path)]));
  function* movesIn(folder: string): Generator<Move> {
    const made = namesIn(join(work, 'new', folder));
    for (const name of namesIn(join(directory, folder))) {
      const path = folder + name;
      if (alone.has(path) || (folder === '' && isLeftAlone(directory, name))) continue;
      const isMade = made.delete(name);
      if (mixed.has(path)) {
        yield* movesIn(`${path}/`);
        continue;
      }
      yield { from: join(directory, path), to: join(work, 'old', path) };
      if (isMade) yield { from: join(work, 'new', path), to: join(directory, path) };
    }
    for (const name of made)
      yield { from: join(work, 'new', folder, name), to: join(directory, folder, name) };
  }
  yield* movesIn('');
}

const namesIn = (folder: string): Set<string> =>
  new Set(lstatSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []);
