/** What a build does to the folder that it puts a site into: real files in real folders. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFile, processFile, unfinishedList } from '../../../src/integrations/output-folder.ts';
import {
  makePlace,
  filesIn,
  firstSite,
  secondSite,
  type Files,
  type Place,
} from '../../support/placed-sites.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => {
  place.remove();
});

describe('a site takes the place of the last one', () => {
  test('whole, with nothing of it left', () => {
    expect(place.build(firstSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual(firstSite);
    expect(place.build(secondSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual(secondSite);
    expect(existsSync(join(place.output, 'old'))).toBe(false);
  });

  test('in a folder that was empty, or holds only a history', () => {
    place.put({ '.git/HEAD': 'ref' });
    expect(place.build(firstSite)).toEqual([]);
    expect(place.build(secondSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual({ ...secondSite, '.git/HEAD': 'ref' });
  });

  test('in a folder that was copied or moved', () => {
    place.build(firstSite);
    cpSync(place.output, join(place.root, 'copy'), { recursive: true });
    renameSync(place.output, join(place.root, 'moved'));
    for (const folder of ['copy', 'moved']) {
      place.output = join(place.root, folder);
      expect(place.build(secondSite)).toEqual([]);
      expect(filesIn(place.output)).toEqual(secondSite);
    }
  });

  test('in the folder that a link leads to', () => {
    mkdirSync(join(place.root, 'www'));
    symlinkSync(join(place.root, 'www'), place.output);
    place.build(firstSite);
    place.build(secondSite);
    expect(filesIn(join(place.root, 'www'))).toEqual(secondSite);
    expect(lstatSync(place.output).isSymbolicLink()).toBe(true);
  });

  test('in a folder that shares of a site were copied into', () => {
    place.build(firstSite, '1-of-2');
    rmSync(join(place.output, listFile('1-of-2')));
    expect(() => place.build(secondSite)).toThrow('no build wrote');
    rmSync(place.output, { recursive: true });
    place.build(firstSite, '1-of-2');
    expect(place.build(secondSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual(secondSite);
  });

  const volumes = '/dev/shm';
  const isOther = existsSync(volumes) && statSync(volumes).dev !== statSync(tmpdir()).dev;
  test.runIf(isOther)('on another file system', () => {
    place.output = mkdtempSync(join(volumes, 'place-site-'));
    try {
      place.build(firstSite);
      place.build(secondSite);
      expect(filesIn(place.output)).toEqual(secondSite);
    } finally {
      rmSync(place.output, { recursive: true });
    }
  });
});

describe('what somebody added to a site', () => {
  const added: Files = {
    CNAME: 'errors.example',
    '.well-known/security.txt': 'mine',
    'a/photo.jpg': 'mine',
    'a/b/c/photo.jpg': 'mine',
    'old/photo.jpg': 'mine',
  };

  test('stays where it is, and is named', () => {
    place.build(firstSite);
    place.put(added);
    mkdirSync(join(place.output, 'empty'));
    symlinkSync(join(place.root, 'tables'), join(place.output, 'a/link'));
    const kept = [...Object.keys(added), 'empty/', 'a/link'].sort();
    expect([...place.build(secondSite)].sort()).toEqual(kept);
    expect([...place.build(secondSite)].sort()).toEqual(kept);
    expect(filesIn(place.output)).toEqual({ ...secondSite, ...added, 'a/link': '(link)' });
    expect(existsSync(join(place.output, 'empty'))).toBe(true);
  });

  test('is never written over: the site stays as it was', () => {
    place.build(firstSite);
    place.put({ new: 'mine' });
    expect(() => place.build(secondSite)).toThrow(/^ {2}new$/mu);
    expect(filesIn(place.output)).toEqual({ ...firstSite, new: 'mine' });
    rmSync(join(place.output, 'new'));
    place.put({ 'new/index.html': 'mine' });
    expect(() => place.build(secondSite)).toThrow('new/index.html');
    expect(filesIn(place.output)).toEqual({ ...firstSite, 'new/index.html': 'mine' });
  });

  test("is the site's as soon as a build has just that", () => {
    place.build(firstSite);
    place.put({ CNAME: 'errors.example' });
    expect(place.build({ ...secondSite, CNAME: 'errors.example' })).toEqual([]);
    expect(place.build(secondSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual(secondSite);
  });

  test('is not looked for behind a link in the place of a folder', () => {
    place.build(firstSite);
    renameSync(join(place.output, 'a'), join(place.root, 'away'));
    symlinkSync(join(place.root, 'away'), join(place.output, 'a'));
    expect(() => place.build(secondSite)).toThrow(/^ {2}a$/mu);
    expect(filesIn(join(place.root, 'away'))).toEqual({ 'index.html': '1', 'b/index.html': '1' });
  });
});

// A path that fits where the site is, and not where the last one goes: what the file system refuses halfway.
test.runIf(process.platform === 'linux')('a swap that is refused halfway is undone', () => {
  const long = `${'n'.repeat(250)}.html`;
  while (place.output.length < 4095 - 255 - 5)
    place.output = join(place.output, 'd'.repeat(Math.min(200, 3834 - place.output.length)));
  const site = { ...firstSite, [long]: '1' };
  place.put({ ...site, [listFile(undefined)]: Object.keys(site).join('\n') });
  expect(() => place.build(secondSite)).toThrow('could not be put');
  expect(filesIn(place.output)).toEqual(site);
});

describe('a build that ends while it swaps', () => {
  /** The number of a process that is no more. */
  const ended = spawnSync(process.execPath, ['--version']).pid;

  test('leaves nothing that the next one does not put right', () => {
    place.build(firstSite);
    // As it is when half of the folders have been swapped.
    place.put({
      [`.placing/${processFile(ended)}`]: '',
      '.placing/new/a/index.html': '2',
      '.placing/old/index.html': '1',
      'new/index.html': '2',
      [unfinishedList]: [...Object.keys(firstSite), ...Object.keys(secondSite)].join('\n'),
    });
    expect(place.build(secondSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual(secondSite);
  });

  test('leaves a first folder that may be built into', () => {
    place.put({ [`.placing-7/${processFile(ended)}`]: '' });
    expect(place.build(firstSite)).toEqual([]);
    expect(filesIn(place.output)).toEqual(firstSite);
  });

  test('is cleared away by one of several builds that find it, no build clears another, and all end with one whole site', async () => {
    place.build(firstSite);
    place.put({
      [`.placing/${processFile(ended)}`]: '',
      // So much that clearing it takes longer than to look whether it is there.
      ...Object.fromEntries(
        Array.from({ length: 2000 }, (_, number) => [`.placing/old/${number}.html`, '1']),
      ),
    });
    const sites = ['w', 'x', 'y', 'z'].map((text) =>
      Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number % 20}/${number}.html`, text])),
    );
    const ends = await Promise.all(sites.map((site, number) => buildInProcess(site, `made-${number}`)));
    expect(ends).toEqual([0, 0, 0, 0]);
    expect(sites).toContainEqual(filesIn(place.output));
  });

  test('keeps its folder while it has only made that', () => {
    const begun = join(place.output, `.placing-${process.ppid}`);
    place.build(firstSite);
    mkdirSync(begun);
    expect(place.build(secondSite)).toEqual([]);
    expect(existsSync(begun)).toBe(true);
  });

  test('is waited for while it is at work', async () => {
    place.build(firstSite);
    const other = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
    place.put({ [`.placing/${processFile(other.pid ?? 0)}`]: '' });
    const waiting = buildInProcess(secondSite, 'second');
    other.kill();
    expect(await waiting).toBe(0);
    expect(filesIn(place.output)).toEqual(secondSite);
  });
});

/** Puts a site into its place from a process of its own; gives its exit code. */
async function buildInProcess(site: Files, name: string): Promise<number | null> {
  const made = join(place.root, name);
  place.put(site, made);
  const module = pathToFileURL(join(import.meta.dirname, '../../../src/integrations/place-site.ts')).href;
  const script = `import { placeSite } from ${JSON.stringify(module)};
    placeSite(process.argv[1], process.argv[2], '.built-files');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, made, place.output]);
  await once(child, 'exit');
  return child.exitCode;
}
