/** Feeds the indexer. It is a process of its own and wants its records in time, which a thread that writes files has not. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FullTextRecord } from '../views/exports/full-text.ts';
import { indexTexts, type IndexFile } from './pagefind.ts';

export type IndexReply =
  | { readonly kind: 'files'; readonly files: readonly IndexFile[] }
  | { readonly kind: 'failed'; readonly message: string };

const answer = (reply: IndexReply): void => {
  parentPort?.postMessage(reply);
};

// Listens to nothing, to be there when the indexer ends: a process that nobody waits for is counted nowhere.
parentPort?.on('message', () => undefined);

indexTexts(workerData as readonly FullTextRecord[]).then(
  (files) => {
    answer({ kind: 'files', files });
  },
  (error: unknown) => {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  },
);
