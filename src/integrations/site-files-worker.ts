/**
 * Makes everything beside the pages in a thread of its own, while Astro reads the content and renders the
 * pages: neither needs the other's files, and a machine has more than one processor. Nothing is written
 * before a second message, which says that the content may become a site.
 */
import { once } from 'node:events';
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

async function work(
  { content, output, site, base }: WorkerInput,
  permission: Promise<unknown>,
): Promise<readonly string[]> {
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
  const { context, lookup } = published;
  const fullText = share.has(fullTextPath) ? fullTextIndex(fullTextRecords(context, lookup)) : [];
  await Promise.all([
    permission.then(() => writeAll(publishedFiles(published, share))),
    Promise.all([fullText, permission]).then(([files]) => writeAll(files)),
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

const port = parentPort;
port?.once('message', (input: WorkerInput) => {
  work(input, once(port, 'message'))
    .then((files): WorkerResult => ({ kind: 'written', files }), failure)
    .then((result) => {
      port.postMessage(result);
    })
    .catch(failure);
});
