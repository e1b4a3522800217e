import { expect, test } from 'vitest';
import { threadEnvironment } from '../../../src/integrations/site-files-thread.ts';

test('a thread is told of the cache of compiled modules where there is one, and of none that is called undefined', () => {
  expect(threadEnvironment('/cache', { LANG: 'C' })).toStrictEqual({
    NODE_COMPILE_CACHE: '/cache',
    LANG: 'C',
  });
  expect(threadEnvironment(undefined, { LANG: 'C' })).toStrictEqual({ LANG: 'C' });
});
