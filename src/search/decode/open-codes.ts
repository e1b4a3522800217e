/** Reads an index for the decoder alone: a worker that loads this carries no search engine. */
import { fetched } from '../fetched.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { LookupError } from '../lookup-error.ts';
import { allCodesFile } from '../store/manifest.ts';
import { once } from '../store/once.ts';
import { expectShape, isShape, isText } from '../store/shape.ts';
import { readWhole, type WholeIndex } from '../store/whole-format.ts';
import type { LookupSource } from '../types.ts';
import { codeTable } from './code-table.ts';
import type { Decodable } from './types.ts';

export function openCodes(source: Pick<LookupSource, 'fetchText'>): Decodable {
  return {
    codeTable: once(async () => {
      const living = await readCodes(source, lookupEntry);
      const { goneFile } = living;
      return codeTable(living, goneFile === undefined ? undefined : await readCodes(source, goneFile));
    }),
  };
}

/** The codes of an entry file, or of the one file that a sharded index keeps for this. */
async function readCodes(source: Pick<LookupSource, 'fetchText'>, path: string): Promise<WholeIndex> {
  const text = await fetched(source, path);
  const next = readable(path, () => {
    const file: unknown = JSON.parse(text);
    // Of a manifest, nothing else is of use here, and the code that reads the rest need not be loaded.
    return isShape(file) && 'folder' in file
      ? allCodesFile(expectShape(file.folder, isText, 'The folder'))
      : readWhole(file);
  });
  return typeof next === 'string' ? readCodes(source, next) : next;
}

function readable<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}
