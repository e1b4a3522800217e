/** A content folder as large as the largest vendors': long enough that the index of the search and the lists are cut. */
import { generateCodes, generateOneCategory } from '../../bench/catalogue/generate.ts';
import { documentText } from '../../bench/catalogue/markdown.ts';
import { rowsPerPage } from '../../src/domain/permalink.ts';

export const largeSize = 3000;
/** Rows of the one category that goes on at a second page: `/long/everything/`. */
export const longRows = rowsPerPage + 20;

/** Texts of the documents, by the names of their files. */
export const largeContent = (): Readonly<Record<string, string>> => ({
  'long.md': documentText([...generateOneCategory(longRows)]),
  ...Object.fromEntries(
    [...Map.groupBy([...generateCodes(largeSize)].slice(longRows), ({ document }) => document)].map(
      ([document, codes]) => [`${document}.md`, documentText(codes)],
    ),
  ),
});
