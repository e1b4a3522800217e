/** Every address that a guide shows must answer, with a code in the place of its placeholder. */
import { describe, expect, test } from 'vitest';
import { mainText, readBuiltSite } from '../support/built-pages.ts';
import { rootSite, shippedSite } from '../support/built-sites.ts';
import { deathOf, linkRoot } from '../support/links.ts';
import { readRows } from '../support/records.ts';

const shown = /https:\/\/errors\.example\.com\/[^\s'"|)\]>;,]+/gu;

describe.each([rootSite, shippedSite])('the site $where', ({ directory, place, isAny }) => {
  test('shows only addresses that work in its guides', async () => {
    const site = await readBuiltSite(directory());
    const [row] = await readRows(site);
    const guides = [...site.pages.values()].filter(({ path }) => path.startsWith('/guides/'));
    const addresses = guides.flatMap((page) =>
      Array.from(
        mainText(page)
          .replace(/<num>|:id|%s|\{\{.*?\}\}/gu, row?.value ?? '')
          .matchAll(shown),
        ([address]) => address.replace(/[.:]$/u, ''),
      ),
    );
    expect(new Set(addresses).size).toBeGreaterThan(isAny ? -1 : 9);
    const dead = [...new Set(addresses)].flatMap((address) => {
      const url = new URL(address.replace('https://errors.example.com/', linkRoot(place)));
      const death = deathOf(url, site, place);
      return death === undefined ? [] : [`${address}: ${death}`];
    });
    expect(dead).toEqual([]);
  });
});
