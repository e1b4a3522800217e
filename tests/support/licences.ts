/**
 * `npm run licences`: the licence of every package that the product needs, and which of them may run something while it is
 * installed. Exit code 1 where one has another licence than those that let anybody use, change and pass on what is built.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
}

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isAllowed: boolean;
}

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

/** Of the packages in a lock file that are no tools of development, by name. */
export function licencesIn(lockFile: string): Licensed[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev = false }]) => path !== '' && !dev)
    .map(([path, { version = '', license = 'none' }]) => ({
      name: path.replace(/^.*node_modules\//u, ''),
      version,
      licence: license,
      isAllowed: license.split(/ AND | OR |[()]/u).every((name) => name === '' || allowed.has(name)),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

if (import.meta.main) {
  const all = licencesIn(join(import.meta.dirname, '../../package-lock.json'));
  const byLicence = Map.groupBy(all, ({ licence }) => licence);
  for (const [licence, packages] of [...byLicence].sort())
    console.log(
      `${licence} (${packages.length})\n  ${packages.map(({ name, version }) => `${name}@${version}`).join(', ')}\n`,
    );
  const refused = all.filter(({ isAllowed }) => !isAllowed);
  for (const { name, version, licence } of refused)
    console.error(`Not on the list: ${name}@${version}, ${licence}`);
  console.log(`${all.length} packages, ${refused.length} under a licence that is not on the list.`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
