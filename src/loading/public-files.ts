import { existsSync, globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Site paths of the files that are copied as they are: `public/` of the project that the command runs in. */
export function publicPaths(): string[] {
  const folder = resolve('public');
  if (!existsSync(folder)) return [];
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}
