/** Reads an index for the decoder alone: a worker that loads this carries no search engine. */
import { openIndex } from '../open-index.ts';
import { once } from '../store/once.ts';
import type { LookupSource } from '../types.ts';
import { codeTable } from './code-table.ts';
import type { Decodable } from './types.ts';

/** Loads the same files whatever will be decoded. */
export const openCodes = (source: Pick<LookupSource, 'fetchText'>): Decodable => ({
  codeTable: once(async () => {
    const { living, gone } = await openIndex(source);
    return codeTable(living, await gone());
  }),
});
