/** Files and folders that somebody names -> the Markdown in them. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readContent } from '../../loading/content-files.ts';
import { isInside } from '../../loading/content-directory.ts';
import type { Candidate, LeftOut } from './plan.ts';

/** Each file once, whatever it is named by. What lies in `except`, the folder to be written, is no source of it. */
export async function findCandidates(paths: readonly string[], cwd: string, except: string | undefined) {
  const found = new Map<string, Candidate>();
  /** What could not be read, with the reason. */
  const leftOut: LeftOut[] = [];
  for (const named of paths) {
    const { files, diagnostics } = await readContent(cwd, resolve(cwd, named));
    const faulty = new Set(diagnostics.map(({ file }) => file));
    for (const { file, message, hint } of diagnostics)
      leftOut.push({ shown: file, reason: `${message} ${hint}` });
    for (const { file, text } of files) {
      const path = resolve(cwd, file);
      if (faulty.has(file) || (except !== undefined && isInside(except, path))) continue;
      // From far away the whole path is the shorter one.
      const shown = file.length > path.length ? path : file;
      const real = await realpath(path);
      // A link is no better name for what is named itself.
      if (!found.has(real) || real === path) found.set(real, { path, shown, text });
    }
  }
  return { candidates: [...found.values()], leftOut };
}
