/** What every page says about itself, and what it may run. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  isHidden,
  isRedirect,
  metaOf,
  readBuiltSite,
  readText,
  textOf,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { builtSites } from '../support/built-sites.ts';
import { linkRoot } from '../support/links.ts';

describe.each(builtSites)('every page of the site $where', ({ place, directory, isAny }) => {
  let site: BuiltSite;
  let pages: BuiltPage[];
  const urlOf = ({ path }: BuiltPage): string => linkRoot(place) + path.slice(1);
  beforeAll(async () => {
    site = await readBuiltSite(directory());
    pages = [...site.pages.values()];
  });

  test('has a language, one heading of the first level and a title', () => {
    const wrong = pages.filter((page) => {
      const [html] = elementsOf(page, 'html');
      const titles = elementsOf(page, 'title').filter((title) => textOf(title) !== '');
      const language = html && attribute(html, 'lang');
      const isRight = isAny
        ? /^[a-z]{2,3}\b/u.test(language ?? '')
        : language === (page.path.startsWith('/zh-cn/') ? 'zh-CN' : 'en');
      return !isRight || elementsOf(page, 'h1').length !== 1 || titles.length === 0;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('loads the styles of all that it shows', async () => {
    const sheets = site.files.filter((file) => file.endsWith('.css'));
    const classes = new Map(
      await Promise.all(
        sheets.map(async (file) => {
          const names = (await readText(site, file)).matchAll(/\.(-?[A-Za-z_][\w-]*)/gu);
          return [file, new Set(Array.from(names, ([, name = '']) => name))] as const;
        }),
      ),
    );
    const wrong = pages.filter((page) => {
      const links = elementsOf(page, 'link', 'rel', 'stylesheet').map(
        (link) => attribute(link, 'href') ?? '',
      );
      if (links.length === 0) return false;
      const shown = new Set(page.elements.flatMap((each) => attribute(each, 'class')?.split(/\s+/u) ?? []));
      const loaded = sheets.filter((file) => links.some((link) => link.endsWith(`/${file}`)));
      return Array.from(classes.values()).some((names) =>
        [...names].some((name) => shown.has(name) && !loaded.some((file) => classes.get(file)?.has(name))),
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('leaves out no level of headings', () => {
    const wrong = pages.flatMap((page) => {
      const levels = page.elements.flatMap(({ tagName }) =>
        /^h[1-6]$/u.test(tagName) ? Number(tagName.slice(1)) : [],
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 1) + 1) ? [page.path] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('lets the keyboard scroll its code', () => {
    const wrong = pages.flatMap((page) =>
      elementsOf(page, 'pre').flatMap((code) => (attribute(code, 'tabindex') === '0' ? [] : [page.path])),
    );
    expect(wrong).toEqual([]);
  });

  test('that search engines list has a title and a description of its own', () => {
    const listed = pages.filter((page) => !isHidden(page) && !isRedirect(page));
    for (const read of [
      (page: BuiltPage) => elementsOf(page, 'head').flatMap(titleOf)[0],
      (page: BuiltPage) => metaOf(page, 'description'),
    ]) {
      // Names are the same in all languages; each lists the other as itself in another language.
      for (const [, pagesOfOne] of Map.groupBy(listed, ({ path }) => path.startsWith('/zh-cn/'))) {
        const owners = Map.groupBy(pagesOfOne, (page) => read(page) ?? '');
        const shared = [...owners].filter(([text, { length }]) => length > 1 || text.trim() === '');
        expect(shared.map(([text, group]) => [text, ...group.map(({ path }) => path)])).toEqual([]);
      }
    }
  });

  test('names its address, or that of the page it leads to', () => {
    for (const page of pages) {
      const [canonical] = elementsOf(page, 'link', 'rel', 'canonical');
      const address = canonical && attribute(canonical, 'href');
      if (isRedirect(page)) {
        expect(address).toMatch(new RegExp(`^${linkRoot(place)}.`, 'u'));
        expect(site.pages.has(`/${(address ?? '').slice(linkRoot(place).length)}`)).toBe(true);
        expect(isHidden(page)).toBe(true);
      } else expect(address).toBe(urlOf(page));
    }
  });

  test('has each id once', () => {
    const repeated = pages.flatMap((page) => {
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      return new Set(ids).size === ids.length ? [] : [page.path];
    });
    expect(repeated).toEqual([]);
  });

  test('has a content security policy that allows nothing inline and nobody else', () => {
    for (const page of pages) {
      const [policy] = elementsOf(page, 'meta', 'http-equiv', 'content-security-policy').concat(
        elementsOf(page, 'meta', 'http-equiv', 'Content-Security-Policy'),
      );
      const content = policy && attribute(policy, 'content');
      expect(content, page.path).toMatch(/default-src '(?:none|self)'/u);
      expect(content).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/u);
    }
  });

  test('has no inline script, style or handler', () => {
    const inline = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) => {
        const { tagName, attrs } = element;
        const isData = attribute(element, 'type') === 'application/ld+json';
        const script = tagName === 'script' && !isData && attribute(element, 'src') === undefined;
        const handlers = attrs.filter(({ name }) => name === 'style' || name.startsWith('on'));
        return script || tagName === 'style' || handlers.length > 0 ? [`${path} ${tagName}`] : [];
      }),
    );
    expect(inline).toEqual([]);
  });

  test('is in the sitemap once when it may be listed, and not at all when it may not', async () => {
    const maps = site.files.filter((file) => /^sitemap-\d+\.xml$/u.test(file));
    const texts = await Promise.all(maps.map((file) => readText(site, file)));
    const locations = texts.flatMap((text) =>
      [...text.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, url]) => url),
    );
    const listed = pages.filter((page) => !isHidden(page) && !isRedirect(page)).map(urlOf);
    expect(locations.sort()).toEqual(listed.sort());
    const index = await readText(site, 'sitemap-index.xml');
    for (const file of maps) expect(index).toContain(`<loc>${linkRoot(place)}${file}</loc>`);
    expect(await readText(site, 'robots.txt')).toContain(`Sitemap: ${linkRoot(place)}sitemap-index.xml`);
  });
});

const titleOf = (head: Parameters<typeof textOf>[0]): string[] =>
  head.childNodes.flatMap((node) => ('tagName' in node && node.tagName === 'title' ? [textOf(node)] : []));
