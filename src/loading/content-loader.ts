/**
 * The content folder as Astro loads it: what was read is kept here for the pages, and guides and notes are handed on to Astro,
 * which renders them. Every problem is reported at once, and an error stops the build before a page is made.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { authorError } from './author-error.ts';
import { admit, readForSite, type Checks, type Reading, type Refusal } from './checked-content.ts';
import { forgetContent, type Content } from './content-folder.ts';

let shown: Content | undefined;

/** What the site shows: in the dev server the last content without errors, if there was one. Throws before it is read. */
export function siteContent(): Content {
  if (!shown) throw new Error('The content was asked for before it was read.');
  return shown;
}

/** Whoever edits the content while the dev server runs. */
export interface Author {
  /** Told after each reading what is wrong, or that nothing is. */
  readonly show: (refusal: Refusal | undefined) => void;
  /** Given what puts other content in the place of that which is shown, to be done when no page is half made. */
  readonly change: (make: () => void) => void;
  /** Given what reads the content anew, to be called after each change. */
  readonly follow: (refresh: () => Promise<void>) => void;
}

/**
 * The loader of the content folder at `directory` (absolute); see `admit` for what it refuses. A build ends with it; the dev
 * server keeps the last good content, begins with what could be read, and says so to the author. The folder is read
 * before it is asked: once Astro has begun to load, it saves all it had before after half a second, and again at the end.
 */
export async function contentLoader(directory: string, checks: Checks, author: Author): Promise<Loader> {
  let first: Promise<Reading> | undefined = readForSite(directory, checks);
  await Promise.allSettled([first]);

  const readAnew = (): Promise<Reading> => {
    forgetContent(directory);
    return readForSite(directory, checks);
  };
  /** Warnings that were printed: who edits a table has them on the screen, and not again with every change. */
  const told = new Set<string>();
  let good: Content | undefined;
  const load = async (context: LoaderContext): Promise<void> => {
    const reading = await (first ?? readAnew());
    first = undefined;
    const refusal = admit(reading, context, told);
    if (context.watcher) author.show(refusal);
    if (!refusal) good = reading.content;
    else if (!context.watcher) throw authorError(refusal.message, refusal.hint, refusal.at);
    // A half-edited table must not end the dev server.
    else context.logger.error(`${refusal.message}\n\n${refusal.hint}`);
    const next = good ?? reading.content;
    if (next !== shown)
      author.change(() => {
        shown = next;
      });
    fill(context, directory, next);
  };
  return {
    name: 'error-codes:content',
    load: (context) => {
      if (context.watcher) author.follow(() => load(context));
      return load(context);
    },
  };
}

/** Guides and notes, by their files, as Astro renders them. */
function fill(context: LoaderContext, directory: string, { guides, notes, texts }: Content): void {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  const stale = new Set(store.keys());
  for (const { file } of [...guides, ...notes]) {
    stale.delete(file);
    const filePath = storePath(root, directory, file);
    const body = texts.get(file) ?? '';
    // Another content folder refreshes the entries of the last one.
    const digest = context.generateDigest({ filePath, body });
    if (store.get(file)?.digest === digest) continue;
    store.set({ id: file, data: {}, digest, filePath, body, deferredRender: true });
  }
  for (const id of stale) store.delete(id);
}

/** Astro calls a file by its path from the project's folder, `root`. */
export const storePath = (root: string, directory: string, file: string): string =>
  relative(root, `${directory}/${file}`).split(sep).join('/');
