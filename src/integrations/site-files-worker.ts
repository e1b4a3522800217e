/**
 * Writes everything beside the pages in a thread of its own, while Astro renders the pages: neither needs
 * the other's files, and a machine has more than one processor.
 */
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import { buildShare } from '../loading/build-share.ts';
import type { SiteFile } from '../views/exports/files.ts';
import { fullTextRecords } from '../views/exports/full-text.ts';
import { fullTextIndex, fullTextPath } from './pagefind.ts';
import { publishedFiles, readSite, type SiteAddress } from './published-files.ts';
import { createFileWriter } from './write-file.ts';

export interface WorkerInput extends SiteAddress {
  /** Absolute paths of the content folder and of the folder to write into. */
  readonly content: string;
  readonly output: string;
}

export type WorkerResult =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string | undefined };

/** Files after which the indexer gets its turn. */
const turn = 64;

async function work({ content, output, site, base }: WorkerInput): Promise<readonly string[]> {
  const share = buildShare();
  const published = await readSite(content, { site, base });
  const write = createFileWriter(output);
  const paths: string[] = [];
  const writeAll = async (files: Iterable<SiteFile>): Promise<void> => {
    for (const file of files) {
      write(file);
      if (paths.push(file.path) % turn === 0) await setImmediate();
    }
  };
  await Promise.all([
    writeAll(publishedFiles(published, share)),
    share.has(fullTextPath)
      ? fullTextIndex(fullTextRecords(published.context, published.lookup)).then(writeAll)
      : undefined,
  ]);
  return paths;
}

const failure = (error: unknown): WorkerResult =>
  error instanceof AstroError
    ? { kind: 'failed', message: error.message, hint: error.hint }
    : {
        kind: 'failed',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        hint: undefined,
      };

parentPort?.once('message', (input: WorkerInput) => {
  work(input)
    .then((files): WorkerResult => ({ kind: 'written', files }), failure)
    .then((result) => parentPort?.postMessage(result))
    .catch(failure);
});
