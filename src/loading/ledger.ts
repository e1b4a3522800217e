/** The ledger on disk: `permalinks.json` in the content folder. A folder without one is a new site. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printLedger, readLedger, type ReadLedger } from '../domain/ledger/format.ts';
import type { Ledger } from '../domain/ledger.ts';

export const ledgerFile = 'permalinks.json';
export const ledgerPath = (contentDir: string): string => join(contentDir, ledgerFile);

export interface LedgerFile extends ReadLedger {
  /** Undefined when there is no file. */
  readonly text: string | undefined;
}

export async function loadLedger(contentDir: string): Promise<LedgerFile> {
  const text = await readFile(ledgerPath(contentDir), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? { ledger: new Map(), problems: [], text } : { ...readLedger(text), text };
}

export const saveLedger = (contentDir: string, ledger: Ledger): Promise<void> =>
  writeFile(ledgerPath(contentDir), printLedger(ledger));
