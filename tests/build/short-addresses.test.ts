/** A link that is built from the code alone is right, or shows everything that it could mean. */
import { beforeAll, describe, expect, test } from 'vitest';
import { shortPath } from '../../src/domain/permalink.ts';
import {
  attribute,
  elementsOf,
  isRedirect,
  readBuiltSite,
  textOf,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { builtSites } from '../support/built-sites.ts';
import { linkRoot, linksOf } from '../support/links.ts';
import { readRows, type PublishedRow } from '../support/records.ts';

describe.each(builtSites)('the site $where', ({ place, directory, isAny }) => {
  let site: BuiltSite;
  /** Addresses of the codes that own a value, a spelling or a name, by that in lower case. */
  let owners: Map<string, Set<string>>;
  let rows: readonly PublishedRow[];

  const keysOf = ({ value, name, spellings }: PublishedRow): string[] => [
    value,
    ...spellings,
    ...(name === null ? [] : [name]),
  ];
  const targetsOf = (page: BuiltPage): Set<string> => {
    const codes = new Set(rows.map(({ url }) => url));
    return new Set(
      linksOf(page, place)
        .map(({ url }) => url.href)
        .filter((url) => codes.has(url)),
    );
  };

  beforeAll(async () => {
    site = await readBuiltSite(directory());
    rows = await readRows(site);
    owners = new Map();
    for (const row of rows) {
      for (const key of keysOf(row).map((each) => each.toLowerCase())) {
        owners.set(key, new Set(owners.get(key)).add(row.url));
      }
    }
  });

  test('answers every value and name, as written and in lower case, with all its owners', () => {
    const keys = new Set(rows.flatMap(keysOf).flatMap((key) => [key, key.toLowerCase()]));
    expect(keys.size).toBeGreaterThan(isAny ? 0 : 60);
    for (const key of keys) {
      const page = site.pages.get(shortPath(key));
      expect(page && targetsOf(page), key).toEqual(owners.get(key.toLowerCase()));
    }
  });

  test('leads on where there is one owner, and lets the reader choose where there are several', () => {
    const wrong = [...owners].filter(([key, codes]) => {
      const page = site.pages.get(shortPath(key));
      return !page || isRedirect(page) !== (codes.size === 1);
    });
    expect(wrong).toEqual([]);
  });

  test('leads on at once, without a script, by a link that can be followed by hand', () => {
    const pages = [...site.pages.values()].filter(isRedirect);
    expect(pages.length).toBeGreaterThan(isAny ? 0 : 40);
    for (const page of pages) {
      const [refresh] = elementsOf(page, 'meta', 'http-equiv', 'refresh');
      expect(refresh && attribute(refresh, 'content')).toMatch(/^0; ?url=\.\.\//u);
      expect(elementsOf(page, 'script')).toEqual([]);
      expect(elementsOf(page, 'a').filter((link) => textOf(link) !== '')).toHaveLength(1);
    }
  });

  test('gives each row a short address that is one of these', () => {
    for (const { shortUrl } of rows) {
      expect(site.pages.has(`/${shortUrl.slice(linkRoot(place).length)}`), shortUrl).toBe(true);
    }
  });
});
