/** What is installed with the product: under which licences, and what of it may run while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  readonly dev?: boolean;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences that let anybody use, change and pass on what is built with them. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MPL-2.0',
  // Libraries for pictures, which are linked and not changed.
  'LGPL-3.0-or-later',
]);

/** Packages whose script may run while they are installed, each with a reason. */
const runsAtInstall = new Map([['node_modules/esbuild', 'puts its binary in place']]);

test('every package that the product needs has a licence of the list', () => {
  const others = packages.filter(
    ([, { dev = false, license = 'none' }]) =>
      !dev && !license.split(/ AND | OR |[()]/u).every((name) => name === '' || allowed.has(name)),
  );
  expect(others.map(([path, { license }]) => [path, license])).toEqual([]);
});

test('only packages of the list run something while they are installed', () => {
  const running = packages.filter(
    ([path, { hasInstallScript }]) => hasInstallScript && !path.endsWith('/fsevents'),
  );
  expect(running.map(([path]) => path).filter((path) => !runsAtInstall.has(path))).toEqual([]);
});

test('every package is pinned by the digest of its file', () => {
  const loose = packages.filter(
    ([, { resolved, integrity }]) => resolved !== undefined && integrity === undefined,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
