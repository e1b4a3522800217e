/** What the checks want to know of a page, read from its tags. The site's own HTML is regular enough for that. */

export interface PageFacts {
  /** Targets of links, forms, pictures, scripts and styles, and of a redirect, as written. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly canonical: string | undefined;
  /** Addresses of the page in other languages, by language. */
  readonly languages: ReadonlyMap<string, string>;
  readonly isRedirect: boolean;
  readonly isHidden: boolean;
}

const tagPattern = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/giu;
const attributePattern = /([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
const notTags = /<!--[\s\S]*?-->|(<script\b[^>]*>)[\s\S]*?<\/script>/giu;

export function pageFacts(html: string): PageFacts {
  const links: string[] = [];
  const ids: string[] = [];
  const languages = new Map<string, string>();
  let canonical: string | undefined;
  let isRedirect = false;
  let isHidden = false;
  for (const [, tag = '', written = ''] of html.replace(notTags, '$1').matchAll(tagPattern)) {
    const attributes = attributesOf(written);
    const id = attributes.get('id');
    if (id !== undefined) ids.push(id);
    const rel = attributes.get('rel');
    const target = attributes.get('href') ?? attributes.get('src') ?? attributes.get('action');
    if (tag === 'link' && rel === 'canonical') canonical = target;
    else if (target !== undefined) links.push(target);
    const language = attributes.get('hreflang');
    if (tag === 'link' && language !== undefined && target !== undefined) languages.set(language, target);
    if (tag !== 'meta') continue;
    const content = attributes.get('content') ?? '';
    if (attributes.get('name') === 'robots' && content.includes('noindex')) isHidden = true;
    const leads = /url=(.*)$/iu.exec(content)?.[1];
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh' && leads !== undefined) {
      isRedirect = true;
      links.push(leads);
    }
  }
  return { links, ids, canonical, languages, isRedirect, isHidden };
}

const attributesOf = (written: string): Map<string, string> =>
  new Map(
    [...written.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );

const unescaped = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/giu, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
