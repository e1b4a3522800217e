/** The thread that makes what is beside the pages, as the build talks to it. */
import { getCompileCacheDir } from 'node:module';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { FilesInput } from './site-files-worker.ts';

export type FilesThread = Awaited<ReturnType<typeof startFilesThread>>;

/**
 * With Astro's cache of compiled modules, which a thread does not get by itself: it starts in half the time. Left out where
 * there is none: a folder of the name `undefined` would be made.
 */
export const threadEnvironment = (
  cache: string | undefined,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv => (cache === undefined ? environment : { NODE_COMPILE_CACHE: cache, ...environment });

/**
 * Content that is refused ends the build, and the thread does not keep the process alive then. What draws the icons is loaded
 * first: libvips sets a variable of the environment at that, and a process in which one thread does so while another reads a
 * variable may crash (setenv(3), "thread safety").
 */
export async function startFilesThread() {
  await import('sharp');
  const env = threadEnvironment(getCompileCacheDir(), process.env);
  const worker = new Worker(new URL('./site-files-worker.ts', import.meta.url), { env });
  worker.unref();
  let tell: (what: string) => void = () => undefined;
  const finished = new Promise<number>((resolve, reject) => {
    worker.on('message', (said: string | number) => {
      if (typeof said === 'string') tell(said);
      else resolve(said);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The files beside the pages were not written.'));
    });
  });
  // It is told when the build waits for it.
  finished.catch(() => undefined);
  return {
    /** What the files are made of; once. */
    begin: (input: FilesInput): void => {
      worker.postMessage(input);
    },
    /** Waits for the files, and gives their number; says meanwhile how many there are. Throws why they could not be made. */
    finish: (say: (what: string) => void): Promise<number> => {
      tell = say;
      worker.ref();
      return finished;
    },
  };
}
