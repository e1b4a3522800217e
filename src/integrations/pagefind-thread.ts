/** The full-text index, made in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { FullTextRecord } from '../views/exports/full-text.ts';
import type { IndexReply } from './pagefind-worker.ts';

/** Begins at once, and never rejects: what failed is told to whoever asks for the files. */
export function indexInThread(records: readonly FullTextRecord[]): Promise<IndexReply> {
  const worker = new Worker(new URL('./pagefind-worker.ts', import.meta.url), { workerData: records });
  return new Promise((resolve) => {
    const fail = (message: string): void => {
      resolve({ kind: 'failed', message });
    };
    worker.once('message', resolve);
    worker.once('error', (error) => {
      fail(String(error));
    });
    worker.once('exit', () => {
      fail('The full-text index was not made.');
    });
  });
}
