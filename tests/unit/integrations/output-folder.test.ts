/** What of the last build's folder may stay: real files in a real folder. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutputFolder } from '../../../src/integrations/output-folder.ts';
import { createFileWriter } from '../../../src/integrations/write-file.ts';

let root: string;
let folder: string;
let record: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-folder-'));
  folder = join(root, 'dist');
  record = join(root, 'cache/record');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const filesBelow = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A build of these files, each made of a key of its own; gives the paths that had to be made. */
function build(keys: Readonly<Record<string, string>>, program = 'program'): string[] {
  const output = openOutputFolder(folder, record);
  output.clear();
  const writer = createFileWriter(folder, output.kept(), program);
  const written: string[] = [];
  for (const [path, key] of Object.entries(keys)) {
    const blocks = {
      *[Symbol.iterator]() {
        written.push(path);
        yield `made of ${key}`;
      },
    };
    writer.write({ path, key: () => key, blocks });
  }
  output.finish(writer.made);
  return written;
}

const site = { 'a/index.html': '1', 'a/b/index.html': '2', 'top.txt': '3' };

test('a first build makes everything and removes what was there', () => {
  put('a/stranger.html', 'of somebody else');
  expect(build(site)).toEqual(Object.keys(site));
  expect(filesBelow()).toEqual(['a/b/index.html', 'a/index.html', 'top.txt']);
});

test('the next build makes what is of something else, and nothing besides', () => {
  build(site);
  expect(build(site)).toEqual([]);
  expect(build({ ...site, 'a/b/index.html': '4' })).toEqual(['a/b/index.html']);
  expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe('made of 4');
});

test('another program makes everything anew', () => {
  build(site);
  expect(build(site, 'another program')).toEqual(Object.keys(site));
});

test('a file that was changed or removed by hand is made again', () => {
  build(site);
  put('a/index.html', 'changed by hand');
  rmSync(join(folder, 'top.txt'));
  expect(build(site)).toEqual(['a/index.html', 'top.txt']);
});

test('what a build no longer makes goes, with the folders that it leaves empty', () => {
  build(site);
  build({ 'a/index.html': '1' });
  expect(filesBelow()).toEqual(['a/index.html']);
  expect(existsSync(join(folder, 'a/b'))).toBe(false);
});

test.each(['stranger.html', 'a/stranger.html', 'a/b/index.html.br', 'new/deep/stranger.html'])(
  '%s, which no build made, goes',
  (path) => {
    build(site);
    put(path, 'of somebody else');
    expect(build(site)).toEqual([]);
    expect(filesBelow()).toEqual(['a/b/index.html', 'a/index.html', 'top.txt']);
  },
);

test('the history of a folder under version control stays', () => {
  put('.git/HEAD', 'ref');
  build(site);
  build(site);
  expect(filesBelow()).toContain('.git/HEAD');
});

test('a build that did not end leaves nothing that the next one trusts', () => {
  build(site);
  openOutputFolder(folder, record).clear();
  expect(build(site)).toEqual(Object.keys(site));
});

test('a file that was made and is gone ends the build', () => {
  const output = openOutputFolder(folder, record);
  output.clear();
  expect(() => {
    output.finish(new Map([['lost.html', 'program.1']]));
  }).toThrow('lost.html is not in the output folder.');
});

test('a file without a key is told by what is in it', () => {
  const write = (text: string): void => {
    const output = openOutputFolder(folder, record);
    output.clear();
    const writer = createFileWriter(folder, output.kept(), 'program');
    writer.write({ path: 'plain.txt', blocks: [text.slice(0, 2), text.slice(2)] });
    output.finish(writer.made);
  };
  write('first');
  write('other');
  expect(readFileSync(join(folder, 'plain.txt'), 'utf8')).toBe('other');
});

test('files that are made together are kept when all are there and the entry is of the same thing', () => {
  const left = (key: string) =>
    openOutputFolder(folder, record).keptTogether('index/', 'index/one', `program.${key}`);
  expect(left('1')).toBeUndefined();
  build({ 'index/one': '1', 'index/two': '9', 'other/one': '1' });
  expect(left('1')).toEqual(['index/one', 'index/two']);
  expect(left('2')).toBeUndefined();
  put('index/two', 'changed by hand');
  expect(left('1')).toBeUndefined();
});
