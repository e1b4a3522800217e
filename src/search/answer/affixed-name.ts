/** Names as libraries wrap them: `HTTP_TOO_MANY_REQUESTS`, `NoSuchBucketException`, `MY_AV_ERR_TIMEOUT`. */
import { endingWords } from '../../words/english.ts';
import type { Identifier } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows } from '../store/key-order.ts';
import { allPlaceWords } from '../store/place.ts';
import type { Row, Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';

/** Codes with the name that is left when what a library put around it is taken off; at least two parts must stay. */
export async function byAffixedName({ written, parts }: Identifier, store: Store): Promise<readonly Row[]> {
  const end = endingWords.has(parts.at(-1) ?? '') ? parts.length - 1 : parts.length;
  const placeWords = allPlaceWords(store.places);
  const mostCut = written.includes('_') ? parts.length : 0;
  for (let start = 0; start <= mostCut && end - start > 1; start += 1) {
    const isSure =
      end - start >= settings.sureParts || parts.slice(0, start).every((part) => placeWords.has(stem(part)));
    const isCut = start > 0 || end < parts.length;
    if (!isCut || !isSure) continue;
    const records = await store.named(parts.slice(start, end).join(''));
    if (records.length > 0) return [...(await store.rows(records))].sort(compareRows);
  }
  return [];
}
