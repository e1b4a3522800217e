/** A row on its way to becoming a hit: why it was found and what to mark in it. */
import type { Row } from '../store/store.ts';
import type { Highlight, Reason } from '../types.ts';

export interface Found {
  readonly row: Row;
  readonly reason: Reason;
  /** What to mark: the digits typed of the value, words in names and texts. */
  readonly marks: Marks;
}

export interface Marks {
  /** The value's first characters, or its last when negative. */
  readonly value?: number;
  readonly words?: (text: string) => readonly Highlight[];
  readonly wholeName?: true;
}

/** All of a value. */
export const wholeValue: Marks = { value: Number.MAX_SAFE_INTEGER };

/** All of a name. */
export const wholeName: Marks = { wholeName: true };
