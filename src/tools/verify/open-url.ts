import { remembered } from '../../domain/remembered.ts';
import { pageFacts } from './page-facts.ts';
import { type Found, type FinishedSite, siteBase, sitePath } from './finished-site.ts';

/** Waiting for one answer takes no longer, in milliseconds. */
const patience = 30_000;

/** Answers asked for at once. */
const together = 8;

/** The site at an address. Throws when nothing answers there. */
export async function openUrl(address: URL): Promise<FinishedSite> {
  const root = new URL(address.href.replace(/\/?$/u, '/'));
  const read = remembered(async (path): Promise<Found | undefined> => {
    const response = await fetch(new URL(path.slice(1), root), { signal: AbortSignal.timeout(patience) });
    const bytes = await response.arrayBuffer();
    if (!response.ok) return undefined;
    const contentType = response.headers.get('content-type') ?? '';
    return { text: new TextDecoder().decode(bytes), contentType, size: bytes.byteLength };
  });
  const home = await read('/');
  if (!home) throw new Error(`${root.href} does not answer with a page`);
  const base = siteBase(home.text);

  const pages: FinishedSite['pages'] = async function* () {
    const known = new Set(['/']);
    const next = [...known];
    while (next.length > 0) {
      const batch = next.splice(0, together);
      const found = await Promise.all(batch.map(async (path) => ({ path, found: await read(path) })));
      for (const { path, found: page } of found) {
        if (!page?.contentType?.startsWith('text/html')) continue;
        for (const target of pageFacts(page.text).links) {
          const url = URL.parse(target, new URL(path.slice(1), root));
          const inside = url?.origin === root.origin ? sitePath(url.href, base) : undefined;
          if (inside?.endsWith('/') !== true || known.has(inside)) continue;
          known.add(inside);
          next.push(inside);
        }
        yield { path, html: page.text, size: page.size };
      }
    }
  };
  return { base, total: undefined, has: async (path) => (await read(path)) !== undefined, read, pages };
}
