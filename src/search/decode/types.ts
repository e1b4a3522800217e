/** What the decoder makes of a pasted text. The page that shows it is written against these types. */
import type { Hit } from '../types.ts';

/** Start and end (exclusive) of a place in the text, in UTF-16 units. */
export type Place = readonly [start: number, end: number];

/** One value or name that was found, with everything it may mean. */
export interface DecodedCode {
  /** As the text first writes it. */
  readonly text: string;
  /** All owners; where it is certain, the likeliest first, by the words around the places. */
  readonly hits: readonly [Hit, ...Hit[]];
  /** True when the words around decide between several owners, or there is only one. */
  readonly certain: boolean;
  readonly places: readonly Place[];
}

/** A token that is shaped like a code and stands in no table. */
export interface UnknownCode {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Decoded {
  /** In the order of their first place. */
  readonly codes: readonly DecodedCode[];
  readonly unknown: readonly UnknownCode[];
}
