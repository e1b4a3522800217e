/**
 * Lets no unit test read `content/`, where people put tables of their own: only those may that hold for any content, and
 * they run a second time with another vendor's (see with-other-content.ts).
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { testsOfAnyContent } from './any-content.ts';
import { repository } from './site.ts';

const shipped = resolve(repository, 'content');
const readers = ['readFile', 'readFileSync', 'readdir', 'readdirSync', 'open', 'openSync'];

type Reader = (...given: readonly unknown[]) => unknown;
const guards = new WeakSet<Reader>();

function refuse(given: unknown): void {
  const path = given instanceof URL ? fileURLToPath(given) : typeof given === 'string' ? resolve(given) : '';
  if (path !== shipped && !path.startsWith(shipped + sep)) return;
  const test = relative(repository, expect.getState().testPath ?? '').replaceAll(sep, '/');
  if (testsOfAnyContent.includes(test)) return;
  throw new Error(
    `${test} reads ${path}, where people put tables of their own. Read tests/fixtures/sites/seed; if the test holds for any content, name it in tests/support/any-content.ts.`,
  );
}

for (const owner of [fs, fs.promises]) {
  for (const name of readers) {
    const read = Reflect.get(owner, name) as Reader | undefined;
    if (!read || guards.has(read)) continue;
    const guarded: Reader = (...given) => {
      refuse(given[0]);
      return read.apply(owner, given as unknown[]);
    };
    guards.add(guarded);
    Reflect.set(owner, name, Object.assign(guarded, read));
  }
}
syncBuiltinESMExports();
