/**
 * The content folder as Astro collections. One reading feeds all of them; every problem is reported at once, and an
 * error stops the build before a page is made.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CatalogueParts } from '../domain/catalogue.ts';
import { authorError } from './author-error.ts';
import { admit, readForSite, type Checks, type Reading, type Refusal } from './checked-content.ts';
import { forgetContent, type Content } from './content-folder.ts';
import { ledgerFile } from './ledger-file.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  /** The text of the file, for pages that show it. */
  readonly body?: string;
  readonly deferredRender?: true;
}

type Select = (content: Content) => Entry[];

/** Whoever edits the content while the dev server runs. */
export interface Author {
  /** Told after each reading what is wrong, or that nothing is. */
  readonly show: (refusal: Refusal | undefined) => void;
  /** Given what brings the collections up to date, to be called after each change. */
  readonly follow: (refresh: () => Promise<void>) => void;
}

type Collection = 'documents' | 'categories' | 'codes' | 'ledger' | 'notes' | 'guides';

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
  let next: Promise<Reading> | undefined = readForSite(directory, checks);
  await Promise.allSettled([next]);
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
    const reading = await (next ?? readForSite(directory, checks));
    next = undefined;
    const refusal = admit(reading, context, told);
    if (context.watcher) author.show(refusal);
    if (!refusal) return (good = reading.content);
    const { message, hint, at } = refusal;
    if (!context.watcher) throw authorError(message, hint, at);
    // A half-edited table must not end the dev server.
    context.logger.error(`${message}\n\n${hint}`);
    return good ?? reading.content;
  };

  /** Brings the collections that were loaded up to date. */
  const again = new Map<string, () => Promise<void>>();
  const loader = (name: string, select: Select): Loader => ({
    name: `error-codes:${name}`,
    load: async (context) => {
      const load = async (): Promise<void> => fill(context, directory, select(await read(name, context)));
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
    notes: loader('notes', ({ notes, texts }) =>
      notes.map(({ code, file, title }) => page(code, { title }, file, texts)),
    ),
    guides: loader('guides', ({ guides, texts }) =>
      guides.map(({ id, file, title, description, order }) =>
        page(id, { title, description, order }, file, texts),
      ),
    ),
  };
}

/** A page that Astro renders of its file. */
const page = (id: string, data: Entry['data'], file: string, texts: Content['texts']): Entry => ({
  id,
  data,
  file,
  body: texts.get(file) ?? '',
  deferredRender: true,
});

/** Everything that has a page of its own, whatever its language. */
function inAllLanguages({ catalogue }: Content): CatalogueParts {
  const all = [catalogue, ...catalogue.translations];
  return {
    documents: all.flatMap(({ documents }) => documents),
    categories: all.flatMap(({ categories }) => categories),
    codes: all.flatMap(({ codes }) => codes),
  };
}

async function fill(context: LoaderContext, directory: string, entries: readonly Entry[]): Promise<void> {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  const stale = new Set(store.keys());
  for (const { id, data, file, ...rest } of entries) {
    stale.delete(id);
    const path = storePath(root, directory, file);
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
