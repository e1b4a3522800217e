/**
 * Which files Astro renders for this build. Astro's own list lies in a folder that all builds of a project share, and one that
 * reads other content at the same time would write it anew.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentDirectory } from '../loading/content-directory.ts';
import { contentOf } from '../loading/content-folder.ts';
import { storePath } from '../loading/content-loaders.ts';

const list = 'astro:content-module-imports';
const ownList = `\0own:${list}`;

/** `root` is the project's. */
export const ownProse = (root: URL): Plugin => ({
  name: 'error-codes:own-prose',
  // Before Astro's own answer.
  resolveId: { order: 'pre', handler: (id) => (id === list ? ownList : undefined) },
  load: async (id) => {
    if (id !== ownList) return undefined;
    const directory = contentDirectory();
    const { notes, guides } = await contentOf(directory);
    const entries = [...notes, ...guides].map(({ file }) => {
      const path = storePath(fileURLToPath(root), directory, file);
      const module = new URLSearchParams({ fileName: path, astroContentModuleFlag: 'true' });
      return `[${JSON.stringify(path)}, () => import(${JSON.stringify(`astro:content-layer-deferred-module?${module.toString()}`)})]`;
    });
    return `export default new Map([${entries.join(',\n')}]);`;
  },
});
