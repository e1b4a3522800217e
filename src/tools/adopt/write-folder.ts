/** A content folder, put in place whole: what is broken off leaves nothing half written. */
import { copyFile, cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf } from '../../loading/content-files.ts';
import { movedLinks } from './moved-links.ts';
import type { Adopted } from './plan.ts';

interface Parts {
  readonly documents: readonly Adopted[];
  readonly inPlace: boolean;
  /** Real paths of folders whose pictures may be taken along. */
  readonly sources: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Writes the documents with their pictures, and `texts`, by name, into the folder; gives the number of pictures. They are
 * prepared in a folder beside it, and moved when all are there.
 */
export async function writeFolder(
  folder: string,
  { documents, inPlace, sources, texts }: Parts,
): Promise<number> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const taken = new Map<string, string>();
  try {
    const moved = movedLinks(documents, sources);
    for (const each of documents) {
      const target = join(staging, each.read.document.file);
      const { path } = each.candidate;
      // The staging folder is a sibling, so a relative link leads to the same file from both.
      if (inPlace) await symlink(relative(staging, path), target, 'file');
      else {
        const { text, pictures } = moved(each);
        await writeFile(target, each.isTitleGuessed ? withTitle(text, each.title) : text);
        for (const [name, picture] of pictures) taken.set(name, picture);
      }
    }
    for (const [name, picture] of taken) {
      await mkdir(dirname(join(staging, name)), { recursive: true });
      await copyFile(picture, join(staging, name));
    }
    for (const [name, text] of texts) await writeFile(join(staging, name), text);
    const made = await readdir(staging, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of made.filter((entry) => !entry.isDirectory())) {
      const target = join(folder, relative(staging, parentPath), name);
      await mkdir(dirname(target), { recursive: true });
      await rm(target, { force: true });
      await rename(join(parentPath, name), target).catch(async (error: unknown) => {
        // A folder that is a volume of its own.
        if (codeOf(error) !== 'EXDEV') throw error;
        await cp(join(parentPath, name), target, { verbatimSymlinks: true });
      });
    }
    return taken.size;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The text with its title in the front matter. */
function withTitle(text: string, title: string): string {
  const line = `title: ${JSON.stringify(title)}`;
  const [, mark = '', body = ''] = /^(\uFEFF?)([\s\S]*)$/u.exec(text) ?? [];
  const opened = /^---[ \t]*\r?\n/u.exec(body)?.[0];
  if (opened !== undefined) return `${mark}${opened}${line}\n${body.slice(opened.length)}`;
  return `${mark}---\n${line}\n---\n\n${body}`;
}
