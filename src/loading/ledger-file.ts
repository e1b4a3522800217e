/** The ledger on disk: `permalinks.json` in the content folder. A folder without one is a new site. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printLedger, readLedger, type ReadLedger } from '../domain/ledger/format.ts';
import { unreadableLedger } from '../domain/ledger/problems.ts';
import type { Ledger } from '../domain/ledger.ts';
import { codeOf, messageOf } from './content-files.ts';

export const ledgerFile = 'permalinks.json';
export const ledgerPath = (contentDir: string): string => join(contentDir, ledgerFile);

export interface LedgerFile extends ReadLedger {
  /** Undefined when there is no file. */
  readonly text: string | undefined;
}

/** Of loose files. */
export const noLedger: LedgerFile = { ledger: new Map(), problems: [], text: undefined };

export async function loadLedger(contentDir: string): Promise<LedgerFile> {
  try {
    const text = await readFile(ledgerPath(contentDir), 'utf8');
    return { ...readLedger(text), text };
  } catch (error) {
    const problems =
      codeOf(error) === 'ENOENT'
        ? []
        : [unreadableLedger(messageOf(error), 'Put a file there that you may read.')];
    return { ...noLedger, problems };
  }
}

export const saveLedger = (contentDir: string, ledger: Ledger, began?: string): Promise<void> =>
  writeFile(ledgerPath(contentDir), printLedger(ledger, began));
