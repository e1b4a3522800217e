/** Files of a peer's working folder. */
import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Empties `work` and copies the template of the peer `name` into it. */
export async function copyTemplate(name: string, work: string): Promise<void> {
  await rm(work, { recursive: true, force: true, maxRetries: 3 });
  await cp(join(import.meta.dirname, name, 'template'), work, { recursive: true });
}

/** The style sheet that the bare templates share, put at `path` of the working folder. */
export async function copyBareStyle(work: string, path: string): Promise<void> {
  await mkdir(dirname(join(work, path)), { recursive: true });
  await copyFile(join(import.meta.dirname, 'bare.css'), join(work, path));
}

export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
