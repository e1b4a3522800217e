import { afterEach, expect, test, vi } from 'vitest';
import { asCalledHere, packageVariable } from '../../../src/loading/called-here.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['`npm run permalinks -- --move /a/ /b/`', '`npx error-codes permalinks --move /a/ /b/`'],
  ['`npm run permalinks` helps', '`npx error-codes permalinks` helps'],
  ['npm run -s check:content -- docs', 'npx error-codes check docs'],
  ['npm run build -- --outDir dist', 'npx error-codes build --outDir dist'],
])('%j is called in a package as %j', (text, called) => {
  expect(asCalledHere(text)).toBe(text);
  vi.stubEnv(packageVariable, '1');
  expect(asCalledHere(text)).toBe(called);
});

test('names the folder whose ledger is meant, once', () => {
  vi.stubEnv('CONTENT_DIR', '../our errors');
  const called = "`CONTENT_DIR='../our errors' npm run permalinks -- --check`";
  expect(asCalledHere('`npm run permalinks -- --check`')).toBe(called);
  expect(asCalledHere('CONTENT_DIR=../a npm run permalinks')).toBe('CONTENT_DIR=../a npm run permalinks');
  expect(asCalledHere(called)).toBe(called);
  expect(asCalledHere('npm run dev')).toBe('npm run dev');
});
