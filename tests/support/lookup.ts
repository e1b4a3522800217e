/** A lookup opened from the files that a site would publish. */
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { buildLookup } from '../../src/search/build/build-lookup.ts';
import { type Decodable, openCodes } from '../../src/search/decode/code-table.ts';
import { openLookup } from '../../src/search/engine.ts';
import type { Lookup, LookupExtra, LookupSource } from '../../src/search/types.ts';

export interface OpenedLookup {
  readonly lookup: Lookup;
  /** The same files, opened for the decoder. */
  readonly codes: Decodable;
  /** Paths that were fetched, in order; a test may empty it. */
  readonly fetched: string[];
  /** Bodies by path; a test may change or delete some. */
  readonly files: Map<string, string>;
}

/** Makes all shards files of their own, whatever their size. */
export const sharded = { base: '/', inlined: 0 } satisfies LookupExtra;

/** An index whose shards travel together, and one whose shards are files, by name, for `describe.each`. */
export const indexForms = [
  ['shards together', { base: '/' }],
  ['shards apart', sharded],
] as const;

export async function openBuilt(
  catalogue: Catalogue,
  extra: LookupExtra = { base: '/' },
  source: Omit<LookupSource, 'fetchText'> = {},
): Promise<OpenedLookup> {
  const files = new Map(buildLookup(catalogue, extra).map(({ path, body }) => [path, body]));
  const fetched: string[] = [];
  const fetchText = (path: string): Promise<string> => {
    fetched.push(path);
    const body = files.get(path);
    return body === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(body);
  };
  const lookup = await openLookup({ ...source, fetchText });
  return { lookup, codes: openCodes({ fetchText }), fetched, files };
}
