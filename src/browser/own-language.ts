/**
 * What stands in for a page that is not there, in the language of its address. Hosts and browsers know one such page for
 * the whole site, and its own words are those of who runs no scripts.
 */
import { withBase } from '../domain/permalink.ts';
import { documentAt } from './document-at.ts';

/** `others`: site paths of the same page in other languages, by a blank. Without them all stays as it is. */
export async function showInOwnLanguage(others: string): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const other = others.split(' ').find((path) => location.pathname.startsWith(withBase(base, homeOf(path))));
  if (other === undefined) return;
  const page = await documentAt(withBase(base, other));
  const { documentElement: here } = document;
  for (const name of ['lang', 'dir', 'data-home', 'data-words']) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) here.removeAttribute(name);
    else here.setAttribute(name, value);
  }
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
}

/** `"/zh-cn/404.html"` -> `"/zh-cn/"` */
const homeOf = (path: string): string => path.slice(0, path.indexOf('/', 1) + 1);
