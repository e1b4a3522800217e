/**
 * A build can be shared by several machines. Every file of the site belongs to one share, told by its path
 * alone, so that the shares together, copied into one folder, are what a single build writes.
 */
import { contentHash } from './content-hash.ts';

export interface Share {
  /** `"2-of-4"`; undefined for a build that makes everything. */
  readonly name: string | undefined;
  /** Whether the file or page at a site path is this share's. Files that are made together go by one path. */
  has(path: string): boolean;
}

/** `'2/4'` is the second of four; without a text there is one share, the whole. Undefined for anything else. */
export function readShare(text: string | undefined): Share | undefined {
  if (text === undefined || text === '') return wholeShare;
  const [, number, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(text)?.map(Number) ?? [];
  if (number === undefined || count === undefined || number > count) return undefined;
  if (count === 1) return wholeShare;
  return {
    name: `${number}-of-${count}`,
    has: (path) => Number.parseInt(contentHash([path]), 36) % count === number - 1,
  };
}

export const wholeShare: Share = { name: undefined, has: () => true };
