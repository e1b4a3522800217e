/** Where the links of a built site lead: to a file and an anchor of the site, out of it, or nowhere. */
import { attribute, elementsOf, isRedirect, type BuiltPage, type BuiltSite } from './built-pages.ts';

export interface Place {
  readonly site: string;
  readonly base: string;
}

/** `linkRoot({ site: 'https://a.example', base: '/docs' })` -> `'https://a.example/docs/'`. */
export const linkRoot = ({ site, base }: Place): string => `${site}${base.replace(/\/$/u, '')}/`;

const linkAttributes = ['href', 'src', 'action', 'poster', 'data-search-page'];

export interface Link {
  readonly from: string;
  readonly tag: string;
  /** As it is written. */
  readonly written: string;
  readonly url: URL;
}

/** Every link of a page: targets, resources, forms, and where a redirect goes. */
export function linksOf(page: BuiltPage, place: Place): Link[] {
  const here = new URL(page.path.slice(1), linkRoot(place));
  const link = (tag: string, written: string): Link => ({
    from: page.path,
    tag,
    written,
    url: new URL(written, here),
  });
  const written = page.elements.flatMap((element) =>
    linkAttributes.flatMap((name) => {
      const value = attribute(element, name);
      // A picture that is part of the page leads nowhere.
      return value === undefined || value.startsWith('data:') ? [] : [link(element.tagName, value)];
    }),
  );
  if (!isRedirect(page)) return written;
  const [refresh] = elementsOf(page, 'meta', 'http-equiv', 'refresh');
  const target = refresh && /url=(.*)$/u.exec(attribute(refresh, 'content') ?? '')?.[1];
  return target === undefined ? written : [...written, link('meta', target)];
}

/** Why an address of the site itself is dead; undefined for living ones and for other sites'. */
export function deathOf(url: URL, site: BuiltSite, place: Place): string | undefined {
  if (url.origin !== place.site) return undefined;
  const root = linkRoot(place);
  if (!url.href.startsWith(root)) return `leaves ${root}`;
  const path = decodeURI(url.href.slice(root.length).replace(/[?#].*$/u, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.includes(file)) return `there is no file ${file}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const page = site.pages.get(`/${path}`);
  if (anchor === '' || !page) return undefined;
  const exists = page.elements.some((element) => attribute(element, 'id') === anchor);
  return exists ? undefined : `there is no #${anchor} in ${file}`;
}
