/** The MDX pages of one folder of the content as an Astro collection. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';

/**
 * Loader for `<directory>/<folder>`; a new site without the folder simply has none. `check` is waited for
 * and refuses content with errors.
 */
export function proseLoader(
  directory: string,
  folder: string,
  check: (context: LoaderContext) => Promise<unknown>,
): Loader {
  const base = join(directory, folder);
  const pages = glob({
    base,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  });
  return {
    name: `error-codes:${folder}`,
    load: async (context) => {
      await check(context);
      const { store, config } = context;
      // The store outlives the run, and the run before may have published another content folder. A page of
      // that folder that still exists would be taken for the owner of its id.
      const own = `${relative(fileURLToPath(config.root), base).split(sep).join('/')}/`;
      for (const [id, { filePath }] of store.entries()) {
        if (filePath?.startsWith(own) !== true) store.delete(id);
      }
      // A folder that is gone takes its pages with it; the loader of the folder would only say that it is not there.
      if (existsSync(base)) await pages.load(withWrittenSettings(context));
      else store.clear();
    },
  };
}

/**
 * Gives a page its settings as they are written, which is how the checks see them: what YAML takes for a number, a day
 * or a truth value is a title all the same. Nobody watches, as every change of the content has all of it loaded anew.
 */
const withWrittenSettings = (context: LoaderContext): LoaderContext => {
  const own: LoaderContext = {
    ...context,
    parseData: async ({ id, data, filePath }) => {
      const written = filePath === undefined ? {} : await writtenSettings(filePath);
      return context.parseData({ id, data: { ...data, ...written }, ...(filePath && { filePath }) });
    },
  };
  delete own.watcher;
  return own;
};

async function writtenSettings(file: string): Promise<Record<string, unknown>> {
  const { entries } = readFrontMatter(file, sourceLines(await readFile(file, 'utf8')));
  return Object.fromEntries(
    entries.flatMap(({ key, value }): [string, unknown][] => {
      if (value.kind === 'text') return [[key, value.text]];
      return value.kind === 'list' ? [[key, value.items]] : [];
    }),
  );
}
