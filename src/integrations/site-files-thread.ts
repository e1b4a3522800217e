/** The thread that makes what is beside the pages, as the build talks to it. */
import { getCompileCacheDir } from 'node:module';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import type { WorkerInput, WorkerProgress, WorkerReply } from './site-files-worker.ts';

export interface FilesThread {
  /** What the files are made of; once. */
  begin(input: WorkerInput): void;
  /**
   * Waits for the files, and gives their number; says meanwhile how many there are. Throws an AstroError when they could
   * not be made.
   */
  finish(say: (what: string) => void): Promise<number>;
}

/** With Astro's cache of compiled modules, which a thread does not get by itself: it starts in half the time. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache };
}

/** Content that is refused ends the build, and the thread does not keep the process alive then. */
export function startFilesThread(): FilesThread {
  const worker = new Worker(new URL('./site-files-worker.ts', import.meta.url), { env: threadEnvironment() });
  worker.unref();
  let tell: (what: string) => void = () => undefined;
  const finished = new Promise<WorkerReply>((resolve) => {
    const fail = (message: string): void => {
      resolve({ kind: 'failed', message, hint: undefined });
    };
    worker.on('message', (reply: WorkerReply | WorkerProgress) => {
      if (reply.kind === 'progress') tell(reply.what);
      else resolve(reply);
    });
    worker.once('error', (error) => {
      fail(String(error));
    });
    worker.once('exit', () => {
      fail('The files beside the pages were not written.');
    });
  });
  return {
    begin: (input) => {
      worker.postMessage(input);
    },
    finish: async (say) => {
      tell = say;
      worker.ref();
      const reply = await finished;
      if (reply.kind === 'failed') throw new AstroError(reply.message, reply.hint);
      return reply.files;
    },
  };
}
