/**
 * What the last build left in its folder: enough to tell what nobody touched since, and what it was made of. Kept as
 * lines of text, because checking a hundred thousand entries of JSON would take longer than looking at the files.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface RecordedFile {
  /** Size and time of the last change, which tell that a file is still the one that was written. */
  readonly stamp: string;
  /** Digest of what the file was made of. */
  readonly digest: string;
}

/** Paths are relative to the output folder, with forward slashes. */
export interface OutputRecord {
  readonly files: ReadonlyMap<string, RecordedFile>;
  /** Stamps of folders, which change when a name comes or goes. */
  readonly folders: ReadonlyMap<string, string>;
}

/** Undefined for a folder that the last build did not write. */
export function readRecord(file: string, directory: string): OutputRecord | undefined {
  if (!existsSync(file)) return undefined;
  const [owner, ...lines] = readFileSync(file, 'utf8').split('\n');
  if (owner !== directory) return undefined;
  const files = new Map<string, RecordedFile>();
  const folders = new Map<string, string>();
  for (const line of lines) {
    const [path = '', stamp = '', digest] = line.split('\t');
    if (digest === undefined) folders.set(path, stamp);
    else files.set(path, { stamp, digest });
  }
  return { files, folders };
}

/** `made` are digests by path. Files whose stamp `knownStamp` gives are not looked at again. */
export function writeRecord(
  file: string,
  directory: string,
  made: ReadonlyMap<string, string>,
  knownStamp: (path: string, digest: string) => string | undefined,
): void {
  const lines = [directory];
  const folders = new Set<string>();
  for (const [path, digest] of made) {
    lines.push(`${path}\t${knownStamp(path, digest) ?? stampOf(directory, path)}\t${digest}`);
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  for (const folder of folders) lines.push(`${folder}\t${stampOf(directory, folder)}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
}

/** Throws where there is nothing: a file that was made must be there. */
function stampOf(directory: string, path: string): string {
  const stamp = stampAt(directory, path);
  if (stamp === undefined) throw new Error(`${path} is not in the output folder.`);
  return stamp;
}

/**
 * Undefined where there is nothing. Asked a hundred thousand times of a large site, where `join` would take as long as
 * looking.
 */
export function stampAt(directory: string, path: string): string | undefined {
  const stats = lstatSync(`${directory}/${path}`, { throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeMs}`;
}
