/** What programs read: JSON by its schema, the feed, the sitemap, the list for OpenSearch. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import sax from 'sax';
import type { Walked } from './check-pages.ts';
import { decodedPath } from '../../domain/escapes.ts';
import { isFields } from '../../domain/ledger/fields.ts';
import { messageOf } from '../../loading/content-files.ts';
import { spread, type Findings } from './findings.ts';
import { type FinishedSite, sitePath } from './finished-site.ts';

/** Codes as codes.json has them; only what the checks need. */
const listing = z.object({ codes: z.array(z.object({ value: z.string(), url: z.string() })) });

export type ListedCode = Awaited<ReturnType<typeof checkCodes>>[number];

/** Checks `/api/codes.json` and a few twins, and gives the values and site paths of its codes. */
export async function checkCodes(site: FinishedSite, { add, note }: Findings) {
  const codes = await readJson(site, '/api/codes.json', add);
  const schema = await readJson(site, '/api/schema.json', add);
  if (codes === undefined || !isFields(schema)) return [];
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isValid = ajv.compile(schema);
  if (!isValid(codes))
    for (const { instancePath, message } of (isValid.errors ?? []).slice(0, 20))
      add('JSON against its schema', '/api/codes.json', `${instancePath} ${message ?? ''}`);
  const listed = (listing.safeParse(codes).data?.codes ?? []).map(({ value, url }) => ({
    value,
    path: sitePath(url, site.base) ?? url,
  }));
  if (listed.length === 0) add('No codes', '/api/codes.json', 'lists none');
  for (const { path } of listed)
    if (!(await hasPage(site, path))) add('Code without a page', '/api/codes.json', path);
  for (const { path } of spread(listed, 20)) {
    for (const ending of ['.json', '.md']) {
      const twin = path.replace(/\/$/u, ending);
      await (ending === '.json' ? readJson : readText)(site, twin, add);
    }
  }
  note(`${listed.length} rows of codes.json by its schema`);
  return listed;
}

const hasPage = (site: FinishedSite, path: string): Promise<boolean> =>
  // On the web every code would be asked for; the walk over links and the sitemap has seen them.
  site.total === undefined ? Promise.resolve(true) : site.has(path);

async function readText(site: FinishedSite, path: string, add: Findings['add']): Promise<string | undefined> {
  const found = await site.read(path);
  if (!found) add('File that is missing', path, 'is not there');
  return found?.text;
}

async function readJson(site: FinishedSite, path: string, add: Findings['add']): Promise<unknown> {
  const text = await readText(site, path, add);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    add('Unreadable JSON', path, messageOf(error));
    return undefined;
  }
}

/** The Atom feed has what the standard asks for, and the sitemap lists pages that are there and want to be found. */
export async function checkXml(site: FinishedSite, walked: Walked, { add, note }: Findings): Promise<void> {
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
    const map = await readXml(site, sitePath(address, site.base) ?? address, add);
    for (const location of map?.get('urlset/url/loc') ?? []) {
      const path = sitePath(location, site.base) ?? location;
      listed += 1;
      if (walked.hidden.has(path)) add('Sitemap', path, 'is listed and says that it wants not to be');
      else if (walked.redirects.has(path)) add('Sitemap', path, 'is listed and leads on');
      else if (!(await site.has(decodedPath(path)))) add('Sitemap', path, 'is listed and is not there');
    }
  }
  note(`${listed} addresses of the sitemap`);
}

/** Texts of all elements by their way from the root, `feed/entry/id`; undefined when it is missing or no XML. */
async function readXml(
  site: FinishedSite,
  path: string,
  add: Findings['add'],
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const xml = await readText(site, path, add);
  if (xml === undefined) return undefined;
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
  parser.write(xml).close();
  if (fault === undefined) return texts;
  add('Unreadable XML', path, fault);
  return undefined;
}
