/** A content folder, put in place whole: what is broken off leaves nothing half written. */
import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf } from '../../loading/content-files.ts';
import { movedLinks } from './moved-links.ts';
import type { Adopted } from './plan.ts';

/** Writes the documents and `texts`, by name, into the folder. They are prepared in a folder beside it, and moved when all are there. */
export async function writeFolder(
  folder: string,
  {
    documents,
    inPlace,
    texts,
  }: { documents: readonly Adopted[]; inPlace: boolean; texts: ReadonlyMap<string, string> },
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const textOf = movedLinks(documents);
    for (const each of documents) {
      const target = join(staging, each.read.document.file);
      const { path } = each.candidate;
      // The staging folder is a sibling, so a relative link leads to the same file from both.
      if (inPlace) await symlink(relative(staging, path), target, 'file');
      else await writeFile(target, each.isTitleGuessed ? withTitle(textOf(each), each.title) : textOf(each));
    }
    for (const [name, text] of texts) await writeFile(join(staging, name), text);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(staging)) {
      await rm(join(folder, name), { force: true });
      await rename(join(staging, name), join(folder, name)).catch(async (error: unknown) => {
        // A folder that is a volume of its own.
        if (codeOf(error) !== 'EXDEV') throw error;
        await cp(join(staging, name), join(folder, name), { verbatimSymlinks: true });
      });
    }
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
