import process from 'node:process';
import { expect, test } from 'vitest';
import { startFilesThread, threadEnvironment } from '../../../src/integrations/site-files-thread.ts';

test('a thread is told of the cache of compiled modules where there is one, and of none that is called undefined', () => {
  expect(threadEnvironment('/cache', { LANG: 'C' })).toStrictEqual({
    NODE_COMPILE_CACHE: '/cache',
    LANG: 'C',
  });
  expect(threadEnvironment(undefined, { LANG: 'C' })).toStrictEqual({ LANG: 'C' });
});

test('what writes into the environment is loaded before a second thread could read it', async () => {
  const { sharedObjects } = await startFilesThread().then(() => process.report.getReport() as Loaded);
  expect(sharedObjects.filter((path) => path.includes('vips'))).not.toEqual([]);
});

interface Loaded {
  /** Paths of the native libraries of this process. */
  readonly sharedObjects: readonly string[];
}
