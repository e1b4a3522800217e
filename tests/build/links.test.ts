/** A crawl of whole sites, at the root of a host and in folders of one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readBuiltSite, readText, type BuiltSite } from '../support/built-pages.ts';
import { builtSites, rootSite } from '../support/built-sites.ts';
import { deathOf, linkRoot, linksOf } from '../support/links.ts';

/** What DESIGN promises to exist, without its base; pages end with a slash. */
const promised = [
  '/',
  '/search/',
  '/decode/',
  '/all/',
  '/ilvb/',
  '/ilvb/source/',
  '/ilvb/avsdk-client/',
  '/ilvb/avsdk-client/1001/',
  '/ilvb/avsdk-client/1001.md',
  '/ilvb/avsdk-client/1001.json',
  '/ilvb/push/1001/',
  '/ilvb/imsdk/',
  '/c/1001/',
  '/c/AV_ERR_TIMEOUT/',
  '/c/av_err_timeout/',
  '/guides/',
  '/guides/read-an-error/',
  '/guides/link-a-code/',
  '/guides/add-a-table/',
  '/404.html',
  '/api/codes.json',
  '/api/schema.json',
  '/codes.csv',
  '/llms.txt',
  '/llms-full.txt',
  '/feed.xml',
  '/opensearch.xml',
  '/sitemap-index.xml',
  '/robots.txt',
  '/_redirects',
];

test('the site of the first document has every address that was promised', async () => {
  const { files } = await readBuiltSite(rootSite.directory());
  const wanted = promised.map((path) => path.slice(1).replace(/(^|\/)$/u, '$1index.html'));
  expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
});

describe.each(builtSites)('the site $where', ({ place, directory, isAny }) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await readBuiltSite(directory());
  });

  test('has no dead link and no dead anchor', () => {
    const dead = new Map<string, string[]>();
    for (const { from, written, url } of [...site.pages.values()].flatMap((page) => linksOf(page, place))) {
      const death = deathOf(url, site, place);
      if (death !== undefined) dead.set(written, [...(dead.get(written) ?? [death]), from]);
    }
    const report = [...dead].map(([target, [death = '', from, ...others]]) => ({
      target,
      death,
      from,
      others: others.length,
    }));
    expect(report).toEqual([]);
  });

  test('leads to web and mail addresses only', () => {
    const protocols = [...site.pages.values()].flatMap((page) =>
      linksOf(page, place).map(({ url }) => url.protocol),
    );
    expect([...new Set(protocols)].filter((name) => !['https:', 'http:', 'mailto:'].includes(name))).toEqual(
      [],
    );
  });

  test('loads nothing from another site', () => {
    const foreign = [...site.pages.values()].flatMap((page) =>
      linksOf(page, place).filter(({ tag, url }) => tag !== 'a' && url.origin !== place.site),
    );
    expect(foreign).toEqual([]);
  });

  test('writes the links of its 404 page so that they hold at any depth', () => {
    const page = site.pages.get('/404.html');
    const links = page ? linksOf(page, place) : [];
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ written }) => !/^(?:\/|https?:|#)/u.test(written))).toEqual([]);
  });

  test('has no dead absolute link in its text files', async () => {
    const dead: string[] = [];
    const texts = site.files.filter((file) => /\.(?:md|txt|json|xml|csv)$/u.test(file));
    for (const file of texts.filter((name) => !/^(?:lookup|pagefind)\//u.test(name))) {
      const text = await readText(site, file);
      for (const [address] of text.matchAll(/https?:\/\/(?:errors|company)\.example[^\s"'<>)\\,]*/gu)) {
        if (address.includes('{searchTerms}')) continue;
        const death = deathOf(new URL(address), site, place);
        const own = address === place.site || address.startsWith(linkRoot(place));
        if (death !== undefined || !own) dead.push(`${file} -> ${address}: ${death ?? 'another place'}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('tells hosts of redirects that lead to pages', async () => {
    const rules = (await readText(site, '_redirects')).split('\n').filter((line) => /^[^#]/u.test(line));
    expect(rules.length).toBeGreaterThan(isAny ? 0 : 50);
    const targets = new Set(rules.map((rule) => rule.split(' ')[1] ?? ''));
    const deaths = [...targets].map((target) => deathOf(new URL(target, place.site), site, place));
    expect(deaths.filter((death) => death !== undefined)).toEqual([]);
  });
});
