/** Files of a peer's working folder. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Empties `work` and copies the template of the peer `name` into it. */
export async function copyTemplate(name: string, work: string): Promise<void> {
  await rm(work, { recursive: true, force: true, maxRetries: 3 });
  await cp(join(import.meta.dirname, name, 'template'), work, { recursive: true });
}

export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
