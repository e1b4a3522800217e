/** Guides and notes with their words: a file of its own, which only the search page asks for. */
import { LookupError } from '../lookup-error.ts';
import type { GuidePage } from '../types.ts';
import { readColumns, writeColumns } from './columns.ts';
import { expectShape, isNumber, isShape } from './shape.ts';
import type { FetchText } from './shards.ts';

const columns = ['path', 'title', 'text'] as const;

export const writeProse = (pages: readonly GuidePage[]): string =>
  `${JSON.stringify({ pages: pages.length, columns: writeColumns(columns, pages) })}\n`;

/** Rejects with a LookupError when the file does not arrive or is not one of ours. */
export async function loadProse(path: string, fetchText: FetchText): Promise<readonly GuidePage[]> {
  const text = await fetchText(path);
  try {
    const file = expectShape(JSON.parse(text), isShape, 'The file of prose');
    const count = expectShape(file.pages, isNumber, 'The number of pages');
    const cell = readColumns(file.columns, columns, count);
    return Array.from({ length: count }, (_, row) => ({
      path: cell('path', row),
      title: cell('title', row),
      text: cell('text', row),
    }));
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}
