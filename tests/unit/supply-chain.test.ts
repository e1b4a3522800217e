/** What is installed with the product: under which licences, and what of it may run while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesIn } from '../support/licences.ts';

interface Package {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lockFile = join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Packages whose script may run while they are installed, each with a reason. */
const runsAtInstall = new Map([['node_modules/esbuild', 'puts its binary in place']]);

test('every package that the product needs has a licence of the list', () => {
  const all = licencesIn(lockFile);
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
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
