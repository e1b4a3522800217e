import { existsSync, globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Files that are copied as they are, relative to their folder, with forward slashes; none when it is not there. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Their site paths: `public/` of the project that the command runs in. */
export const publicPaths = (): string[] => filesBelow(resolve('public')).map((file) => `/${file}`);
