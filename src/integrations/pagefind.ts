/**
 * Full-text search over the finished pages. Only what is marked `data-pagefind-body` is indexed, so lists
 * and redirects never outrank the page they lead to. A site without its index is not published.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import * as pagefind from 'pagefind';

export function pagefindIndex(): AstroIntegration {
  return {
    name: 'error-codes:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await pagefind.createIndex();
          refuse(errors);
          if (!index) throw new AstroError('Pagefind gave no index and no reason.');
          const added = await index.addDirectory({ path: site });
          refuse(added.errors);
          const written = await index.writeFiles({ outputPath: `${site}pagefind` });
          refuse(written.errors);
          logger.info(`${added.page_count} pages read into the full-text index`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new AstroError(
    `Pagefind could not index the site:\n${errors.join('\n')}`,
    'Run the build again; if it fails on the same page, look at the HTML of that page.',
  );
}
