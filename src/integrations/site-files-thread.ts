/** The thread that makes what is beside the pages, as the build talks to it. */
import { Worker } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import type { WorkerInput, WorkerReply, WorkerRequest } from './site-files-worker.ts';

export interface FilesThread {
  /**
   * The content has been checked: makes the output folder ready, and starts to write. Gives the digests of the
   * files that it kept. Throws an AstroError when something failed, as `finish` does.
   */
  open(): Promise<ReadonlyMap<string, string>>;
  /** All pages are in the folder. Waits for the other files, and gives their number. */
  finish(pages: ReadonlyMap<string, string>): Promise<number>;
}

type Reply<Kind> = Extract<WorkerReply, { readonly kind: Kind }>;

/** Begins to read at once. Content that is refused ends the build, and the thread does not keep the process alive then. */
export function startFilesThread(input: WorkerInput): FilesThread {
  const worker = new Worker(new URL('./site-files-worker.ts', import.meta.url));
  worker.unref();
  worker.postMessage(input);
  const opened = Promise.withResolvers<Reply<'opened' | 'failed'>>();
  const finished = Promise.withResolvers<Reply<'finished' | 'failed'>>();
  const fail = (message: string, hint?: string): void => {
    const failed = { kind: 'failed', message, hint } as const;
    opened.resolve(failed);
    finished.resolve(failed);
  };
  worker.on('message', (reply: WorkerReply) => {
    if (reply.kind === 'opened') opened.resolve(reply);
    else if (reply.kind === 'finished') finished.resolve(reply);
    else fail(reply.message, reply.hint);
  });
  worker.on('error', (error) => {
    fail(String(error));
  });
  worker.on('exit', () => {
    fail('The files beside the pages were not written.');
  });
  const tell = (request: WorkerRequest): void => {
    worker.ref();
    worker.postMessage(request);
  };
  return {
    open: async () => {
      tell({ kind: 'open' });
      const reply = await opened.promise;
      if (reply.kind === 'failed') throw errorOf(reply);
      return reply.kept;
    },
    finish: async (pages) => {
      tell({ kind: 'finish', pages });
      const reply = await finished.promise;
      if (reply.kind === 'failed') throw errorOf(reply);
      return reply.files;
    },
  };
}

const errorOf = ({ message, hint }: Reply<'failed'>): AstroError => new AstroError(message, hint);
