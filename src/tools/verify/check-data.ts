/** What programs read: JSON by its schema, the feed, the sitemap, the list for OpenSearch. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import sax from 'sax';
import type { Walked } from './check-pages.ts';
import { decodedPath } from '../../domain/escapes.ts';
import { reasonOf } from '../../loading/content-files.ts';
import type { Findings } from './findings.ts';
import { type Published, withoutBase } from './published.ts';

/** One code as codes.json has it; only what the checks need. */
export interface ListedCode {
  readonly value: string;
  /** Site path. */
  readonly path: string;
}

/** Checks `/api/codes.json` and a few twins, and gives its codes. */
export async function checkCodes(site: Published, { add, note }: Findings): Promise<ListedCode[]> {
  const codes = await readJson(site, '/api/codes.json', add);
  const schema = await readJson(site, '/api/schema.json', add);
  if (codes === undefined || !isObject(schema)) return [];
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isValid = ajv.compile(schema);
  if (!isValid(codes))
    for (const { instancePath, message } of (isValid.errors ?? []).slice(0, 20))
      add('JSON against its schema', '/api/codes.json', `${instancePath} ${message ?? ''}`);
  const listed =
    isObject(codes) && Array.isArray(codes.codes) ? codes.codes.flatMap(listedCode(site.base)) : [];
  if (listed.length === 0) add('No codes', '/api/codes.json', 'lists none');
  for (const { path } of listed)
    if (!(await hasPage(site, path))) add('Code without a page', '/api/codes.json', path);
  for (const { path } of spread(listed, 20)) {
    for (const ending of ['.json', '.md']) {
      const twin = path.replace(/\/$/u, ending);
      if (ending === '.json') await readJson(site, twin, add);
      else if (!(await site.read(twin))) add('Twin that is missing', twin, 'is not there');
    }
  }
  note(`${listed.length} rows of codes.json by its schema`);
  return listed;
}

const hasPage = (site: Published, path: string): Promise<boolean> =>
  // On the web every code would be asked for; the walk over links and the sitemap has seen them.
  site.total === undefined ? Promise.resolve(true) : site.has(path);

const listedCode =
  (base: string) =>
  (record: unknown): ListedCode[] => {
    if (!isObject(record)) return [];
    const { value, url } = record;
    if (typeof value !== 'string' || typeof url !== 'string') return [];
    const { pathname } = new URL(url, 'http://site.invalid');
    return [{ value, path: withoutBase(pathname, base) ?? pathname }];
  };

/** Every n-th, and at most `most` of them. */
export const spread = <Item>(items: readonly Item[], most: number): Item[] => {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, index) => index % step === 0);
};

async function readJson(site: Published, path: string, add: Findings['add']): Promise<unknown> {
  const found = await site.read(path);
  if (!found) {
    add('File that is missing', path, 'is not there');
    return undefined;
  }
  try {
    return JSON.parse(found.text);
  } catch (error) {
    add('Unreadable JSON', path, reasonOf(error));
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The Atom feed has what the standard asks for, and the sitemap lists pages that are there and want to be found. */
export async function checkXml(site: Published, walked: Walked, { add, note }: Findings): Promise<void> {
  const feed = await readXml(site, '/feed.xml', add);
  if (feed) {
    for (const name of ['id', 'title', 'updated'])
      if (!feed.has(`feed/${name}`)) add('Feed', '/feed.xml', `has no <${name}>`);
    const entries = feed.get('feed/entry')?.length ?? 0;
    for (const name of ['id', 'title', 'updated'])
      if ((feed.get(`feed/entry/${name}`)?.length ?? 0) !== entries)
        add('Feed', '/feed.xml', `has entries without <${name}>`);
  }
  // A site without an address has neither of the two.
  if (await site.has('/opensearch.xml')) await readXml(site, '/opensearch.xml', add);
  const index = (await site.has('/sitemap-index.xml'))
    ? await readXml(site, '/sitemap-index.xml', add)
    : undefined;
  if (!index) {
    note('no sitemap, as the site has no address');
    return;
  }
  let listed = 0;
  for (const address of index.get('sitemapindex/sitemap/loc') ?? []) {
    const map = await readXml(site, pathOf(address, site.base), add);
    for (const location of map?.get('urlset/url/loc') ?? []) {
      const path = pathOf(location, site.base);
      listed += 1;
      if (walked.hidden.has(path)) add('Sitemap', path, 'is listed and says that it wants not to be');
      else if (walked.redirects.has(path)) add('Sitemap', path, 'is listed and leads on');
      else if (!(await site.has(decodedPath(path)))) add('Sitemap', path, 'is listed and is not there');
    }
  }
  note(`${listed} addresses of the sitemap`);
}

const pathOf = (address: string, base: string): string => {
  const { pathname } = new URL(address, 'http://site.invalid');
  return withoutBase(pathname, base) ?? pathname;
};

/** Texts of all elements by their way from the root, `feed/entry/id`; undefined when it is missing or no XML. */
async function readXml(
  site: Published,
  path: string,
  add: Findings['add'],
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const found = await site.read(path);
  if (!found) {
    add('File that is missing', path, 'is not there');
    return undefined;
  }
  const texts = new Map<string, string[]>();
  const way: string[] = [];
  let text = '';
  let fault: string | undefined;
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    fault ??= error.message.split('\n')[0];
    parser.resume();
  };
  parser.onopentag = ({ name }) => {
    way.push(name);
    text = '';
  };
  parser.ontext = (part) => (text += part);
  parser.onclosetag = () => {
    const key = way.join('/');
    texts.set(key, [...(texts.get(key) ?? []), text.trim()]);
    way.pop();
  };
  parser.write(found.text).close();
  if (fault === undefined) return texts;
  add('Unreadable XML', path, fault);
  return undefined;
}
