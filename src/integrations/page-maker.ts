/**
 * Which pages a build renders: those that are not in the output folder already. Astro's own way of keeping pages
 * needs a second copy of each and restores them one by one, which takes as long as a third of their rendering.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { madeOf } from './write-file.ts';

export interface MadePage {
  /** Path of the page below the base: `ilvb/push/1001/`, or `404`. */
  readonly path: string;
  /** Pattern of its route: `/[document]/[category]/[code]`. */
  readonly route: string;
  /** What it is made of; undefined for a page that is made anew each time. */
  readonly digest: string | undefined;
}

export interface PageMakerInput {
  readonly output: string;
  readonly base: string;
  readonly program: string;
  /** Digests of files in the output folder that are as the last build left them. */
  readonly kept: ReadonlyMap<string, string>;
  /** Takes all pages of the site, whether they are rendered or left. */
  readonly pages: MadePage[];
}

/** File of a page with a key, below the output folder. Keys are for pages with folders of their own. */
export const fileOfPage = (path: string): string => `${path}index.html`;

/** `inner` is Astro's own prerenderer, which finds the pages and renders them. */
export function createPageMaker(
  inner: AstroPrerenderer,
  { output, base, program, kept, pages }: PageMakerInput,
): AstroPrerenderer {
  const withKey = new Set<string>();
  const root = base.replace(/\/*$/u, '/');

  return {
    name: 'error-codes:pages',
    setup: async () => inner.setup?.(),
    getStaticPaths: async () => {
      const all = await inner.getStaticPaths();
      return all.filter(({ pathname, route, cacheKey }) => {
        const path = pathname.replace(/^\/+/u, '').replace(/(?<=[^/])$/u, '/');
        const digest = cacheKey === undefined ? undefined : madeOf(program, cacheKey);
        pages.push({ path, route: route.route, digest });
        if (digest === undefined) return true;
        withKey.add(path);
        return kept.get(fileOfPage(path)) !== digest;
      });
    },
    // Astro writes a page in four trips through its thread pool, which takes a fifth of the page's whole time. It
    // leaves a page without a body to us.
    render: async (request, options) => {
      const rendered = await inner.render(request, options);
      const path = decodeURI(new URL(request.url).pathname).slice(root.length);
      if (!withKey.has(path)) return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      const file = join(output, fileOfPage(path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
      return new Response(null, { status: response.status });
    },
    teardown: async () => inner.teardown?.(),
  };
}
