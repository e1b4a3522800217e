/**
 * The content folder as Astro collections. One reading feeds documents, categories and codes; every
 * problem is reported at once, and an error stops the build before a page is made.
 */
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Position } from '../domain/error-code.ts';
import { authorError } from './author-error.ts';
import { readLibrary, type Library } from './library.ts';
import { proseLoader } from './prose-loader.ts';
import { formatDiagnostics } from './report.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
}

type Select = (library: Library) => Entry[];

/** A collection that has been loaded, and so can be brought up to date. */
interface Target {
  readonly context: LoaderContext;
  readonly select: Select;
}

type Collection = 'documents' | 'categories' | 'codes' | 'notes' | 'guides';

/** Why a site must not be made of content that has no errors in it. */
interface Refusal {
  readonly message: string;
  readonly hint: string;
  /** `file` is absolute. */
  readonly at: Position;
}

type Check = (library: Library) => Promise<Refusal | undefined>;

/**
 * Loaders for the content folder at `directory` (absolute). Reading fails with an AstroError that lists all
 * errors, or gives what `check` says. The dev server only prints the latter: a table is being edited there.
 */
export function contentLoaders(directory: string, check: Check): Record<Collection, Loader> {
  const readAll = async (context: LoaderContext): Promise<Library> => {
    const result = await readAndReport(directory, context);
    const refusal = await check(result);
    if (refusal && !context.watcher) throw authorError(refusal.message, refusal.hint, refusal.at);
    if (refusal) context.logger.warn(`${refusal.message}\n${refusal.hint}`);
    return result;
  };
  let library: Promise<Library> | undefined;
  const targets = new Map<string, Target>();

  const loader = (name: string, select: Select): Loader => ({
    name: `error-codes:${name}`,
    load: async (context) => {
      // Astro takes its listeners away whenever it loads the collections anew; the first one loaded listens for all.
      const [first = name] = targets.keys();
      targets.set(name, { context, select });
      if (name === first) {
        library = readAll(context);
        watch(directory, context, refresh);
      }
      await fill(context, directory, select(await read(context)));
    },
  });

  const read = (context: LoaderContext): Promise<Library> => (library ??= readAll(context));

  const refresh = async (context: LoaderContext): Promise<void> => {
    library = readAll(context);
    const fresh = await library;
    for (const target of targets.values()) await fill(target.context, directory, target.select(fresh));
  };

  return {
    documents: loader('documents', ({ parts }) =>
      parts.documents.map((document) => ({ id: document.slug, data: { ...document }, file: document.file })),
    ),
    categories: loader('categories', ({ parts }) =>
      parts.categories.map((category) => ({
        id: category.id,
        data: { ...category },
        file: category.position.file,
      })),
    ),
    codes: loader('codes', ({ parts }) =>
      parts.codes.map((code) => ({ id: code.id, data: { ...code }, file: code.meanings[0].position.file })),
    ),
    // Whatever is wrong with prose is in the one report; the collections' own complaints name no line.
    notes: proseLoader(directory, 'notes', read),
    guides: proseLoader(directory, 'guides', read),
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

function isContent(directory: string, path: string): boolean {
  const inside = relative(directory, path);
  return /\.mdx?$/iu.test(inside) && !inside.startsWith('..') && !isAbsolute(inside);
}

async function readAndReport(directory: string, { logger }: LoaderContext): Promise<Library> {
  const library = await readLibrary(directory);
  const errors = library.diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = library.diagnostics.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) logger.warn(`\n${formatDiagnostics(warnings, library.texts)}`);
  const [first] = errors;
  if (first) throw contentError(formatDiagnostics(errors, library.texts), errors.length, directory, first);
  return library;
}

const contentError = (report: string, count: number, directory: string, at: Position): AstroError =>
  authorError(
    `${count === 1 ? 'One problem' : `${count} problems`} in the content:\n\n${report}`,
    'Mend each place named above; `npm run check:content` shows the same list without building.',
    { file: join(directory, at.file), line: at.line, column: at.column },
  );

async function fill(context: LoaderContext, directory: string, entries: readonly Entry[]): Promise<void> {
  const { store } = context;
  const stale = new Set(store.keys());
  for (const { id, data, file } of entries) {
    stale.delete(id);
    // The digest covers what is stored, so a better parser refreshes entries whose source did not change.
    const digest = context.generateDigest(data);
    if (store.get(id)?.digest === digest) continue;
    store.set({
      id,
      data: await context.parseData({ id, data }),
      digest,
      filePath: filePath(context, directory, file),
    });
  }
  for (const id of stale) store.delete(id);
}

/** The store wants paths relative to the project root. */
const filePath = ({ config }: LoaderContext, directory: string, file: string): string =>
  relative(fileURLToPath(config.root), `${directory}/${file}`).split(sep).join('/');
