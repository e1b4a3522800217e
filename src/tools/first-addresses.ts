/** What an author is promising with the first ledger: the addresses, and where each is decided. */
import type { Catalogue } from '../domain/catalogue.ts';
import { categoryPath, documentPath } from '../domain/permalink.ts';
import type { Io } from './command.ts';
import { labelled } from './terminal-text.ts';

/** For a terminal; the codes below a category are named by it. */
export function firstAddresses({ documents, categories }: Catalogue, { typed, columns }: Io): string {
  const lines = documents.flatMap(({ slug, file }): [string, string][] => [
    [documentPath(slug), `${file}: its name, or \`slug\` in its front matter`],
    ...categories
      .filter(({ document }) => document === slug)
      .map(({ slug: segment, heading, position }): [string, string] => [
        categoryPath(slug, segment),
        `${position.file}:${position.line}: the heading, or \`categories: { ${JSON.stringify(heading)}: { slug: … } }\``,
      ]),
  ]);
  return [
    '',
    'Once the site is published these addresses, and those of the codes below them, are for ever. Each is decided here:',
    '',
    labelled(lines, columns),
    '',
    `Until then change them freely: change it there, delete permalinks.json, and run \`${typed('permalinks')}\` again.`,
  ].join('\n');
}
