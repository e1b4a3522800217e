/**
 * Documents, categories and codes as Astro collections. One reading of the content folder feeds all
 * three loaders; every problem is reported at once, and an error stops the build before a page is made.
 */
import { relative, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Position } from '../domain/error-code.ts';
import { readLibrary, type Library } from './library.ts';
import { formatDiagnostics } from './report.ts';

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
}

type Select = (library: Library) => Entry[];

/** Loaders for the content folder at `directory` (absolute). Reading fails with an AstroError that lists all errors. */
export function contentLoaders(directory: string): Record<'documents' | 'categories' | 'codes', Loader> {
  let library: Promise<Library> | undefined;
  const read = (context: LoaderContext): Promise<Library> => (library ??= readAndReport(directory, context));

  const loader = (name: string, select: Select): Loader => ({
    name: `error-codes:${name}`,
    load: async (context) => {
      await fill(context, directory, select(await read(context)));
      context.watcher?.on('all', (_event, path) => {
        if (!isDocument(directory, path)) return;
        library = undefined;
        // A half-edited table must not end the dev server: the report is printed, the last good pages stay.
        void read(context)
          .then((fresh) => fill(context, directory, select(fresh)))
          .catch((error: unknown) => {
            context.logger.error(error instanceof Error ? error.message : String(error));
          });
      });
    },
  });

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
  };
}

function isDocument(directory: string, path: string): boolean {
  const inside = relative(directory, path);
  return /\.mdx?$/u.test(inside) && !inside.startsWith('..') && !inside.startsWith(`guides${sep}`);
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

function contentError(report: string, count: number, directory: string, at: Position): AstroError {
  const error = new AstroError(
    `${count === 1 ? 'One problem' : `${count} problems`} in the content:\n\n${report}`,
    'Mend each place named above; `npm run check:content` shows the same list without building.',
  );
  return Object.assign(error, {
    loc: { file: `${directory}${sep}${at.file}`, line: at.line, column: at.column },
  });
}

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
  relative(decodeURIComponent(config.root.pathname), `${directory}/${file}`).split(sep).join('/');
