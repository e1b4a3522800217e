/** The thread that makes what is beside the pages, as the build talks to it. */
import { getCompileCacheDir } from 'node:module';
import process from 'node:process';
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

/** With Astro's cache of compiled modules, which a thread does not get by itself: it starts in half the time. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache };
}

type Reply<Kind> = Extract<WorkerReply, { readonly kind: Kind }>;

/** Begins to read at once. Content that is refused ends the build, and the thread does not keep the process alive then. */
export function startFilesThread(input: WorkerInput): FilesThread {
  const worker = new Worker(new URL('./site-files-worker.ts', import.meta.url), { env: threadEnvironment() });
  worker.unref();
  worker.postMessage(input);
  const opened = Promise.withResolvers<Reply<'opened'> | Reply<'failed'>>();
  const finished = Promise.withResolvers<Reply<'finished'> | Reply<'failed'>>();
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
  /** The thread keeps the process alive only while somebody waits for it: a build that fails ends at once. */
  const ask = async <Answer extends WorkerReply>(
    request: WorkerRequest,
    answer: Promise<Answer | Reply<'failed'>>,
  ): Promise<Answer> => {
    worker.ref();
    worker.postMessage(request);
    const reply = await answer;
    worker.unref();
    if (isFailure(reply)) throw new AstroError(reply.message, reply.hint);
    return reply;
  };
  return {
    open: async () => (await ask({ kind: 'open' }, opened.promise)).kept,
    finish: async (pages) => (await ask({ kind: 'finish', pages }, finished.promise)).files,
  };
}

const isFailure = (reply: WorkerReply): reply is Reply<'failed'> => reply.kind === 'failed';
