/**
 * The content folder as Astro collections. One reading feeds all of them; every problem is reported at once, and an
 * error stops the build before a page is made.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CatalogueParts } from '../domain/catalogue.ts';
import { isInside } from './content-directory.ts';
import { admit, readForSite, type Checks, type Reading } from './checked-content.ts';
import { forgetContent, type Content } from './content-folder.ts';
import { ledgerFile, ledgerPath } from './ledger.ts';
import { proseLoader } from './prose-loader.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  /** The text of the file, for pages that show it. */
  readonly body?: string;
}

type Select = (content: Content) => Entry[];

/** A collection that has been loaded, and so can be brought up to date. */
interface Target {
  readonly context: LoaderContext;
  readonly select: Select;
}

type Collection = 'documents' | 'categories' | 'codes' | 'ledger' | 'notes' | 'guides';

/**
 * Loaders for the content folder at `directory` (absolute); see `admit` for what they refuse. It is read before they
 * are asked: once Astro has begun to load, it saves all it had before after half a second, and again at the end.
 */
export async function contentLoaders(directory: string, checks: Checks): Promise<Record<Collection, Loader>> {
  let next: Promise<Reading> | undefined = readForSite(directory, checks);
  await Promise.allSettled([next]);
  let content: Promise<Content> | undefined;
  const targets = new Map<string, Target>();
  /** Collections that were given the present reading. */
  const readers = new Set<string>();

  /**
   * Astro loads the collections side by side, in any order, and all of them anew when its configuration changes:
   * whoever comes again starts a reading that the others share. Listeners are taken away in between, so that one
   * listens for all.
   */
  const read = (name: string, context: LoaderContext): Promise<Content> => {
    if (readers.has(name)) {
      readers.clear();
      forgetContent(directory);
      content = undefined;
    }
    if (!content) {
      content = admitted(context);
      watch(directory, context, refresh);
    }
    readers.add(name);
    return content;
  };

  /** Warnings that were printed: who edits a table has them on the screen, and not again with every change. */
  const told = new Set<string>();
  const admitted = async (context: LoaderContext): Promise<Content> => {
    const reading = next ?? readForSite(directory, checks);
    next = undefined;
    return admit(await reading, context, told);
  };

  const loader = (name: string, select: Select): Loader => ({
    name: `error-codes:${name}`,
    load: async (context) => {
      targets.set(name, { context, select });
      await fill(context, directory, select(await read(name, context)));
    },
  });

  const refresh = async (context: LoaderContext): Promise<void> => {
    forgetContent(directory);
    content = admitted(context);
    const fresh = await content;
    for (const target of targets.values()) await fill(target.context, directory, target.select(fresh));
  };

  return {
    documents: loader('documents', (content) =>
      inAllLanguages(content).documents.map((document) => ({
        id: document.slug,
        data: { ...document },
        file: document.file,
        body: content.texts.get(document.file) ?? '',
      })),
    ),
    categories: loader('categories', (content) =>
      inAllLanguages(content).categories.map((category) => ({
        id: category.id,
        data: { ...category },
        file: category.position.file,
      })),
    ),
    codes: loader('codes', (content) =>
      inAllLanguages(content).codes.map((code) => ({
        id: code.id,
        data: { ...code },
        file: code.meanings[0].position.file,
      })),
    ),
    // Pages of what is gone are made of the ledger alone.
    ledger: loader('ledger', ({ ledger: { text = '' } }) => [
      { id: ledgerFile, data: {}, file: ledgerFile, body: text },
    ]),
    // Whatever is wrong with prose is in the one report; the collections' own complaints name no line.
    notes: proseLoader(directory, 'notes', (context) => read('notes', context)),
    guides: proseLoader(directory, 'guides', (context) => read('guides', context)),
  };
}

/** Everything that has a page of its own, whatever its language. */
function inAllLanguages({ catalogue }: Content): CatalogueParts {
  const all = [catalogue, ...catalogue.translations];
  return {
    documents: all.flatMap(({ documents }) => documents),
    categories: all.flatMap(({ categories }) => categories),
    codes: all.flatMap(({ codes }) => codes),
  };
}

/** Calls `refresh` after changes of the content, one call at a time. */
function watch(
  directory: string,
  context: LoaderContext,
  refresh: (context: LoaderContext) => Promise<void>,
): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(directory);
  let isDue = false;
  let running = Promise.resolve();
  watcher.on('all', (_event, path) => {
    if (isDue || !isContent(directory, path)) return;
    isDue = true;
    running = running
      .then(() => {
        isDue = false;
        return refresh(context);
      })
      // A half-edited table must not end the dev server: the report is printed, the last good pages stay.
      .catch((error: unknown) => {
        logger.error(error instanceof Error ? error.message : String(error));
      });
  });
}

const isContent = (directory: string, path: string): boolean =>
  path === ledgerPath(directory) || (/\.mdx?$/iu.test(path) && isInside(directory, path));

async function fill(context: LoaderContext, directory: string, entries: readonly Entry[]): Promise<void> {
  const { store } = context;
  const stale = new Set(store.keys());
  for (const { id, data, file, body } of entries) {
    stale.delete(id);
    // The digest covers what is stored, so a better parser refreshes entries whose source did not change.
    const digest = context.generateDigest(body === undefined ? data : { data, body });
    if (store.get(id)?.digest === digest) continue;
    store.set({
      id,
      data: await context.parseData({ id, data }),
      digest,
      filePath: filePath(context, directory, file),
      ...(body === undefined ? {} : { body }),
    });
  }
  for (const id of stale) store.delete(id);
}

/** The store wants paths relative to the project root. */
const filePath = ({ config }: LoaderContext, directory: string, file: string): string =>
  relative(fileURLToPath(config.root), `${directory}/${file}`).split(sep).join('/');
