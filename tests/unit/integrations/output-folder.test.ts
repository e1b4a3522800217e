/** Where a build may put a site: real files in real folders. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlace, filesIn, firstSite, type Place } from '../../support/placed-sites.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => {
  place.remove();
});

describe('a folder that holds what no build wrote is refused, and left as it was', () => {
  test.each(['photo.jpg', '.hidden', 'deep/below/photo.jpg', 'made/.built-files'])('%s', (path) => {
    place.put({ [path]: 'mine' });
    expect(() => place.build(firstSite)).toThrow(path);
    expect(filesIn(place.output)).toEqual({ [path]: 'mine' });
  });

  test('a link, whatever it leads to', () => {
    mkdirSync(place.output);
    symlinkSync(join(place.root, 'tables'), join(place.output, 'tables'));
    expect(() => place.build(firstSite)).toThrow('tables');
    expect(filesIn(place.output)).toEqual({ tables: '(link)' });
  });

  test('an empty folder of somebody', () => {
    mkdirSync(join(place.output, 'empty'), { recursive: true });
    expect(() => place.build(firstSite)).toThrow('empty/');
  });

  test('a file in the place of the folder', () => {
    place.put({ 'project/dist': 'mine' }, place.root);
    expect(() => place.build(firstSite)).toThrow('no folder');
    expect(readFileSync(place.output, 'utf8')).toBe('mine');
  });

  test.each(['nowhere', 'output', 'file/output'])('a path that is none: %s', (target) => {
    place.put({ 'project/file': 'mine' }, place.root);
    place.output = join(place.root, 'project', target.includes('/') ? target : 'output');
    if (!target.includes('/')) symlinkSync(target, place.output);
    expect(() => place.build(firstSite)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`The site cannot be put into ${place.output}: `) as string,
        hint: expect.stringContaining('--outDir dist') as string,
      }),
    );
  });

  test('a site of a version that left no list', () => {
    place.put({ 'index.html': 'old', 'api/codes.json': 'old' });
    expect(() => place.build(firstSite)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('api/codes.json') as string,
        hint: expect.stringContaining('If all of it is an old build, remove it yourself') as string,
      }),
    );
    expect(filesIn(place.output)).toEqual({ 'index.html': 'old', 'api/codes.json': 'old' });
  });

  test('many files, of which some are named', () => {
    for (let number = 10; number < 40; number += 1) place.put({ [`${number}.jpg`]: 'mine' });
    expect(() => place.build(firstSite)).toThrow(/10\.jpg[^]*and 20 more/u);
  });
});

describe('no site is put into, or around, what it is made of', () => {
  test.each([
    ['project', 'is the project'],
    ['.', 'holds the project'],
    ['project/src', "is the project's sources"],
    ['project/src/new', "lies in the project's sources"],
    ['tables', 'holds the content folder'],
    ['tables/content', 'is the content folder'],
    ['tables/content/dist', 'lies in the content folder'],
  ])('%s', (folder, reason) => {
    place.output = join(place.root, folder);
    expect(() => place.build(firstSite)).toThrow(reason);
    expect(existsSync(join(place.root, 'project/src/main.ts'))).toBe(true);
  });

  test('nor through a link', () => {
    symlinkSync(join(place.root, 'project'), join(place.root, 'elsewhere'));
    place.output = join(place.root, 'elsewhere/src');
    expect(() => place.build(firstSite)).toThrow("is the project's sources");
  });

  test.each(['docs', 'docs/site'])(
    'nor into %s, where a link of the content folder leads to docs',
    (folder) => {
      mkdirSync(join(place.root, 'docs'));
      mkdirSync(join(place.root, 'tables/content/more'));
      symlinkSync('../../../docs', join(place.root, 'tables/content/more/docs'));
      place.output = join(place.root, folder);
      expect(() => place.build(firstSite)).toThrow('the content folder, through a link');
    },
  );

  test('links that lead nowhere or around say nothing of the output folder', () => {
    symlinkSync('nowhere', join(place.root, 'tables/content/lost'));
    symlinkSync('around', join(place.root, 'tables/content/around'));
    expect(place.build(firstSite)).toEqual([]);
    place.output = join(place.root, 'tables/content/dist');
    expect(() => place.build(firstSite)).toThrow('lies in the content folder');
  });

  test.each(['project-site', 'project/..dist', 'project/deep/new/site', 'tables/content-site'])(
    'but into %s',
    (folder) => {
      place.output = join(place.root, folder);
      expect(place.build(firstSite)).toEqual([]);
      expect(filesIn(place.output)).toEqual(firstSite);
    },
  );
});
