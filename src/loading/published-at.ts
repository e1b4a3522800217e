/** What a site published, by whatever is named: a commit or branch, a site that is up, or a file of either. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCodesRecord } from '../domain/ledger/codes-record.ts';
import { readLedger } from '../domain/ledger/format.ts';
import { messageOf } from './content-files.ts';
import { ledgerOfGit, type PublishedSite } from './git-ledger.ts';

/** Long enough for a hundred thousand codes over a slow line. */
const patience = 120_000;

/**
 * `https://errors.example.com/docs/`, `dist`, `codes.json`, `permalinks.json`, `main`: what was published there. Rejects
 * with a sentence that says why it cannot be had.
 */
export async function publishedAt(folder: string, named: string, began?: string): Promise<PublishedSite> {
  if (/^https?:\/\//iu.test(named)) {
    const url = named.endsWith('.json') ? named : `${named.replace(/\/*$/u, '/')}api/codes.json`;
    return readRecord(url, await fetchText(url));
  }
  const file = await fileNamed(named);
  return file === undefined
    ? ledgerOfGit(folder, began, named)
    : readRecord(file, await readFile(file, 'utf8'));
}

async function fileNamed(named: string): Promise<string | undefined> {
  const found = await stat(named).catch(() => undefined);
  return found?.isDirectory() ? join(named, 'api/codes.json') : found && named;
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new Error(`${url} does not answer (${messageOf(cause)})`);
  });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}

function readRecord(name: string, text: string): PublishedSite {
  const record = readCodesRecord(text);
  if (typeof record !== 'string') return { published: { name, lines: record.ledger }, root: record.root };
  const { ledger, problems } = readLedger(text);
  if (ledger.size > 0 && problems.length === 0) return { published: { name, lines: ledger } };
  throw new Error(`${name} is neither codes.json of a site nor a ledger: ${record}`);
}
