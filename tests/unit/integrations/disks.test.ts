/** What a build says of a disk that takes no more, or nothing: real file systems, where one may be mounted. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mayMount, printedWhere, readOnly, smallDisk } from '../../support/mounted.ts';
import { filesIn, firstSite, makePlace, secondSite, type Place } from '../../support/placed-sites.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
  mkdirSync(place.output);
});
afterEach(() => {
  place.remove();
});

const repository = join(import.meta.dirname, '../../..');
const imports = `
  import { placeSite } from ${JSON.stringify(join(repository, 'src/integrations/place-site.ts'))};
  import { makeBuildingFolder } from ${JSON.stringify(join(repository, 'src/integrations/building-folder.ts'))};
  import { filesIn } from ${JSON.stringify(join(repository, 'tests/support/placed-sites.ts'))};
  const refusalOf = (action) => { try { action(); return 'none'; } catch ({ message, hint }) { return message + '\\n' + hint; } };`;

const made = (name: string): string => join(place.root, name);

describe.skipIf(!mayMount)('a disk (skipped where no file system may be mounted)', () => {
  test('that is full keeps the site that it has', () => {
    place.put(firstSite, made('first'));
    place.put({ ...secondSite, 'large.html': 'x'.repeat(600_000) }, made('second'));
    const [refusal = '', left = ''] = printedWhere(
      smallDisk,
      place.output,
      `${imports}
      const output = ${JSON.stringify(place.output)};
      placeSite(${JSON.stringify(made('first'))}, output, '.built-files');
      console.log(refusalOf(() => placeSite(${JSON.stringify(made('second'))}, output, '.built-files')));
      console.log('\\0' + JSON.stringify(filesIn(output)));`,
    ).split('\0');
    expect(refusal).toContain(`could not be put into ${place.output}: no space is left on the disk`);
    expect(refusal).toContain('What was there is as it was');
    expect(JSON.parse(left)).toEqual(firstSite);
  });

  test('that may only be read is said to be that, for the site and for the work on it', () => {
    place.put(firstSite);
    place.put(secondSite, made('second'));
    const said = printedWhere(
      readOnly,
      place.output,
      `${imports}
      const output = ${JSON.stringify(place.output)};
      console.log(refusalOf(() => placeSite(${JSON.stringify(made('second'))}, output, '.built-files')));
      console.log(refusalOf(() => makeBuildingFolder(output + '/.cache')));`,
    );
    expect(said).toContain(`could not be put into ${place.output}: it may only be read`);
    expect(said).toContain(`${place.output}/.cache/building-`);
    expect(said).toContain('Let the project be written to');
    expect(filesIn(place.output)).toEqual(firstSite);
  });
});
