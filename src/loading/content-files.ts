/** Files and folders on disk -> their texts. What cannot be read becomes a diagnostic, never an exception. */
import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { encodingOf } from './encoding.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { folderToName, isLinkable } from './linked-folders.ts';

export interface ContentFile {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A hundred thousand rows of ordinary length fit; what is larger is most often no table. */
const mostMegabytes = 32;

/** Folders at the top of a content folder that hold no documents. */
const otherFolders: ReadonlySet<string> = new Set(['notes', 'guides']);

/**
 * Reads one file, or every file with one of the endings below a folder, in the order of their paths. `linked` are the
 * folders that links below it may lead into; without them they may lead anywhere, as when somebody names the files.
 */
export async function readContent(
  root: string,
  path: string,
  endings: readonly string[],
  linked?: readonly string[],
): Promise<ContentFiles> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      const file = name(root, path);
      const megabytes = found.size / 2 ** 20;
      if (megabytes <= mostMegabytes) return textOf(file, await readFile(path));
      return { files: [], diagnostics: [diagnose('file-size', { file, line: 1, column: 1 }, { megabytes })] };
    }
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const nested: ContentFiles[] = [];
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const kind = await kindOf(entry, path);
      const child = join(path, entry.name);
      if (kind === 'folder' && path === root && otherFolders.has(entry.name)) continue;
      const isNamed = endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
      if (entry.isSymbolicLink() && linked && (kind === 'folder' || (kind === 'file' && isNamed))) {
        const target = await realpath(child);
        const isText = kind === 'folder' || endings.some((ending) => target.toLowerCase().endsWith(ending));
        if (!isText || !isLinkable(target, linked)) {
          nested.push(elsewhere(root, child, target));
          continue;
        }
      }
      if (kind === 'loop') nested.push(unreadable(root, child, 'it links to a folder that it is in'));
      else if (kind !== 'file' || isNamed) nested.push(await readContent(root, child, endings, linked));
    }
    return {
      files: nested.flatMap(({ files }) => files),
      diagnostics: nested.flatMap(({ diagnostics }) => diagnostics),
    };
  } catch (error) {
    const reason = reasonOf(error);
    return unreadable(root, path, path === root ? `${reason} at ${path}` : reason);
  }
}

/** What an entry of a folder is, or what it links to; `nothing` when that is not there. */
async function kindOf(entry: Dirent, folder: string): Promise<'file' | 'folder' | 'loop' | 'nothing'> {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'file';
  const path = join(folder, entry.name);
  const target = await stat(path).catch(() => undefined);
  if (!target?.isDirectory()) return target ? 'file' : 'nothing';
  const [here, there] = await Promise.all([realpath(folder), realpath(path)]);
  return `${here}${sep}`.startsWith(`${there}${sep}`) ? 'loop' : 'folder';
}

const elsewhere = (root: string, path: string, target: string): ContentFiles => ({
  files: [],
  diagnostics: [
    diagnose(
      'link-elsewhere',
      { file: name(root, path), line: 1, column: 1 },
      { target, folder: folderToName(root, target) },
    ),
  ],
});

const unreadable = (root: string, path: string, reason: string): ContentFiles => ({
  files: [],
  diagnostics: [diagnose('unreadable-file', { file: name(root, path), line: 1, column: 1 }, { reason })],
});

/** Signs of another encoding would be published as question marks, so they are an error, at the first of them. */
function textOf(file: string, bytes: Buffer): ContentFiles {
  const encoding = encodingOf(bytes);
  if (encoding === 'binary')
    return { files: [], diagnostics: [diagnose('not-text', { file, line: 1, column: 1 }, {})] };
  // Whoever reads these as anything else finds faults that are none.
  const files = /^(?:UTF-16|GB)/u.test(encoding) ? [] : [{ file, text: bytes.toString('utf8') }];
  if (encoding === 'UTF-8') return { files, diagnostics: [] };
  const lines = bytes.toString('latin1').split('\n');
  const index = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const text = Buffer.from(lines[index] ?? '', 'latin1').toString('utf8');
  const position = { file, line: Math.max(index, 0) + 1, column: Math.max(text.indexOf('\uFFFD'), 0) + 1 };
  const details = { encoding: encoding === 'unknown' ? undefined : encoding };
  return { files, diagnostics: [diagnose('text-encoding', position, details)] };
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const name = (root: string, path: string): string => relative(root, path).split(sep).join('/') || '.';

/** What the file system has against it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'ENOSPC') return 'no space is left on the disk';
  if (code === 'EROFS') return 'it may only be read';
  return error instanceof Error ? error.message : String(error);
}
