/** What the checks want to know of a page. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type PageFacts = ReturnType<typeof pageFacts>;

export function pageFacts(html: string) {
  /** Targets of links, forms, pictures, scripts and styles, and of a redirect, as written. */
  const links: string[] = [];
  const ids: string[] = [];
  /** Addresses of the page in other languages, by language. */
  const languages = new Map<string, string>();
  let isRedirect = false;
  let isHidden = false;
  // Readers without scripts follow what is for them alone.
  for (const { tagName, attrs } of elementsBelow(parse(html, { scriptingEnabled: false }))) {
    const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
    const id = attributes.get('id');
    if (id !== undefined) ids.push(id);
    const target = attributes.get('href') ?? attributes.get('src') ?? attributes.get('action');
    const language = attributes.get('hreflang');
    const isLink = tagName === 'link';
    if (target !== undefined && !(isLink && attributes.get('rel') === 'canonical')) links.push(target);
    if (isLink && language !== undefined && target !== undefined) languages.set(language, target);
    if (tagName !== 'meta') continue;
    const content = attributes.get('content') ?? '';
    if (attributes.get('name') === 'robots' && content.includes('noindex')) isHidden = true;
    const leads = /url=(.*)$/iu.exec(content)?.[1];
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh' && leads !== undefined) {
      isRedirect = true;
      links.push(leads);
    }
  }
  return { links, ids, languages, isRedirect, isHidden };
}

function* elementsBelow(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsBelow(child);
}
