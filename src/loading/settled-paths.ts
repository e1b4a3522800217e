/** Which pages a route has, while the content may change under the dev server. */
import type { GetStaticPaths } from 'astro';

let changes = 0;
import.meta.hot?.on('astro:content-changed', () => {
  changes += 1;
});

/**
 * The paths of a route, made of content that did not change meanwhile: Astro keeps them until the next change, and those
 * that were begun before one and done after it would be of the old content. A build makes them once.
 */
export const settledPaths = <Paths extends GetStaticPaths>(paths: Paths): Paths =>
  (async (options) => {
    for (;;) {
      const before = changes;
      const made = await paths(options);
      if (changes === before) return made;
    }
  }) as Paths;
