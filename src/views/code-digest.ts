/** Tells whether what is shown of a code, wherever it is shown, is what it was in an earlier build. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import { contentHash } from '../domain/content-hash.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { oncePerCode } from './once-per-code.ts';
import type { RelatedCodes, Relations } from './related.ts';

/**
 * Digests that change with a code, its place, its neighbours and the codes that its page and its twins name.
 * Each code is written out once, however many name it.
 */
export function createCodeDigests(catalogue: Catalogue, relations: Relations): (code: ErrorCode) => string {
  const own = oncePerCode((code) => {
    const { title, lang = '' } = documentOf(catalogue, code);
    return contentHash([JSON.stringify(code), categoryOf(catalogue, code).title, title, lang]);
  });
  const listed = ({ shared, total, codes }: RelatedCodes) => [shared, total, ...codes.map(own)];
  return oncePerCode((code) => {
    const { row, previous, next, sameValue, sameName, counterparts, sameWording } = relations(code);
    const around = [
      row,
      previous && own(previous),
      next && own(next),
      sameValue && listed(sameValue),
      sameName.map(listed),
      counterparts.map(own),
      sameWording.map(listed),
    ];
    return contentHash([own(code), JSON.stringify(around)]);
  });
}
