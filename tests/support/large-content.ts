/** A content folder as large as the largest vendors': long enough that the index of the search is cut. */
import { generateCodes } from '../../bench/catalogue/generate.ts';
import { documentText } from '../../bench/catalogue/markdown.ts';

export const largeSize = 3000;

/** Texts of the documents, by the names of their files. */
export const largeContent = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...Map.groupBy(generateCodes(largeSize), ({ document }) => document)].map(([document, codes]) => [
      `${document}.md`,
      documentText(codes),
    ]),
  );
