/**
 * Makes everything beside the pages in a thread of its own, while Astro makes the pages: neither needs the other's files,
 * and a machine has more than one processor.
 */
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import { buildShare } from '../loading/build-share.ts';
import { exportFiles } from '../views/exports/files.ts';
import { iconFiles } from './icon-files.ts';
import { fullTextPath } from './pagefind.ts';
import { indexInThread } from './pagefind-thread.ts';
import {
  lookupFiles,
  lookupPath,
  siteOf,
  textsOf,
  type SiteAddress,
  type SiteContent,
} from './published-files.ts';
import { createFileWriter } from './write-file.ts';

export interface WorkerInput extends SiteAddress {
  readonly content: SiteContent;
  /** Absolute path of the folder to write into. */
  readonly output: string;
}

export type WorkerReply =
  | { readonly kind: 'finished'; readonly files: number }
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string | undefined };

/** How far it is, now and then. */
export interface WorkerProgress {
  readonly kind: 'progress';
  readonly what: string;
}

/** Between two messages on how far it is, in files. */
const filesAtATime = 500;

const tell = (what: string): void => {
  parentPort?.postMessage({ kind: 'progress', what } satisfies WorkerProgress);
};

async function work({ content, output, site, base }: WorkerInput): Promise<WorkerReply> {
  const share = buildShare();
  const published = siteOf(content, { site, base });
  const indexing = share.has(fullTextPath) ? indexInThread([...textsOf(published)]) : undefined;
  makeRoom();
  const writer = createFileWriter(output);
  for (const file of exportFiles(published.context, share)) {
    writer.write(file);
    if (writer.written() % filesAtATime === 0) tell(`files ${writer.written().toLocaleString('en')}`);
  }
  tell('index of the search');
  for (const file of await iconFiles(published.icons)) if (share.has(file.path)) writer.write(file);
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

// Once: and the thread is there until it has answered, for a process that nobody waits for is counted nowhere.
parentPort?.on('message', (input: WorkerInput) => {
  void work(input)
    .catch(failure)
    .then((reply) => parentPort?.postMessage(reply));
});
