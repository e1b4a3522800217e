import type { Category, Document } from '../category.ts';
import type { ErrorCode } from '../error-code.ts';

/** What was read from the file of one document. */
export interface ReadParts {
  readonly document: Document;
  readonly categories: readonly Category[];
  readonly codes: readonly ErrorCode[];
}
