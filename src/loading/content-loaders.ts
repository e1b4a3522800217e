/**
 * The content folder as Astro loads it: what is read of the tables is kept here for the pages, guides and notes become Astro's
 * collections. Every problem is reported at once, and an error stops the build before a page is made.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { authorError } from './author-error.ts';
import { admit, readForSite, type Checks, type Reading, type Refusal } from './checked-content.ts';
import { forgetContent, type Content } from './content-folder.ts';

/** A page that Astro renders of its file. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
}

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
  /** Given what brings the collections up to date, to be called after each change. */
  readonly follow: (refresh: () => Promise<void>) => void;
}

type Collection = 'notes' | 'guides';

/**
 * Loaders for the content folder at `directory` (absolute); see `admit` for what they refuse. A build ends with it; the dev
 * server keeps the last good content, begins with what could be read, and says so to the author. The folder is read
 * before they are asked: once Astro has begun to load, it saves all it had before after half a second, and again at the end.
 */
export async function contentLoaders(
  directory: string,
  checks: Checks,
  author: Author,
): Promise<Record<Collection, Loader>> {
  let first: Promise<Reading> | undefined = readForSite(directory, checks);
  await Promise.allSettled([first]);
  let content: Promise<Content> | undefined;
  /** Collections that were given the present reading. */
  const readers = new Set<string>();

  /**
   * Astro loads the collections side by side, in any order, and all of them anew when its configuration or the content
   * changes: whoever comes again starts a reading that the others share.
   */
  const read = (name: string, context: LoaderContext): Promise<Content> => {
    if (readers.has(name)) {
      readers.clear();
      forgetContent(directory);
      content = undefined;
    }
    readers.add(name);
    return (content ??= admitted(context));
  };

  /** Warnings that were printed: who edits a table has them on the screen, and not again with every change. */
  const told = new Set<string>();
  let good: Content | undefined;
  const admitted = async (context: LoaderContext): Promise<Content> => {
    const reading = await (first ?? readForSite(directory, checks));
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
    return next;
  };

  /** Brings the collections that were loaded up to date. */
  const again = new Map<string, () => Promise<void>>();
  const loader = (name: Collection, select: (content: Content) => Entry[]): Loader => ({
    name: `error-codes:${name}`,
    load: async (context) => {
      const load = async (): Promise<void> => {
        const content = await read(name, context);
        await fill(context, directory, content.texts, select(content));
      };
      if (context.watcher) {
        again.set(name, load);
        author.follow(async () => {
          for (const loadAgain of again.values()) await loadAgain();
        });
      }
      await load();
    },
  });

  return {
    notes: loader('notes', ({ notes }) =>
      notes.map(({ code, file, title }) => ({ id: code, data: { title }, file })),
    ),
    guides: loader('guides', ({ guides }) =>
      guides.map(({ id, file, title, description, order }) => ({
        id,
        data: { title, description, order },
        file,
      })),
    ),
  };
}

async function fill(
  context: LoaderContext,
  directory: string,
  texts: Content['texts'],
  entries: readonly Entry[],
): Promise<void> {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  const stale = new Set(store.keys());
  for (const { id, data, file } of entries) {
    stale.delete(id);
    const path = storePath(root, directory, file);
    const rest = { body: texts.get(file) ?? '', deferredRender: true } as const;
    // The digest covers what is stored, so a better parser refreshes entries whose source did not change, and another
    // content folder those of the last one.
    const digest = context.generateDigest({ data, path, ...rest });
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: await context.parseData({ id, data }), digest, filePath: path, ...rest });
  }
  for (const id of stale) store.delete(id);
}

/** Astro calls a file by its path from the project's folder, `root`. */
export const storePath = (root: string, directory: string, file: string): string =>
  relative(root, `${directory}/${file}`).split(sep).join('/');
