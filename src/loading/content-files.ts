/** Files and folders on disk -> their texts. What cannot be read becomes a diagnostic, never an exception. */
import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Position } from '../domain/error-code.ts';
import { pictureType } from '../domain/pictures.ts';
import { encodingOf } from './encoding.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { folderToName, isLinkable } from './linked-folders.ts';

export interface ContentFile {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Of a link of the file system: the absolute path that it leads to, where the text has its neighbours. */
  readonly origin?: string;
}

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Pictures below a folder, by their paths, too. */
  readonly pictures?: readonly string[];
}

/** A hundred thousand rows of ordinary length fit; what is larger is most often no table. */
const mostMegabytes = 32;

/** Markdown by its names; in MDX, tables are read as they are in Markdown. */
const endings = ['.md', '.mdx', '.markdown'];
const isMarkdown = (path: string): boolean => endings.some((ending) => path.toLowerCase().endsWith(ending));

/** Folders at the top of a content folder that hold no documents. */
const otherFolders: ReadonlySet<string> = new Set(['notes', 'guides']);

/**
 * Reads one file, or every file of Markdown below a folder, in the order of their paths. `linked` are the folders that links
 * below it may lead into; without them they may lead anywhere, as when somebody names the files.
 */
export async function readContent(
  root: string,
  path: string,
  linked?: readonly string[],
): Promise<ContentFiles> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      const start = startOf(root, path);
      const megabytes = found.size / 2 ** 20;
      return megabytes <= mostMegabytes
        ? textOf(start, await readFile(path))
        : faulty(diagnose('file-size', start, { megabytes }));
    }
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const nested: ContentFiles[] = [];
    const pictures: string[] = [];
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const kind = await kindOf(entry, path);
      const child = join(path, entry.name);
      if (kind === 'folder' && path === root && otherFolders.has(entry.name)) continue;
      if (kind === 'file' && !isMarkdown(entry.name)) {
        // One that is linked would be published without its folder's leave.
        if (entry.isFile() && pictureType(entry.name) !== undefined) pictures.push(startOf(root, child).file);
        continue;
      }
      const isLink = entry.isSymbolicLink() && (kind === 'folder' || kind === 'file');
      const target = isLink ? await realpath(child) : child;
      const isWelcome =
        !isLink || !linked || (isLinkable(target, linked) && (kind === 'folder' || isMarkdown(target)));
      if (kind === 'loop') nested.push(unreadable(root, child, 'it links to a folder that it is in'));
      else if (!isWelcome) nested.push(linkElsewhere(root, child, target));
      else {
        const read = await readContent(root, child, linked);
        const origin = isLink && kind === 'file' ? { origin: target } : {};
        nested.push({ ...read, files: read.files.map((each) => ({ ...each, ...origin })) });
      }
    }
    return {
      files: nested.flatMap(({ files }) => files),
      diagnostics: nested.flatMap(({ diagnostics }) => diagnostics),
      pictures: [...pictures, ...nested.flatMap((each) => each.pictures ?? [])],
    };
  } catch (error) {
    const reason = messageOf(error);
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

const faulty = (diagnostic: Diagnostic): ContentFiles => ({ files: [], diagnostics: [diagnostic] });

const startOf = (root: string, path: string): Position => ({
  file: relative(root, path).split(sep).join('/') || '.',
  line: 1,
  column: 1,
});

const unreadable = (root: string, path: string, reason: string): ContentFiles =>
  faulty(diagnose('unreadable-file', startOf(root, path), { reason }));

/** What is said of a link to a place that nobody allowed. */
export const linkElsewhere = (root: string, path: string, target: string): ContentFiles =>
  faulty(diagnose('link-elsewhere', startOf(root, path), { target, folder: folderToName(root, target) }));

/** Signs of another encoding would be published as question marks, so they are an error, at the first of them. */
function textOf(start: Position, bytes: Buffer): ContentFiles {
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') return faulty(diagnose('not-text', start, {}));
  const { file } = start;
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

/** `"ENOENT"`; empty for what the file system did not say. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What the file system has against it. */
export function messageOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'ENOSPC') return 'no space is left on the disk';
  if (code === 'EROFS') return 'it may only be read';
  return error instanceof Error ? error.message : String(error);
}
