/**
 * Makes everything beside the pages in a thread of its own, while Astro reads the content and renders the
 * pages: neither needs the other's files, and a machine has more than one processor.
 */
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import { buildShare } from '../loading/build-share.ts';
import { siteFiles } from '../views/exports/files.ts';
import { fullTextRecords } from '../views/exports/full-text.ts';
import { fullTextPath } from './pagefind.ts';
import { indexInThread } from './pagefind-thread.ts';
import { lookupFiles, lookupPath, readSite, type SiteAddress } from './published-files.ts';
import { createFileWriter } from './write-file.ts';

export interface WorkerInput extends SiteAddress {
  /** Absolute paths of the content folder and of the folder to write into. */
  readonly content: string;
  readonly output: string;
}

export type WorkerReply =
  | { readonly kind: 'finished'; readonly files: number }
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string | undefined };

async function work({ content, output, site, base }: WorkerInput): Promise<WorkerReply> {
  const share = buildShare();
  const published = await readSite(content, { site, base });
  const indexing = share.has(fullTextPath)
    ? indexInThread([...fullTextRecords(published.context, published.lookup)])
    : undefined;
  makeRoom();
  const writer = createFileWriter(output);
  for (const file of siteFiles(published.context, share)) writer.write(file);
  if (share.has(lookupPath)) for (const file of lookupFiles(published)) writer.write(file);
  const index = await indexing;
  if (index?.kind === 'failed') return { ...index, hint: hintOnFailure };
  for (const { path, bytes } of index?.files ?? []) writer.write({ path, blocks: [bytes] });
  return { kind: 'finished', files: writer.written() };
}

const hintOnFailure = 'Run the build again; if it fails on the same code, look at the texts of that code.';

/**
 * Pages and the indexer take longest, and where there are fewer processors than threads this one can wait. Only Linux
 * knows the priority of a thread; elsewhere the whole build would get it.
 */
function makeRoom(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

const failure = (error: unknown): WorkerReply => {
  if (error instanceof AstroError) return { kind: 'failed', message: error.message, hint: error.hint };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failed', message, hint: undefined };
};

// Listens to nothing, to be there when the indexer ends: a process that nobody waits for is counted nowhere.
parentPort?.on('message', () => undefined);
parentPort?.postMessage(await work(workerData as WorkerInput).catch(failure));
