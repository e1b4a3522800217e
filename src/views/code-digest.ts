/** Tells whether what is shown of a code, wherever it is shown, is what it was in an earlier build. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import { contentHash } from '../domain/content-hash.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { RelatedCodes, Relations } from './related.ts';

/**
 * Digests that change with a code, its place, its neighbours and the codes that its page and its twins name.
 * Each code is written out once, however many name it.
 */
export function createCodeDigests(catalogue: Catalogue, relations: Relations): (code: ErrorCode) => string {
  const known = new Map<ErrorCode, string>();
  const own = (code: ErrorCode): string => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const titles = [categoryOf(catalogue, code).title, documentOf(catalogue, code).title];
    const digest = contentHash([JSON.stringify(code), ...titles]);
    known.set(code, digest);
    return digest;
  };
  const listed = ({ shared, total, codes }: RelatedCodes) => [shared, total, ...codes.map(own)];
  return (code) => {
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
  };
}
